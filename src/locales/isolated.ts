/**
 * A value that may be Latin, or a number with signs, inside a sentence that runs from right to left: it keeps its own order
 * (Unicode's first-strong isolate), so that a plus or a space does not jump to its other side.
 */
export function isolated(value: string | number): string {
  return `\u2068${value}\u2069`
}
