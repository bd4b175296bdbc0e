/**
 * How banks in China write down foreigners, as shares: each group says how often a bank does one thing or another, where that
 * thing can differ at all.
 *
 * ESTIMATES. No bank publishes its rule. The kinds of convention are those that people report who could not link a card (the
 * guide's readers; "How banks hold foreigners' details" in the project's collected facts); the shares were fitted by counting
 * over 400 made-up people that mix those conventions, and rounded. They order the attempts; they rule nothing out.
 */
export interface NameConventions {
  /** The Chinese name alone, where the person has one. */
  readonly chineseName: { readonly chinese: number; readonly latin: number }
  /** "Ü" as "U", as "UE" (the passport's machine line, ICAO 9303-3 section 6), or as it is. */
  readonly accents: { readonly folded: number; readonly 'machine-line': number; readonly kept: number }
  /** Hyphens, apostrophes and dots inside a name. */
  readonly marks: { readonly kept: number; readonly dropped: number; readonly spaces: number }
  /** Every given name after the first. */
  readonly middle: { readonly all: number; readonly 'left-out': number; readonly initials: number }
  readonly order: { readonly 'family-first': number; readonly 'given-first': number }
  /** Between the words. `comma` stands between family and given names alone. */
  readonly between: {
    readonly space: number
    readonly joined: number
    readonly 'middle-dot': number
    readonly comma: number
    readonly 'full-stop': number
  }
  readonly letters: { readonly capitals: number; readonly 'capital-first': number; readonly 'as-typed': number }
  /** The number of characters after which the rest is cut. */
  readonly length: {
    readonly whole: number
    readonly 20: number
    readonly 26: number
    readonly 30: number
    readonly 32: number
  }
}

/** How a passport number stands in a field made for the 15 or 18 digits of a resident's ID. */
export interface IdConventions {
  readonly padding: {
    readonly none: number
    readonly 'zeros-before-15': number
    readonly 'zeros-after-15': number
    readonly 'zeros-before-18': number
    readonly 'zeros-after-18': number
  }
  /** Whether the account still stands under the document that has since been renewed, where there was one before. */
  readonly document: { readonly current: number; readonly earlier: number }
}

export interface PhoneConventions {
  readonly chinese: {
    readonly national: number
    readonly international: number
    readonly dashed: number
    readonly 'double-zero': number
  }
  readonly foreign: {
    readonly national: number
    readonly international: number
    readonly dashed: number
    readonly 'double-zero': number
  }
  /** Which number the bank has: the current one, each earlier one that the person remembers, or one that they have forgotten. */
  readonly owner: { readonly current: number; readonly earlier: number; readonly forgotten: number }
}

/** What people find when they are asked to look: the share of those who do. */
export interface Lookups {
  readonly 'name-on-slip': number
  readonly 'id-tail': number
  readonly 'phone-tail': number
}

export interface BankConventions {
  readonly name: NameConventions
  readonly id: IdConventions
  readonly phone: PhoneConventions
}

/** Estimated, see above. */
export const usualConventions: BankConventions = {
  name: {
    chineseName: { chinese: 0.44, latin: 0.56 },
    accents: { folded: 0.8, 'machine-line': 0.19, kept: 0.01 },
    marks: { kept: 0.44, dropped: 0.3, spaces: 0.26 },
    middle: { all: 0.7, 'left-out': 0.22, initials: 0.08 },
    order: { 'family-first': 0.6, 'given-first': 0.4 },
    between: { space: 0.61, joined: 0.3, 'middle-dot': 0.04, comma: 0.04, 'full-stop': 0.01 },
    letters: { capitals: 0.81, 'capital-first': 0.18, 'as-typed': 0.01 },
    length: { whole: 0.54, 20: 0.19, 26: 0.07, 30: 0.1, 32: 0.1 },
  },
  id: {
    padding: { none: 0.78, 'zeros-before-15': 0.05, 'zeros-after-15': 0.06, 'zeros-before-18': 0.055, 'zeros-after-18': 0.055 },
    document: { current: 0.28, earlier: 0.72 },
  },
  phone: {
    chinese: { national: 0.988, international: 0.004, dashed: 0.004, 'double-zero': 0.004 },
    foreign: { national: 0.02, international: 0.03, dashed: 0.5, 'double-zero': 0.45 },
    owner: { current: 0.1, earlier: 0.87, forgotten: 0.03 },
  },
}

/** Estimated from the same people: most have no slip at hand. */
export const usualLookups: Lookups = { 'name-on-slip': 0.32, 'id-tail': 0.31, 'phone-tail': 0.26 }
