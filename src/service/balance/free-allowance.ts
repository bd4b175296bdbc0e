import type { WithdrawalFee } from '@/domain/balance/withdrawal-fee'
import { type Fen, fen } from '@/domain/money/fen'

import type { Tx } from '../ports'
import type { MovementRow } from '../rows'

/** Where it is counted what an account has taken out for nothing, once and for ever. */
export function freeCountId(accountId: string, { id }: WithdrawalFee): string {
  return `${accountId}/${id}/ever`
}

/** What the account has taken out for nothing so far. */
export async function freeUsed(tx: Tx, rule: WithdrawalFee | null, accountId: string): Promise<Fen> {
  if (rule === null) return fen(0)
  return fen((await tx.limitCounts.get(freeCountId(accountId, rule)))?.usedFen ?? 0)
}

/** Counts the free part of a withdrawal, or takes it back (`-1`) where its bank has not taken the money. */
export async function countFree(
  tx: Tx,
  { amountFen, countId: id }: NonNullable<MovementRow['free']>,
  sign: 1 | -1,
): Promise<void> {
  const usedFen = (await tx.limitCounts.get(id))?.usedFen ?? 0
  await tx.limitCounts.put({ id, usedFen: Math.max(0, usedFen + sign * amountFen), forgetAt: null })
}
