import type { IdConventions } from './conventions'
import { type Guess, Guesses, sharesOf } from './guess'

/** What a bank did to an ID number. */
export type IdChange = 'earlier-document' | Exclude<keyof IdConventions['padding'], 'none'>

export type IdGuess = Guess<IdChange>

/** What the person knows of the own document. */
export interface KnownId {
  /** Only passports are padded and renewed under another number; any other kind has its number for life. */
  readonly isPassport: boolean
  readonly number: string
  /** Numbers of passports before, the latest first. */
  readonly earlier: readonly string[]
}

/** Every way in which a bank may hold the ID number, the likeliest first. */
export function idGuesses({ isPassport, number, earlier }: KnownId, conventions: IdConventions): readonly IdGuess[] {
  const guesses = new Guesses<IdChange>()
  if (!isPassport) {
    guesses.add(number, 1, [])
    return guesses.sorted()
  }
  const { padding, document } = conventions
  const ofCurrent = earlier.length === 0 ? 1 : document.current
  const documents: (readonly [string, number, readonly IdChange[]])[] = [
    [number, ofCurrent, []],
    ...earlier.map((before): [string, number, readonly IdChange[]] => [
      before,
      (1 - ofCurrent) / earlier.length,
      ['earlier-document'],
    ]),
  ]
  for (const [text, share, because] of documents)
    for (const [option, ofPadding] of sharesOf(padding)) {
      const padded = paddings[option](text)
      guesses.add(padded, share * ofPadding, option === 'none' || padded === text ? because : [...because, option])
    }
  return guesses.sorted()
}

const paddings: Readonly<Record<keyof IdConventions['padding'], (number: string) => string>> = {
  none: (number) => number,
  'zeros-before-15': (number) => number.padStart(15, '0'),
  'zeros-after-15': (number) => number.padEnd(15, '0'),
  'zeros-before-18': (number) => number.padStart(18, '0'),
  'zeros-after-18': (number) => number.padEnd(18, '0'),
}
