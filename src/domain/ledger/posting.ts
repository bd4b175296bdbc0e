import { type Fen, fen, sumFen } from '../money/fen'

/**
 * An account of the wallet's own books. `card-clearing:<bank>` is what a bank owes the wallet for payments by its cards
 * (it falls below zero until the bank has paid in); `merchant:<shop>` is what the wallet owes a shop.
 */
export type LedgerAccount = `card-clearing:${string}` | `merchant:${string}`

/** One side of a movement of money: by how many fen the account grows, or shrinks below zero. */
export interface Posting {
  readonly account: LedgerAccount
  readonly amountFen: Fen
}

/** The clearing account for cards of a bank (its code in the BIN table, or "unknown"). */
export function cardClearing(bankCode: string | null): LedgerAccount {
  return `card-clearing:${bankCode ?? 'unknown'}`
}

/** The account of what a shop has taken. */
export function merchantAccount(shopId: string): LedgerAccount {
  return `merchant:${shopId}`
}

/** The two sides of a movement of a positive amount from one account to another; they sum to zero. */
export function move(amountFen: Fen, from: LedgerAccount, to: LedgerAccount): readonly [Posting, Posting] {
  if (amountFen <= 0) throw new Error('a movement of money has a positive amount')
  return [
    { account: from, amountFen: fen(0 - amountFen) },
    { account: to, amountFen },
  ]
}

/** Whether the postings of a movement sum to zero, as every movement's must. */
export function isBalanced(postings: readonly Posting[]): boolean {
  return sumFen(postings.map((posting) => posting.amountFen)) === 0
}
