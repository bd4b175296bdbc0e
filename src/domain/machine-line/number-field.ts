import { type Layout, textAt } from './layout'

/** A document's number. */
export interface LineNumber {
  /** Without its fillers. */
  readonly text: string
  /** What the check digit stands for. */
  readonly checked: string
  readonly digit: string
}

/** The number, and what its check digit stands for; a long one goes on in the optional data, its check digit at its end. */
export function readNumber(layout: Layout, lines: readonly string[]): LineNumber {
  const short = textAt(lines, layout.number)
  const check = layout.checks.find(({ part }) => part === 'number')
  const digit = check === undefined ? '' : textAt(lines, check.digit)
  const rest = layout.numberGoesOn === null ? '' : (textAt(lines, layout.numberGoesOn).split('<')[0] ?? '')
  if (digit !== '<' || rest.length < 2) return { text: short.replace(/</g, ''), checked: short, digit }
  const text = short + rest.slice(0, -1)
  return { text: text.replace(/</g, ''), checked: text, digit: rest.slice(-1) }
}
