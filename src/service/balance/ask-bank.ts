import type { WalletError } from '@/contract'
import { failureOf, type MovementFailure } from '@/domain/balance/movements'
import { ok, type Result } from '@/domain/core/result'
import { hasPassed } from '@/domain/time/has-passed'

import { cutOffMs } from '../payments/ask-times'
import type { Ports } from '../ports'
import type { MovementRow } from '../rows'
import { settleMovement } from './settle-movement'

type Answer = Promise<Result<MovementRow, WalletError>>

/** What a bank has said; null: nothing so far. */
type Outcome = { readonly failure: MovementFailure | null } | null

/** Asks the bank for a movement that was just begun, and settles it. Without an answer it stays on the way. */
export async function askForMovement(ports: Ports, movement: MovementRow, token: string): Answer {
  const { amountFen } = movement
  const key = bankKey(movement)
  const outcome = await (async (): Promise<Outcome> => {
    if (movement.way === 'withdrawal') return creditOutcome(await ports.bank.credit({ key, token, amountFen }), 'first')
    const answer = await ports.bank.debit({ key, token, amountFen, purchase: null })
    if (answer.kind === 'no-answer') return null
    return { failure: answer.kind === 'approved' ? null : failureOf(answer.reason) }
  })()
  return outcome === null ? noteSilence(ports, movement) : settleBy(ports, movement, outcome)
}

/** Finds out from the bank what became of a movement whose answer did not come. Others are given back as they are. */
export async function resolveMovement(ports: Ports, movement: MovementRow): Answer {
  const isBeingAsked = movement.silentSince === null && !hasPassed(cutOffMs, movement.createdAt, ports.clock.now())
  if (movement.status !== 'processing' || isBeingAsked) return ok(movement)
  const outcome = await (movement.way === 'top-up' ? debitOutcome(ports, movement) : creditAgain(ports, movement))
  return outcome === null ? ok(movement) : settleBy(ports, movement, outcome)
}

/** Never a payment's: each has a name of its own at the bank. */
function bankKey({ id, way }: MovementRow): string {
  return `${way}/${id}`
}

async function debitOutcome({ bank }: Ports, movement: MovementRow): Promise<Outcome> {
  const answer = await bank.debitStatus(bankKey(movement))
  switch (answer.kind) {
    case 'no-answer':
      return null
    case 'unknown':
      // It never arrived, and the bank will not take it any more.
      return { failure: 'bank-not-reached' }
    case 'approved':
      return { failure: null }
    case 'declined':
      return { failure: failureOf(answer.reason) }
  }
}

/** The bank knows the credit by its key and gives nothing twice, so that asking again is safe. */
async function creditAgain({ bank, store }: Ports, movement: MovementRow): Promise<Outcome> {
  const card = await store.unit(async (tx) => ok(await tx.cards.get(movement.cardId)))
  if (!card.ok) return null
  if (card.value === null) throw new Error('a withdrawal without its card')
  const { amountFen } = movement
  return creditOutcome(await bank.credit({ key: bankKey(movement), token: card.value.bankToken, amountFen }), 'again')
}

/** A bank out of service has done nothing this time; what became of an asking before, it does not say. */
function creditOutcome(answer: Awaited<ReturnType<Ports['bank']['credit']>>, asked: 'first' | 'again'): Outcome {
  switch (answer.kind) {
    case 'credited':
      return { failure: null }
    case 'refused':
      return { failure: failureOf(answer.reason) }
    case 'out-of-service':
      return asked === 'first' ? { failure: 'bank-out-of-service' } : null
    case 'no-answer':
      return null
  }
}

async function settleBy(ports: Ports, movement: MovementRow, outcome: NonNullable<Outcome>): Answer {
  return unlessFull(movement, await ports.store.unit((tx) => settleMovement(tx, ports, movement.id, outcome.failure)))
}

async function noteSilence(ports: Ports, movement: MovementRow): Answer {
  const noted = await ports.store.unit(async (tx): Answer => {
    const current = (await tx.movements.get(movement.id)) ?? movement
    if (current.status !== 'processing') return ok(current)
    const silent = { ...current, silentSince: ports.clock.now() }
    await tx.movements.put(silent)
    const { accountId, movementId, silentSince } = silent
    await tx.events.add(accountId, { kind: 'movement-updated', movementId, silent: true }, silentSince)
    return ok(silent)
  })
  return unlessFull(movement, noted)
}

/** The bank may have moved the money by now: where there is no room to write that down, it is on the way and asked after again. */
function unlessFull(movement: MovementRow, kept: Result<MovementRow, WalletError>): Result<MovementRow, WalletError> {
  const isNotKept = !kept.ok && (kept.error.code === 'storage.full' || kept.error.code === 'service.unavailable')
  return isNotKept ? ok(movement) : kept
}
