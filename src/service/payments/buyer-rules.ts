import type { CardPayment } from '@/domain/ledger/settle'
import { type Fen, fen } from '@/domain/money/fen'
import type { PolicyProfile } from '@/domain/policy/profiles'
import { startOfShanghaiDay } from '@/domain/time/calendar'

import type { Tx } from '../ports'
import type { CardRow, PaymentRow, TradeRow } from '../rows'

/** Whether policy lets the card not pay at this kind of merchant. */
export function isUnwelcome({ buyers }: PolicyProfile, { payee }: TradeRow, { face }: CardRow): boolean {
  const { cardsFromAbroadAt } = buyers
  return face.international && cardsFromAbroadAt !== null && cardsFromAbroadAt.indexOf(payee.category) < 0
}

/** What policy lets the card's holder still pay on the day on which the payment was begun; null where it sets no limit. */
export async function buyerLeft(
  tx: Tx,
  { buyers }: PolicyProfile,
  { accountId }: CardRow,
  payment: CardPayment & { readonly begunAt: number },
): Promise<Fen | null> {
  if (buyers.unverifiedPerDayFen === null) return null
  if ((await tx.verifications.get(accountId))?.status === 'verified') return null
  const spent = (await paymentsSince(tx, accountId, startOfShanghaiDay(payment.begunAt)))
    .filter(({ id, status }) => id !== payment.id && status !== 'declined')
    // What has come back was not spent.
    .reduce((sum, { amountFen, refundedFen = 0 }) => sum + amountFen - refundedFen, 0)
  return fen(Math.max(0, buyers.unverifiedPerDayFen - spent))
}

const pageSize = 100

/** Only read where a profile has such a limit: it counts what the limit lets through, which is little. */
async function paymentsSince(tx: Tx, accountId: string, since: number): Promise<readonly PaymentRow[]> {
  const found: PaymentRow[] = []
  for (;;) {
    const last = found[found.length - 1]
    const page = await tx.payments.page(accountId, last === undefined ? null : last, pageSize)
    for (const row of page) {
      if (row.createdAt < since) return found
      found.push(row)
    }
    if (page.length < pageSize) return found
  }
}
