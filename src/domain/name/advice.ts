import { type HolderName, parseHolderName } from './holder-name'
import { foldAccents, foldAsMachineLine } from './latin'

/** The guide's first advice: the name in capitals. Null where that changes nothing. */
export function inCapitals(name: HolderName): HolderName | null {
  return changed(name, name.toUpperCase())
}

/** At least one name. */
export type NameVariants = readonly [HolderName, ...HolderName[]]

/**
 * The guide's second advice: the name without special characters, in the ways in which banks drop them, the likelier first:
 *
 * 1. apostrophes dropped, hyphens and dots as a space: "JEAN LUC DARCY"
 * 2. all of them dropped: "JEANLUC DARCY"
 * 3. all of them as a space: "JEAN LUC D ARCY"
 * 4. as 1, with the letters of the passport's machine line: "MUELLER" rather than "MULLER"
 *
 * Accents go in every one. Null where nothing changes.
 */
export function withoutSpecialCharacters(name: HolderName): NameVariants | null {
  const folded = foldAccents(name)
  const variants = [
    marks(marks(folded, apostrophes, ''), separatorMarks, ' '),
    marks(marks(folded, apostrophes, ''), separatorMarks, ''),
    marks(marks(folded, apostrophes, ' '), separatorMarks, ' '),
    marks(marks(foldAsMachineLine(name), apostrophes, ''), separatorMarks, ' '),
  ]
  const [first, ...others] = variants
    .map((variant) => changed(name, variant))
    .filter((variant): variant is HolderName => variant !== null)
    .filter((variant, index, all) => all.indexOf(variant) === index)
  return first === undefined ? null : [first, ...others]
}

const apostrophes = /['\u2018\u2019\u02b9-\u02bf`\u00b4]/g
const separatorMarks = /[.\u00b7\u2022\u2027\u30fb\uff65\-\u2010-\u2015\u2212,]/g

/** Replaces the marks, and leaves no space at the ends or two in a row where a mark had stood. */
function marks(name: string, kind: RegExp, replacement: string): string {
  const withSpaces = new RegExp(` *(?:${kind.source})+ *`, 'g')
  return name.replace(withSpaces, (found) => (found.indexOf(' ') >= 0 ? ' ' : replacement)).trim()
}

function changed(before: HolderName, after: string): HolderName | null {
  if (after === before) return null
  const parsed = parseHolderName(after)
  return parsed.ok ? parsed.value : null
}
