import { foldAsMachineLine } from '../latin'
import { transliterateArabic } from './arabic'
import { cyrillicCountry, transcribeCyrillic } from './cyrillic'
import { transcribeGeorgian } from './georgian'
import { transcribeGreek } from './greek'
import { transcribeHangul } from './hangul'
import { transcribeKana } from './kana'

/**
 * What can be said of a name that is not in Latin letters, as most banks in China have foreigners' names.
 *
 * - `spelling`: how the person's passport probably writes it
 * - `letters`: letter by letter by the standard, which is seldom what the passport prints (Arabic, whose vowels are not written)
 * - `unknown`: only the passport tells (Thai, the scripts of India, Han characters of people from abroad, mixed scripts, …)
 */
export type LatinSuggestion =
  | { readonly kind: 'spelling'; readonly latin: string }
  | { readonly kind: 'letters'; readonly latin: string }
  | { readonly kind: 'unknown' }

/**
 * Suggests how a passport writes a name in Latin capitals, by ICAO 9303-3, section 6, or the issuing country's own rule where the
 * standard has none. The person's own spelling is always better: it is a suggestion, never more. Null where none is called for: the
 * name is Latin already, or Chinese, which banks hold as it is. `nationality` (ISO 3166-1 alpha-3) tells apart countries that share
 * a script.
 */
export function suggestLatin(name: string, nationality: string | null): LatinSuggestion | null {
  const script = scriptOf(name)
  const capitals = name.toUpperCase()
  switch (script) {
    case null:
      return null
    case 'Han':
      return nationality !== null && chinese.indexOf(nationality) < 0 ? unknown : null
    case 'Cyrillic': {
      const country = cyrillicCountry(name, nationality)
      return spelling(capitals, (word) => transcribeCyrillic(word, country))
    }
    case 'Greek':
      return spelling(capitals, transcribeGreek)
    case 'Georgian':
      return spelling(name, transcribeGeorgian)
    case 'Hangul':
      return { kind: 'spelling', latin: transcribeHangul(tidied(name.normalize('NFC'))) }
    case 'Kana':
      return spelling(name.normalize('NFC'), transcribeKana)
    case 'Arabic': {
      const latin = eachWord(name, transliterateArabic)
      return isLatin(latin) ? { kind: 'letters', latin } : unknown
    }
    case 'other':
      return unknown
  }
}

const unknown: LatinSuggestion = { kind: 'unknown' }

/** Nationalities under which banks hold a Chinese name. */
const chinese: readonly string[] = ['CHN', 'HKG', 'MAC', 'TWN']

type Script = 'Cyrillic' | 'Greek' | 'Georgian' | 'Hangul' | 'Kana' | 'Arabic' | 'Han' | 'other'

const scripts: readonly (readonly [Script, RegExp])[] = [
  ['Cyrillic', /[\u0400-\u052f]/g],
  ['Greek', /[\u0370-\u03ff\u1f00-\u1fff]/g],
  ['Georgian', /[\u10d0-\u10ff]/g],
  ['Hangul', /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/g],
  ['Kana', /[\u3041-\u3096\u30a1-\u30fa\u30fc]/g],
  ['Arabic', /[\u0620-\u06ff\u0750-\u077f]/g],
  ['Han', /[\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/g],
]

/** The script of a name's letters; null for Latin ones, `other` for several or any that has no rule here. */
function scriptOf(name: string): Script | null {
  const rest = name.replace(
    /[\s\u00a0\u2000-\u206f\u3000-\u3004\u30fb\uff65!-/:-@[-`{-~0-9\u00a1-\u00bf\u02b9-\u02bf]|[\u0300-\u036f]/g,
    '',
  )
  const foreign = rest.replace(/[A-Za-z\u00c0-\u024f\u0250-\u02af\u1e00-\u1eff\uff21-\uff3a\uff41-\uff5a]/g, '')
  if (foreign === '') return null
  const whole = scripts.find(([, letters]) => foreign.replace(letters, '') === '')
  return whole === undefined || foreign.length < rest.length ? 'other' : whole[0]
}

function spelling(name: string, transcribe: (word: string) => string): LatinSuggestion {
  const latin = eachWord(name, transcribe)
  return isLatin(latin) ? { kind: 'spelling', latin } : unknown
}

/** Hyphens part words as spaces do, and stay. */
function eachWord(name: string, transcribe: (word: string) => string): string {
  return tidied(name)
    .split(/([ -])/)
    .map((part) => (part === ' ' || part === '-' ? part : transcribe(part)))
    .join('')
}

function tidied(name: string): string {
  return foldAsMachineLine(name)
    .replace(/[\u30fb\uff65\u00b7,]/g, ' ')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/['\u2018\u2019\u02b9-\u02bf.]/g, '')
    .replace(/[\s\u00a0\u2000-\u200f\u3000]+/g, ' ')
    .trim()
}

/** Whether no letter was left that a table lacks. */
function isLatin(text: string): boolean {
  return /^[A-Z][A-Z -]*$/.test(text)
}
