import type { InputOf, WalletError } from '@/contract'
import type { MovementWay } from '@/domain/balance/movements'
import { feeOf, freePartOf } from '@/domain/balance/withdrawal-fee'
import { err, ok, type Result } from '@/domain/core/result'
import { isOverCardLimit } from '@/domain/ledger/card-limit'
import { withdrawalTaken } from '@/domain/ledger/move'
import { type Fen, fen } from '@/domain/money/fen'
import { type LimitReached, limitReached, periodEnd, periodKey, rulesFor } from '@/domain/policy/limits'

import { accountOf } from '../accounts/account-view'
import { checkPaymentPassword } from '../accounts/passwords'
import { linkedCards } from '../cards/card-view'
import { countOnDay, spentOnDay } from '../payments/card-day'
import { countUnder, limitsUnder } from '../payments/limit-counts'
import type { Tx } from '../ports'
import { unlessChecked } from '../risk/risk-check'
import type { CardRow, MovementRow } from '../rows'
import { callerOf, type Context } from '../use-case'
import { balanceOf, changeBalance } from './balance'
import { countFree, freeCountId, freeUsed } from './free-allowance'
import { movementKey } from './movement-view'

/** A movement as it was just begun, with the card's token; without one where it had been begun before. */
export interface Begun {
  readonly movement: MovementRow
  readonly token: string | null
}

/** What was asked for; `feeFen` is the fee that the person saw, 0 for a top-up. */
export type Wish = InputOf<'withdraw'>

type Refusable<T> = Promise<Result<T, WalletError>>

/**
 * Keeps a movement under the client's name for it before the bank is asked; sent again, it is given as it stands. A withdrawal leaves
 * the balance here, so that nothing is spent twice. The password is checked last, so that a try is spent only on what can be done.
 */
export async function beginMovement(tx: Tx, context: Context, way: MovementWay, wish: Wish): Refusable<Begun> {
  const { accountId } = callerOf(context)
  const { now, ports } = context
  const id = movementKey(accountId, wish.movementId)
  const before = await tx.movements.getUnlikely(id)
  if (before !== null) return before.way === way ? ok({ movement: before, token: null }) : err({ code: 'request.key-reused' })
  const amountFen = fen(wish.amountFen)
  const { maxFen } = ports.policy.payment
  if (amountFen > maxFen) return err({ code: 'amount.too-large', limitFen: maxFen })
  const card = await cardFor(tx, accountId, wish.cardId)
  if (!card.ok) return card
  const limits = await limitsFor(tx, context, way, accountId)
  const reached = limitReached(limits.limits, limits.level, amountFen)
  if (reached !== null) return err(overLimit(reached, now))
  const account = await accountOf(tx, context)
  const unchecked = unlessChecked(account)
  if (!unchecked.ok) return unchecked
  const cost = way === 'withdrawal' ? await costOf(tx, context, accountId, amountFen, wish.feeFen) : ok(nothing)
  if (!cost.ok) return cost
  const proved = await checkPaymentPassword(tx, context, account, wish.paymentPassword)
  if (!proved.ok) return proved

  const { face } = card.value
  const isTooMuch = way === 'top-up' && (await isOverLimitOf(tx, card.value, amountFen, now))
  const { feeFen, free } = cost.value
  const movement: MovementRow = {
    id,
    movementId: wish.movementId,
    accountId,
    way,
    cardId: card.value.id,
    face,
    amountFen,
    feeFen,
    status: isTooMuch ? 'failed' : 'processing',
    failure: isTooMuch ? 'over-card-limit' : null,
    silentSince: null,
    createdAt: now,
    settledAt: isTooMuch ? now : null,
    arrivesBy: way === 'withdrawal' ? now + ports.policy.balance.arrivesWithinMs : null,
    counted: isTooMuch ? [] : await countUnder(tx, limits.counts, amountFen),
    ...(free === null ? {} : { free }),
  }
  await tx.movements.put(movement)
  if (isTooMuch) return ok({ movement, token: null })
  if (way === 'top-up') await countOnDay(tx, card.value, now, amountFen)
  else await takeOut(tx, context, movement)
  return ok({ movement, token: card.value.bankToken })
}

async function cardFor(tx: Tx, accountId: string, cardId: string): Refusable<CardRow> {
  const cards = await linkedCards(tx, accountId)
  if (cards.length === 0) return err({ code: 'card.none' })
  const card = cards.find(({ id }) => id === cardId)
  if (card === undefined) return err({ code: 'card.not-found' })
  return card.face.international ? err({ code: 'card.not-for-balance' }) : ok(card)
}

function limitsFor(tx: Tx, { now, ports }: Context, way: MovementWay, accountId: string) {
  const { balance, buyers } = ports.policy
  return limitsUnder(tx, buyers.levels, rulesFor(balance.limits, { instrument: 'chinese-card', method: way }), accountId, now)
}

function overLimit({ leftFen, raisedBy, rule }: LimitReached, now: number): WalletError {
  const { mostFen, period, since } = rule
  return {
    code: 'movement.over-limit',
    period,
    mostFen,
    leftFen,
    since: Date.parse(`${since}T00:00:00+08:00`),
    renewsAt: periodKey(period, now) === null ? null : periodEnd(period, now),
    raisable: raisedBy !== null,
  }
}

interface Cost {
  readonly feeFen: Fen
  readonly free: NonNullable<MovementRow['free']> | null
}

const nothing: Cost = { feeFen: fen(0), free: null }

/** What a withdrawal costs now: the very fee that the person saw, and no more than they have. */
async function costOf(tx: Tx, { ports }: Context, accountId: string, amountFen: Fen, seenFen: number): Refusable<Cost> {
  const rule = ports.policy.balance.withdrawalFee
  const usedFen = await freeUsed(tx, rule, accountId)
  const feeFen = feeOf(rule, amountFen, usedFen)
  const availableFen = await balanceOf(tx, accountId)
  if (amountFen + feeFen > availableFen) return err({ code: 'balance.not-enough', availableFen, feeFen })
  if (feeFen !== seenFen) return err({ code: 'movement.fee-changed', feeFen })
  const freeFen = freePartOf(rule, amountFen, usedFen)
  if (rule === null || freeFen === 0) return ok({ feeFen, free: null })
  return ok({ feeFen, free: { countId: freeCountId(accountId, rule), amountFen: freeFen } })
}

async function isOverLimitOf(tx: Tx, card: CardRow, amountFen: Fen, now: number): Promise<boolean> {
  const { perDayFen, perPaymentFen } = card.limits
  return isOverCardLimit(amountFen, {
    perPaymentFen: perPaymentFen === null ? null : fen(perPaymentFen),
    perDayFen: perDayFen === null ? null : fen(perDayFen),
    spentTodayFen: fen(await spentOnDay(tx, card, now)),
  })
}

/** Amount and fee leave the balance, in its row as in the books. */
async function takeOut(tx: Tx, { ports }: Context, movement: MovementRow): Promise<void> {
  const { accountId, amountFen, createdAt, feeFen, free, id } = movement
  if (!(await changeBalance(tx, accountId, -(amountFen + feeFen)))) throw new Error('a withdrawal of more than there is')
  const taken = withdrawalTaken(fen(amountFen), fen(feeFen), accountId)
  await tx.ledger.add([{ ...taken, id: await ports.ids.next('transfer', tx.counters), movementId: id, at: createdAt }])
  if (free !== undefined) await countFree(tx, free, 1)
}
