import { foldAccents, foldAsMachineLine } from './latin'

/** A full name, taken apart as a bank's form does. Each part is spelt as in the full name. */
export interface NameParts {
  /** Every other name, in the order of the full name; empty for people with one name. */
  readonly given: string
  readonly family: string
}

/** The words of a full name, as they are shown to be chosen from: a comma after one is no part of it. */
export function nameWords(fullName: string): readonly string[] {
  return fullName.split(/[\s\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000,\uff0c]+/).filter((word) => word !== '')
}

/**
 * The full name taken apart by the family name that was told, which may be several words ("van der Berg") and stand first, last
 * or between; case, accents, hyphens and apostrophes may differ, as they do in a passport's machine line. Chinese, Korean and
 * Japanese names may have no space: then the family name is their beginning. Where nothing was told, a comma tells it
 * ("Eriksson, Anna Maria"). Null where it is not known, or no part of this name. Of a word that stands there twice the later one
 * is taken.
 */
export function nameParts(fullName: string, familyName: string): NameParts | null {
  const told = familyName.trim() === '' ? beforeComma(fullName) : familyName
  if (told === null) return null
  const words = nameWords(fullName)
  const range = familyRange(words, told)
  if (range !== null) {
    const given = [...words.slice(0, range.start), ...words.slice(range.end)]
    return { given: given.join(' '), family: words.slice(range.start, range.end).join(' ') }
  }
  const [only, ...others] = words
  return only !== undefined && others.length === 0 ? splitWord(only, told.trim()) : null
}

/** Which words are the family name: from `start` up to, without, `end`. */
export interface WordRange {
  readonly start: number
  readonly end: number
}

/** Where the family name stands among the words; null where it does not. The last place counts, then the first, then any between. */
export function familyRange(words: readonly string[], familyName: string): WordRange | null {
  const found = rangesOf(words.map(letterKeys), letterKeys(familyName))
  return found.find(({ end }) => end === words.length) ?? found.find(({ start }) => start === 0) ?? found[0] ?? null
}

/**
 * The family name after its word at `index` was tapped: a word beside those that are chosen joins them, one at their edge leaves
 * them, and any other begins anew.
 */
export function toggleFamilyWord(words: readonly string[], familyName: string, index: number): string {
  const { start, end } = rangeAfterTap(familyName === '' ? null : familyRange(words, familyName), index)
  return words.slice(start, end).join(' ')
}

function rangeAfterTap(chosen: WordRange | null, index: number): WordRange {
  if (chosen === null) return { start: index, end: index + 1 }
  const { start, end } = chosen
  if (index === end - 1) return { start, end: index }
  if (index === start) return { start: index + 1, end }
  if (index === end) return { start, end: index + 1 }
  if (index === start - 1) return { start: index, end }
  return { start: index, end: index + 1 }
}

/** Letters alone, in the spellings that mean the same name: without accents, and as in the machine line. */
type LetterKeys = readonly [string, string]

function letterKeys(text: string): LetterKeys {
  return [lettersOf(foldAccents(text)), lettersOf(foldAsMachineLine(text))]
}

function lettersOf(text: string): string {
  return text
    .toUpperCase()
    .replace(
      /[\s\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000'\u2018\u2019\u02b9-\u02bf`\u00b4.\u00b7\u2022\u2027\u30fb\uff65\-\u2010-\u2015\u2212,\uff0c]/g,
      '',
    )
}

function rangesOf(words: readonly LetterKeys[], wanted: LetterKeys): readonly WordRange[] {
  const found: WordRange[] = []
  if (wanted[0] === '') return found
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 1; end <= words.length; end += 1) {
      const range = words.slice(start, end)
      const spellings = [range.map(([plain]) => plain).join(''), range.map(([, machine]) => machine).join('')]
      if (spellings.some((spelling) => wanted.indexOf(spelling) >= 0)) found.push({ start, end })
      // Nothing longer can fit: the machine line's spelling is the longest.
      if ((spellings[0] ?? '').length > wanted[1].length) break
    }
  }
  return found
}

function beforeComma(fullName: string): string | null {
  const parts = fullName.split(/[,\uff0c]/).map((part) => part.trim())
  const [family = '', given = ''] = parts
  return parts.length === 2 && family !== '' && given !== '' ? family : null
}

/** A name of Chinese characters, kana or Hangul in one piece, which begins with the family name. */
function splitWord(name: string, family: string): NameParts | null {
  const isEastAsian = /^[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]+$/.test(name)
  const begins = family !== '' && name.length > family.length && name.indexOf(family) === 0
  return isEastAsian && begins ? { given: name.slice(family.length), family } : null
}
