import { observer } from 'mobx-react-lite'

import { Field } from '@/components/field'
import { nationalityOfCountry } from '@/domain/nationality/country'
import { accountTexts } from '@/locales/account'
import { nationalityNames } from '@/locales/nationalities'
import type { PhoneEntry } from '@/stores/account/phone-entry'
import { useTexts } from '@/stores/use-texts'

interface PhoneFieldProps {
  readonly id: string
  readonly entry: PhoneEntry
  readonly onSubmit: () => void
  /** Instead of the entry's own, where a form has more to do when the phone changes. */
  readonly onType?: (text: string) => void
  readonly disabled?: boolean
  readonly autoFocus?: boolean
}

/** A phone in any usual form; what was understood stands below it, with the country. */
export const PhoneField = observer(function PhoneField({ id, entry, onSubmit, onType, disabled, autoFocus }: PhoneFieldProps) {
  const t = useTexts(accountTexts).phone
  const understood = useUnderstood(entry)
  return (
    <Field
      id={id}
      label={t.label}
      help={t.help}
      keyboard="tel"
      autofill="tel"
      value={entry.text}
      onChange={onType ?? ((text) => entry.type(text))}
      onBlur={() => entry.leave()}
      onSubmit={onSubmit}
      disabled={disabled === true}
      autoFocus={autoFocus === true}
      error={entry.problem === null ? undefined : t.problems[entry.problem]}
      notice={understood === null ? undefined : { tone: 'ok', text: understood }}
    />
  )
})

/** "+33 6 12 34 56 78, France"; null while the text is no phone. */
function useUnderstood(entry: PhoneEntry): string | null {
  const t = useTexts(accountTexts).phone
  const names = useTexts(nationalityNames)
  if (entry.understood === null) return null
  const { text, country } = entry.understood
  const nationality = country === null ? null : nationalityOfCountry(country)
  return nationality === null ? text : t.understood(text, names[nationality])
}
