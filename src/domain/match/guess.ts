/** One way in which a bank may have written something down. */
export interface Guess<Because extends string> {
  /** Exactly as the bank would have it. */
  readonly text: string
  /** How likely it was before any answer; all guesses of a field and what is not among them add up to 1. */
  readonly weight: number
  /** What the bank would have done to what the person typed, for the explanation; empty where nothing. */
  readonly because: readonly Because[]
}

/** Adds up the ways that lead to the same text; the likeliest of them gives the explanation. */
export class Guesses<Because extends string> {
  private readonly byText = new Map<string, { weight: number; strongest: number; because: readonly Because[] }>()

  add(text: string, weight: number, because: readonly Because[]): void {
    if (text === '' || weight <= 0) return
    const known = this.byText.get(text)
    if (known === undefined) {
      this.byText.set(text, { weight, strongest: weight, because })
      return
    }
    known.weight += weight
    // Of two ways that are as likely, the one that needs fewer words explains better.
    if (weight > known.strongest || (weight === known.strongest && because.length < known.because.length)) {
      known.strongest = weight
      known.because = because
    }
  }

  /** The likeliest first; of equals, the one that was added first. */
  sorted(): readonly Guess<Because>[] {
    const all: Guess<Because>[] = []
    this.byText.forEach(({ weight, because }, text) => all.push({ text, weight, because }))
    return all.sort((a, b) => b.weight - a.weight)
  }
}

/** The options of one convention that lead somewhere, with their shares. */
export function sharesOf<Option extends string>(
  shares: Readonly<Record<Option, number>>,
): readonly (readonly [Option, number])[] {
  return (Object.keys(shares) as Option[]).map((option) => [option, shares[option]] as const)
}
