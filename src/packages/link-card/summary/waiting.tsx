import { observer } from 'mobx-react-lite'

import { Button, ButtonStack } from '@/components/button'
import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import type { LinkStateAt } from '@/domain/link-card/states'
import { assistantTexts } from '@/locales/assistant'
import { comingMomentText } from '@/locales/format'
import { formatTexts } from '@/locales/formats'
import { linkCardTexts } from '@/locales/link-card'
import { useStores } from '@/stores/context'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { Facts } from '../parts/facts'
import { LinkPage } from '../parts/step-page'

/** The answer was lost: nobody knows yet, and we ask. */
export const FindingOut = observer(function FindingOut(props: {
  readonly flow: LinkCardStore
  readonly state: LinkStateAt<'finding-out'>
}) {
  const { flow, state } = props
  const { findingOut: t } = useTexts(linkCardTexts)
  const aboutCode = state.sent !== null
  return (
    <LinkPage
      place={aboutCode ? 'code' : 'summary'}
      heading={t.heading}
      lead={aboutCode ? t.codeText : t.text}
      footer={
        <Button kind="soft" onPress={() => flow.askNow()}>
          {t.askNow}
        </Button>
      }
    >
      <Notice tone="info" live title={t.asking}>
        <Txt>{t.patience}</Txt>
      </Notice>
      {state.details !== null && <Facts details={state.details} />}
    </LinkPage>
  )
})

/** The bank takes no more attempts for this card for now. */
export const Blocked = observer(function Blocked(props: {
  readonly flow: LinkCardStore
  readonly state: LinkStateAt<'blocked'>
}) {
  const { flow, state } = props
  const texts = useTexts(linkCardTexts)
  const { counter } = useTexts(assistantTexts)
  const { deps } = useStores()
  const when = comingMomentText(useTexts(formatTexts), state.retryAt, flow.now)
  const over = flow.now >= state.retryAt
  return (
    <LinkPage
      place="summary"
      heading={texts.blocked.heading}
      lead={texts.blocked.text(when)}
      footer={
        <ButtonStack>
          {over ? (
            <Button onPress={() => flow.unblock()}>{texts.blocked.tryNow}</Button>
          ) : (
            <Button onPress={() => flow.startOver()}>{texts.refused.anotherCard}</Button>
          )}
          <Button kind="secondary" onPress={() => deps.platform.navigation.toTab(routes.home)}>
            {texts.refused.later}
          </Button>
        </ButtonStack>
      }
    >
      <Notice tone="info" action={{ text: counter, onPress: () => deps.platform.navigation.push(routes.bankPage) }}>
        <Txt>{texts.blocked.meanwhile}</Txt>
      </Notice>
      <Facts details={state.details} />
    </LinkPage>
  )
})
