import { type Fen, fen } from '@/domain/money/fen'

import type { Tx } from '../ports'

/** What the account has in the wallet, 0 before it ever had anything. */
export async function balanceOf(tx: Tx, accountId: string): Promise<Fen> {
  return fen((await tx.balances.get(accountId))?.availableFen ?? 0)
}

/**
 * Changes what the account has by so much (below zero: takes it). False, and nothing is changed, where it has not that much. Whoever
 * calls it writes the transfer to the books in the same unit of work.
 */
export async function changeBalance(tx: Tx, accountId: string, byFen: number): Promise<boolean> {
  const availableFen = (await balanceOf(tx, accountId)) + byFen
  if (availableFen < 0) return false
  await tx.balances.put({ id: accountId, availableFen: fen(availableFen) })
  return true
}
