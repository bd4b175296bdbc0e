/** What becomes of hyphens, apostrophes and dots inside a name. */
export type MarkTreatment = 'dropped' | 'spaces'

const marks = / *['\u2018\u2019\u02b9-\u02bf`\u00b4.\u00b7\u2022\u2027\u30fb\uff65\-\u2010-\u2015\u2212,]+ */g

/**
 * The name without its marks: "Jean-Luc D'Arcy" as "JeanLuc DArcy", or as "Jean Luc D Arcy". No space is left at the ends,
 * nor two in a row where a mark had stood.
 */
export function marksAs(name: string, treatment: MarkTreatment): string {
  const instead = treatment === 'spaces' ? ' ' : ''
  return name.replace(marks, (found) => (found.indexOf(' ') >= 0 ? ' ' : instead)).trim()
}
