import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { Button, ButtonStack } from '@/components/button'
import { Field } from '@/components/field'
import { Txt } from '@/components/primitives'
import { Surface } from '@/components/surface'
import { type LookProblem, readLook } from '@/domain/link-card/looking'
import type { Lookup } from '@/domain/match/evidence'
import { assistantTexts } from '@/locales/assistant'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { useTexts } from '@/stores/use-texts'

import { AssistantPage } from './assistant-page'
import type { Helped } from './helped'
import { LookArt } from './look-art'

const fieldId = 'link-card-look'

/** One question, with a picture of where to look. What is typed lives here until it is handed over. */
export const Look = observer(function Look(props: {
  readonly flow: LinkCardStore
  readonly state: Helped
  readonly lookup: Lookup
}) {
  const { flow, state, lookup } = props
  const { look: t } = useTexts(assistantTexts)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<LookProblem | null>(null)
  const { title, text, label, help, art } = t[lookup]
  const use = () => {
    const read = readLook(lookup, typed)
    if (read.ok) flow.looked(lookup, typed)
    else setProblem(read.error)
  }
  return (
    <AssistantPage
      flow={flow}
      state={state}
      says={title}
      footer={
        <ButtonStack>
          <Button onPress={use}>{t.use}</Button>
          <Button kind="secondary" onPress={() => flow.looked(lookup, null)}>
            {t.cannot}
          </Button>
        </ButtonStack>
      }
    >
      <Surface title={title}>
        <Txt as="p" className="bk-assistant__text">
          {text}
        </Txt>
        <LookArt lookup={lookup} alt={art} />
        <Field
          id={fieldId}
          label={label}
          help={help}
          value={typed}
          onChange={(value) => {
            setTyped(value)
            setProblem(null)
          }}
          onSubmit={use}
          keyboard={lookup === 'phone-tail' ? 'digits' : 'text'}
          error={problem === null ? undefined : t.problems[problem]}
        />
        <Txt as="p" className="bk-assistant__text">
          {t.saves}
        </Txt>
      </Surface>
    </AssistantPage>
  )
})
