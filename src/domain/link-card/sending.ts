import { unreachable } from '../core/unreachable'
import { advise, knownIds } from './advising'
import { wasRefused } from './findings'
import {
  askAside,
  asideAskDelay,
  type Linking,
  memoryOf,
  overWith,
  stay,
  toEnteringCode,
  toFindingOut,
  toLinked,
  toRefused,
  toReview,
  toSending,
  toTakingOver,
  withUnfinished,
} from './going'
import { mayTakeOver, maySendAgain } from './refusals'
import type { Attempts, DetailsAnswer, LinkFound, LinkState, LinkStateAt, LinkStep } from './states'

/**
 * Sends what the summary shows. An attempt that never arrived is taken up under its own id, so that it stays one attempt even
 * if the first request comes in late after all; so is one that stands while its proof could not be asked for.
 */
export function send(state: LinkState, linkId: string): LinkStep {
  if (state.at === 'reviewing') return toSending(memoryOf(state), state.lostLinkId ?? linkId, state.details)
  if (state.at === 'refused' && maySendAgain(state.refusal))
    return toSending(memoryOf(state), state.stands ? state.linkId : linkId, state.details)
  return stay(state)
}

/** "It's my card": the bank is asked for the code that proves it. */
export function takeOver(state: LinkState): LinkStep {
  return state.at === 'refused' && mayTakeOver(state.refusal) ? toTakingOver(memoryOf(state), state) : stay(state)
}

export function takeAttempts(state: LinkState, attempts: Attempts): LinkStep {
  if (state.at === 'reviewing') return stay({ ...state, attempts })
  return stay(state.at === 'helping' ? { ...state, attempts, help: advise(state, state.details, attempts.left) } : state)
}

export function takeDetailsAnswer(state: LinkState, answer: DetailsAnswer): LinkStep {
  if (state.at !== 'sending' && state.at !== 'taking-over') return stay(state)
  const memory = memoryOf(state)
  const stands = state.at === 'taking-over'
  switch (answer.status) {
    case 'code-sent':
      return toEnteringCode(memory, state, answer.sent, null)
    case 'refused':
      return toRefused(memory, state, answer.refusal, stands)
    case 'blocked':
      return stay({ ...memory, at: 'blocked', details: state.details, retryAt: answer.retryAt })
    case 'needs-payment-password':
      return stay({ ...memory, at: 'needs-payment-password' })
    case 'lost':
      return toFindingOut(memory, state, null)
    case 'offline':
      return toReview(memory, { notice: 'offline', lostLinkId: state.linkId })
    case 'not-accepted':
      return toReview(memory, { notice: 'not-accepted', lostLinkId: stands ? state.linkId : null })
    default:
      return unreachable(answer)
  }
}

/** News of an attempt: of the one that is being found out, or of one that a restart cut short. */
export function takeFound(state: LinkState, run: number, linkId: string, found: LinkFound): LinkStep {
  if (state.at === 'linked') return stay(state)
  if (state.at === 'finding-out') return run === state.run && linkId === state.linkId ? foundOut(state, found) : stay(state)
  return state.unfinished?.status === 'asking' && state.unfinished.linkId === linkId
    ? foundAside(state, linkId, found)
    : stay(state)
}

/** Asks at once instead of after the pause. */
export function askNow(state: LinkState): LinkStep {
  if (state.at !== 'finding-out') return stay(state)
  const run = state.run + 1
  return { state: { ...state, run }, effects: [{ type: 'ask', run, linkId: state.linkId, afterMs: 0 }] }
}

/** Lets the person try again once the block is over. */
export function unblock(state: LinkState, now: number): LinkStep {
  return state.at === 'blocked' && now >= state.retryAt ? toReview(memoryOf(state)) : stay(state)
}

/** Whether the bank has already said no to exactly what the summary shows: sending it again would waste an attempt. */
export function alreadyRefused(state: LinkStateAt<'reviewing'>): boolean {
  return wasRefused(state.findings, state.details, knownIds(state, state.details))
}

function foundOut(state: LinkStateAt<'finding-out'>, found: LinkFound): LinkStep {
  const memory = memoryOf(state)
  const { linkId, details, sent, asked } = state
  switch (found.status) {
    case 'no-news':
      return toFindingOut(memory, state, sent, asked + 1)
    case 'code-sent':
      return toEnteringCode(memory, state, found.sent, sent === null ? null : { reason: 'unclear' })
    case 'linked':
      // No code was entered yet: such an answer can't be meant for this attempt, and a card is never taken for linked without.
      return sent === null ? toFindingOut(memory, state, sent, asked + 1) : toLinked(memory, found.cardId)
    case 'refused':
      // The same attempt again costs nothing and is answered with the bank's own words.
      return sent === null && details !== null ? toSending(memory, linkId, details) : overWith(state)
    case 'unknown':
      return sent === null ? toReview(memory, { notice: 'never-arrived', lostLinkId: linkId }) : overWith(state)
    default:
      return unreachable(found)
  }
}

function foundAside(state: Linking, linkId: string, found: LinkFound): LinkStep {
  switch (found.status) {
    case 'no-news':
      return askAside(state, linkId, asideAskDelay)
    case 'code-sent':
      return withUnfinished(state, { status: 'code-sent', linkId, details: null, sent: found.sent })
    case 'linked':
      return withUnfinished(state, { status: 'linked', cardId: found.cardId })
    case 'refused':
      return withUnfinished(state, { status: 'refused' })
    case 'unknown':
      return withUnfinished(state, null)
    default:
      return unreachable(found)
  }
}
