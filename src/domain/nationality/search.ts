import { toHalfWidth } from '../core/digits'
import { foldAccents } from '../name/latin'
import { alpha2Codes, type Nationality, nationalities } from './codes'

/** Names of nationalities in one language. */
export type NationalityNames = Readonly<Record<Nationality, string>>

/** What people type for a country that is named otherwise in lists; lower case. */
const otherNames: Readonly<Partial<Record<Nationality, readonly string[]>>> = {
  ARE: ['uae', 'emirates'],
  BIH: ['bosnia'],
  CHN: ['prc', 'mainland china'],
  CIV: ['ivory coast'],
  CPV: ['cabo verde'],
  CZE: ['czech republic'],
  DEU: ['deutschland'],
  ESP: ['espana'],
  GBR: ['uk', 'great britain', 'britain', 'england', 'scotland', 'wales', 'northern ireland'],
  KOR: ['korea', 'republic of korea', 'rok'],
  MMR: ['burma'],
  NLD: ['holland'],
  PRK: ['dprk'],
  RUS: ['russian federation'],
  SWZ: ['swaziland'],
  TLS: ['east timor'],
  TUR: ['turkey'],
  TWN: ['taipei'],
  USA: ['usa', 'america', 'united states of america'],
  VAT: ['holy see'],
  XXA: ['no nationality'],
}

/** Whether the text is a code of the list. */
export function isNationality(text: string): text is Nationality {
  const codes: readonly string[] = nationalities
  return codes.indexOf(text) >= 0
}

/**
 * The nationalities that a query means, best first: codes and common names, names that start with it, words inside names, then
 * anything that contains it; case, accents and widths do not matter. Names in several languages may be searched at once;
 * the first of them orders those of one rank. An empty query gives all of them, by name.
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
  const others = otherNames[code] ?? []
  const exact = [code.toLowerCase(), (alpha2Codes[code] ?? '').toLowerCase(), ...others]
  if (exact.indexOf(wanted) >= 0) return 0
  const own = names.map((language) => searchable(language[code]))
  if (own.some((name) => name.indexOf(wanted) === 0)) return 1
  if ([...own, ...others].some((name) => ` ${name}`.indexOf(` ${wanted}`) >= 0)) return 2
  return own.some((name) => name.indexOf(wanted) >= 0) ? 3 : noMatch
}

function searchable(text: string): string {
  return foldAccents(toHalfWidth(text))
    .toLowerCase()
    .replace(/[\u2018\u2019'.,()\uff08\uff09-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
