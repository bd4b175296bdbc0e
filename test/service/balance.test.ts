import fc from 'fast-check'

import type { Faults, OutputOf } from '@/contract'
import { balanceSince2016 } from '@/domain/policy/balance-terms'
import { currentPolicy } from '@/domain/policy/profiles'
import { fen } from '@/domain/money/fen'
import { createService } from '@/service/service'

import { balanceSteps, expectBalanceInOrder } from './support/balance-history'
import { balanceOf, rowsInJournal, spentAtBank } from './support/trades'
import {
  errorOf,
  linkCard,
  openWorld,
  paymentPassword,
  sendTo,
  signUpToPay,
  switchFault,
  type TestWorld,
  valueOf,
} from './support/wallet'

type Movement = OutputOf<'getMovement'>

interface Owner {
  readonly test: TestWorld
  readonly session: string
  readonly cardId: string
  readonly accountId: string
}

async function owner(seed = 'balance'): Promise<Owner> {
  const test = await openWorld({ seed })
  const session = await signUpToPay(test)
  const cardId = await linkCard(test, session)
  return { test, session, cardId, accountId: valueOf(await test.send('getAccount', {}, { session })).id }
}

let names = 0

function wish({ cardId }: Pick<Owner, 'cardId'>, amountFen: number) {
  names += 1
  return { movementId: `m-${names}`, cardId, amountFen, paymentPassword }
}

/** Answers that the bank keeps to itself come when its time is over. */
async function inTime<T>({ test }: Owner, pending: Promise<T>): Promise<T> {
  for (let seconds = 0; seconds < 8; seconds += 1) await test.clock.advance(1_000)
  return pending
}

async function topUp(at: Owner, amountFen: number): Promise<Movement> {
  return valueOf(await inTime(at, at.test.send('topUp', wish(at, amountFen), { session: at.session })))
}

async function withdraw(at: Owner, amountFen: number, feeFen = 0): Promise<Movement> {
  return valueOf(await inTime(at, at.test.send('withdraw', { ...wish(at, amountFen), feeFen }, { session: at.session })))
}

async function balance({ session, test }: Owner): Promise<OutputOf<'getBalance'>> {
  return valueOf(await test.send('getBalance', {}, { session }))
}

/** Whatever happened: the books and the balance's row say the same, nothing is below zero, and nothing waits in between. */
async function expectInOrder(at: Owner): Promise<void> {
  const { availableFen, onTheWay } = await balance(at)
  expect(balanceOf(at.test, `balance:${at.accountId}`)).toBe(availableFen)
  const waiting = onTheWay.filter(({ way }) => way === 'withdrawal')
  expect(balanceOf(at.test, 'withdrawals')).toBe(waiting.reduce((sum, one) => sum + one.amountFen + one.feeFen, 0))
}

