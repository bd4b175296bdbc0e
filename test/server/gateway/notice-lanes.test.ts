import { ok } from '@/domain/core/result'
import { createNoticeLanes, type LaneLimits, type NoticeLanes } from '@/server/gateway/notify/notice-lanes'
import type { NoticeRow } from '@/service/rows'

import {
  type GatewayWorld,
  listen,
  type Listener,
  makeMerchant,
  newNumber,
  openGatewayWorld,
  payCodeOf,
  sdkOf,
} from './support/gateway-world'

/** A desk whose notices are "<merchant> <number>", told when the test lets them. */
interface Desk {
  readonly lanes: NoticeLanes
  readonly told: string[]
  readonly broken: unknown[]
  due: string[]
  /** Ends what a merchant is being told: how many were delivered, or that it broke. */
  end(shopId: string, how?: number | Error): Promise<void>
  /** Opens lanes and says whose are open. */
  look(): Promise<readonly string[]>
}

function deskWith(limits: Partial<LaneLimits> = {}): Desk {
  const running = new Map<string, { done: (count: number) => void; broke: (thrown: Error) => void }>()
  const noticeOf = (name: string) => ({ id: name, shopId: name.split(' ')[0], dueAt: 0 }) as unknown as NoticeRow
  const desk: Desk = {
    told: [],
    broken: [],
    due: [],
    lanes: createNoticeLanes({
      desk: () => ({
        due: (limit, behind) => {
          const from = behind === null ? 0 : desk.due.indexOf(behind.id) + 1
          return Promise.resolve(ok(desk.due.slice(from, from + limit).map(noticeOf)))
        },
        deliver: (notices) => {
          desk.told.push(...notices.map(({ id }) => id))
          const [first] = notices
          return new Promise((done, broke) => running.set(first?.shopId ?? '', { done, broke }))
        },
      }),
      onBroken: (thrown) => desk.broken.push(thrown),
      onFreed: () => undefined,
      limits,
    }),
    async end(shopId, how = 1) {
      const one = running.get(shopId)
      running.delete(shopId)
      if (typeof how === 'number') one?.done(how)
      else one?.broke(how)
      await new Promise((resolve) => setTimeout(resolve, 0))
    },
    async look() {
      await desk.lanes.begin()
      return [...running.keys()]
    },
  }
  return desk
}

describe('lanes', () => {
  test('a merchant who never answers has one lane, in which its notices stand in order; the others have theirs', async () => {
    const desk = deskWith()
    desk.due = ['slow 1', 'fast 1', 'slow 2', 'fast 2']
    expect(await desk.look()).toEqual(['slow', 'fast'])
    expect(desk.told).toEqual(['slow 1', 'slow 2', 'fast 1', 'fast 2'])
    await desk.end('fast')
    desk.due = ['slow 1', 'slow 2', 'fast 3']
    expect(await desk.look()).toEqual(['slow', 'fast'])
    expect(desk.told.slice(4)).toEqual(['fast 3'])
  })

  test('however much stands before them of one who is being told, the others are found', async () => {
    const desk = deskWith({ page: 10 })
    desk.due = Array.from({ length: 35 }, (_, n) => `slow ${n}`)
    expect(await desk.look()).toEqual(['slow'])
    desk.due.push('fast 1')
    expect(await desk.look()).toEqual(['slow', 'fast'])
  })

  test('no more lanes than there are, and never all of them to those who were slow', async () => {
    // Every merchant counts as slow whose lane was open for any time at all.
    const desk = deskWith({ lanes: 4, slowLanes: 2, budgetMs: 0 })
    desk.due = ['a 1', 'b 1', 'c 1', 'd 1', 'e 1']
    expect(await desk.look()).toEqual(['a', 'b', 'c', 'd'])
    for (const one of ['a', 'b', 'c', 'd']) await desk.end(one)
    desk.due = ['a 2', 'b 2', 'c 2', 'd 2', 'e 1', 'f 1', 'g 1']
    expect(await desk.look()).toEqual(['a', 'b', 'e', 'f'])
  })

  test('one that breaks is told of, and its merchant gets another', async () => {
    const desk = deskWith()
    desk.due = ['a 1']
    await desk.look()
    await desk.end('a', new Error('the merchant can’t be read'))
    expect(desk.broken).toHaveLength(1)
    expect(await desk.look()).toEqual(['a'])
  })

  test('the end waits for what is being told, and then cuts it off', async () => {
    const desk = deskWith({ graceMs: 1 })
    desk.due = ['a 1']
    await desk.look()
    let cutOff = false
    await desk.lanes.end(() => {
      cutOff = true
      void desk.end('a', new Error('cut off'))
    })
    expect(cutOff).toBe(true)
    expect(desk.broken).toEqual([])
    expect(await desk.look()).toEqual([])
  })
})

describe('a server with a merchant who never answers', () => {
  let world: GatewayWorld
  const listeners: Listener[] = []
  beforeAll(async () => {
    world = await openGatewayWorld()
  })
  afterAll(async () => {
    for (const listener of listeners) await listener.close()
  })

  test('tells the others meanwhile, and closes without it', async () => {
    const sdks = []
    for (let n = 0; n < 2; n += 1) {
      const listener = await listen()
      listeners.push(listener)
      sdks.push(sdkOf(world.server, await makeMerchant(world.server, { notifyUrl: listener.url })))
    }
    const [silent, fast] = listeners
    const [silentSdk, fastSdk] = sdks
    if (silent === undefined || fast === undefined || silentSdk === undefined || fastSdk === undefined)
      throw new Error('two merchants')
    silent.answer = 'never'
    const charge = async (sdk: typeof silentSdk) => {
      const authCode = await payCodeOf(world.person)
      const bizContent = { outTradeNo: newNumber(), totalAmount: '1.00', subject: 'tea', scene: 'bar_code', authCode }
      expect(await sdk.exec('alipay.trade.pay', { bizContent })).toMatchObject({ code: '10000' })
    }
    await charge(silentSdk)
    await silent.wait(1)
    for (let count = 1; count <= 3; count += 1) {
      await charge(fastSdk)
      await fast.wait(count)
    }
    expect(silent.heard).toHaveLength(1)
    await world.close()
  })
})
