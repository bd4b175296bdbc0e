import {
  type Attempt,
  type Evidence,
  fieldOfLookup,
  type Lookup,
  lookups,
  type MatchField,
  matchFields,
  tailLength,
} from './evidence'
import type { Guess } from './guess'

/** A field's guesses, the likeliest first, and the chance that the bank has something that is not among them. */
export interface FieldBelief<Because extends string = string> {
  readonly guesses: readonly Guess<Because>[]
  readonly unknown: number
}

export type Beliefs = Readonly<Record<MatchField, FieldBelief>>

/**
 * How far a look is trusted: people misread a slip, and banks print names otherwise than they hold them. What contradicts a
 * look keeps this share of its weight. Estimated.
 */
const contradicted = 0.02

/** A number that nobody guessed ends by chance as the look says: one in ten thousand, for four digits. */
const byChance = 1e-4

/** The beliefs after all that is known: nothing is left that an answer ruled out. */
export function beliefsAfter(prior: Beliefs, evidence: Evidence): Beliefs {
  return {
    name: fieldAfter(prior.name, 'name', evidence),
    idNumber: fieldAfter(prior.idNumber, 'idNumber', evidence),
    phone: fieldAfter(prior.phone, 'phone', evidence),
  }
}

function fieldAfter(prior: FieldBelief, field: MatchField, evidence: Evidence): FieldBelief {
  const confirmed = confirmedText(field, evidence)
  if (confirmed !== null) return { guesses: [{ text: confirmed, weight: 1, because: [] }], unknown: 0 }
  const out = ruledOut(field, evidence)
  const looked = lookups.reduce(
    (belief, lookup) => (fieldOfLookup[lookup] === field ? afterLook(belief, lookup, evidence) : belief),
    prior,
  )
  return { guesses: looked.guesses.filter(({ text }) => out.indexOf(text) < 0), unknown: looked.unknown }
}

/** What the bank has said is right: the latest text of this field in an answer that named other fields alone. */
function confirmedText(field: MatchField, { refused }: Evidence): string | null {
  for (let index = refused.length - 1; index >= 0; index -= 1) {
    const answer = refused[index]
    if (answer !== undefined && answer.differs !== null && answer.differs.indexOf(field) < 0) return answer.attempt[field]
  }
  return null
}

function ruledOut(field: MatchField, { refused, notMe }: Evidence): readonly string[] {
  return [
    ...refused.filter(({ differs }) => differs !== null && differs.indexOf(field) >= 0).map(({ attempt }) => attempt[field]),
    ...notMe.filter((refusal) => refusal.field === field).map(({ text }) => text),
  ]
}

function afterLook(belief: FieldBelief, lookup: Lookup, { seen }: Evidence): FieldBelief {
  const found = seen[lookup]
  if (found === undefined || found === null || found === '') return belief
  if (lookup === 'name-on-slip') return afterName(belief, found)
  const matches = ({ text }: Guess<string>) => tailOf(text) === tailOf(found)
  const weighed = belief.guesses.map((guess) => (matches(guess) ? guess : { ...guess, weight: guess.weight * contradicted }))
  const isGuessed = belief.guesses.some(matches)
  return { guesses: likeliestFirst(weighed), unknown: isGuessed ? belief.unknown * byChance : belief.unknown }
}

function afterName(belief: FieldBelief, found: string): FieldBelief {
  const others = belief.guesses.filter(({ text }) => text !== found)
  const because = belief.guesses.find(({ text }) => text === found)?.because ?? []
  return {
    guesses: [
      { text: found, weight: 1 - contradicted, because },
      ...others.map((guess) => ({ ...guess, weight: guess.weight * contradicted })),
    ],
    unknown: belief.unknown * contradicted,
  }
}

/** The last characters, as a slip shows them: no matter in which letters. */
export function tailOf(text: string): string {
  return text.slice(-tailLength).toUpperCase()
}

function likeliestFirst(guesses: readonly Guess<string>[]): readonly Guess<string>[] {
  return guesses.slice().sort((a, b) => b.weight - a.weight)
}

/** An attempt with what speaks for it. */
export interface Candidate {
  readonly guesses: Readonly<Record<MatchField, Guess<string>>>
  /** The chance that the bank takes it, 0 to 1. */
  readonly chance: number
}

/** The likeliest attempt that no answer has ruled out; null where none is left. */
export function likeliest(beliefs: Beliefs, evidence: Evidence): Candidate | null {
  const { name: names, idNumber: ids, phone: phones } = beliefs
  const out = refusedAsWhole(beliefs, evidence)
  const isOut = (attempt: Attempt) => out.some((refused) => matchFields.every((field) => refused[field] === attempt[field]))
  let best: { readonly guesses: Candidate['guesses']; readonly weight: number } | null = null
  for (const idNumber of ids.guesses)
    for (const phone of phones.guesses) {
      // Sorted, so the first that is not ruled out is the best for this pair; few are ruled out.
      const rest = idNumber.weight * phone.weight
      for (const name of names.guesses) {
        const weight = name.weight * rest
        if (best !== null && weight <= best.weight) break
        if (!isOut({ name: name.text, idNumber: idNumber.text, phone: phone.text })) {
          best = { guesses: { name, idNumber, phone }, weight }
          break
        }
      }
    }
  if (best === null) return null
  return { guesses: best.guesses, chance: best.weight / weightOfAll(beliefs, out) }
}

/** Attempts that were refused without a word on which field: each of their parts may still be right. */
function refusedAsWhole(beliefs: Beliefs, { refused }: Evidence): readonly Attempt[] {
  return refused
    .filter(
      ({ attempt, differs }) => differs === null && matchFields.every((field) => weightOf(beliefs[field], attempt[field]) > 0),
    )
    .map(({ attempt }) => attempt)
    .filter(
      (attempt, index, all) => all.findIndex((other) => matchFields.every((field) => other[field] === attempt[field])) === index,
    )
}

/** Of everything that the bank may have, guessed or not, and has not said no to. */
function weightOfAll(beliefs: Beliefs, out: readonly Attempt[]): number {
  const all = matchFields.reduce((product, field) => product * weightOfField(beliefs[field]), 1)
  const refused = out.reduce(
    (sum, attempt) => sum + matchFields.reduce((product, field) => product * weightOf(beliefs[field], attempt[field]), 1),
    0,
  )
  return Math.max(all - refused, Number.MIN_VALUE)
}

function weightOf({ guesses }: FieldBelief, text: string): number {
  return guesses.find((guess) => guess.text === text)?.weight ?? 0
}

/** Of a field's guesses and of what was not guessed. */
export function weightOfField({ guesses, unknown }: FieldBelief): number {
  return guesses.reduce((sum, { weight }) => sum + weight, unknown)
}
