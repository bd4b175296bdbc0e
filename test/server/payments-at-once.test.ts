import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { ok } from '@/domain/core/result'
import { createSeededSecrets } from '@/sandbox/sandbox'
import { sandboxTx } from '@/sandbox/state'
import { createWorld, type World } from '@/sandbox/world'
import { type DatabaseChoice, openDatabase } from '@/server/databases'
import { createRandomIds } from '@/server/random-ids'

import {
  anOrder,
  type AnsweringWorld,
  linkCard,
  paymentPassword,
  sendTo,
  signUpToPay,
  type TestWorld,
  valueOf,
} from '../service/support/wallet'
import { describeWithPostgres, openTestPostgres, type TestPostgres } from './sql/postgres-server'

interface Till {
  readonly world: World
  readonly app: AnsweringWorld
  readonly session: string
  readonly cardId: string
  /** Hours by which the clock is wrong. */
  readonly clock: { offset: number }
  close(): Promise<void>
}

async function openTill(choice: DatabaseChoice, personId: string, phone: string): Promise<Till> {
  const folder = await mkdtemp(join(tmpdir(), 'bangka-till-'))
  const wrong = { offset: 0 }
  const clock = {
    now: () => Date.now() + wrong.offset * 3_600_000,
    after: (ms: number, work: () => void) => {
      const timer = setTimeout(work, ms)
      return () => {
        clearTimeout(timer)
      }
    },
  }
  const opened = await openDatabase(choice, folder, clock)
  if (!opened.ok) throw new Error(opened.error.code)
  const database = opened.value
  const world = createWorld({
    engine: database.engine,
    secrets: createSeededSecrets(() => 'till'),
    clock,
    ids: createRandomIds(clock),
    currentSeed: () => 'till',
    reset: () => database.wipe(),
  })
  await world.begin()
  const app = { send: sendTo(world) }
  const session = await signUpToPay(app, { phone })
  return {
    world,
    app,
    session,
    cardId: await linkCard(app, session, personId),
    clock: wrong,
    async close() {
      await database.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

let count = 0

interface Sent {
  readonly input: Parameters<TestWorld['send']>[1] & { readonly paymentId: string }
  readonly key: string
}

function paymentFor({ cardId }: Till, order: { readonly id: string; readonly amountFen: number }): Sent {
  count += 1
  const target = { kind: 'order' as const, orderId: order.id }
  return {
    input: {
      paymentId: `at-once-${count}`,
      target,
      amountFen: order.amountFen,
      source: { kind: 'card' as const, cardId },
      paymentPassword,
    },
    key: `at-once-${count}`,
  }
}

async function pay({ app, session }: Till, { input, key }: Sent): Promise<string> {
  const answer = await app.send('pay', input as never, { session, key })
  return answer.ok ? (answer.value as { readonly status: string }).status : answer.error.code
}

async function booksOf({ world }: Till, personId: string) {
  return valueOf(
    await world.ports.store.unit(async (tx) =>
      ok({
        total: await tx.ledger.total(),
        shop: await tx.ledger.balance('merchant:cinema'),
        bank: (await sandboxTx(tx.unit).spent.get(personId))?.fen ?? 0,
      }),
    ),
  )
}

function suite(open: () => Promise<Till>, personId: string): void {
  let till: Till
  beforeAll(async () => {
    till = await open()
  })
  afterAll(() => till.close())
  afterEach(async () => {
    const { bank, shop, total } = await booksOf(till, personId)
    expect(total).toBe(0)
    expect(shop).toBe(bank)
  })

  test('one key sent fifty times at once: one effect, and the same answer', async () => {
    const order = await anOrder(till.app, 12_34)
    const before = await booksOf(till, personId)
    const sent = paymentFor(till, order)
    const { app, session } = till
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => app.send('pay', sent.input as never, { session, key: sent.key })),
    )
    // One that meets the first at work is told so, and asks again.
    const told = answers.map((answer) => (answer.ok ? JSON.stringify(answer.value) : answer.error.code))
    const final = JSON.stringify(valueOf(await app.send('pay', sent.input as never, { session, key: sent.key })))
    expect(new Set(told.filter((one) => one !== 'request.still-running'))).toEqual(new Set([final]))
    expect((await booksOf(till, personId)).shop).toBe(before.shop + 12_34)
  })

  test('fifty keys for one order at once: it is paid once', async () => {
    const order = await anOrder(till.app, 7_00)
    const before = await booksOf(till, personId)
    const answers = await Promise.all(Array.from({ length: 50 }, () => pay(till, paymentFor(till, order))))
    expect(answers.filter((answer) => answer === 'succeeded')).toHaveLength(1)
    expect((await booksOf(till, personId)).shop).toBe(before.shop + 7_00)
  })

  test('a clock that jumps back and forth: what was answered is answered again, and nothing twice', async () => {
    const sent = paymentFor(till, await anOrder(till.app, 3_00))
    expect(await pay(till, sent)).toBe('succeeded')
    const { shop } = await booksOf(till, personId)
    for (const hours of [-48, -1, 1, 20, 0]) {
      till.clock.offset = hours
      expect(await pay(till, sent)).toBe('succeeded')
      expect((await booksOf(till, personId)).shop).toBe(shop)
    }
    till.clock.offset = -24
    expect(await pay(till, paymentFor(till, await anOrder(till.app as TestWorld, 1_00)))).toBe('succeeded')
    till.clock.offset = 0
    expect(await pay(till, paymentFor(till, await anOrder(till.app as TestWorld, 1_00)))).toBe('succeeded')
  })

  test('the last fen at the bank, spent by ten at once: one has it', async () => {
    const { bank } = await booksOf(till, personId)
    // What the sandbox's people have at the bank, but for one fen.
    const rest = 8_000_00 - 4_900_00 - bank - 1
    for (const amountFen of [4_900_00, rest])
      expect(await pay(till, paymentFor(till, await anOrder(till.app as TestWorld, amountFen)))).toBe('succeeded')
    const orders = await Promise.all(Array.from({ length: 10 }, () => anOrder(till.app as TestWorld, 1)))
    const answers = await Promise.all(orders.map((order) => pay(till, paymentFor(till, order))))
    expect(answers.filter((answer) => answer === 'succeeded')).toHaveLength(1)
  })
}

describe('payments at once, over PGlite', () => {
  suite(() => openTill({ kind: 'pglite' }, 'anna', '+8613800000001'), 'anna')
})

describeWithPostgres('payments at once, over PostgreSQL', () => {
  let postgres: TestPostgres
  beforeAll(async () => {
    postgres = await openTestPostgres()
  })
  afterAll(() => postgres.close())

  describe('one process', () => {
    suite(() => openTill({ kind: 'postgres', url: postgres.url }, 'anna', '+8613800000001'), 'anna')
  })

  test('transactions that fail at random, as distributed databases let them: nothing is lost, nothing is there twice', async () => {
    const till = await openTill({ kind: 'postgres', url: postgres.url }, 'yuki', '+8613800000002')
    const orders = await Promise.all(Array.from({ length: 30 }, () => anOrder(till.app as TestWorld, 2_50)))
    await postgres.ask(`create or replace function fail_now() returns trigger language plpgsql as $$
      begin
        if random() < 0.25 then raise exception 'retry transaction' using errcode = '40001'; end if;
        if random() < 0.1 then raise exception 'deadlock' using errcode = '40P01'; end if;
        return new;
      end $$`)
    for (const table of ['payments', 'homes', 'transfers'])
      await postgres
        .ask(
          `create constraint trigger fails_${table} after insert or update on ${table}
        deferrable initially deferred for each row execute function fail_now()`,
        )
        .catch(() =>
          // Rows that are never changed can't be watched for that.
          postgres.ask(`create constraint trigger fails_${table} after insert on ${table}
          deferrable initially deferred for each row execute function fail_now()`),
        )
    try {
      const answers = await Promise.all(
        orders.map(async (order) => {
          const sent = paymentFor(till, order)
          for (let tries = 0; tries < 200; tries += 1) {
            const answer = await pay(till, sent)
            if (answer !== 'service.unavailable' && answer !== 'request.still-running') return answer
          }
          return 'never'
        }),
      )
      expect(new Set(answers)).toEqual(new Set(['succeeded']))
    } finally {
      for (const table of ['payments', 'homes', 'transfers']) await postgres.ask(`drop trigger fails_${table} on ${table}`)
    }
    const { bank, total } = await booksOf(till, 'yuki')
    expect({ bank, total }).toEqual({ bank: 30 * 2_50, total: 0 })
    const [row] = await postgres.ask(
      `select count(*)::int as n, count(distinct movement_id)::int as payments from transfers t
        join payments p on p.id = t.movement_id where p.by_account in (select by_account from cards where id = $1)`,
      [till.cardId],
    )
    expect(row).toEqual({ n: 30, payments: 30 })
    await till.close()
  })
})
