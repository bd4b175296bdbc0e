import type { Guess } from '../match/guess'
import type { IdChange } from '../match/id-guesses'
import type { NameChange } from '../match/name-guesses'
import type { PhoneChange } from '../match/phone-guesses'
import type { MatchField } from '../match/evidence'
import { foldAccents, foldAsMachineLine } from '../name/latin'
import { nameWords } from '../name/name-parts'

/** Why a field is proposed as it is: what the bank would have done to what the person typed. */
export type Reason = NameChange | IdChange | PhoneChange | 'as-typed' | 'as-seen'

/** The most telling first: what looks least like what was typed. */
const reasonOrder: readonly Reason[] = [
  'as-seen',
  'chinese-name',
  'earlier-document',
  'earlier-phone',
  'joined',
  'family-first',
  'given-first',
  'middle-left-out',
  'middle-initials',
  'cut-20',
  'cut-26',
  'cut-30',
  'cut-32',
  'middle-dot',
  'comma',
  'full-stop',
  'machine-line-letters',
  'accents-folded',
  'marks-dropped',
  'marks-as-spaces',
  'zeros-before-15',
  'zeros-after-15',
  'zeros-before-18',
  'zeros-after-18',
  'phone-dashed',
  'phone-double-zero',
  'phone-international',
  'phone-national',
  'capitals',
  'capital-first',
  'as-typed',
]

/** The reasons for a guess, the most telling first; an order that is that of the typed name, and a form that is usual, are none. */
export function reasonsFor(field: MatchField, { text, because }: Guess<string>, typedName: string): readonly Reason[] {
  const found = reasonOrder.filter((reason) => because.indexOf(reason) >= 0 && !isNothingNew(reason, field, text, typedName))
  return found.length > 0 ? found : ['as-typed']
}

function isNothingNew(reason: Reason, field: MatchField, text: string, typedName: string): boolean {
  if (reason === 'phone-national') return /^1[0-9]{10}$/.test(text)
  if (field !== 'name' || (reason !== 'family-first' && reason !== 'given-first')) return false
  const [firstTyped = ''] = nameWords(typedName)
  return [foldAccents, foldAsMachineLine].some((fold) => letters(fold(text)).indexOf(letters(fold(firstTyped))) === 0)
}

function letters(text: string): string {
  return text.toUpperCase().replace(/[^A-Z\u00c0-\u024f\u0370-\uffff]/g, '')
}
