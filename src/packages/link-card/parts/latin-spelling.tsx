import { observer } from 'mobx-react-lite'

import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import { nameParts } from '@/domain/name/name-parts'
import { suggestLatin } from '@/domain/name/transcription/suggest'
import { linkCardTexts } from '@/locales/link-card'
import { useTexts } from '@/stores/use-texts'

/**
 * Under a name that is not in Latin letters: how the passport probably has it. Nothing changes before it is asked for, and nothing
 * is announced: it grows with each letter that is typed.
 */
export const LatinSpelling = observer(function LatinSpelling(props: {
  readonly fullName: string
  readonly familyName: string
  readonly nationality: string | null
  readonly onUse: (name: { readonly holderName: string; readonly familyName: string }) => void
}) {
  const { fullName, familyName, nationality, onUse } = props
  const { latin: t } = useTexts(linkCardTexts).name
  const suggestion = suggestLatin(fullName, nationality)
  if (suggestion === null) return null
  if (suggestion.kind !== 'spelling') {
    return (
      <Notice tone="info">
        <Txt>{suggestion.kind === 'letters' ? t.letters(suggestion.latin) : t.unknown}</Txt>
      </Notice>
    )
  }
  const { latin } = suggestion
  const family = nameParts(fullName, familyName)?.family ?? ''
  const familySuggestion = suggestLatin(family, nationality)
  const latinFamily = familySuggestion?.kind === 'spelling' ? familySuggestion.latin : ''
  return (
    <Notice tone="info" action={{ text: t.use, onPress: () => onUse({ holderName: latin, familyName: latinFamily }) }}>
      <Txt>{t.spelling(latin)}</Txt>
    </Notice>
  )
})
