import { observer } from 'mobx-react-lite'

import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { Box, Txt } from '@/components/primitives'
import { SpacesMadeVisible } from '@/components/spaces-made-visible'
import { Surface } from '@/components/surface'
import { parseDetails } from '@/domain/link-card/details'
import type { Proposal } from '@/domain/link-card/helping-hand'
import type { BankField, Refusal } from '@/domain/link-card/refusals'
import type { LinkStateAt } from '@/domain/link-card/states'
import type { FieldStep } from '@/domain/link-card/steps'
import { commonTexts } from '@/locales/common'
import { linkCardTexts } from '@/locales/link-card'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { useTexts } from '@/stores/use-texts'

import { Facts } from '../parts/facts'
import { LinkPage } from '../parts/step-page'
import { useBank } from '../parts/use-bank'
import './mismatch.scss'

const stepOf: Readonly<Record<BankField, FieldStep>> = { name: 'name', idKind: 'identity', idNumber: 'identity', phone: 'phone' }

/** The helping hand: what the bank said, each advice by one tap, and where to look. */
export const Mismatch = observer(function Mismatch(props: {
  readonly flow: LinkCardStore
  readonly state: LinkStateAt<'refused'>
  readonly refusal: Extract<Refusal, { reason: 'mismatch' }>
}) {
  const { flow, state, refusal } = props
  const { refused: t } = useTexts(linkCardTexts)
  const bank = useBank(state.details) ?? t.yourBank
  const { fields } = refusal
  const said = fields === null ? t.saysNothing(bank) : t.saysFields(bank, fields.map((field) => t.fields[field]).join(t.and))
  return (
    <LinkPage
      place="summary"
      heading={t.heading}
      lead={said}
      footer={
        <Button kind={state.proposals.length === 0 ? 'primary' : 'secondary'} onPress={() => flow.change(firstStep(fields))}>
          {fields === null ? t.changeSomething : t.changeField[fields[0] ?? 'name']}
        </Button>
      }
    >
      <Txt as="p" className="bk-mismatch__attempts">
        {t.attemptsLeft(refusal.attemptsLeft)}
      </Txt>
      {state.proposals.map((proposal, index) => (
        <Advised
          key={proposal.advice}
          state={state}
          proposal={proposal}
          best={index === 0}
          onTake={() => flow.apply(proposal.advice)}
        />
      ))}
      {fields?.map((field) => (
        <Surface key={field} title={t.changeField[field]}>
          <Txt as="p" className="bk-mismatch__text">
            {t.fieldHint[field]}
          </Txt>
          <Button kind="secondary" size="small" onPress={() => flow.change(stepOf[field])}>
            {t.changeField[field]}
          </Button>
        </Surface>
      ))}
      <Surface title={t.lookOnce}>
        <Txt as="p" className="bk-mismatch__text">
          {t.lookOnceText}
        </Txt>
      </Surface>
      <Facts title={t.sentLast} details={state.details} onChange={(step) => flow.change(step)} />
      <Notice tone="info">
        <Txt>{`${t.seenBeforeSending} ${t.atTheBank}`}</Txt>
      </Notice>
    </LinkPage>
  )
})

/** One advice: what would be sent instead, and why; its own button says which it is. */
const Advised = observer(function Advised(props: {
  readonly state: LinkStateAt<'refused'>
  readonly proposal: Proposal
  /** The one to try first. */
  readonly best: boolean
  readonly onTake: () => void
}) {
  const { state, proposal, best, onTake } = props
  const { refused: t } = useTexts(linkCardTexts)
  const common = useTexts(commonTexts)
  const { title, text, action } = t.advice[proposal.advice]
  const shown = proposal.type === 'change' ? shownChange(state, proposal) : null
  return (
    <Surface title={title}>
      {shown !== null && (
        <Box className="bk-mismatch__proposal">
          <SpacesMadeVisible text={shown} spaceWord={common.space} />
        </Box>
      )}
      <Txt as="p" className="bk-mismatch__text">
        {text}
      </Txt>
      <Button kind={best ? 'primary' : 'soft'} onPress={onTake}>
        {action(shown ?? title)}
      </Button>
    </Surface>
  )
})

/** What would be sent instead: the name or the phone with the change in it. */
function shownChange(state: LinkStateAt<'refused'>, { changes, field }: Extract<Proposal, { type: 'change' }>): string | null {
  const changed = parseDetails({ drafts: { ...state.drafts, ...changes }, today: state.today })
  if (changed === null) return null
  return field === 'phone' ? changed.phone : changed.holderName
}

function firstStep(fields: readonly BankField[] | null): FieldStep {
  const field = fields?.[0]
  return field === undefined ? 'name' : stepOf[field]
}
