import { observer } from 'mobx-react-lite'
import { useState } from 'react'

import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Txt } from '@/components/primitives'
import { Sheet } from '@/components/sheet'
import { type Knowledge, type KnowledgeField, knowledgeFields, unreadable } from '@/domain/link-card/knowledge'
import { assistantTexts } from '@/locales/assistant'
import { commonTexts } from '@/locales/common'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { useTexts } from '@/stores/use-texts'

import type { Helped } from './helped'

interface Telling {
  readonly typed: Knowledge
  readonly isEmpty: boolean
  readonly type: (field: KnowledgeField, text: string) => void
  /** What can't be read, once it was handed over. */
  readonly problems: readonly KnowledgeField[]
  /** Hands it over; false where something can't be read. */
  readonly handOver: () => boolean
}

/** What is typed here lives here until it is handed over: passport numbers are among it. */
export function useTelling(flow: LinkCardStore, state: Helped): Telling {
  const { chineseName, earlierIdNumbers, earlierPhones } = state.drafts
  const [typed, setTyped] = useState<Knowledge>({ chineseName, earlierIdNumbers, earlierPhones })
  const [asked, setAsked] = useState(false)
  const wrong = unreadable(typed, state.today)
  return {
    typed,
    isEmpty: knowledgeFields.every((field) => typed[field].trim() === ''),
    type: (field, text) => {
      setTyped({ ...typed, [field]: text })
      setAsked(false)
    },
    problems: asked ? wrong : [],
    handOver: () => {
      setAsked(true)
      if (wrong.length === 0) flow.tell(typed)
      return wrong.length === 0
    },
  }
}

/** The same again, to be changed at any time. */
export const TellSheet = observer(function TellSheet(props: {
  readonly flow: LinkCardStore
  readonly state: Helped
  readonly onClose: () => void
}) {
  const { flow, state, onClose } = props
  const { tell: t } = useTexts(assistantTexts)
  const common = useTexts(commonTexts)
  const telling = useTelling(flow, state)
  const isPassport = state.drafts.idKind === 'passport'
  return (
    <Sheet
      title={t.title}
      closeLabel={common.close}
      onClose={onClose}
      footer={
        <Button
          onPress={() => {
            if (telling.handOver()) onClose()
          }}
        >
          {common.save}
        </Button>
      }
    >
      <Txt as="p" className="bk-assistant__text">
        {t.text}
      </Txt>
      <TellFields fields={knowledgeFields.filter((field) => isPassport || field !== 'earlierIdNumbers')} telling={telling} />
    </Sheet>
  )
})

export const TellFields = observer(function TellFields(props: {
  readonly fields: readonly KnowledgeField[]
  readonly telling: Telling
}) {
  const { fields, telling } = props
  const { tell: t } = useTexts(assistantTexts)
  const common = useTexts(commonTexts)
  return (
    <>
      {fields.map((field) => (
        <Field
          key={field}
          id={`link-card-tell-${field}`}
          label={t[field].label}
          optional={common.optional}
          help={t[field].help}
          value={telling.typed[field]}
          onChange={(text) => telling.type(field, text)}
          keyboard="text"
          error={telling.problems.indexOf(field) >= 0 ? t.problems[field] : undefined}
        />
      ))}
    </>
  )
})
