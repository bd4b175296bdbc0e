import { type Beliefs, beliefsAfter, type Candidate, type FieldBelief, likeliest, tailOf, weightOfField } from './belief'
import { type BankConventions, type Lookups, usualLookups } from './conventions'
import { type Evidence, fieldOfLookup, type Lookup, lookups, type MatchField, matchFields } from './evidence'
import { idGuesses, type KnownId } from './id-guesses'
import { type KnownName, nameGuesses } from './name-guesses'
import { type KnownPhones, phoneGuesses } from './phone-guesses'

/** What the person knows of themselves. */
export interface Known {
  readonly name: KnownName
  readonly id: KnownId
  readonly phones: KnownPhones
}

/**
 * The next best thing to do:
 * - `look`: the person looks something up, which costs no attempt;
 * - `try`: an attempt, seen in full and confirmed before it is sent;
 * - `bank`: nothing is left that is worth an attempt. `doubtful` are the fields that the counter should check, the likeliest
 *   culprit first.
 */
export type Advice =
  | { readonly type: 'look'; readonly lookup: Lookup }
  | { readonly type: 'try'; readonly candidate: Candidate }
  | { readonly type: 'bank'; readonly doubtful: readonly MatchField[] }

/** More than this many questions tire people out. */
const mostQuestions = 3

/** A look must settle at least this share of the cases to be worth asking for. */
const worthLooking = 0.01

/** An attempt with a smaller chance than this is a waste: the counter settles it in one visit. */
const worthTrying = 0.004

/** Above this chance that the bank has something that the person does not know, only the counter can help. */
const mostLikelyUnknown = 0.9

/** The chance that the bank has something that no convention explains (a clerk's slip). Estimated. */
const unexplained: Readonly<Record<'name' | 'idNumber', number>> = { name: 0.01, idNumber: 0.003 }

/** What is thought before any answer. It depends on what the person knows alone, so it is worth keeping between two steps. */
export function priorBeliefs(known: Known, conventions: BankConventions): Beliefs {
  return {
    name: { guesses: nameGuesses(known.name, conventions.name), unknown: unexplained.name },
    idNumber: { guesses: idGuesses(known.id, conventions.id), unknown: unexplained.idNumber },
    phone: {
      guesses: phoneGuesses(known.phones, conventions.phone),
      unknown: known.phones.earlier.length === 0 ? conventions.phone.owner.forgotten : unexplained.idNumber,
    },
  }
}

/**
 * The next best step. `attemptsLeft` is what the bank still allows: none is ever proposed beyond it. Never an attempt that
 * was refused before, nor one with a part that an answer ruled out; with each answer the number of possibilities shrinks, so it ends.
 */
export function nextAdvice(prior: Beliefs, evidence: Evidence, attemptsLeft: number, found: Lookups = usualLookups): Advice {
  const beliefs = beliefsAfter(prior, evidence)
  const candidate = attemptsLeft > 0 ? likeliest(beliefs, evidence) : null
  if (candidate === null) return { type: 'bank', doubtful: doubtfulFields(beliefs) }
  const lookup = mostUseful(beliefs, evidence, candidate, found)
  if (lookup !== null) return { type: 'look', lookup }
  const isWorthIt = candidate.chance >= worthTrying && chanceOfUnknown(beliefs) <= mostLikelyUnknown
  return isWorthIt ? { type: 'try', candidate } : { type: 'bank', doubtful: doubtfulFields(beliefs) }
}

/** The chance that a field holds something that was not guessed. */
function chanceOfUnknown(beliefs: Beliefs): number {
  return 1 - matchFields.reduce((known, field) => known * (1 - beliefs[field].unknown / weightOfField(beliefs[field])), 1)
}

/** The look that settles most; null where none is worth asking for. */
function mostUseful(beliefs: Beliefs, { seen }: Evidence, candidate: Candidate, found: Lookups): Lookup | null {
  const asked = lookups.filter((lookup) => seen[lookup] !== undefined)
  if (asked.length >= mostQuestions) return null
  const worth = lookups
    .filter((lookup) => seen[lookup] === undefined)
    .map((lookup) => ({ lookup, gain: found[lookup] * settledBy(lookup, beliefs, candidate) }))
    .sort((a, b) => b.gain - a.gain)[0]
  return worth !== undefined && worth.gain >= worthLooking ? worth.lookup : null
}

/** How much likelier the best attempt (or the knowledge that there is none) becomes by a look that finds something. */
function settledBy(lookup: Lookup, beliefs: Beliefs, candidate: Candidate): number {
  const field = fieldOfLookup[lookup]
  const belief = beliefs[field]
  const others = matchFields
    .filter((other) => other !== field)
    .reduce((product, other) => product * (candidate.guesses[other].weight / weightOfField(beliefs[other])), 1)
  const now = candidate.guesses[field].weight / weightOfField(belief)
  const then = lookup === 'name-on-slip' ? 1 : likeliestByTail(belief)
  return (then - now) * others
}

/** The chance to be right, or to know that nothing is, once the tail is known. */
function likeliestByTail(belief: FieldBelief): number {
  const { guesses, unknown } = belief
  const best = new Map<string, number>()
  for (const { text, weight } of guesses) best.set(tailOf(text), Math.max(weight, best.get(tailOf(text)) ?? 0))
  let sum = unknown
  best.forEach((weight) => (sum += weight))
  return sum / weightOfField(belief)
}

/** The fields that may differ, the one that is least sure first; those that the bank confirmed are not among them. */
function doubtfulFields(beliefs: Beliefs): readonly MatchField[] {
  const sureness = (field: MatchField) => (beliefs[field].guesses[0]?.weight ?? 0) / weightOfField(beliefs[field])
  return matchFields.filter((field) => sureness(field) < 1).sort((a, b) => sureness(a) - sureness(b))
}
