/**
 * The check digit over a part of a machine line (ICAO 9303-3, section 4.9): digits count as they are, A to Z as 10 to 35, the
 * filler as 0, weighted 7 3 1 and summed modulo 10.
 *
 * All three weights are prime to 10, so a digit in the place of another is always noticed. Not noticed are characters whose
 * values differ by 10, 20 or 30 (0 A K U <, 1 B L V, 2 C M W, … 8 I S), and two neighbours that changed places where their
 * values differ by a multiple of 5.
 */
export function checkDigitOf(text: string): string {
  let sum = 0
  for (let index = 0; index < text.length; index += 1) sum += valueOf(text.charCodeAt(index)) * weightAt(index)
  return String(sum % 10)
}

const weights = [7, 3, 1] as const

function weightAt(index: number): number {
  return weights[index % 3] ?? 0
}

function valueOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  return code >= 65 && code <= 90 ? code - 55 : 0
}
