import type { Fen } from '../money/fen'

/** What a card's bank lets it pay, and what of that is gone today in Shanghai. */
export interface CardLimit {
  readonly perPaymentFen: Fen | null
  readonly perDayFen: Fen | null
  readonly spentTodayFen: Fen
}

/** Whether the amount is more than the card's bank lets it pay at once, or together with what it has paid today. */
export function isOverCardLimit(amountFen: Fen, { perDayFen, perPaymentFen, spentTodayFen }: CardLimit): boolean {
  return (perPaymentFen !== null && amountFen > perPaymentFen) || (perDayFen !== null && spentTodayFen + amountFen > perDayFen)
}
