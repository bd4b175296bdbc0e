import { err } from '@/domain/core/result'
import { createQueue } from '@/domain/core/queue'
import { createFakeClock } from '@/platform/clock/fake'
import { createFakeStorage } from '@/platform/storage/fake'
import { createWorld } from '@/sandbox/world'
import { serverTables } from '@/server/server-tables'
import { MemoryDatabase } from '@/service/memory/database'
import { createMemoryEngine } from '@/service/memory/engine'
import { KeyValueJournal } from '@/service/memory/key-value-journal'
import { createKeyedSecrets } from '@/service/secrets/keyed-secrets'
import { createSeededIds } from '@/service/secrets/seeded-ids'
import type { Engine } from '@/service/store/unit'

import { cinema, done, orderFor, said } from '../service/support/trades'
import { linkCard, paymentPassword, sendTo, signUpToPay, switchFault, valueOf } from '../service/support/wallet'

/** Keeps units, and says of those that write such a table that nobody knows whether they were kept. */
function forgetful(engine: Engine): Engine & { losesTable: string | null } {
  const wrapped: Engine & { losesTable: string | null } = {
    losesTable: null,
    onChange: (home, listener) => engine.onChange(home, listener),
    async run(work) {
      const lost = { isIt: false }
      const kept = await engine.run((unit) =>
        work({
          ...unit,
          table: (spec) => {
            const table = unit.table(spec)
            const put: typeof table.put = (row) => {
              lost.isIt ||= spec.name === wrapped.losesTable
              return table.put(row)
            }
            return { ...table, put }
          },
        }),
      )
      return lost.isIt ? err({ code: 'unavailable' }) : kept
    },
  }
  return wrapped
}

async function openWorldThatForgets() {
  const clock = createFakeClock()
  const journal = new KeyValueJournal(createFakeStorage())
  const database = new MemoryDatabase({ journal, lock: createQueue(), now: () => clock.now(), maxBytes: 3_000_000 })
  const engine = forgetful(createMemoryEngine(database, serverTables))
  await database.open()
  const secrets = createKeyedSecrets({ key: 'test', rounds: 2 })
  const ids = createSeededIds(secrets, clock)
  const world = createWorld({ engine, clock, secrets, ids, currentSeed: () => 'test', reset: () => Promise.resolve(true) })
  expect(await world.begin()).toBe(true)
  const app = { send: sendTo(world) }
  const session = await signUpToPay(app)
  const cardId = await linkCard(app, session)
  // So that the bank is asked in a unit of its own.
  await switchFault(app, { bankDebit: 'slow' })
  const { trade } = done(await world.service.trades.precreate(orderFor('t-1')))
  const pay = app.send(
    'pay',
    {
      paymentId: 'p',
      target: { kind: 'order', orderId: trade.tradeNo },
      amountFen: 45_00,
      source: { kind: 'card' as const, cardId },
      paymentPassword,
    },
    { session },
  )
  return { app, clock, desk: world.service.trades, engine, pay, session }
}

const ref = { shopId: cinema.shopId, outTradeNo: 't-1' }

describe('a bank whose own commit was lost', () => {
  test('has not declined the payment: it is processing until somebody finds out that it was paid', async () => {
    const { app, clock, desk, engine, pay, session } = await openWorldThatForgets()
    engine.losesTable = 'sandbox/debits'
    await clock.advance(3_000)
    expect(valueOf(await pay)).toMatchObject({ status: 'processing', decline: null })
    engine.losesTable = null
    expect(valueOf(await app.send('getPayment', { paymentId: 'p' }, { session })).status).toBe('succeeded')
    expect(done(await desk.query(ref)).status).toBe('TRADE_SUCCESS')
  })

  test('has not failed the refund: it is on its way until somebody finds out that it went back', async () => {
    const { clock, desk, engine, pay } = await openWorldThatForgets()
    await clock.advance(3_000)
    expect(valueOf(await pay).status).toBe('succeeded')
    engine.losesTable = 'sandbox/refunds'
    const asked = { ...ref, amountFen: 45_00, outRequestNo: 'r', reason: null }
    const sent = desk.refund(asked)
    await clock.advance(3_000)
    expect(said(await sent)).toBe('unknown')
    engine.losesTable = null
    // Under another number nothing is left to give back: the first may have been.
    expect(said(await desk.refund({ ...asked, outRequestNo: 'r-2' }))).not.toBe('ok')
    await clock.advance(10_000)
    expect(done(await desk.refund(asked))).toMatchObject({ fundChange: true, trade: { refundedFen: 45_00 } })
  })
})
