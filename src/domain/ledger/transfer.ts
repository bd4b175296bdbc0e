import { type Fen, fen } from '../money/fen'

/**
 * An account of the wallet's own books. `card-clearing:<bank>` is what a bank owes the wallet for payments by its cards
 * (it falls below zero until the bank has paid in); `merchant:<shop>` is what the wallet owes a shop, `balance:<account>` what it owes a
 * person and never below zero. `withdrawals` is what has been taken out of balances and no bank has confirmed yet; `fees` is the wallet's own.
 */
export type LedgerAccount = `card-clearing:${string}` | `merchant:${string}` | `balance:${string}` | 'withdrawals' | 'fees'

/**
 * Money from one account to another: both postings of double entry in one, so that what one side loses the other gains and no
 * books can be out of balance. A movement with several parts (an amount and a fee) is several transfers.
 */
export interface Transfer {
  readonly from: LedgerAccount
  readonly to: LedgerAccount
  /** Positive. */
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

/** The account of what a person keeps in the wallet. */
export function balanceAccount(accountId: string): LedgerAccount {
  return `balance:${accountId}`
}

/** A positive amount from one account to another; anything else is a broken invariant. */
export function transfer(amountFen: Fen, from: LedgerAccount, to: LedgerAccount): Transfer {
  if (amountFen <= 0 || from === to) throw new Error('a transfer moves a positive amount between two accounts')
  return { from, to, amountFen: fen(amountFen) }
}
