import type { Fen } from '../money/fen'
import { balanceAccount, cardClearing, merchantAccount, transfer, type Transfer } from './transfer'

/** What paid, and so gets money back: a card of this bank, or what somebody keeps in the wallet. */
export type PaidFrom =
  { readonly kind: 'card'; readonly bankCode: string | null } | { readonly kind: 'balance'; readonly accountId: string }

/** What a refund moves: from what the shop has taken, back to where the payment came from. */
export function giveBack(amountFen: Fen, paidFrom: PaidFrom, shopId: string): Transfer {
  const to = paidFrom.kind === 'card' ? cardClearing(paidFrom.bankCode) : balanceAccount(paidFrom.accountId)
  return transfer(amountFen, merchantAccount(shopId), to)
}
