import { unreachable } from '../core/unreachable'
import { memoryOf, overWith, stay, toEnteringCode, toFindingOut, toLinked, toRefused } from './going'
import type { CodeAnswer, LinkState, LinkStep, ResendAnswer } from './states'

/** Hands the entered code over. It is in the effect alone: no state holds it. */
export function confirmCode(state: LinkState, code: string): LinkStep {
  if (state.at !== 'entering-code') return stay(state)
  const { linkId, details, sent } = state
  const run = state.run + 1
  return {
    state: { ...memoryOf(state), run, at: 'confirming', linkId, details, sent },
    effects: [{ type: 'confirm', run, linkId, code }],
  }
}

export function takeCodeAnswer(state: LinkState, answer: CodeAnswer): LinkStep {
  if (state.at !== 'confirming') return stay(state)
  const memory = memoryOf(state)
  switch (answer.status) {
    case 'accepted':
      return toLinked(memory, answer.cardId)
    case 'problem':
      return toEnteringCode(memory, state, state.sent, answer.problem)
    case 'refused':
      return state.details === null
        ? overWith(state)
        : toRefused(memory, { linkId: state.linkId, details: state.details }, answer.refusal)
    case 'over':
      return overWith(state)
    case 'lost':
      return toFindingOut(memory, state, state.sent)
    default:
      return unreachable(answer)
  }
}

/** Asks for a new code, not before its time. */
export function wantNewCode(state: LinkState, now: number): LinkStep {
  if (state.at !== 'entering-code' || state.resending || now < state.sent.resendAt) return stay(state)
  const run = state.run + 1
  return { state: { ...state, run, resending: true }, effects: [{ type: 'resend', run, linkId: state.linkId }] }
}

export function takeResendAnswer(state: LinkState, answer: ResendAnswer): LinkStep {
  if (state.at !== 'entering-code' || !state.resending) return stay(state)
  switch (answer.status) {
    case 'code-sent':
      return stay({ ...state, sent: answer.sent, problem: null, resending: false })
    case 'too-soon':
      return stay({ ...state, sent: { ...state.sent, resendAt: answer.retryAt }, resending: false })
    case 'problem':
      return stay({ ...state, problem: answer.problem, resending: false })
    case 'not-waiting':
      return toFindingOut(memoryOf(state), state, state.sent)
    default:
      return unreachable(answer)
  }
}
