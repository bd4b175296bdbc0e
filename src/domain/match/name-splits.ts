import { nameWords } from '../name/name-parts'
import type { KnownName } from './name-guesses'

/**
 * How likely the first word of a full name is the family name where nobody told. ESTIMATES: most people type their name as they
 * say it, in some countries the family name is said first, and some people copy their passport, which has it first everywhere.
 */
const familyFirst = { usual: 0.25, saidFirst: 0.85 } as const

/** ISO 3166-1 alpha-3 of countries whose people keep the family name first in Latin letters too. */
const saysFamilyFirst: readonly string[] = ['CHN', 'HKG', 'KOR', 'MAC', 'PRK', 'TWN', 'VNM']

/** The likelier way to take a full name apart, and the other one; a name of one word has neither order nor family name. */
export function likelySplits(fullName: string, nationality: string | null): Pick<KnownName, 'given' | 'family' | 'orElse'> {
  const words = nameWords(fullName)
  if (words.length < 2) return { given: words.join(' '), family: '' }
  const last = { given: words.slice(0, -1).join(' '), family: words.slice(-1).join(' ') }
  const first = { given: words.slice(1).join(' '), family: words.slice(0, 1).join(' ') }
  const isSaidFirst = nationality !== null && saysFamilyFirst.indexOf(nationality) >= 0
  const share = isSaidFirst ? familyFirst.saidFirst : familyFirst.usual
  return share > 0.5 ? { ...first, orElse: { ...last, share: 1 - share } } : { ...last, orElse: { ...first, share } }
}
