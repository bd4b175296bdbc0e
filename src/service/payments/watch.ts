import type { OutputOf, WalletError, WalletEvent } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { hasPassed } from '@/domain/time/has-passed'

import { resolveMovement } from '../balance/ask-bank'
import { movementKey, viewMovement } from '../balance/movement-view'
import { viewCard } from '../cards/card-view'
import { revokeUnlinked } from '../cards/revoke-unlinked'
import { deliverDue } from '../notices/deliver'
import type { Ports, Tx } from '../ports'
import type { EventRow } from '../rows'
import { giveBack, isToAskAgain } from '../trades/give-back'
import { type Caller, callerOf, inSteps } from '../use-case'
import { hearDecision } from '../verification/hear-decision'
import { resolvePayment } from './ask-bank'
import { expireCharges } from './charges'
import { payCodeOf } from './issue-pay-code'
import { paymentKey, viewCharge, viewPayment } from './payment-view'

/** How often the store is looked at while nothing wakes the wait: another tab or process may have written. */
const lookAgainMs = 1_000

/**
 * Waits for events after the cursor. While it waits it sees to what is left open: payments whose bank did not answer, charges
 * whose time is over, tokens to give back, merchants to be told.
 */
export const watch = inSteps<'watch'>(async ({ cursor, waitMs }, context) => {
  const { ports } = context
  const caller = callerOf(context)
  const change = watchChanges(ports, caller.accountId)
  try {
    for (;;) {
      await seeToOpenBusiness(ports, caller.accountId)
      const seen = await look(ports, caller, cursor)
      if (!seen.ok) return seen
      const now = ports.clock.now()
      if (cursor === null || seen.value.events.length > 0 || hasPassed(waitMs, context.now, now)) return seen
      await change.within(Math.min(context.now + waitMs - now, lookAgainMs))
    }
  } finally {
    change.stop()
  }
})

function look(
  ports: Ports,
  { accountId, sessionId }: Caller,
  cursor: string | null,
): Promise<Result<OutputOf<'watch'>, WalletError>> {
  return ports.store.unit(async (tx) => {
    // It may have ended while this waited: by logging out elsewhere, or by a new password.
    if ((await tx.sessions.get(sessionId)) === null) return err({ code: 'session.ended' })
    const newest = await tx.events.newest(accountId)
    if (cursor === null) {
      const events = [...(await waitingCharges(tx, accountId)), ...(await cardsTakenOver(tx, accountId))]
      return ok({ cursor: String(newest), events })
    }
    const from = /^[0-9]{1,15}$/.test(cursor) ? Number(cursor) : newest
    // A cursor from before a reset of the world is ahead of it.
    const rows = await tx.events.since(accountId, from > newest ? 0 : from)
    const events: WalletEvent[] = []
    for (const row of rows) {
      const event = await viewEvent(tx, ports, row)
      if (event !== null) events.push(event)
    }
    return ok({ cursor: String(newest), events })
  })
}

/** Who starts now has missed the events of charges that still wait for the password. */
async function waitingCharges(tx: Tx, accountId: string): Promise<WalletEvent[]> {
  const events: WalletEvent[] = []
  for (const charge of await tx.charges.waitingOfAccount(accountId)) {
    const trade = await tx.trades.get(charge.tradeId)
    if (trade !== null) events.push({ kind: 'charge-waiting', charge: viewCharge(charge, trade) })
  }
  return events
}

/** Cards that others have proved to be theirs are told at each start, until the person has said that they have read it. */
async function cardsTakenOver(tx: Tx, accountId: string): Promise<readonly WalletEvent[]> {
  const cards = await tx.cards.ofAccount(accountId)
  return cards
    .filter(({ unlinked }) => unlinked?.toTell === true)
    .map((card): WalletEvent => ({ kind: 'card-taken-over', card: viewCard(card) }))
}

/** The event as things now are; null where there is nothing left to say of it. */
async function viewEvent(tx: Tx, ports: Ports, { accountId, what }: EventRow): Promise<WalletEvent | null> {
  switch (what.kind) {
    case 'payment-updated': {
      const payment = await tx.payments.get(paymentKey(accountId, what.paymentId))
      return payment === null ? null : { kind: what.kind, payment: viewPayment(payment) }
    }
    case 'movement-updated': {
      const movement = await tx.movements.get(movementKey(accountId, what.movementId))
      return movement === null ? null : { kind: what.kind, movement: viewMovement(movement) }
    }
    case 'charge-waiting': {
      const charge = await tx.charges.get(what.chargeId)
      const trade = charge === null ? null : await tx.trades.get(charge.tradeId)
      if (charge === null || trade === null || charge.status !== 'waiting') return null
      return { kind: what.kind, charge: viewCharge(charge, trade) }
    }
    case 'pay-code-used':
      return { kind: what.kind, code: payCodeOf(ports.secrets, what.payCodeId) }
    case 'charge-closed': {
      const charge = await tx.charges.get(what.chargeId)
      if (charge === null || charge.status === 'waiting') return null
      return { kind: what.kind, chargeId: charge.id, reason: charge.status }
    }
    case 'cards-changed':
      return what
    case 'card-taken-over': {
      const card = await tx.cards.get(what.cardId)
      return card?.unlinked?.toTell === true ? { kind: what.kind, card: viewCard(card) } : null
    }
    case 'risk-check-changed':
      return { kind: what.kind, riskCheck: (await tx.accounts.get(accountId))?.riskCheck ?? null }
    case 'verification-changed':
      return { kind: what.kind, status: (await tx.verifications.get(accountId))?.status ?? 'none' }
  }
}

async function seeToOpenBusiness(ports: Ports, accountId: string): Promise<void> {
  const now = ports.clock.now()
  const open = await ports.store.unit(async (tx) => {
    await expireCharges(tx, accountId, now)
    const unlinked = (await tx.cards.ofAccount(accountId)).some(
      (card) => card.unlinked !== null && !card.unlinked.revoked && card.unlinked.undoUntil <= now,
    )
    return ok({
      payments: await tx.payments.processingOfAccount(accountId),
      movements: await tx.movements.processingOfAccount(accountId),
      unlinked,
      refunds: (await tx.refunds.processingOfAccount(accountId)).filter((refund) => isToAskAgain(refund, now)),
      notices: ports.notices?.byHost !== true && (await tx.notices.due(now, 1)).length > 0,
      verification: await tx.verifications.get(accountId),
    })
  })
  if (!open.ok) return
  for (const payment of open.value.payments) await resolvePayment(ports, payment)
  for (const movement of open.value.movements) await resolveMovement(ports, movement)
  for (const refund of open.value.refunds) await giveBack(ports, refund)
  if (open.value.unlinked) await revokeUnlinked(ports, accountId)
  if (open.value.notices) await deliverDue(ports)
  if (open.value.verification?.status === 'in-review') await hearDecision(ports, open.value.verification)
}

/** Notes changes from now on, so that none that comes between looking and waiting is slept through. */
function watchChanges(ports: Ports, accountId: string): { within(ms: number): Promise<void>; stop(): void } {
  let changed = false
  let wake: () => void = () => undefined
  const stop = ports.store.onChange(accountId, () => {
    changed = true
    wake()
  })
  return {
    within: async (ms) => {
      if (!changed) {
        await new Promise<void>((resolve) => {
          const cancel = ports.clock.after(ms, resolve)
          wake = () => {
            cancel()
            resolve()
          }
        })
      }
      changed = false
    },
    stop,
  }
}
