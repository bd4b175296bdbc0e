import { observer } from 'mobx-react-lite'

import { Chips } from '@/components/chips'
import { FieldFrame } from '@/components/field/frame'
import { familyRange, nameParts, nameWords, toggleFamilyWord } from '@/domain/name/name-parts'
import { commonTexts } from '@/locales/common'
import { linkCardTexts } from '@/locales/link-card'
import { useTexts } from '@/stores/use-texts'

/** Which words of the full name are the family name; asked once there are two or more, and never needed to go on. */
export const FamilyName = observer(function FamilyName(props: {
  readonly id: string
  readonly fullName: string
  readonly familyName: string
  readonly onChange: (familyName: string) => void
}) {
  const { id, fullName, familyName, onChange } = props
  const { family: t } = useTexts(linkCardTexts).name
  const common = useTexts(commonTexts)
  const words = nameWords(fullName)
  if (words.length < 2) return null
  const parts = nameParts(fullName, familyName)
  const range = parts === null ? null : familyRange(words, parts.family)
  return (
    <FieldFrame
      id={id}
      label={t.label}
      optional={common.optional}
      help={parts === null ? t.help : undefined}
      notice={parts === null ? undefined : { tone: 'ok', text: t.told(parts.family, parts.given) }}
    >
      <Chips
        label={t.label}
        chips={words.map((text, index) => ({ text, chosen: range !== null && index >= range.start && index < range.end }))}
        onToggle={(index) => onChange(toggleFamilyWord(words, parts?.family ?? '', index))}
      />
    </FieldFrame>
  )
})
