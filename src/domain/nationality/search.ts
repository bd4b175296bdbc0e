import { toHalfWidth } from '../core/digits'
import { foldAccents } from '../name/latin'
import { alpha2Codes, type Nationality, nationalities } from './codes'
import { otherNames } from './other-names'

/** Names of nationalities in one language. */
export type NationalityNames = Readonly<Record<Nationality, string>>

/** Whether the text is a code of the list. */
export function isNationality(text: string): text is Nationality {
  const codes: readonly string[] = nationalities
  return codes.indexOf(text) >= 0
}

/**
 * The nationalities that a query means, best first: codes and common names, names that start with it, words inside names, then
 * anything that contains it; case, accents and widths do not matter. The names are those of the person's language, and any others
 * to be searched at once (English and Chinese); the first of them orders those of one rank. An empty query gives all, by name.
 */
export function searchNationalities(
  query: string,
  names: readonly [NationalityNames, ...NationalityNames[]],
): readonly Nationality[] {
  const wanted = searchable(query)
  return nationalities
    .map((code) => ({ code, name: searchable(names[0][code]), rank: rankOf(code, wanted, names) }))
    .filter(({ rank }) => rank < noMatch)
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
    .map(({ code }) => code)
}

const noMatch = 4

function rankOf(code: Nationality, wanted: string, names: readonly NationalityNames[]): number {
  if (wanted === '') return 0
  const others = (otherNames[code] ?? []).map(searchable)
  const exact = [code.toLowerCase(), (alpha2Codes[code] ?? '').toLowerCase(), ...others]
  if (exact.indexOf(wanted) >= 0) return 0
  const own = names.map((language) => searchable(language[code]))
  if (own.some((name) => name.indexOf(wanted) === 0)) return 1
  if ([...own, ...others].some((name) => ` ${name}`.indexOf(` ${wanted}`) >= 0)) return 2
  return own.some((name) => name.indexOf(wanted) >= 0) ? 3 : noMatch
}

/**
 * What is compared: no case, no accents or vowel signs of any script, Hangul in its letters (so that half a syllable finds the
 * whole), hiragana for katakana, one form of Arabic's letters.
 */
function searchable(text: string): string {
  return foldAccents(toHalfWidth(text))
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u0640]/g, '')
    .replace(/[\u30a1-\u30f6]/g, (katakana) => String.fromCharCode(katakana.charCodeAt(0) - 0x60))
    .replace(/\u0629/g, '\u0647')
    .replace(/\u0649/g, '\u064a')
    .replace(/[\u2018\u2019'.,()\uff08\uff09-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
