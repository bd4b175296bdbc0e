import { observer } from 'mobx-react-lite'

import { DigitsField } from '@/components/digits-field'
import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import { linkParams, type PartialAnswers } from '@/domain/can-i-use/questions'
import { editCardNumber } from '@/domain/card/card-number-edit'
import { lengthsExpected } from '@/domain/link-card/known-cards'
import { SandboxLink } from '@/frame/sandbox-link'
import { useErrorText } from '@/frame/use-error-text'
import { commonTexts } from '@/locales/common'
import { linkCardTexts } from '@/locales/link-card'
import { useStores } from '@/stores/context'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { LinkStep } from '../flow'
import { CardType } from '../parts/card-type'
import { StepPage } from '../parts/step-page'
import { useBank } from '../parts/use-bank'

const fieldId = 'link-card-number'

/** What is known of somebody whose card can't be linked: the rest is asked there. */
const otherCard: PartialAnswers = { live: null, card: 'other', phone: null, id: null }

const NumberStep = observer(function NumberStep({ flow }: { readonly flow: LinkCardStore }) {
  const { number: t } = useTexts(linkCardTexts)
  const { canIUse } = useTexts(commonTexts)
  const { navigation } = useStores().deps.platform
  const errorText = useErrorText()
  const { problem, card, unsupported, warning } = flow.fields.cardNumber
  const refusal = unsupported === null ? null : errorText({ code: 'card.unsupported', reason: unsupported })
  const error = refusal?.title ?? (problem === null ? undefined : t.problems[problem])
  const { digits } = flow.cardNumber
  const bank = useBank({ cardNumber: digits })
  const doubt =
    warning === 'check-digit'
      ? t.warnings[warning]
      : warning === 'unusual-length' && bank !== null
        ? t.unusualLength(bank, lengthsExpected(digits), digits.length)
        : null
  const international = refusal === null && card?.international === true
  const notice =
    doubt !== null
      ? { tone: 'warn' as const, text: doubt }
      : international
        ? { tone: 'info' as const, text: t.internationalNote }
        : undefined
  return (
    <StepPage flow={flow} step="number" heading={t.heading} errors={[error === undefined ? null : { fieldId, text: error }]}>
      <DigitsField
        id={fieldId}
        label={t.label}
        help={t.help}
        value={flow.cardNumber}
        edit={editCardNumber}
        onChange={(edited) => flow.editNumber(edited)}
        onBlur={() => flow.blur('cardNumber')}
        onSubmit={() => flow.next('number')}
        autofill="cc-number"
        required
        error={error}
        notice={error === undefined ? notice : undefined}
      />
      <CardType card={card} />
      {refusal !== null && (
        <Notice
          tone="warn"
          live
          action={{ text: canIUse, onPress: () => navigation.push(routes.canIUse, linkParams(otherCard)) }}
        >
          <Txt>{refusal.advice}</Txt>
        </Notice>
      )}
      <SandboxLink to="people" />
    </StepPage>
  )
})

export default function LinkNumberPage() {
  return <LinkStep place="number">{(flow) => <NumberStep flow={flow} />}</LinkStep>
}
