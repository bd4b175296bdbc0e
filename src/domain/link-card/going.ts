import type { MatchField } from '../match/evidence'
import { type Chosen, firstUnanswered, type LinkDetails, parseDetails } from './details'
import { withRefusal } from './findings'
import { advise, knownIds } from './advising'
import type { Refusal } from './refusals'
import type { CodeProblem, CodeSent, LinkState, LinkStateAt, LinkStep, Memory, ReviewNotice, Unfinished } from './states'
import type { FieldStep } from './steps'

/** Between two questions about an attempt whose answer was lost, ms: quick at first, then patient. */
const askDelays = [1_000, 2_000, 4_000, 8_000, 15_000] as const
const slowestAsk = 15_000

/** The states before `linked`. */
export type Linking = Exclude<LinkState, { at: 'linked' }>

/** An attempt that is under way, with as much of its details as is known. */
interface AttemptOf<Details extends LinkDetails | null> {
  readonly linkId: string
  readonly details: Details
}

/** An attempt that is under way; after a restart its details are gone. */
export type Attempt = AttemptOf<LinkDetails | null>

export function stay(state: LinkState): LinkStep {
  return { state, effects: [] }
}

/** What the next state remembers of this one; nothing else of it goes on. */
export function memoryOf(state: Memory): Memory {
  const { run, drafts, chosen, today, findings, unfinished } = state
  return { run, drafts, chosen, today, findings, unfinished }
}

/** The memory, with the code that waits (if one does) set aside to be taken up again. */
export function setAside(state: Linking): Memory {
  if (state.at !== 'entering-code') return memoryOf(state)
  const { linkId, details, sent } = state
  return { ...memoryOf(state), unfinished: { status: 'code-sent', linkId, details, sent } }
}

/** The parts of a proposal that each screen shows in the person's own writing. */
const chosenOn: Readonly<Record<FieldStep, readonly MatchField[]>> = {
  number: [],
  name: ['name'],
  identity: ['idNumber'],
  phone: ['phone'],
}

/** To the screen where `step` is typed. What is seen there is what is sent: a proposal for it gives way to what was typed. */
export function toEditing(memory: Memory, step: FieldStep): LinkStep {
  return stay({ ...memoryOf(memory), chosen: without(memory.chosen, chosenOn[step]), at: 'editing', step })
}

/** The proposal without these parts. */
export function without(chosen: Chosen, fields: readonly MatchField[]): Chosen {
  return fields.reduce<Chosen>((rest, field) => {
    const { [field]: dropped, ...others } = rest
    return dropped === undefined ? rest : others
  }, chosen)
}

export interface ReviewOptions {
  readonly notice?: ReviewNotice | null
  readonly lostLinkId?: string | null
  readonly changed?: readonly MatchField[]
}

/** To the summary where everything is answered, otherwise to the first screen where something is missing. */
export function toReview(memory: Memory, options: ReviewOptions = {}): LinkStep {
  const details = parseDetails(memory)
  if (details === null) return toEditing(memory, firstUnanswered(memory) ?? 'number')
  const { notice = null, lostLinkId = null, changed = [] } = options
  const run = memory.run + 1
  return {
    state: { ...memoryOf(memory), run, at: 'reviewing', details, attempts: null, notice, lostLinkId, changed },
    effects: [{ type: 'count-attempts', run, cardNumber: details.cardNumber }],
  }
}

/** Sends the details; the same `linkId` again gives the service's first answer again and costs no attempt. */
export function toSending(memory: Memory, linkId: string, details: LinkDetails): LinkStep {
  const run = memory.run + 1
  return {
    state: { ...memoryOf(memory), run, unfinished: null, at: 'sending', linkId, details },
    effects: [{ type: 'submit', run, linkId, details }],
  }
}

/** Asks for the bank's code that moves a card here which is linked elsewhere; the attempt stays the same, and costs no other. */
export function toTakingOver(memory: Memory, { linkId, details }: AttemptOf<LinkDetails>): LinkStep {
  const run = memory.run + 1
  return {
    state: { ...memoryOf(memory), run, unfinished: null, at: 'taking-over', linkId, details },
    effects: [{ type: 'take-over', run, linkId }],
  }
}

/** Nobody knows yet: asks the service. `sent` is null while the question is about the details. */
export function toFindingOut(memory: Memory, { linkId, details }: Attempt, sent: CodeSent | null, asked = 0): LinkStep {
  const run = memory.run + 1
  return {
    state: { ...memoryOf(memory), run, unfinished: null, at: 'finding-out', linkId, details, sent, asked },
    effects: [{ type: 'ask', run, linkId, afterMs: askDelays[asked] ?? slowestAsk }],
  }
}

export function toRefused(
  memory: Memory,
  { linkId, details }: AttemptOf<LinkDetails>,
  refusal: Refusal,
  stands = false,
): LinkStep {
  const findings = withRefusal(memory.findings, details, refusal, knownIds(memory, details))
  const after = { ...memoryOf(memory), findings, unfinished: null }
  const help = refusal.reason === 'mismatch' ? advise(after, details, refusal.attemptsLeft) : null
  return stay({ ...after, at: 'refused', linkId, details, refusal, help, stands })
}

export function toEnteringCode(
  memory: Memory,
  { linkId, details }: Attempt,
  sent: CodeSent,
  problem: CodeProblem | null,
): LinkStep {
  return stay({
    ...memoryOf(memory),
    unfinished: null,
    at: 'entering-code',
    linkId,
    details,
    sent,
    problem,
    resending: false,
  })
}

export function toLinked(memory: Memory, cardId: string): LinkStep {
  return stay({ at: 'linked', run: memory.run, cardId })
}

/** The attempt came to its end without a card. After a restart its details are gone: the person is told at the first screen. */
export function overWith(state: LinkStateAt<'finding-out' | 'confirming'>): LinkStep {
  const memory = memoryOf(state)
  if (state.details !== null) return toReview(memory, { notice: 'code-over' })
  return toEditing({ ...memory, unfinished: { status: 'refused' } }, 'number')
}

/** Asks what became of an attempt that a restart cut short, while the person goes on. */
export function askAside(state: LinkState, linkId: string, afterMs: number): LinkStep {
  return { state, effects: [{ type: 'ask', run: state.run, linkId, afterMs }] }
}

/** How long to wait until an attempt from before a restart is asked for again, ms. */
export const asideAskDelay = slowestAsk

/** The state with another memory of an unfinished attempt. */
export function withUnfinished(state: Linking, unfinished: Unfinished | null): LinkStep {
  return stay({ ...state, unfinished })
}
