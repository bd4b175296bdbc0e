import { type Fen, sumFen } from '../money/fen'
import { balanceAccount, cardClearing, transfer, type Transfer } from './transfer'

/** A top-up that its bank has agreed to. */
export function topUpTransfer(amountFen: Fen, bankCode: string | null, accountId: string): Transfer {
  return transfer(amountFen, cardClearing(bankCode), balanceAccount(accountId))
}

/** A withdrawal as it begins: amount and fee leave the balance at once. */
export function withdrawalTaken(amountFen: Fen, feeFen: Fen, accountId: string): Transfer {
  return transfer(sumFen([amountFen, feeFen]), balanceAccount(accountId), 'withdrawals')
}

/** A withdrawal that the card's bank has taken. */
export function withdrawalPaid(amountFen: Fen, feeFen: Fen, bankCode: string | null): readonly Transfer[] {
  const paid = transfer(amountFen, 'withdrawals', cardClearing(bankCode))
  return feeFen === 0 ? [paid] : [paid, transfer(feeFen, 'withdrawals', 'fees')]
}

/** A withdrawal that it has not: all of it comes back, the fee too. */
export function withdrawalReturned(amountFen: Fen, feeFen: Fen, accountId: string): Transfer {
  return transfer(sumFen([amountFen, feeFen]), 'withdrawals', balanceAccount(accountId))
}
