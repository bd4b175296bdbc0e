import type { Payment } from '@/contract'
import type { PosterBlock } from '@/domain/poster/poster'
import { formatUnits } from '@/domain/money/amount-text'
import { rateInWords } from '@/domain/money/rate-text'
import { wallTime } from '@/domain/time/calendar'
import { formatDateTime } from '@/domain/time/clock-text'
import { useCurrencyText } from '@/frame/use-currency-text'
import { useErrorText } from '@/frame/use-error-text'
import { useWords } from '@/frame/use-words'
import { billsTexts } from '@/locales/bills'
import { codeOrderTexts } from '@/locales/code-order'
import { formatTexts } from '@/locales/formats'
import { useTexts } from '@/stores/use-texts'

/** One line of a receipt; `copyLabel` where others ask for it by its number. */
export interface ReceiptFact {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly copyLabel?: string
}

/** What a receipt says, on the screen as in a picture. Use it inside an `observer`. */
export interface ReceiptWords {
  readonly to: string
  readonly amount: string
  readonly status: string
  readonly facts: readonly ReceiptFact[]
}

/** See `ReceiptWords`. */
export function useReceiptWords(payment: Payment): ReceiptWords {
  const t = useTexts(billsTexts)
  const words = useWords()
  const errorText = useErrorText()
  const { amountFen, createdAt, decline, goods, id, method, orderNumber, refundedFen, settledAt, status } = payment
  const paid = refundedFen === 0 ? t.statusPaid : refundedFen < amountFen ? t.refundedInPart : t.refunded
  const facts: ReceiptFact[] = []
  const add = (key: string, label: string, value: string, copyLabel?: string): void => {
    facts.push({ key, label, value, ...(copyLabel === undefined ? {} : { copyLabel }) })
  }
  if (decline !== null) add('reason', t.reason, errorText({ code: 'payment.refused', reason: decline }).title)
  if (refundedFen > 0) add('refunded', t.refundedAmount, words.money(refundedFen))
  add('time', t.time, t.timeZone(formatDateTime(wallTime(settledAt ?? createdAt))))
  if (goods !== '') add('goods', t.goods, goods)
  add('card', status === 'succeeded' ? t.card : t.cardTried, words.source(payment.source))
  add('method', t.method, t.methods[method])
  add('order', t.orderNumber, orderNumber, t.copyOrder)
  add('payment', t.paymentNumber, id, t.copyPayment)
  return {
    to: t.paidTo(words.payee(payment.payee)),
    amount: words.money(amountFen),
    status: { succeeded: paid, processing: t.statusProcessing, declined: t.statusDeclined }[status],
    facts,
  }
}

/** The receipt as a picture says it, with how the price came about between the sum and the rest. */
export function receiptBlocks(
  title: string,
  { to, amount, status, facts }: ReceiptWords,
  price: readonly Omit<ReceiptFact, 'key'>[],
): readonly PosterBlock[] {
  return [
    { kind: 'title', text: title },
    { kind: 'text', text: to },
    { kind: 'heading', text: `${amount} · ${status}` },
    ...[...price, ...facts].map(({ label, value }) => ({ kind: 'fact' as const, label, value, note: '', marked: false })),
  ]
}

/** What a picture says of a price in another currency: the amount there, and the rate. Use it inside an `observer`. */
export function usePriceWords({ breakdown }: Payment): readonly Omit<ReceiptFact, 'key'>[] {
  const t = useTexts(codeOrderTexts)
  const formats = useTexts(formatTexts)
  const inCurrency = useCurrencyText()
  if (breakdown === null) return []
  const { amountMinor, currency, rate, tipMinor } = breakdown
  const facts: Omit<ReceiptFact, 'key'>[] = [{ label: t.amount, value: inCurrency(amountMinor, currency) }]
  if (tipMinor > 0) facts.push({ label: t.tip, value: inCurrency(tipMinor, currency) })
  if (rate === null) return facts
  const { units, tenThousandths } = rateInWords(rate, currency.exponent)
  const rateText = t.rateText(formatUnits(units, 0, formats), currency.code, formatUnits(tenThousandths, 4, formats))
  return [...facts, { label: t.rate, value: rateText }]
}
