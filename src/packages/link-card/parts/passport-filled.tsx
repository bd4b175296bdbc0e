import { observer } from 'mobx-react-lite'

import { List, Row } from '@/components/list'
import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import { passportAnswers } from '@/domain/link-card/passport-answers'
import type { LinkStateAt } from '@/domain/link-card/states'
import type { MachineLinesRead } from '@/domain/machine-line/parse'
import { isNationality } from '@/domain/nationality/search'
import { compareDays, dayKey } from '@/domain/time/calendar'
import { linkCardTexts } from '@/locales/link-card'
import { nationalityNames } from '@/locales/nationalities'
import { useTexts } from '@/stores/use-texts'

import { faultText } from './passport-faults'

/** What the lines would fill in on this screen, and what is to be known about it, before it is taken over. */
export const PassportFilled = observer(function PassportFilled(props: {
  readonly read: Extract<MachineLinesRead, { state: 'valid' }>
  readonly state: LinkStateAt<'editing'>
}) {
  const { lines, doubts } = props.read
  const { drafts, step, today } = props.state
  const { passport: t } = useTexts(linkCardTexts)
  const names = useTexts(nationalityNames)
  const answers = passportAnswers(lines, drafts, step)
  const { familyName, nationality } = answers
  const onNameScreen = step === 'name'
  const rows = [
    { title: t.fullName, text: answers.holderName ?? (familyName === undefined ? undefined : t.nameStays(drafts.holderName)) },
    { title: t.familyName, text: familyName },
    {
      title: t.nationality,
      text: nationality !== undefined && nationality !== null && isNationality(nationality) ? names[nationality] : undefined,
    },
    { title: t.number, text: answers.idNumber },
    { title: t.birthDate, text: lines.birthDate === null ? undefined : dayKey(lines.birthDate) },
  ]
  const notes = [
    onNameScreen && lines.name === null && t.notes.noName,
    onNameScreen && lines.name?.maybeCut === true && t.notes.nameCut,
    onNameScreen && lines.nationality === null && t.notes.noNationality(lines.nationalityCode),
    !lines.isPassport && t.notes.notPassport,
    lines.expiryDate !== null && compareDays(lines.expiryDate, today) < 0 && t.notes.expired,
  ].filter((note) => note !== false)
  return (
    <>
      <List title={t.found}>
        {rows.map(
          ({ title, text }) => text !== undefined && <Row key={title} kind="fact" title={title} detail={<Txt>{text}</Txt>} />,
        )}
      </List>
      {doubts.map((fault) => (
        <Notice key={`${fault.line} ${fault.from}`} tone="warn">
          <Txt>{`${faultText(fault, t)} ${t.faults.unused}`}</Txt>
        </Notice>
      ))}
      {notes.map((note) => (
        <Notice key={note} tone="info">
          <Txt>{note}</Txt>
        </Notice>
      ))}
    </>
  )
})
