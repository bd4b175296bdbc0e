import { observer } from 'mobx-react-lite'

import { Button, ButtonStack } from '@/components/button'
import { classNames } from '@/components/class-names'
import { Notice } from '@/components/notice'
import { Box, Txt } from '@/components/primitives'
import { SpacesMadeVisible } from '@/components/spaces-made-visible'
import { Surface } from '@/components/surface'
import type { Help } from '@/domain/link-card/advising'
import { changedPart } from '@/domain/link-card/changed-part'
import { type MatchField, matchFields } from '@/domain/match/evidence'
import { assistantTexts } from '@/locales/assistant'
import { commonTexts } from '@/locales/common'
import { linkCardTexts } from '@/locales/link-card'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { useTexts } from '@/stores/use-texts'

import { AssistantPage } from './assistant-page'
import { attemptsLeftIn, type Helped, stepOf } from './helped'
import './proposal.scss'

/** An attempt in full: what would be sent, what of it is new, and why. */
export const Proposal = observer(function Proposal(props: {
  readonly flow: LinkCardStore
  readonly state: Helped
  readonly help: Extract<Help, { type: 'try' }>
}) {
  const { flow, state, help } = props
  const t = useTexts(assistantTexts)
  const left = attemptsLeftIn(state)
  const { changes } = help
  const says = changes.length === 0 ? t.proposal.nothingToChange : changes.map(({ reasons }) => reasonText(reasons[0])).join(' ')
  const reasonsOf = (field: MatchField) => changes.find((change) => change.field === field)?.reasons ?? null
  return (
    <AssistantPage
      flow={flow}
      state={state}
      says={says}
      footer={
        <ButtonStack>
          <Button onPress={() => flow.accept()}>{t.proposal.use}</Button>
          {state.at === 'helping' && state.findings.refused.length === 0 ? (
            <Button kind="secondary" onPress={() => flow.asTyped()}>
              {t.proposal.asTyped}
            </Button>
          ) : (
            <Button kind="secondary" onPress={() => flow.change(stepOf[changes[0]?.field ?? 'name'])}>
              {t.changeMyself}
            </Button>
          )}
        </ButtonStack>
      }
    >
      <Surface>
        <Box className="bk-proposal__top">
          <Txt className="bk-proposal__chip">{t.proposal.likely}</Txt>
          {left !== null && (
            <Txt className={classNames('bk-proposal__left', left === 1 && 'bk-proposal__left--last')}>{t.attemptsLeft(left)}</Txt>
          )}
        </Box>
        {matchFields.map((field) => (
          <ProposedField
            key={field}
            state={state}
            field={field}
            text={help.attempt[field]}
            reasons={reasonsOf(field)?.map(reasonText) ?? null}
            onNotMe={() => flow.notMe(field)}
          />
        ))}
        {changes.length === 0 && (
          <Txt as="p" className="bk-proposal__reason">
            {t.proposal.nothingToChange}
          </Txt>
        )}
      </Surface>
      <Notice tone={left === 1 ? 'warn' : 'info'}>
        <Txt>{left === 1 ? t.lastAttempt : t.proposal.seen}</Txt>
      </Notice>
    </AssistantPage>
  )

  function reasonText(reason: keyof typeof t.reasons | undefined): string {
    return reason === undefined ? '' : t.reasons[reason]
  }
})

/** One part of the attempt; `reasons` is null where it is as before. */
const ProposedField = observer(function ProposedField(props: {
  readonly state: Helped
  readonly field: MatchField
  readonly text: string
  readonly reasons: readonly string[] | null
  readonly onNotMe: () => void
}) {
  const { state, field, text, reasons, onNotMe } = props
  const { proposal: t } = useTexts(assistantTexts)
  const { identity } = useTexts(linkCardTexts)
  const common = useTexts(commonTexts)
  const { holderName, idNumber, phone, idKind } = state.details
  const before: Readonly<Record<MatchField, string>> = { name: holderName, idNumber, phone }
  const labels: Readonly<Record<MatchField, string>> = { name: t.name, idNumber: identity.kinds[idKind], phone: t.phone }
  return (
    <Box className="bk-proposal__field">
      <Txt className="bk-proposal__label">{reasons === null ? `${labels[field]} · ${t.sameAs}` : labels[field]}</Txt>
      <Box className={classNames('bk-proposal__value', reasons !== null && 'bk-proposal__value--changed')}>
        <SpacesMadeVisible text={text} spaceWord={common.space} marked={changedPart(before[field], text)} />
      </Box>
      {reasons?.map((reason) => (
        <Txt as="p" key={reason} className="bk-proposal__reason">
          {reason}
        </Txt>
      ))}
      {reasons !== null && (
        <Button kind="secondary" size="small" label={t.notMeLabel(labels[field])} onPress={onNotMe}>
          {t.notMe}
        </Button>
      )}
    </Box>
  )
})
