import { observer } from 'mobx-react-lite'

import { FactRow, List } from '@/components/list'
import { Txt } from '@/components/primitives'
import type { Agreement } from '@/contract'
import { readDay } from '@/domain/agreement/periods'
import { shanghaiMidnight } from '@/domain/time/calendar'
import { useWords } from '@/frame/use-words'
import { agreementsTexts } from '@/locales/agreements'
import { useTexts } from '@/stores/use-texts'

/** What the merchant has bound itself to: what for, how often, and how much at most. */
export const Terms = observer(function Terms({ agreement }: { readonly agreement: Agreement }) {
  const t = useTexts(agreementsTexts)
  const words = useWords()
  const { logonAtMerchant, purpose, rule, validUntil } = agreement
  return (
    <List title={t.terms}>
      <FactRow label={t.purpose}>
        <Txt>{t.purposes[purpose]}</Txt>
      </FactRow>
      <FactRow label={t.howOften}>
        <Txt>{rule === null ? t.whenever : t.every[rule.type](rule.count)}</Txt>
      </FactRow>
      {rule !== null && (
        <>
          <FactRow label={t.from}>
            <Txt>{words.day(startOf(rule.firstOn))}</Txt>
          </FactRow>
          <FactRow label={t.mostEach}>
            <Txt>{words.money(rule.singleFen)}</Txt>
          </FactRow>
        </>
      )}
      {rule?.payments !== null && rule?.payments !== undefined && (
        <FactRow label={t.mostTimes}>
          <Txt>{t.times(rule.payments)}</Txt>
        </FactRow>
      )}
      {rule?.totalFen !== null && rule?.totalFen !== undefined && (
        <FactRow label={t.mostInAll}>
          <Txt>{words.money(rule.totalFen)}</Txt>
        </FactRow>
      )}
      <FactRow label={t.until}>
        <Txt>{validUntil === null ? t.untilYouEnd : words.day(validUntil)}</Txt>
      </FactRow>
      {logonAtMerchant !== null && (
        <FactRow label={t.yourAccountThere}>
          <Txt>{logonAtMerchant}</Txt>
        </FactRow>
      )}
    </List>
  )
})

/** A day of Shanghai as a moment, for words about days. */
function startOf(text: string): number {
  const day = readDay(text)
  return day === null ? 0 : shanghaiMidnight(day)
}
