import type { Branded } from '../core/brand'

/** A whole number of fen (1/100 yuan), positive, zero or (in a posting) negative. Never a float of yuan. */
export type Fen = Branded<number, 'Fen'>

/** Brands an amount that is known to be whole fen; anything else is a broken invariant. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new Error(`not whole fen: ${amount}`)
  // The check above is what the brand stands for; -0 would print a sign.
  return (amount === 0 ? 0 : amount) as Fen
}

/** The sum; exact, or it throws. */
export function sumFen(amounts: readonly Fen[]): Fen {
  return amounts.reduce((sum, amount) => fen(sum + amount), fen(0))
}
