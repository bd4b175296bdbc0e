import type { BankCredit, BankCreditAnswer, Clock, Secrets } from '@/service/ports'

import type { BankRecords } from './bank-records'
import { isDoneSilently, silence, silentMs, slowMs, wait } from './bank-silence'
import type { BankCreditRow, SandboxState, SandboxTx } from './state'

interface BankCreditParts {
  readonly state: SandboxState
  readonly records: BankRecords
  readonly secrets: Secrets
  readonly clock: Clock
}

/** The bank puts money on a card, as the faults of debits are switched. */
export async function putOnCard(parts: BankCreditParts, credit: BankCredit): Promise<BankCreditAnswer> {
  const { clock, records, state } = parts
  const fault = (await state.currentFaults()).bankDebit
  const before = await state.run((tx) => tx.credits.get(credit.key))
  // Its answer was lost, and the bank is not asked in vain for ever.
  if (before !== null && clock.now() < before.silentUntil) return silence(clock)
  if (before !== null) return before.answer
  if (fault === 'out-of-service') return { kind: 'out-of-service' }
  if (fault === 'slow') await wait(clock, slowMs)
  if (fault === 'no-answer' && !(await isDoneSilently(parts, 'credit'))) return silence(clock)
  const silentUntil = fault === 'no-answer' ? clock.now() + silentMs : 0
  const answer = await state.run((tx) => creditOnce(records, tx, credit, silentUntil))
  if (fault === 'no-answer') return silence(clock)
  // It may have been kept all the same: who asks again hears.
  return answer ?? { kind: 'no-answer' }
}

async function creditOnce(
  records: BankRecords,
  tx: SandboxTx,
  credit: BankCredit,
  silentUntil: number,
): Promise<BankCreditRow['answer']> {
  const before = await tx.credits.get(credit.key)
  if (before !== null) return before.answer
  const answer = await decideCredit(records, tx, credit)
  await tx.credits.put({ id: credit.key, answer, silentUntil })
  return answer
}

async function decideCredit(
  records: BankRecords,
  tx: SandboxTx,
  { amountFen, token }: BankCredit,
): Promise<BankCreditRow['answer']> {
  if ((await tx.currentFaults()).bankDebit === 'declined') return { kind: 'refused', reason: 'card-declined' }
  const known = await tx.tokens.get(token)
  if (known === null || known.revoked) return { kind: 'refused', reason: 'card-removed' }
  const terms = await records.terms(tx, known.personId)
  if (terms === null) return { kind: 'refused', reason: 'card-removed' }
  if (terms.locked) return { kind: 'refused', reason: 'card-declined' }
  const spent = (await tx.spent.get(known.personId)) ?? { id: known.personId, fen: 0 }
  await tx.spent.put({ ...spent, creditedFen: (spent.creditedFen ?? 0) + amountFen })
  return { kind: 'credited' }
}
