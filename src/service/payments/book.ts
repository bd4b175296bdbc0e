import type { Book, CardPayment } from '@/domain/ledger/settle'
import { fen } from '@/domain/money/fen'
import type { PolicyProfile } from '@/domain/policy/profiles'
import { startOfShanghaiDay } from '@/domain/time/calendar'

import type { Tx } from '../ports'
import type { CardRow, TradeRow } from '../rows'

/** The loaded rows over which domain/ledger decides. `payment` is left out of what the card has spent today. */
export async function loadBook(
  tx: Tx,
  now: number,
  policy: PolicyProfile,
  rows: { readonly trade: TradeRow; readonly card: CardRow },
  payment: CardPayment,
): Promise<Book> {
  const { trade, card } = rows
  const counted = trade.reservedBy === payment.id ? trade.amountFen : 0
  const spent = await spentSince(tx, card, startOfShanghaiDay(now))
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
  }
}

/** Counted by the card itself: one that was unlinked and linked anew is another row, and has spent what it has spent. */
async function spentSince(tx: Tx, { cardFingerprint }: CardRow, since: number): Promise<number> {
  let spent = 0
  for (const { id } of await tx.cards.byFingerprint(cardFingerprint)) spent += await tx.payments.spentSince(id, since)
  return spent
}
