import { observer } from 'mobx-react-lite'

import { Button, ButtonStack } from '@/components/button'
import { Txt } from '@/components/primitives'
import { Surface } from '@/components/surface'
import type { KnowledgeField } from '@/domain/link-card/knowledge'
import { assistantTexts } from '@/locales/assistant'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { useTexts } from '@/stores/use-texts'

import { AssistantPage } from './assistant-page'
import type { Helped } from './helped'
import { TellFields, useTelling } from './telling'

/** The one calm panel: what else the bank may have. */
export const Tell = observer(function Tell(props: {
  readonly flow: LinkCardStore
  readonly state: Helped
  readonly fields: readonly KnowledgeField[]
}) {
  const { flow, state, fields } = props
  const { tell: t } = useTexts(assistantTexts)
  const telling = useTelling(flow, state)
  return (
    <AssistantPage
      flow={flow}
      state={state}
      says={t.title}
      footer={
        <ButtonStack>
          <Button onPress={telling.handOver}>{telling.isEmpty ? t.none : t.goOn}</Button>
        </ButtonStack>
      }
    >
      <Surface title={t.title}>
        <Txt as="p" className="bk-assistant__text">
          {t.text}
        </Txt>
        <TellFields fields={fields} telling={telling} />
      </Surface>
    </AssistantPage>
  )
})
