import type { Book, BookedPayment, BookSource } from '@/domain/ledger/settle'
import { fen } from '@/domain/money/fen'
import type { PolicyProfile } from '@/domain/policy/profiles'

import type { Tx } from '../ports'
import { balanceOf } from '../balance/balance'
import type { TradeRow } from '../rows'
import { spentOnDay } from './card-day'
import type { PayingSource } from './paying-order'

/**
 * The loaded rows over which domain/ledger decides. The payment is left out of what the card has spent on the day on which it was
 * begun, where it has been counted already.
 */
export async function loadBook(
  tx: Tx,
  now: number,
  policy: PolicyProfile,
  rows: { readonly trade: TradeRow; readonly source: PayingSource },
  payment: BookedPayment & { readonly begunAt: number },
  { level, limits }: Pick<Book, 'level' | 'limits'>,
): Promise<Book> {
  const { trade, source } = rows
  const counted = trade.reservedBy === payment.id ? trade.amountFen : 0
  return {
    now,
    trade: {
      shopId: trade.payee.shopId,
      amountFen: fen(trade.amountFen),
      status: trade.status,
      reservedBy: trade.reservedBy,
      expiresAt: trade.expiresAt,
    },
    source: await loadSource(tx, source, payment.begunAt, counted),
    maxPaymentFen: policy.payment.maxFen,
    isCardUnwelcome: isCardUnwelcome(policy, trade, source),
    isBuyerUnwelcome: await isBuyerUnwelcome(tx, policy, trade, source),
    level,
    limits,
  }
}

async function loadSource(tx: Tx, source: PayingSource, begunAt: number, countedFen: number): Promise<BookSource> {
  if (source.kind === 'balance') return { ...source, availableFen: await balanceOf(tx, source.accountId) }
  const { face, limits, unlinked } = source.card
  return {
    kind: 'card',
    bankCode: face.bankCode,
    unlinked: unlinked !== null,
    perPaymentFen: limits.perPaymentFen === null ? null : fen(limits.perPaymentFen),
    perDayFen: limits.perDayFen === null ? null : fen(limits.perDayFen),
    spentTodayFen: fen(Math.max(0, (await spentOnDay(tx, source.card, begunAt)) - countedFen)),
  }
}

/** Whether policy lets the card not pay at this kind of merchant. */
function isCardUnwelcome({ buyers }: PolicyProfile, { payee }: TradeRow, source: PayingSource): boolean {
  const { cardsFromAbroadAt } = buyers
  return (
    source.kind === 'card' &&
    source.card.face.international &&
    cardsFromAbroadAt !== null &&
    cardsFromAbroadAt.indexOf(payee.category) < 0
  )
}

/** Whether it lets nobody pay there whose mainland identity no bank has confirmed, and whoever pays is such a person. */
async function isBuyerUnwelcome(tx: Tx, { buyers }: PolicyProfile, { payee }: TradeRow, source: PayingSource): Promise<boolean> {
  if (buyers.mainlandOnlyAt.indexOf(payee.category) < 0) return false
  if (source.kind === 'card' && source.card.mainlandHolder === true) return false
  const cards = await tx.cards.ofAccount(source.kind === 'card' ? source.card.accountId : source.accountId)
  return !cards.some(({ mainlandHolder, unlinked }) => mainlandHolder === true && unlinked === null)
}
