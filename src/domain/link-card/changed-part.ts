/** A part of a text: from `start` up to, without, `end`. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/**
 * What of `after` is not as it was: all between the beginning and the end that both have in common. Where something was only
 * taken away, the characters on both sides of the gap; null where the two are the same.
 */
export function changedPart(before: string, after: string): TextRange | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charAt(start) === after.charAt(start)) start += 1
  let end = 0
  while (end < shorter - start && before.charAt(before.length - 1 - end) === after.charAt(after.length - 1 - end)) end += 1
  const until = after.length - end
  return until > start ? { start, end: until } : { start: Math.max(0, start - 1), end: Math.min(after.length, until + 1) }
}
