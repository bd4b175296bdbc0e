import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { Box } from '@/components/primitives'
import { type IdKind, idKinds } from '@/domain/id/kinds'
import type { IdKeyboard } from '@/domain/id/id-number'
import { linkCardTexts } from '@/locales/link-card'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { useTexts } from '@/stores/use-texts'

import { LinkStep } from '../flow'
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
  // Its number's field comes below the kinds, often under the foot of the page. The focus stays: the arrows go on choosing.
  const [chosenHere, setChosenHere] = useState(false)
  if (flow.state.at === 'linked') return null
  const { idKind, idNumber } = flow.state.drafts
  const { problem, keyboard } = flow.fields.idNumber
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
        options={idKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
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
        </Box>
      )}
    </StepPage>
  )
})

export default function LinkIdentityPage() {
  return <LinkStep place="identity">{(flow) => <IdentityStep flow={flow} />}</LinkStep>
}
