import { observer } from 'mobx-react-lite'

import { Icon, type IconName } from '@/components/icon'
import { List, Row } from '@/components/list'
import { Box, Txt } from '@/components/primitives'
import type { Finding } from '@/domain/can-i-use/answer'
import type { Capability, Effect } from '@/domain/can-i-use/vocabulary'
import { fieldFacts } from '@/domain/policy/field-facts'
import { formatTexts } from '@/locales/formats'
import { guideTexts } from '@/locales/guide'
import { useTexts } from '@/stores/use-texts'

import { limitWords, yearOf } from './words'

type Tone = 'ok' | 'warn' | 'quiet'

const groups: readonly {
  readonly group: 'works' | 'conditions' | 'worksNot'
  readonly tone: Tone
  readonly effects: readonly Effect[]
}[] = [
  { group: 'works', tone: 'ok', effects: ['works'] },
  { group: 'conditions', tone: 'warn', effects: ['works-with-limit', 'needs-step'] },
  { group: 'worksNot', tone: 'quiet', effects: ['does-not-work'] },
]

/** Told by its shape too, not by the colour alone. */
const marks: Readonly<Record<Tone, IconName>> = { ok: 'check', warn: 'info', quiet: 'close' }

const pictures: Readonly<Record<Capability, IconName>> = {
  'sign-up': 'phone',
  'link-chinese-card': 'bank',
  'link-international-card': 'card',
  'pay-in-shops': 'shop',
  'pay-online': 'scan',
  'travel-and-top-ups': 'bill',
  'pay-friends': 'me',
  'red-packets': 'message',
  balance: 'swap',
  'money-market-funds': 'up',
  'app-agreements': 'refresh',
  'pay-abroad': 'globe',
}

/** Every capability with its picture, in three groups: works, works under a condition, does not work. */
export const Findings = observer(function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useTexts(guideTexts)
  return (
    <>
      {groups.map(({ group, tone, effects }) => {
        const among = findings.filter(({ effect }) => effects.indexOf(effect) >= 0)
        if (among.length === 0) return null
        return (
          <List key={group} title={t.groups[group]} label={t.groups[group]}>
            {among.map((finding) => (
              <Row
                key={finding.capability}
                leading={<Picture capability={finding.capability} tone={tone} />}
                title={t.capabilities[finding.capability]}
                detail={<Why finding={finding} />}
              />
            ))}
          </List>
        )
      })}
    </>
  )
})

function Picture({ capability, tone }: { readonly capability: Capability; readonly tone: Tone }) {
  return (
    <Box className={`bk-guide__picture bk-guide__picture--${tone}`} hidden>
      <Icon name={pictures[capability]} size={24} />
      <Box className="bk-guide__mark">
        <Icon name={marks[tone]} size={16} />
      </Box>
    </Box>
  )
}

/** Why it is so, with the figures; and how sure that is, where it is not this wallet's own rule. */
const Why = observer(function Why({ finding: { reason, limits, basis } }: { readonly finding: Finding }) {
  const t = useTexts(guideTexts)
  const marks = useTexts(formatTexts)
  const { strength, since } = fieldFacts[basis]
  return (
    <>
      <Txt as="p">{t.reasons[reason]}</Txt>
      {limits.map((limit) => (
        <Txt as="p" key={limit}>
          {limitWords(t, marks, limit)}
        </Txt>
      ))}
      {strength !== 'own' && (
        <Txt as="p" className="bk-guide__basis">
          {t.strengths[strength](yearOf(since))}
        </Txt>
      )}
    </>
  )
})
