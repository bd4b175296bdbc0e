import type { Book, CardPayment } from '@/domain/ledger/settle'
import { fen } from '@/domain/money/fen'
import type { PolicyProfile } from '@/domain/policy/profiles'

import type { Tx } from '../ports'
import type { CardRow, TradeRow } from '../rows'
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
  { level, limits }: Pick<Book, 'level' | 'limits'>,
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
    isCardUnwelcome: isCardUnwelcome(policy, trade, card),
    isBuyerUnwelcome: await isBuyerUnwelcome(tx, policy, trade, card),
    level,
    limits,
  }
}

/** Whether policy lets the card not pay at this kind of merchant. */
function isCardUnwelcome({ buyers }: PolicyProfile, { payee }: TradeRow, { face }: CardRow): boolean {
  const { cardsFromAbroadAt } = buyers
  return face.international && cardsFromAbroadAt !== null && cardsFromAbroadAt.indexOf(payee.category) < 0
}

/** Whether it lets nobody pay there whose mainland identity no bank has confirmed, and the card's holder is such a person. */
async function isBuyerUnwelcome(tx: Tx, { buyers }: PolicyProfile, { payee }: TradeRow, card: CardRow): Promise<boolean> {
  if (buyers.mainlandOnlyAt.indexOf(payee.category) < 0 || card.mainlandHolder === true) return false
  const cards = await tx.cards.ofAccount(card.accountId)
  return !cards.some(({ mainlandHolder, unlinked }) => mainlandHolder === true && unlinked === null)
}
