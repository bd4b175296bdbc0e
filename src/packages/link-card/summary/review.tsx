import { observer } from 'mobx-react-lite'

import { Button, ButtonStack } from '@/components/button'
import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import { alreadyRefused } from '@/domain/link-card/sending'
import type { LinkStateAt } from '@/domain/link-card/states'
import { codeWaitsFor } from '@/domain/link-card/typing'
import { useErrorText } from '@/frame/use-error-text'
import { linkCardTexts } from '@/locales/link-card'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { useTexts } from '@/stores/use-texts'

import { Facts } from '../parts/facts'
import { LinkPage } from '../parts/step-page'
import { NameSource } from './name-source'
import { Resumed } from '../parts/resumed'
import { useBank } from '../parts/use-bank'

/** Everything in one place before it is sent, and while it is being sent. */
export const Review = observer(function Review(props: {
  readonly flow: LinkCardStore
  readonly state: LinkStateAt<'reviewing' | 'sending'>
}) {
  const { flow, state } = props
  const { summary: t } = useTexts(linkCardTexts)
  const bank = useBank(state.details)
  if (state.at === 'sending') {
    return (
      <LinkPage
        place="summary"
        heading={t.heading}
        lead={t.lead}
        footer={
          <Button busy onPress={() => flow.send()}>
            {t.sending}
          </Button>
        }
      >
        <Facts details={state.details} />
        <Notice tone="info" live>
          <Txt>{t.sendingNote}</Txt>
        </Notice>
      </LinkPage>
    )
  }
  const waiting = codeWaitsFor(state) && state.unfinished?.status === 'code-sent' ? state.unfinished.sent : null
  const repeats = alreadyRefused(state)
  const send = repeats ? t.sendAgain : bank === null ? t.sendToBank : t.send(bank)
  return (
    <LinkPage
      place="summary"
      heading={t.heading}
      lead={t.lead}
      footer={
        <ButtonStack>
          {waiting === null ? (
            <Button onPress={() => flow.send()} kind={repeats ? 'soft' : 'primary'} disabled={state.attempts?.left === 0}>
              {send}
            </Button>
          ) : (
            <Button onPress={() => flow.continueWithCode()}>{t.enterCode}</Button>
          )}
        </ButtonStack>
      }
    >
      <Resumed flow={flow} />
      <ReviewNotices flow={flow} state={state} />
      {waiting === null && <NameSource flow={flow} state={state} />}
      <Facts details={state.details} changed={state.changed} onChange={(step) => flow.change(step)} />
      {waiting !== null && (
        <Notice tone="info">
          <Txt>{t.codeWaits(waiting.maskedPhone)}</Txt>
        </Notice>
      )}
      {waiting === null && state.attempts !== null && (
        <Notice tone={state.attempts.left === 0 ? 'warn' : 'info'} live>
          <Txt>{t.attempts(state.attempts.left, state.attempts.perDay)}</Txt>
        </Notice>
      )}
    </LinkPage>
  )
})

/** Why this screen is shown again though "send" was pressed. */
const ReviewNotices = observer(function ReviewNotices(props: {
  readonly flow: LinkCardStore
  readonly state: LinkStateAt<'reviewing'>
}) {
  const { flow, state } = props
  const { summary } = useTexts(linkCardTexts)
  const errorText = useErrorText()
  if (state.notice === null) return null
  const { title, text } = summary.notices[state.notice]
  const said = flow.error === null ? { title, advice: text } : errorText(flow.error)
  return (
    <Notice tone="warn" title={said.title} live>
      <Txt>{said.advice}</Txt>
    </Notice>
  )
})
