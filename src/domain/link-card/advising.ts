import { nextAdvice, priorBeliefs } from '../match/assistant'
import { conventionsOf } from '../match/bank-conventions'
import type { Beliefs } from '../match/belief'
import { type BankConventions, type Lookups, usualLookups } from '../match/conventions'
import { type Attempt, type Lookup, type MatchField, matchFields } from '../match/evidence'
import { idGuesses } from '../match/id-guesses'
import type { Answers, LinkDetails } from './details'
import { evidenceOf, type Findings, findingsOf, type KnownIds, saidLast } from './findings'
import { identify } from './known-cards'
import { type KnowledgeField, knownOf, worthAsking } from './knowledge'
import { type Reason, reasonsFor } from './reasons'

/** A field that a proposal changes, and why; the most telling reason first. */
export interface Change {
  readonly field: MatchField
  readonly reasons: readonly Reason[]
}

/**
 * What the assistant says next:
 * - `tell`: what else the person knows, asked once: it decides what is likely;
 * - `document`: the bank knows another kind of document, which only the person can choose;
 * - `look`: the person looks one thing up, which costs no attempt;
 * - `try`: an attempt, seen in full and sent by the person alone. `changes`: against what was sent last, or typed;
 * - `bank`: nothing is left that is worth an attempt. `doubtful`: the likeliest culprit first.
 */
export type Help =
  | { readonly type: 'tell'; readonly fields: readonly KnowledgeField[] }
  | { readonly type: 'document' }
  | { readonly type: 'look'; readonly lookup: Lookup }
  | { readonly type: 'try'; readonly attempt: Attempt; readonly changes: readonly Change[] }
  | { readonly type: 'bank'; readonly doubtful: readonly MatchField[] }

/** Before the first attempt one look is asked for, and only the one that settles most for most people. */
const beforeTheFirst: Lookups = { ...usualLookups, 'id-tail': 0, 'phone-tail': 0 }

/** Every way in which the bank may hold the ID number: all that is needed to tell one attempt from another. */
export function knownIds({ drafts, today }: Pick<Answers, 'drafts' | 'today'>, details: LinkDetails): KnownIds {
  const known = knownOf(drafts, today)
  return known === null ? [] : idGuesses(known.id, conventionsFor(details).id)
}

/** What the assistant thinks before any answer; null while something is not answered. */
function beliefsOf({ drafts, today }: Pick<Answers, 'drafts' | 'today'>, details: LinkDetails): Beliefs | null {
  const known = knownOf(drafts, today)
  return known === null ? null : priorBeliefs(known, conventionsFor(details))
}

function conventionsFor({ cardNumber }: LinkDetails): BankConventions {
  return conventionsOf(identify(cardNumber).bank?.code ?? null)
}

/** The next step for these answers. `details` are what was sent last, or what would be sent now. */
export function advise(answers: Answers & { readonly findings: Findings }, details: LinkDetails, attemptsLeft: number): Help {
  const beliefs = beliefsOf(answers, details)
  if (beliefs === null) return { type: 'bank', doubtful: matchFields }
  const findings = findingsOf(answers.findings, details)
  const said = saidLast(findings)
  const isOtherDocument = said !== null && said !== 'something-differs' && said.indexOf('idKind') >= 0
  const last = findings.refused[findings.refused.length - 1]
  if (attemptsLeft > 0 && isOtherDocument && last?.idKind === answers.drafts.idKind) return { type: 'document' }
  const mayDiffer =
    said === null || said === 'something-differs' ? matchFields : matchFields.filter((field) => said.indexOf(field) >= 0)
  const unasked = worthAsking(mayDiffer, answers.drafts).filter((field) => findings.asked.indexOf(field) < 0)
  if (attemptsLeft > 0 && said !== null && unasked.length > 0) return { type: 'tell', fields: unasked }
  const evidence = evidenceOf(findings, answers.drafts, beliefs.idNumber.guesses)
  const advice = nextAdvice(beliefs, evidence, attemptsLeft, said === null ? beforeTheFirst : usualLookups)
  if (advice.type !== 'try') return advice
  const { guesses } = advice.candidate
  const attempt: Attempt = { name: guesses.name.text, idNumber: guesses.idNumber.text, phone: guesses.phone.text }
  const sent: Attempt = { name: details.holderName, idNumber: details.idNumber, phone: details.phone }
  const changes = matchFields
    .filter((field) => attempt[field] !== sent[field])
    .map((field): Change => {
      const isSeen = field === 'name' && findings.seen['name-on-slip'] === attempt.name
      return { field, reasons: isSeen ? ['as-seen'] : reasonsFor(field, guesses[field], answers.drafts.holderName) }
    })
  return { type: 'try', attempt, changes }
}