describe('a top-up', () => {
  test('takes the money from the card and puts it into the balance, once, however often it is asked for', async () => {
    const at = await owner()
    const asked = wish(at, 200_00)
    const first = valueOf(await at.test.send('topUp', asked, { session: at.session }))
    expect(first).toMatchObject({ way: 'top-up', status: 'succeeded', amountFen: 200_00, feeFen: 0, failure: null })
    expect(valueOf(await at.test.send('topUp', asked, { session: at.session }))).toEqual(first)
    expect(await balance(at)).toMatchObject({ availableFen: 200_00, onTheWay: [] })
    expect(spentAtBank(at.test)).toBe(200_00)
    expect(balanceOf(at.test, 'card-clearing:ICBC')).toBe(-200_00)
    await expectInOrder(at)
    errorOf(await at.test.send('withdraw', { ...asked, feeFen: 0 }, { session: at.session }), 'request.key-reused')
  })

  test.each<[Faults['bankDebit'], string]>([
    ['declined', 'card-declined'],
    ['insufficient-funds', 'insufficient-funds'],
    ['out-of-service', 'bank-out-of-service'],
  ])('moves nothing where the bank says %s', async (fault, failure) => {
    const at = await owner()
    await switchFault(at.test, { bankDebit: fault })
    expect(await topUp(at, 200_00)).toMatchObject({ status: 'failed', failure })
    expect((await balance(at)).availableFen).toBe(0)
    expect((await balance(at)).limits.find(({ id }) => id === 'top-up-day-own')?.usedFen).toBe(0)
    await expectInOrder(at)
  })

  test('whose answer is lost is on the way, and comes right by itself', async () => {
    const ends = new Set<string>()
    for (let n = 0; n < 8; n += 1) {
      const at = await owner(`lost ${n}`)
      await switchFault(at.test, { bankDebit: 'no-answer' })
      const { id, status } = await topUp(at, 200_00)
      expect(status).toBe('processing')
      expect((await balance(at)).onTheWay).toMatchObject([{ id, amountFen: 200_00 }])
      await switchFault(at.test, { bankDebit: 'normal' })
      await at.test.clock.advance(20_000)
      expect(await at.test.world.service.askForPayments()).toBe(1)
      const found = valueOf(await at.test.send('getMovement', { movementId: id }, { session: at.session }))
      ends.add(found.status)
      expect((await balance(at)).availableFen).toBe(found.status === 'succeeded' ? 200_00 : 0)
      expect(spentAtBank(at.test)).toBe(found.status === 'succeeded' ? 200_00 : 0)
      await expectInOrder(at)
      expect(await at.test.world.service.askForPayments()).toBe(0)
    }
    expect([...ends].sort()).toEqual(['failed', 'succeeded'])
  })

  test('of more than the card’s bank allows at once asks the bank for nothing', async () => {
    const at = await owner()
    expect(await topUp(at, 5_000_01)).toMatchObject({ status: 'failed', failure: 'over-card-limit' })
    expect(spentAtBank(at.test)).toBe(0)
  })

  test('counts for the card’s limit of a day together with what the card pays', async () => {
    const at = await owner()
    await at.test.send('editBankRecord', { recordId: 'anna', change: { balanceFen: 100_000_00 } })
    expect((await topUp(at, 5_000_00)).status).toBe('succeeded')
    expect((await topUp(at, 5_000_00)).status).toBe('succeeded')
    const over = await at.test.send('topUp', wish(at, 1), { session: at.session })
    expect(errorOf(over, 'movement.over-limit')).toMatchObject({ period: 'day', mostFen: 10_000_00, leftFen: 0, raisable: true })
    await at.test.clock.advance(24 * 3_600_000)
    expect((await topUp(at, 1)).status).toBe('succeeded')
  })

  test('is refused before anything is asked: amounts, cards, password', async () => {
    const at = await owner()
    const { session, test } = at
    for (const amountFen of [0, -1, 0.5]) errorOf(await test.send('topUp', wish(at, amountFen), { session }), 'request.invalid')
    errorOf(await test.send('topUp', wish(at, 50_000_01), { session }), 'amount.too-large')
    errorOf(await test.send('topUp', wish({ cardId: 'nobodys' }, 1), { session }), 'card.not-found')
    const abroad = await linkCard(test, session, 'emily')
    errorOf(await test.send('topUp', wish({ cardId: abroad }, 1), { session }), 'card.not-for-balance')
    const wrong = { ...wish(at, 1), paymentPassword: '000001' }
    expect(errorOf(await test.send('topUp', wrong, { session }), 'payment-password.wrong')).toMatchObject({ attemptsLeft: 4 })
    expect(rowsInJournal(test, 'movements')).toEqual([])
    errorOf(await test.send('getMovement', { movementId: 'never' }, { session }), 'movement.unknown')
  })
})

