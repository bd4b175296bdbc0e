import { observer } from 'mobx-react-lite'

import { List, Row } from '@/components/list'
import type { Finding } from '@/domain/can-i-use/answer'
import { fieldFactIds, fieldFacts } from '@/domain/policy/field-facts'
import { guideTexts } from '@/locales/guide'
import { useTexts } from '@/stores/use-texts'

import { yearOf } from './words'

/** What this answer rests on, each with its date and how well it is known. */
export const Sources = observer(function Sources({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useTexts(guideTexts)
  const used = fieldFactIds.filter((id) =>
    findings.some(({ basis, limits }) => basis === id || (id === 'without-id' && limits.indexOf('without-id') >= 0)),
  )
  return (
    <List title={t.howWeKnow} label={t.howWeKnow}>
      {used.map((id) => {
        const { strength, since } = fieldFacts[id]
        return <Row key={id} kind="plain" title={t.facts[id]} detail={t.strengths[strength](yearOf(since))} />
      })}
    </List>
  )
})
