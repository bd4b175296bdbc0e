import { observer } from 'mobx-react-lite'

import { Field } from '@/components/field'
import { linkCardTexts } from '@/locales/link-card'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { useTexts } from '@/stores/use-texts'

import { LinkStep } from '../flow'
import { StepPage } from '../parts/step-page'

const fieldId = 'link-card-phone'

const PhoneStep = observer(function PhoneStep({ flow }: { readonly flow: LinkCardStore }) {
  const { phone: t } = useTexts(linkCardTexts)
  if (flow.state.at === 'linked') return null
  const { problem, understood } = flow.fields.phone
  const error = problem === null ? undefined : t.problems[problem]
  return (
    <StepPage flow={flow} step="phone" heading={t.heading} errors={[error === undefined ? null : { fieldId, text: error }]}>
      <Field
        id={fieldId}
        label={t.label}
        help={t.help}
        value={flow.state.drafts.phone}
        onChange={(typed) => flow.edit({ phone: typed })}
        onBlur={() => flow.blur('phone')}
        onSubmit={() => flow.next('phone')}
        keyboard="tel"
        autofill="tel"
        required
        error={error}
        notice={understood === null ? undefined : { tone: 'ok', text: t.understood(understood.phone, understood.sent) }}
      />
    </StepPage>
  )
})

export default function LinkPhonePage() {
  return <LinkStep place="phone">{(flow) => <PhoneStep flow={flow} />}</LinkStep>
}
