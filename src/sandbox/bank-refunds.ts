import type { BankRefund, BankRefundAnswer, Clock, Secrets } from '@/service/ports'

import { isDoneSilently, silence, silentMs, slowMs, wait } from './bank-silence'
import type { SandboxState, SandboxTx } from './state'

interface BankRefundParts {
  readonly state: SandboxState
  readonly secrets: Secrets
  readonly clock: Clock
}

/** The bank gives money back to the person whose card was debited, as the faults of debits are switched. */
export async function giveMoneyBack(parts: BankRefundParts, refund: BankRefund): Promise<BankRefundAnswer> {
  const { clock, state } = parts
  const fault = (await state.currentFaults()).bankDebit
  const before = await state.run((tx) => tx.refunds.get(refund.key))
  // Its answer was lost, and the bank is not asked in vain for ever.
  if (before !== null && clock.now() < before.silentUntil) return silence(clock)
  if (before !== null) return { kind: 'refunded' }
  if (fault === 'out-of-service') return { kind: 'out-of-service' }
  if (fault === 'slow') await wait(clock, slowMs)
  if (fault === 'no-answer' && !(await isDoneSilently(parts, 'refund'))) return silence(clock)
  const silentUntil = fault === 'no-answer' ? clock.now() + silentMs : 0
  const answer = await state.run((tx) => giveOnce(tx, refund, silentUntil))
  if (fault === 'no-answer') return silence(clock)
  // It may have been kept all the same: who asks again hears.
  return answer ?? { kind: 'no-answer' }
}

async function giveOnce(
  tx: SandboxTx,
  { amountFen, debitKey, key, token }: BankRefund,
  silentUntil: number,
): Promise<Extract<BankRefundAnswer, { kind: 'refunded' | 'refused' }>> {
  if ((await tx.refunds.get(key)) !== null) return { kind: 'refunded' }
  const debit = await tx.debits.get(debitKey)
  const person = await tx.tokens.get(token)
  if (debit?.answer.kind !== 'approved' || person === null) return { kind: 'refused' }
  const spent = await tx.spent.get(person.personId)
  if (spent === null || amountFen > spent.fen) return { kind: 'refused' }
  await tx.refunds.put({ id: key, amountFen, silentUntil })
  await tx.spent.put({ ...spent, fen: spent.fen - amountFen })
  return { kind: 'refunded' }
}
