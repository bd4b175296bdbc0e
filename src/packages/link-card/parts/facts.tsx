import { observer } from 'mobx-react-lite'

import { List, Row } from '@/components/list'
import { Txt } from '@/components/primitives'
import { SpacesMadeVisible } from '@/components/spaces-made-visible'
import { groupCardNumber } from '@/domain/card/card-number-edit'
import { brandOf } from '@/domain/card/brand'
import type { LinkDetails } from '@/domain/link-card/details'
import { lengthsExpected } from '@/domain/link-card/known-cards'
import type { FieldStep } from '@/domain/link-card/steps'
import type { MatchField } from '@/domain/match/evidence'
import { commonTexts } from '@/locales/common'
import { linkCardTexts } from '@/locales/link-card'
import { nationalityNames } from '@/locales/nationalities'
import { useTexts } from '@/stores/use-texts'

import { useBank } from './use-bank'
import './style.scss'

/** Exactly what the bank gets, to the character; each row leads to where it is changed, unless it is with the bank already. */
export const Facts = observer(function Facts(props: {
  readonly details: LinkDetails
  /** A small heading, where the screen's own does not say what these are. */
  readonly title?: string
  /** What advice has just changed: marked, so that nothing is sent unseen. */
  readonly changed?: readonly MatchField[]
  readonly onChange?: (step: FieldStep) => void
}) {
  const { details, title, changed = [], onChange } = props
  const { summary: t, identity, number } = useTexts(linkCardTexts)
  const nationalities = useTexts(nationalityNames)
  const common = useTexts(commonTexts)
  const bank = useBank(details)
  const lengths = lengthsExpected(details.cardNumber)
  const rows = [
    { step: 'number', field: null, name: t.card, text: groupCardNumber(details.cardNumber, brandOf(details.cardNumber)) },
    { step: 'name', field: 'name', name: t.name, text: details.holderName },
    { step: 'name', field: null, name: t.nationality, text: nationalities[details.nationality] },
    { step: 'identity', field: 'idNumber', name: identity.kinds[details.idKind], text: details.idNumber },
    { step: 'phone', field: 'phone', name: t.phone, text: details.phone },
  ] as const
  return (
    <List {...(title === undefined ? { label: t.heading } : { title })}>
      {rows.map(({ step, field, name, text }) => (
        <Row
          key={name}
          kind="fact"
          title={field !== null && changed.indexOf(field) >= 0 ? `${name} · ${t.changed}` : name}
          detail={
            <>
              {field === 'name' ? <SpacesMadeVisible text={text} spaceWord={common.space} /> : <Txt>{text}</Txt>}
              {step === 'number' && bank !== null && lengths.length > 0 && (
                <Txt className="bk-link-card-warning">{number.unusualLength(bank, lengths, details.cardNumber.length)}</Txt>
              )}
            </>
          }
          {...(onChange === undefined ? {} : { onPress: () => onChange(step) })}
        />
      ))}
    </List>
  )
})
