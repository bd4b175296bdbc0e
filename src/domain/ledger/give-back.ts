import type { Fen } from '../money/fen'
import { cardClearing, merchantAccount, transfer, type Transfer } from './transfer'

/** What a refund moves: from what the shop has taken, back to what the bank of the card that paid owes the wallet. */
export function giveBack(amountFen: Fen, bankCode: string | null, shopId: string): Transfer {
  return transfer(amountFen, merchantAccount(shopId), cardClearing(bankCode))
}
