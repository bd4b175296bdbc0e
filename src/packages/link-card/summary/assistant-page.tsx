import { observer } from 'mobx-react-lite'
import { type ReactNode, useState } from 'react'

import { List, Row } from '@/components/list'
import { Box, Txt } from '@/components/primitives'
import { assistantTexts } from '@/locales/assistant'
import { linkCardTexts } from '@/locales/link-card'
import { useStores } from '@/stores/context'
import type { LinkCardStore } from '@/stores/link-card/link-card-store'
import { routes } from '@/stores/routes'
import { useTexts } from '@/stores/use-texts'

import { Facts } from '../parts/facts'
import { LinkPage } from '../parts/step-page'
import { useBank } from '../parts/use-bank'
import type { Helped } from './helped'
import { TellSheet } from './telling'
import './assistant.scss'

/** What all that the assistant says has in common: what the bank said above it, and below it what else can be done. */
export const AssistantPage = observer(function AssistantPage(props: {
  readonly flow: LinkCardStore
  readonly state: Helped
  /** What is new on this screen, for who hears it. */
  readonly says: string
  readonly footer: ReactNode
  readonly children: ReactNode
}) {
  const { flow, state, says, footer, children } = props
  const { heading, lead } = useHeading(state)
  const t = useTexts(assistantTexts)
  const { refused } = useTexts(linkCardTexts)
  const { navigation } = useStores().deps.platform
  const [telling, setTelling] = useState(false)
  const { chineseName, earlierIdNumbers, earlierPhones } = state.drafts
  // Of earlier passports no number is drawn: how many there are is enough.
  const told = [chineseName, earlierPhones, earlierIdNumbers === '' ? '' : t.tell.earlierIdNumbers.label].filter(
    (text) => text.trim() !== '',
  )
  return (
    <LinkPage place="summary" heading={heading} lead={lead} footer={footer}>
      {/* Who hears the screen starts at what is new. It has no size: what the bank said stays in sight above it. */}
      <Box key={`heard ${says}`} className="bk-hidden-text" live="polite" focusOnMount>
        <Txt>{says}</Txt>
      </Box>
      <Box key={says} className="bk-assistant">
        {children}
      </Box>
      <List label={refused.changeSomething}>
        {state.help.type !== 'tell' && (
          <Row
            title={t.tell.edit}
            detail={told.length === 0 ? t.tell.nothing : told.join(' · ')}
            onPress={() => setTelling(true)}
          />
        )}
        {state.help.type !== 'bank' && <Row title={t.counter} onPress={() => navigation.push(routes.bankPage)} />}
      </List>
      {state.at === 'refused' && (
        <Facts title={refused.sentLast} details={state.details} onChange={(step) => flow.change(step)} />
      )}
      {telling && <TellSheet flow={flow} state={state} onClose={() => setTelling(false)} />}
    </LinkPage>
  )
})

function useHeading(state: Helped): { readonly heading: string; readonly lead: string } {
  const t = useTexts(assistantTexts)
  const { refused } = useTexts(linkCardTexts)
  const bank = useBank(state.details) ?? refused.yourBank
  if (state.at === 'helping') return t
  const fields = state.refusal.reason === 'mismatch' ? state.refusal.fields : null
  if (fields === null) return { heading: refused.heading, lead: refused.saysNothing(bank) }
  const named = fields.map((field) => refused.fields[field]).join(refused.and)
  return { heading: refused.heading, lead: refused.saysFields(bank, named) }
}
