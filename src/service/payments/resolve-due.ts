import { ok } from '@/domain/core/result'

import { manyAtOnce } from '../many-at-once'
import type { Ports, Tx } from '../ports'
import type { PaymentRow } from '../rows'
import { resolvePayment } from './ask-bank'
import { gapAfter, nextAskAt } from './ask-times'

/** Payments that are taken up at a time, and how many of them the bank is asked about at once. */
const takenAtATime = 50
const askedAtOnce = 8

/**
 * Asks the bank what became of payments whose answer never came, whoever they are of: payers close the app, merchants give up asking,
 * hosts die in the middle. What it says is settled and told as usual. How many it asked about.
 */
export async function resolveDue(ports: Ports): Promise<number> {
  const due = await ports.store.unit(async (tx) => ok(await tx.payments.toAskAbout(ports.clock.now(), takenAtATime)))
  if (!due.ok) return 0
  const asked = await manyAtOnce(due.value, askedAtOnce, ({ id }) => askAbout(ports, id))
  return asked.filter((isAsked) => isAsked).length
}

/** False where it is no longer due: somebody else asks, or it has ended. */
async function askAbout(ports: Ports, paymentKey: string): Promise<boolean> {
  const taken = await ports.store.unit(async (tx) => ok(await take(tx, ports.clock.now(), paymentKey)))
  if (!taken.ok || taken.value === null) return false
  await resolvePayment(ports, taken.value)
  return true
}

/**
 * Says when it is due next before the bank is asked, so that of several hosts one asks, and the others once that one is gone. Two that
 * ask all the same do no harm: what is settled once stays so.
 */
async function take(tx: Tx, now: number, paymentKey: string): Promise<PaymentRow | null> {
  const payment = await tx.payments.get(paymentKey)
  if (payment === null || payment.status !== 'processing' || nextAskAt(payment) > now) return null
  const count = (payment.asks?.count ?? 0) + 1
  const taken: PaymentRow = { ...payment, asks: { count, nextAt: now + gapAfter(count) } }
  await tx.payments.put(taken)
  return taken
}