describe('a withdrawal', () => {
  test('leaves the balance and reaches the card', async () => {
    const at = await owner()
    await topUp(at, 300_00)
    expect(await withdraw(at, 120_00)).toMatchObject({ way: 'withdrawal', status: 'succeeded', amountFen: 120_00, feeFen: 0 })
    expect((await balance(at)).availableFen).toBe(180_00)
    expect(balanceOf(at.test, 'card-clearing:ICBC')).toBe(-180_00)
    expect(rowsInJournal(at.test, 'sandbox/spent')).toMatchObject([{ fen: 300_00, creditedFen: 120_00 }])
    await expectInOrder(at)
  })

  test.each<[Faults['bankDebit'], string]>([
    ['declined', 'card-declined'],
    ['out-of-service', 'bank-out-of-service'],
  ])('comes back whole where the bank says %s', async (fault, failure) => {
    const at = await owner()
    await topUp(at, 300_00)
    await switchFault(at.test, { bankDebit: fault })
    expect(await withdraw(at, 120_00)).toMatchObject({ status: 'failed', failure })
    const { availableFen, limits, withdrawal } = await balance(at)
    expect([availableFen, withdrawal.fee?.freeUsedFen]).toEqual([300_00, 0])
    expect(limits.find(({ id }) => id === 'withdrawal-day-own')?.usedFen).toBe(0)
    await expectInOrder(at)
  })

  test('whose answer is lost is gone from the balance meanwhile, and is given out once', async () => {
    for (let n = 0; n < 6; n += 1) {
      const at = await owner(`lost ${n}`)
      await topUp(at, 300_00)
      await switchFault(at.test, { bankDebit: 'no-answer' })
      const { arrivesBy, createdAt, id, status } = await withdraw(at, 300_00)
      expect([status, (arrivesBy ?? 0) - createdAt]).toEqual(['processing', 2 * 3_600_000])
      expect((await balance(at)).availableFen).toBe(0)
      await expectInOrder(at)
      // A bank out of service says nothing of what it did before.
      await switchFault(at.test, { bankDebit: 'out-of-service' })
      await at.test.clock.advance(20_000)
      await at.test.world.service.askForPayments()
      await switchFault(at.test, { bankDebit: 'normal' })
      await at.test.clock.advance(20_000)
      await at.test.world.service.askForPayments()
      expect(valueOf(await at.test.send('getMovement', { movementId: id }, { session: at.session })).status).toBe('succeeded')
      expect(rowsInJournal(at.test, 'sandbox/spent')).toMatchObject([{ creditedFen: 300_00 }])
      await expectInOrder(at)
    }
  })

  test('costs what was said, above what is free once in a lifetime', async () => {
    const at = await owner()
    const withdrawalFee = { ...(balanceSince2016.withdrawalFee ?? never()), freeFen: fen(100_00) }
    const policy = { ...currentPolicy, balance: { ...balanceSince2016, withdrawalFee } }
    const service = createService({ ...at.test.world.ports, policy })
    const strict: Owner = { ...at, test: { ...at.test, send: sendTo({ execute: (request) => service.execute(request) }) } }
    await topUp(strict, 500_00)
    expect(await withdraw(strict, 60_00)).toMatchObject({ status: 'succeeded', feeFen: 0 })
    const unseen = { ...wish(strict, 200_00), feeFen: 0 }
    expect(errorOf(await strict.test.send('withdraw', unseen, { session: at.session }), 'movement.fee-changed')).toMatchObject({
      feeFen: 16,
    })
    await switchFault(at.test, { bankDebit: 'declined' })
    expect(await withdraw(strict, 200_00, 16)).toMatchObject({ status: 'failed' })
    await switchFault(at.test, { bankDebit: 'normal' })
    expect(await balance(strict)).toMatchObject({ availableFen: 440_00, withdrawal: { fee: { freeUsedFen: 60_00 } } })
    expect(await withdraw(strict, 200_00, 16)).toMatchObject({ status: 'succeeded', feeFen: 16 })
    expect(await balance(strict)).toMatchObject({ availableFen: 239_84, withdrawal: { fee: { freeUsedFen: 100_00 } } })
    expect(balanceOf(at.test, 'fees')).toBe(16)
    const all = { ...wish(strict, 239_84), feeFen: 24 }
    expect(errorOf(await strict.test.send('withdraw', all, { session: at.session }), 'balance.not-enough')).toMatchObject({
      availableFen: 239_84,
      feeFen: 24,
    })
    await expectInOrder(strict)
  })

  test('is refused where there is not that much, and to a card that is no longer linked', async () => {
    const at = await owner()
    await topUp(at, 100_00)
    const { session, test } = at
    errorOf(await test.send('withdraw', { ...wish(at, 100_01), feeFen: 0 }, { session }), 'balance.not-enough')
    await linkCard(test, session, 'yuki')
    valueOf(await test.send('unlinkCard', { cardId: at.cardId }, { session }))
    errorOf(await test.send('withdraw', { ...wish(at, 1), feeFen: 0 }, { session }), 'card.not-found')
    expect((await balance(at)).availableFen).toBe(100_00)
  })

  test('waits, as a top-up does, until an open risk check is passed', async () => {
    const at = await owner()
    await topUp(at, 100_00)
    const { session, test } = at
    const { phone } = valueOf(await test.send('getAccount', {}, { session }))
    valueOf(await test.send('askRiskCheck', { phone, demand: 'second-card' }))
    errorOf(await test.send('withdraw', { ...wish(at, 1_00), feeFen: 0 }, { session }), 'risk.check-needed')
    errorOf(await test.send('topUp', wish(at, 1_00), { session }), 'risk.check-needed')
    await linkCard(test, session, 'yuki')
    expect((await withdraw(at, 1_00)).status).toBe('succeeded')
  })

  test('of the same money twice at once goes once', async () => {
    const at = await owner()
    await topUp(at, 100_00)
    const asked = [wish(at, 80_00), wish(at, 80_00)]
    const said = await Promise.all(asked.map((one) => at.test.send('withdraw', { ...one, feeFen: 0 }, { session: at.session })))
    expect(said.map((one) => (one.ok ? one.value.status : one.error.code)).sort()).toEqual(['balance.not-enough', 'succeeded'])
    expect((await balance(at)).availableFen).toBe(20_00)
    await expectInOrder(at)
  })
})

