import { observer } from 'mobx-react-lite'

import { AmountField } from '@/components/amount-field'
import { Chips } from '@/components/chips'
import { Box, Txt } from '@/components/primitives'
import type { CodeOffer } from '@/contract'
import { suggestedTip, type TipChoice, tipSuggestions } from '@/domain/code-order/draft'
import { useCurrencyText } from '@/frame/use-currency-text'
import { codeOrderTexts } from '@/locales/code-order'
import type { CodeOrderFlow } from '@/stores/scan/code-order-flow'
import { useTexts } from '@/stores/use-texts'

import { useAmountProblems } from './amount-problems'

interface TipQuestionProps {
  readonly flow: CodeOrderFlow
  readonly offer: CodeOffer
  readonly disabled: boolean
}

const choices: readonly TipChoice[] = [
  { kind: 'none' },
  ...tipSuggestions.map((percent) => ({ kind: 'percent', percent }) as const),
  { kind: 'own' },
]

/** Whether and how much to tip: nothing is chosen beforehand. */
export const TipQuestion = observer(function TipQuestion({ flow, offer, disabled }: TipQuestionProps) {
  const t = useTexts(codeOrderTexts)
  const inCurrency = useCurrencyText()
  const problems = useAmountProblems(offer)
  const { draft, checked } = flow
  const isYuan = offer.currency.code === 'CNY'

  function textOf(choice: TipChoice): string {
    if (choice.kind === 'none') return t.noTip
    if (choice.kind === 'own') return t.otherTip
    const share = t.percent(String(choice.percent))
    const minor = suggestedTip(offer, flow.plainDraft, choice.percent)
    return minor === null ? share : `${share} \u00b7 ${inCurrency(minor, offer.currency)}`
  }

  return (
    <Box as="section" className="bk-code-order__group">
      <Txt as="h2" className="bk-code-order__heading">
        {t.tip}
      </Txt>
      <Txt as="p" className="bk-code-order__quiet">
        {isYuan ? t.tipLeadYuan : t.tipLead}
      </Txt>
      <Chips
        label={t.tip}
        chips={choices.map((choice) => ({ text: textOf(choice), chosen: isSame(choice, draft.tip) }))}
        onToggle={(index) => {
          const choice = choices[index]
          if (choice !== undefined && !disabled) flow.chooseTip(choice)
        }}
      />
      {draft.tip.kind === 'own' && (
        <AmountField
          id="code-order-tip"
          label={isYuan ? t.ownTipInYuan : t.ownTip(offer.currency.code)}
          value={draft.ownTip}
          sign={isYuan ? '\u00a5' : offer.currency.code}
          placeholder={problems.placeholder}
          error={flow.tells('tip') && checked?.amount.state === 'valid' ? problems.of('tip', checked) : undefined}
          disabled={disabled}
          onChange={(text) => flow.typeTip(text)}
          onBlur={() => {
            if (draft.ownTip !== '' && checked?.tip.state === 'invalid') flow.tell('tip')
          }}
          onSubmit={() => flow.submit()}
        />
      )}
    </Box>
  )
})

function isSame(one: TipChoice, other: TipChoice): boolean {
  return one.kind === other.kind && (one.kind !== 'percent' || (other.kind === 'percent' && one.percent === other.percent))
}
