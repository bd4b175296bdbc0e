import { observer } from 'mobx-react-lite'

import { Button, ButtonStack } from '@/components/button'
import { List, Row } from '@/components/list'
import { Txt } from '@/components/primitives'
import { Surface } from '@/components/surface'
import { unreachable } from '@/domain/core/unreachable'
import type { MatchField } from '@/domain/match/evidence'
import { assistantTexts } from '@/locales/assistant'
import { useStores } from '@/stores/context'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { AssistantPage } from './assistant-page'
import { type Helped, stepOf } from './helped'
import { Look } from './look'
import { Proposal } from './proposal'
import { Tell } from './tell'

/** What the assistant says now. */
export const Assistant = observer(function Assistant(props: { readonly flow: LinkCardStore; readonly state: Helped }) {
  const { flow, state } = props
  const { help } = state
  switch (help.type) {
    case 'tell':
      return <Tell key={help.fields.join()} flow={flow} state={state} fields={help.fields} />
    case 'document':
      return <OtherDocument flow={flow} state={state} />
    case 'look':
      return <Look key={help.lookup} flow={flow} state={state} lookup={help.lookup} />
    case 'try':
      return <Proposal flow={flow} state={state} help={help} />
    case 'bank':
      return <AtTheCounter flow={flow} state={state} doubtful={help.doubtful} />
    default:
      return unreachable(help)
  }
})

/** Only the person knows with which document the account was opened. */
const OtherDocument = observer(function OtherDocument({ flow, state }: { readonly flow: LinkCardStore; readonly state: Helped }) {
  const { document: t } = useTexts(assistantTexts)
  return (
    <AssistantPage
      flow={flow}
      state={state}
      says={t.title}
      footer={<Button onPress={() => flow.change('identity')}>{t.action}</Button>}
    >
      <Surface title={t.title}>
        <Txt as="p" className="bk-assistant__text">
          {t.text}
        </Txt>
      </Surface>
    </AssistantPage>
  )
})

/** Nothing is left that is worth an attempt. */
const AtTheCounter = observer(function AtTheCounter(props: {
  readonly flow: LinkCardStore
  readonly state: Helped
  readonly doubtful: readonly MatchField[]
}) {
  const { flow, state, doubtful } = props
  const t = useTexts(assistantTexts)
  const { navigation } = useStores().deps.platform
  return (
    <AssistantPage
      flow={flow}
      state={state}
      says={t.bank.title}
      footer={
        <ButtonStack>
          <Button onPress={() => navigation.push(routes.bankPage)}>{t.bank.show}</Button>
          <Button kind="secondary" onPress={() => flow.change(stepOf[doubtful[0] ?? 'name'])}>
            {t.changeMyself}
          </Button>
        </ButtonStack>
      }
    >
      <Surface title={t.bank.title}>
        <Txt as="p" className="bk-assistant__text">
          {t.bank.text}
        </Txt>
      </Surface>
      {doubtful.length > 0 && (
        <List title={t.bank.check}>
          {doubtful.map((field) => (
            <Row key={field} title={t.bank.fields[field]} />
          ))}
        </List>
      )}
    </AssistantPage>
  )
})