test('both are bills of their own kinds, found by the card and the amount, and no spending', async () => {
  const at = await owner()
  const { session, test } = at
  await topUp(at, 300_00)
  await withdraw(at, 120_00)
  const filter = { search: null, kind: null, source: null, group: null, from: null, until: null }
  const ways = async (change: object) => {
    const listed = valueOf(
      await test.send('listBills', { before: null, limit: 10, filter: { ...filter, ...change } }, { session }),
    )
    return listed.bills.map((bill) => (bill.kind === 'movement' ? bill.way : bill.kind))
  }
  expect(await ways({})).toEqual(['withdrawal', 'top-up'])
  expect(await ways({ kind: 'top-up' })).toEqual(['top-up'])
  expect(await ways({ kind: 'withdrawal' })).toEqual(['withdrawal'])
  expect(await ways({ kind: 'payment' })).toEqual([])
  expect(await ways({ source: { kind: 'card', cardId: at.cardId }, search: '120' })).toEqual(['withdrawal'])
  const span = { from: 0, until: test.clock.now() + 1, before: null }
  expect(valueOf(await test.send('sumSpending', span, { session })).sums).toEqual([])
})

test('what the person saw the end of is no news; what came right later is, and `watch` tells both', async () => {
  const at = await owner('lost 0')
  const { session, test } = at
  const { cursor } = valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session }))
  await topUp(at, 300_00)
  await switchFault(test, { bankDebit: 'no-answer' })
  await withdraw(at, 120_00)
  await switchFault(test, { bankDebit: 'normal' })
  await test.clock.advance(20_000)
  const { events } = valueOf(await test.send('watch', { cursor, waitMs: 0 }, { session }))
  const told = events.map((event) => (event.kind === 'movement-updated' ? `${event.movement.way} ${event.movement.status}` : ''))
  expect(told.filter((text) => text !== '')).toEqual(['top-up succeeded', 'withdrawal succeeded', 'withdrawal succeeded'])
  const { news } = valueOf(await test.send('listNews', { before: null, limit: 10 }, { session }))
  expect(news.map(({ about, unread }) => [about.kind === 'movement' ? about.movement.way : about.kind, unread])).toEqual([
    ['withdrawal', true],
    ['top-up', false],
  ])
})

function never(): never {
  throw new Error('the policy asks for a fee')
}

test('whatever happens in whatever order, books, balance and bank agree, and nothing stays on the way', async () => {
  await fc.assert(
    fc.asyncProperty(balanceSteps, fc.nat(1_000), async (steps, seed) => {
      const test = await openWorld({ seed: String(seed) })
      await expectBalanceInOrder(
        {
          app: test,
          ports: test.world.ports,
          wait: (ms) => test.clock.advance(ms),
          askForPayments: () => test.world.service.askForPayments(),
        },
        steps,
      )
    }),
    { numRuns: 40 },
  )
})
