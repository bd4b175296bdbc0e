import type { Lookup, MatchField } from '../match/evidence'
import { advise, knownIds, type Help } from './advising'
import { type Findings, findingsOf, idMark, withLook } from './findings'
import { memoryOf, stay, toReview } from './going'
import type { Knowledge } from './knowledge'
import { readLook } from './looking'
import type { LinkState, LinkStateAt, LinkStep } from './states'

/** The states in which the assistant speaks. */
type Helped = LinkStateAt<'helping'> | (LinkStateAt<'refused'> & { readonly help: Help })

/** Where the name is from: what was copied from the bank counts as seen there; what was copied from a passport needs help. */
export function nameFrom(state: LinkState, source: 'bank' | 'passport'): LinkStep {
  if (state.at !== 'reviewing') return stay(state)
  const asked: Findings = { ...findingsOf(state.findings, state.details), nameFrom: source }
  if (source === 'bank') return stay({ ...state, findings: withLook(asked, 'name-on-slip', state.details.holderName) })
  return toHelp({ ...state, findings: asked })
}

export function getHelp(state: LinkState): LinkStep {
  return state.at === 'reviewing' ? toHelp(state) : stay(state)
}

/** Takes what else the person knows, and thinks again. */
export function tell(state: LinkState, knowledge: Knowledge): LinkStep {
  if (!isHelped(state)) return stay(state)
  const { chineseName, earlierIdNumbers, earlierPhones } = knowledge
  const drafts = { ...state.drafts, chineseName, earlierIdNumbers, earlierPhones }
  const findings = findingsOf(state.findings, state.details)
  const asked = state.help.type === 'tell' ? [...findings.asked, ...state.help.fields] : findings.asked
  return rethought({ ...state, drafts, findings: { ...findings, asked } })
}

/** Takes what the person found, if it answers what was asked; null is "I can't find it". */
export function looked(state: LinkState, lookup: Lookup, found: string | null): LinkStep {
  if (!isHelped(state) || state.help.type !== 'look' || state.help.lookup !== lookup) return stay(state)
  const read = found === null ? null : readLook(lookup, found)
  if (read !== null && !read.ok) return stay(state)
  const findings = findingsOf(state.findings, state.details)
  return rethought({ ...state, findings: withLook(findings, lookup, read === null ? null : read.value) })
}

/** Fills the proposal in and shows the summary: from there the person sends it. */
export function accept(state: LinkState): LinkStep {
  if (!isHelped(state) || state.help.type !== 'try') return stay(state)
  const { attempt, changes } = state.help
  return toReview({ ...memoryOf(state), chosen: attempt }, { changed: changes.map(({ field }) => field) })
}

/** Never proposes this text for this field again. */
export function notMe(state: LinkState, field: MatchField): LinkStep {
  if (!isHelped(state) || state.help.type !== 'try') return stay(state)
  const findings = findingsOf(state.findings, state.details)
  const text = state.help.attempt[field]
  const turnedDown = { field, text: field === 'idNumber' ? idMark(text, knownIds(state, state.details)) : text }
  return rethought({ ...state, findings: { ...findings, notMe: [...findings.notMe, turnedDown] } })
}

export function asTyped(state: LinkState): LinkStep {
  return state.at === 'helping' ? toReview({ ...memoryOf(state), chosen: {} }) : stay(state)
}

function toHelp(state: LinkStateAt<'reviewing'>): LinkStep {
  const { details, attempts } = state
  // Uncounted is not none: the bank says it again with its answer.
  const help = advise(state, details, attempts?.left ?? 1)
  return stay({ ...memoryOf(state), at: 'helping', details, attempts, help })
}

function rethought(state: Helped): LinkStep {
  if (state.at === 'helping') return stay({ ...state, help: advise(state, state.details, state.attempts?.left ?? 1) })
  const attemptsLeft = state.refusal.reason === 'mismatch' ? state.refusal.attemptsLeft : 0
  return stay({ ...state, help: advise(state, state.details, attemptsLeft) })
}

function isHelped(state: LinkState): state is Helped {
  return state.at === 'helping' || (state.at === 'refused' && state.help !== null)
}
