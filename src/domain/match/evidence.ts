/** The fields that the assistant varies. The kind of ID is the person's own to change. */
export const matchFields = ['name', 'idNumber', 'phone'] as const
export type MatchField = (typeof matchFields)[number]

/** What goes to the bank, as far as it is varied. */
export type Attempt = Readonly<Record<MatchField, string>>

/** An attempt that the bank did not take. `differs` is null where the bank says no more than that something differs. */
export interface Refused {
  readonly attempt: Attempt
  readonly differs: readonly MatchField[] | null
}

/** Something that the person can look up; it costs no attempt. */
export const lookups = ['name-on-slip', 'id-tail', 'phone-tail'] as const
export type Lookup = (typeof lookups)[number]

/** The field that a look settles. */
export const fieldOfLookup: Readonly<Record<Lookup, MatchField>> = {
  'name-on-slip': 'name',
  'id-tail': 'idNumber',
  'phone-tail': 'phone',
}

/** How many characters at the end of the ID and of the phone number are asked for: banks print about as many. */
export const tailLength = 4

/** What is known beyond what the person typed. */
export interface Evidence {
  readonly refused: readonly Refused[]
  /** What was found; null where the person looked, or could not look, and found nothing. Absent where nobody asked. */
  readonly seen: Partial<Readonly<Record<Lookup, string | null>>>
  /** Proposals that the person turned down: "that's not me". */
  readonly notMe: readonly { readonly field: MatchField; readonly text: string }[]
}

export const noEvidence: Evidence = { refused: [], seen: {}, notMe: [] }
