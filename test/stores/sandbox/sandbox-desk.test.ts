import { operations } from '@/contract'
import { SandboxDesk } from '@/stores/sandbox/sandbox-desk'
import { SandboxPresence } from '@/stores/sandbox/sandbox-presence'

import { createWorld, paymentPassword, type World, worldWithCards } from '../../worlds/world'

const now = Date.UTC(2026, 10, 20, 4)

async function settled(world: World, work: Promise<unknown>): Promise<void> {
  for (let i = 0; i < 20; i += 1) await world.platform.clock.advance(0)
  await work
}

function deskOver(world: World): SandboxDesk {
  return new SandboxDesk({ client: world.client, platform: world.platform })
}

async function openDesk(world: World): Promise<SandboxDesk> {
  const desk = deskOver(world)
  await settled(world, desk.load())
  return desk
}

test('the phone shows each SMS as it arrives, as long as its screen is shown', async () => {
  const world = await createWorld(now)
  const desk = deskOver(world)
  desk.startPhone()
  await world.must('requestSmsCode', { phone: '+8613912345678', purpose: 'sign-up' })
  await world.platform.clock.advance(2_000)
  expect(desk.messages.map(({ to }) => to)).toEqual(['+8613912345678'])
  desk.dispose()
  await world.platform.clock.advance(0)
  expect(world.platform.clock.pending()).toBe(0)
})

test('looking away and back while a look is under way leaves one watch over the phone', async () => {
  const world = await createWorld(now)
  const desk = deskOver(world)
  desk.startPhone()
  desk.stopPhone()
  desk.startPhone()
  await settled(world, Promise.resolve())
  expect(world.platform.clock.pending()).toBe(1)
  desk.dispose()
})

test('a failure is switched on for the world, and back though the network is the one that fails', async () => {
  const world = await createWorld(now)
  const desk = await openDesk(world)
  await settled(world, desk.setFault('network', 'offline'))
  expect(desk.world?.faults.network).toBe('offline')
  await settled(world, desk.setFault('network', 'normal'))
  expect(desk.world?.faults.network).toBe('normal')
  expect(desk.failure).toBeNull()
})

test('a shop makes an order and its till charges a pay code; both stand in its orders', async () => {
  const world = await worldWithCards(now)
  const desk = await openDesk(world)
  await settled(world, desk.createOrder('convenience', 'Umbrella', 39_90))
  expect(desk.orderCodes['convenience']?.code).toMatch(/^https:\/\/qr\.bangka\.example\/o\//)
  const { code } = await world.must('issuePayCode', { source: null })
  await settled(world, desk.charge('convenience', code, 12_00))
  expect(desk.lastCharge).toMatchObject({ shopId: 'convenience', outcome: { result: 'paid' } })
  await settled(world, desk.loadOrders('convenience'))
  expect(desk.ordersOfShop['convenience']?.map(({ status }) => status)).toEqual(expect.arrayContaining(['open', 'paid']))
})

test('a shop makes each code that it says it makes, and what was asked for by one stands in its orders', async () => {
  const world = await worldWithCards(now)
  const desk = await openDesk(world)
  for (const { codes, payee } of desk.world?.shops ?? []) {
    for (const kind of codes) {
      await settled(world, desk.makeCode(payee.shopId, kind))
      expect(desk.shopCodes[payee.shopId]?.kind).toBe(kind)
      expect(desk.shopCodes[payee.shopId]?.code).toMatch(/^(https:|000201)/)
    }
  }
  const { code } = await world.must('makeShopCode', { shopId: 'duty-free', kind: 'asks-for-details' })
  const answers = [
    { field: 'mobileNumber', text: '13812345678' },
    { field: 'loyaltyNumber', text: 'L-7' },
  ] as const
  const order = await world.must('openCodeOrder', { text: code, amountMinor: null, tipMinor: null, answers: [...answers] })
  const [card] = (await world.must('listCards', {})).cards
  await world.must('pay', {
    paymentId: 'p1',
    target: { kind: 'order', orderId: order.id },
    amountFen: order.amountFen,
    source: { kind: 'card' as const, cardId: card?.id ?? '' },
    paymentPassword,
  })
  await settled(world, desk.loadOrders('duty-free'))
  expect(desk.ordersOfShop['duty-free']).toMatchObject([{ status: 'paid', answers }])
  await settled(world, desk.reset('another'))
  expect(desk.shopCodes).toEqual({})
})

test('a used pay code is refused with its reason', async () => {
  const world = await worldWithCards(now)
  const desk = await openDesk(world)
  const { code } = await world.must('issuePayCode', { source: null })
  await settled(world, desk.charge('metro', code, 4_00))
  await settled(world, desk.charge('metro', code, 4_00))
  expect(desk.failure).toEqual({ code: 'pay-code.used' })
  expect(desk.lastCharge).toBeNull()
})

test('starting over forgets the accounts and takes the seed', async () => {
  const world = await worldWithCards(now)
  const desk = await openDesk(world)
  const done = desk.reset('another')
  await settled(world, done)
  expect(await done).toBe(true)
  expect(desk.world?.seed).toBe('another')
  const answer = world.client.call(operations.listCards, {})
  await settled(world, answer)
  expect(await answer).toEqual({ ok: false, error: { code: 'session.ended' } })
})

test('the ways into the sandbox appear once it has answered', async () => {
  const world = await createWorld(now)
  const presence = new SandboxPresence({ client: world.client, platform: world.platform })
  expect(presence.isPresent).toBe(false)
  await settled(world, presence.find())
  expect(presence.isPresent).toBe(true)
})
