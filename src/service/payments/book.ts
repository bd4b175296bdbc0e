import type { Book, CardPayment } from '@/domain/ledger/settle'
import { fen } from '@/domain/money/fen'
import type { PolicyProfile } from '@/domain/policy/profiles'

import type { Tx } from '../ports'
import type { CardRow, TradeRow } from '../rows'
import { buyerLeft, isUnwelcome } from './buyer-rules'
import { spentOnDay } from './card-day'

/**
 * The loaded rows over which domain/ledger decides. The payment is left out of what the card has spent on the day on which it was
 * begun, where it has been counted already.
 */
export async function loadBook(
  tx: Tx,
  now: number,
  policy: PolicyProfile,
  rows: { readonly trade: TradeRow; readonly card: CardRow },
  payment: CardPayment & { readonly begunAt: number },
): Promise<Book> {
  const { trade, card } = rows
  const counted = trade.reservedBy === payment.id ? trade.amountFen : 0
  const spent = await spentOnDay(tx, card, payment.begunAt)
  return {
    now,
    trade: {
      shopId: trade.payee.shopId,
      amountFen: fen(trade.amountFen),
      status: trade.status,
      reservedBy: trade.reservedBy,
      expiresAt: trade.expiresAt,
    },
    card: {
      bankCode: card.face.bankCode,
      unlinked: card.unlinked !== null,
      perPaymentFen: card.limits.perPaymentFen === null ? null : fen(card.limits.perPaymentFen),
      perDayFen: card.limits.perDayFen === null ? null : fen(card.limits.perDayFen),
      spentTodayFen: fen(Math.max(0, spent - counted)),
    },
    maxPaymentFen: policy.payment.maxFen,
    isCardUnwelcome: isUnwelcome(policy, trade, card),
    buyerLeftFen: await buyerLeft(tx, policy, card, payment),
  }
}
