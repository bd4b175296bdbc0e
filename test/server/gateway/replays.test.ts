import { createQueue } from '@/domain/core/queue'
import { err } from '@/domain/core/result'
import { createFakeClock } from '@/platform/clock/fake'
import { createFakeStorage } from '@/platform/storage/fake'
import { createReplays } from '@/server/gateway/replays'
import { serverTables } from '@/server/server-tables'
import { currentPolicy } from '@/domain/policy/profiles'
import { MemoryDatabase } from '@/service/memory/database'
import { createMemoryEngine } from '@/service/memory/engine'
import { KeyValueJournal } from '@/service/memory/key-value-journal'
import { createKeyedSecrets } from '@/service/secrets/keyed-secrets'
import { createSeededIds } from '@/service/secrets/seeded-ids'
import { createStore } from '@/service/store/store'

const minute = 60_000
const cancel = {
  app_id: '9',
  method: 'alipay.trade.cancel',
  timestamp: '2026-03-01 12:00:00',
  biz_content: '{"out_trade_no":"1"}',
  sign: 'a',
}

/** Two processes over one store. */
async function twoProcesses() {
  const clock = createFakeClock()
  const journal = new KeyValueJournal(createFakeStorage())
  const database = new MemoryDatabase({ journal, lock: createQueue(), now: () => clock.now(), maxBytes: 100_000 })
  const engine = createMemoryEngine(database, serverTables)
  await database.open()
  const ids = createSeededIds(createKeyedSecrets({ key: 'test', rounds: 2 }), clock)
  const store = createStore(engine, { clock, ids, policy: currentPolicy })
  const one = createReplays({ store, now: () => clock.now() })
  const other = createReplays({ store, now: () => clock.now() })
  return { clock, one, other }
}

describe('a v1 request that undoes something', () => {
  test('may come again for ten minutes, as from a client that asks again, and not for the rest of the hours that its time may be now', async () => {
    const { clock, one, other } = await twoProcesses()
    expect(await one.ofV1(cancel)).toBeNull()
    expect(await one.ofV1(cancel)).toBeNull()
    await clock.advance(10 * minute)
    expect(await other.ofV1(cancel)).toBeNull()
    await clock.advance(1)
    for (let hours = 0; hours < 26; hours += 1) {
      for (const process of [one, other]) expect((await process.ofV1(cancel))?.subCode).toBe('isv.invalid-timestamp')
      await clock.advance(60 * minute)
    }
  })

  test('is the same with another text of its signature, or with parameters that say nothing', async () => {
    const { clock, one, other } = await twoProcesses()
    expect(await one.ofV1(cancel)).toBeNull()
    await clock.advance(11 * minute)
    expect((await other.ofV1({ ...cancel, sign: 'a==' }))?.subCode).toBe('isv.invalid-timestamp')
    expect((await other.ofV1({ ...cancel, app_auth_token: '', return_url: '' }))?.subCode).toBe('isv.invalid-timestamp')
    expect(await other.ofV1({ ...cancel, timestamp: '2026-03-01 12:11:00' })).toBeNull()
    expect(await other.ofV1({ ...cancel, app_id: '8' })).toBeNull()
  })

  test.each(['alipay.trade.cancel', 'alipay.trade.close', 'alipay.trade.refund'])('%s is one', async (method) => {
    const { clock, one } = await twoProcesses()
    expect(await one.ofV1({ ...cancel, method })).toBeNull()
    await clock.advance(11 * minute)
    expect(await one.ofV1({ ...cancel, method })).not.toBeNull()
  })

  test.each(['alipay.trade.pay', 'alipay.trade.query', 'alipay.trade.precreate', 'alipay.trade.create'])(
    '%s is none: its number and its pay code name what it does for ever',
    async (method) => {
      const { clock, one } = await twoProcesses()
      expect(await one.ofV1({ ...cancel, method })).toBeNull()
      await clock.advance(11 * minute)
      expect(await one.ofV1({ ...cancel, method })).toBeNull()
    },
  )
})

describe('a nonce of v3 for what undoes something', () => {
  test('is good once, whichever process it comes to, as long as its time can be now', async () => {
    const { clock, one, other } = await twoProcesses()
    expect(await one.ofV3('alipay.trade.refund', '9', 'n')).toBeNull()
    expect((await other.ofV3('alipay.trade.refund', '9', 'n'))?.subCode).toBe('isv.invalid-nonce')
    await clock.advance(20 * minute - 1)
    expect((await other.ofV3('alipay.trade.cancel', '9', 'n'))?.subCode).toBe('isv.invalid-nonce')
    expect(await other.ofV3('alipay.trade.refund', '8', 'n')).toBeNull()
    expect(await other.ofV3('alipay.trade.query', '9', 'n')).toBeNull()
  })
})

test('where nothing can be kept nothing is undone', async () => {
  const unit = () => Promise.resolve(err({ code: 'service.unavailable' as const }))
  const replays = createReplays({ store: { unit }, now: () => 0 })
  expect(await replays.ofV1(cancel)).toMatchObject({ code: '20000' })
  expect(await replays.ofV3('alipay.trade.cancel', '9', 'n')).toMatchObject({ code: '20000' })
})
