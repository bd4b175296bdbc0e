import { observer } from 'mobx-react-lite'

import { Field } from '@/components/field'
import { linkCardTexts } from '@/locales/link-card'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { useTexts } from '@/stores/use-texts'

import { LinkStep } from '../flow'
import { FamilyName } from '../parts/family-name'
import { LatinSpelling } from '../parts/latin-spelling'
import { NationalityField } from '../parts/nationality-field'
import { PassportLines } from '../parts/passport-lines'
import { StepPage } from '../parts/step-page'

const nameId = 'link-card-name'
const familyId = 'link-card-family-name'
const nationalityId = 'link-card-nationality'

const NameStep = observer(function NameStep({ flow }: { readonly flow: LinkCardStore }) {
  const { name: t } = useTexts(linkCardTexts)
  if (flow.state.at === 'linked') return null
  const { holderName, familyName, nationality } = flow.state.drafts
  const { problem, notes } = flow.fields.holderName
  const nameError = problem === null ? undefined : t.problems[problem]
  const nationalityError = flow.fields.nationalityMissing ? t.nationalityMissing : undefined
  const note = notes[0]
  return (
    <StepPage
      flow={flow}
      step="name"
      heading={t.heading}
      errors={[
        nameError === undefined ? null : { fieldId: nameId, text: nameError },
        nationalityError === undefined ? null : { fieldId: nationalityId, text: nationalityError },
      ]}
    >
      <PassportLines flow={flow} />
      <Field
        id={nameId}
        label={t.label}
        help={t.help}
        value={holderName}
        onChange={(typed) => flow.edit({ holderName: typed })}
        onBlur={() => flow.blur('holderName')}
        onSubmit={() => flow.next('name')}
        keyboard="text"
        autofill="cc-name"
        required
        error={nameError}
        notice={note === undefined ? undefined : { tone: 'warn', text: t.notes[note] }}
      />
      <LatinSpelling fullName={holderName} familyName={familyName} nationality={nationality} onUse={(name) => flow.edit(name)} />
      <FamilyName
        id={familyId}
        fullName={holderName}
        familyName={familyName}
        onChange={(family) => flow.edit({ familyName: family })}
      />
      <NationalityField
        id={nationalityId}
        value={nationality}
        error={nationalityError}
        onChange={(chosen) => flow.edit({ nationality: chosen })}
      />
    </StepPage>
  )
})

export default function LinkNamePage() {
  return <LinkStep place="name">{(flow) => <NameStep flow={flow} />}</LinkStep>
}
