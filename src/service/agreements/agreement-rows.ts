import type { WalletError } from '@/contract'
import { agreementState, type AgreementState } from '@/domain/agreement/agreement'
import { nothingCounted } from '@/domain/agreement/charging'
import { err, ok, type Result } from '@/domain/core/result'

import type { Tx } from '../ports'
import type { AgreementCountRow, AgreementRow } from '../rows'
import { callerOf, type Context } from '../use-case'

/** Where the agreement stands at `now`. */
export function stateOfAgreement({ askedUntil, status, validUntil }: AgreementRow, now: number): AgreementState {
  return agreementState({ askedUntil, status, validUntil }, now)
}

/** What it has taken so far. */
export async function countOf(tx: Tx, agreementId: string): Promise<AgreementCountRow> {
  return (await tx.agreementCounts.get(agreementId)) ?? { id: agreementId, ...nothingCounted }
}

/** The agreement for who reads it: one that is signed is there for nobody but who signed it. */
export async function agreementFor(tx: Tx, agreementId: string, context: Context): Promise<Result<AgreementRow, WalletError>> {
  const row = await tx.agreements.get(agreementId)
  const isOthers = row !== null && row.signed !== null && row.signed.accountId !== callerOf(context).accountId
  return row === null || isOthers ? err({ code: 'agreement.not-found' }) : ok(row)
}
