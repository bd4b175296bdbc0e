import { observer } from 'mobx-react-lite'

import { Amount } from '@/components/amount'
import { FactRow, List } from '@/components/list'
import { Txt } from '@/components/primitives'
import type { PriceBreakdown } from '@/domain/checkout/checkout'
import { shownText } from '@/domain/code/shown-text'
import { formatUnits } from '@/domain/money/amount-text'
import { rateInWords } from '@/domain/money/rate-text'
import { codeOrderTexts } from '@/locales/code-order'
import { formatTexts } from '@/locales/formats'
import { useTexts } from '@/stores/use-texts'

import { useCurrencyText } from './use-currency-text'
import { useWords } from './use-words'

interface CodePriceProps {
  readonly breakdown: PriceBreakdown
  readonly totalFen: number
  /** The share of a tip that the shop has set, in hundredths of a percent, where it is known. */
  readonly tipHundredths?: number | null
}

/** How a price came about that a bank's payment code led to: amount, tip, rate and total, and what the code says beside. */
export const CodePrice = observer(function CodePrice({ breakdown, totalFen, tipHundredths = null }: CodePriceProps) {
  const t = useTexts(codeOrderTexts)
  const words = useWords()
  const formats = useTexts(formatTexts)
  const inCurrency = useCurrencyText()
  const { currency, amountMinor, tipMinor, tip, rate, labels } = breakdown
  const hasTip = tip !== null && (tip !== 'prompt' || tipMinor > 0)
  const tipLabel =
    tip === 'prompt'
      ? t.tip
      : tipHundredths === null
        ? t.tipByShop
        : t.tipShareByShop(formatUnits(tipHundredths, 2, formats).replace(/[.,]?0+$/, ''))
  const rateWords = rate === null ? null : rateInWords(rate, currency.exponent)
  // The amount alone stands above already.
  if (!hasTip && rate === null && labels.length === 0) return null
  return (
    <List title={t.sum}>
      {labels.map(({ field, text }) => (
        <FactRow key={field} label={t.fields[field].label}>
          <Txt>{shownText(text, 60)}</Txt>
        </FactRow>
      ))}
      {(hasTip || rate !== null) && (
        <FactRow label={t.amount}>
          <Txt>{inCurrency(amountMinor, currency)}</Txt>
        </FactRow>
      )}
      {hasTip && (
        <FactRow label={tipLabel}>
          <Txt>{inCurrency(tipMinor, currency)}</Txt>
        </FactRow>
      )}
      {hasTip && rate !== null && (
        <FactRow label={t.total}>
          <Txt>{inCurrency(amountMinor + tipMinor, currency)}</Txt>
        </FactRow>
      )}
      {rate !== null && rateWords !== null && (
        <FactRow label={t.rate}>
          <Txt>
            {t.rateText(
              formatUnits(rateWords.units, 0, formats),
              currency.code,
              formatUnits(rateWords.tenThousandths, 4, formats),
            )}
          </Txt>
        </FactRow>
      )}
      {rate !== null && (
        <FactRow label={t.rateAsOf}>
          <Txt>{t.rateFrom(words.past(rate.asOf), rate.source)}</Txt>
        </FactRow>
      )}
      <FactRow label={rate === null ? t.total : t.totalInYuan}>
        <Amount amountFen={totalFen} />
      </FactRow>
    </List>
  )
})
