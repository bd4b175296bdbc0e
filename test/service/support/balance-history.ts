import fc from 'fast-check'

import type { Faults } from '@/contract'
import { balanceAccount } from '@/domain/ledger/transfer'
import { ok } from '@/domain/core/result'
import { sandboxTx } from '@/sandbox/state'
import type { Ports } from '@/service/ports'

import { type AnsweringWorld, linkCard, paymentPassword, signUpToPay, switchFault, valueOf } from './wallet'

/** What a person does with their balance, and what their bank does meanwhile. */
export type BalanceStep =
  | { readonly kind: 'fault'; readonly bankDebit: Faults['bankDebit'] }
  | { readonly kind: 'top-up' | 'withdrawal'; readonly name: number; readonly amountFen: number; readonly twice: boolean }
  | { readonly kind: 'look'; readonly name: number }
  | { readonly kind: 'wait'; readonly ms: number }

const step: fc.Arbitrary<BalanceStep> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('fault' as const),
      bankDebit: fc.constantFrom('normal', 'declined', 'no-answer', 'out-of-service', 'slow', 'normal'),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constantFrom('top-up' as const, 'withdrawal' as const),
      name: fc.nat(9),
      amountFen: fc.constantFrom(1, 99_99, 400_00, 1_500_00, 6_000_00),
      twice: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('look' as const), name: fc.nat(9) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.constantFrom(1_000, 10_000, 60_000) }) },
)

export const balanceSteps = fc.array(step, { minLength: 4, maxLength: 16 })

export interface BalanceHouse {
  readonly app: AnsweringWorld
  readonly ports: Ports
  /** Lets time pass, and what falls due by then happen. */
  wait(ms: number): Promise<void>
  askForPayments(): Promise<number>
}

/**
 * Lets it all happen at once, and asks what must hold whatever that was: the books are in balance, nobody's balance is below zero or
 * other than the books', nothing stays on the way, and wallet and bank agree on what was moved.
 */
export async function expectBalanceInOrder(house: BalanceHouse, steps: readonly BalanceStep[]): Promise<void> {
  const { app, ports } = house
  const session = await signUpToPay(app)
  const cardId = await linkCard(app, session)
  const { id: accountId } = valueOf(await app.send('getAccount', {}, { session }))
  const running: Promise<unknown>[] = []
  for (const now of steps) {
    if (now.kind === 'fault') await switchFault(app, { bankDebit: now.bankDebit })
    else if (now.kind === 'wait') await house.wait(now.ms)
    else if (now.kind === 'look') running.push(app.send('getMovement', { movementId: `m${now.name}` }, { session }))
    else {
      const { amountFen, kind, name, twice } = now
      const wish = { movementId: `m${name}`, cardId, amountFen, paymentPassword }
      for (let times = 0; times < (twice ? 2 : 1); times += 1)
        running.push(
          kind === 'top-up' ? app.send('topUp', wish, { session }) : app.send('withdraw', { ...wish, feeFen: 0 }, { session }),
        )
    }
  }
  await switchFault(app, { bankDebit: 'normal' })
  await house.wait(60_000)
  await Promise.all(running)
  for (let turns = 0; turns < 20; turns += 1) {
    await house.wait(60_000)
    if ((await house.askForPayments()) === 0) break
  }

  const { availableFen, onTheWay, withdrawal } = valueOf(await app.send('getBalance', {}, { session }))
  expect(onTheWay).toEqual([])
  const { bills } = valueOf(await app.send('listBills', { before: null, limit: 100 }, { session }))
  const movements = bills.filter((bill) => bill.kind === 'movement').filter(({ status }) => status === 'succeeded')
  const sum = (way: string) =>
    movements.filter((one) => one.way === way).reduce((all, { amountFen, feeFen }) => all + amountFen + feeFen, 0)
  expect(availableFen).toBe(sum('top-up') - sum('withdrawal'))
  expect(withdrawal.fee?.freeUsedFen).toBe(sum('withdrawal'))
  await ports.store.unit(async (tx) => {
    expect(await tx.ledger.total()).toBe(0)
    expect(await tx.ledger.balance(balanceAccount(accountId))).toBe(availableFen)
    expect(await tx.ledger.balance('withdrawals')).toBe(0)
    expect((await tx.balances.get(accountId))?.availableFen ?? 0).toBe(availableFen)
    const { creditedFen = 0, fen: takenFen } = (await sandboxTx(tx.unit).spent.get('anna')) ?? { fen: 0 }
    expect([takenFen, creditedFen]).toEqual([sum('top-up'), sum('withdrawal')])
    return ok(undefined)
  })
}
