import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { Box } from '@/components/primitives'
import { type IdKind, idKinds } from '@/domain/id/kinds'
import type { IdKeyboard } from '@/domain/id/id-number'
import { hasTravelDocument, usualKinds } from '@/domain/id/usual-kinds'
import { isNationality } from '@/domain/nationality/search'
import { linkCardTexts } from '@/locales/link-card'
import { nationalityNames } from '@/locales/nationalities'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { useTexts } from '@/stores/use-texts'

import { LinkStep } from '../flow'
import { PassportLines } from '../parts/passport-lines'
import { StepPage } from '../parts/step-page'

const kindId = 'link-card-id-kind'
const numberId = 'link-card-id-number'

/** The device's keyboard for each kind of number. */
const keyboards = {
  'letters-and-digits': 'latin',
  'digits-and-x': 'id',
  digits: 'digits',
} as const satisfies Record<IdKeyboard, string>

const IdentityStep = observer(function IdentityStep({ flow }: { readonly flow: LinkCardStore }) {
  const { identity: t } = useTexts(linkCardTexts)
  const names = useTexts(nationalityNames)
  // Its number's field comes below the kinds, often under the foot of the page. The focus stays: the arrows go on choosing.
  const [chosenHere, setChosenHere] = useState(false)
  if (flow.state.at === 'linked') return null
  const { idKind, idNumber, nationality } = flow.state.drafts
  const { problem, keyboard } = flow.fields.idNumber
  // What is usual comes first. The nationality was answered on the screen before, so the rows stay where they are here.
  const usual = usualKinds(nationality)
  const kindError = flow.fields.idKindMissing ? t.kindMissing : undefined
  const numberError = problem === null ? undefined : t.problems[problem]
  return (
    <StepPage
      flow={flow}
      step="identity"
      heading={t.heading}
      lead={t.lead}
      errors={[
        kindError === undefined ? null : { fieldId: kindId, text: kindError },
        numberError === undefined ? null : { fieldId: numberId, text: numberError },
      ]}
    >
      <Choice
        id={kindId}
        label={t.kind}
        labelHidden
        options={[...usual, ...idKinds.filter((kind) => usual.indexOf(kind) < 0)].map((kind) => ({
          value: kind,
          label: t.kinds[kind],
          ...detailOf(kind),
        }))}
        value={idKind}
        onChange={(kind: IdKind) => {
          flow.edit({ idKind: kind })
          setChosenHere(true)
        }}
        error={kindError}
      />
      {idKind !== null && (
        <Box key={idKind} inSightOnMount={chosenHere}>
          <Field
            id={numberId}
            label={t.numbers[idKind]}
            help={t.helps[idKind]}
            value={idNumber}
            onChange={(typed) => flow.edit({ idNumber: typed })}
            onBlur={() => flow.blur('idNumber')}
            onSubmit={() => flow.next('identity')}
            keyboard={keyboards[keyboard]}
            autofill="off"
            required
            error={numberError}
          />
          {idKind === 'passport' && <PassportLines flow={flow} />}
        </Box>
      )}
    </StepPage>
  )

  /** Under a kind: why it comes first, or that a travel document is one. */
  function detailOf(kind: IdKind): { readonly detail?: string } {
    if (kind === 'passport' && hasTravelDocument(nationality)) return { detail: t.travelDocument }
    const isUsual = usual.indexOf(kind) >= 0 && nationality !== null && isNationality(nationality)
    return isUsual ? { detail: t.usualFor(names[nationality]) } : {}
  }
})

export default function LinkIdentityPage() {
  return <LinkStep place="identity">{(flow) => <IdentityStep flow={flow} />}</LinkStep>
}
