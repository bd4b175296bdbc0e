/** The name of a machine line: capitals without accents, hyphens or apostrophes. */
export interface LineName {
  readonly family: string
  /** Empty for people with one name. */
  readonly given: string
  /** The line had no room left: the end of the name may be missing (ICAO 9303-3, section 4.7). */
  readonly maybeCut: boolean
}

/** Reads "ERIKSSON<<ANNA<MARIA<<<": the family name, two fillers, the given names. */
export function readName(field: string): LineName {
  const end = field.replace(/<+$/, '')
  const split = end.indexOf('<<')
  const family = split < 0 ? end : end.slice(0, split)
  const given = split < 0 ? '' : end.slice(split + 2)
  return { family: words(family), given: words(given), maybeCut: end.length === field.length }
}

function words(part: string): string {
  return part
    .split(/<+/)
    .filter((word) => word !== '')
    .join(' ')
}
