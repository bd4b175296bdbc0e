import { unreachable } from '../core/unreachable'
import { finishChecking, finishTaking, overrule, stopTaking, take, typeName } from './collecting'
import { askNow, send, takeFound, takePictureAnswer, takeReviewAnswer } from './sending'
import type { VerificationEvent, VerificationState, VerificationStep } from './states'

/**
 * Proving who one is, from the first picture to the reviewers' word, as one machine:
 *
 * ```
 * unknown ─→ collecting ─→ sending ─→ in-review ─→ verified
 *               ↑  ↑          ↓  ↑        │
 *               │  └──── finding-out      │
 *               └── only what is asked ───┘
 * ```
 *
 * An event that means nothing in a state changes nothing: a second tap on "send", a late answer, a picture that nobody waits for.
 */
export function transition(state: VerificationState, event: VerificationEvent): VerificationStep {
  switch (event.type) {
    case 'take':
      return take(state, event.piece, event.source)
    case 'use-anyway':
      return overrule(state, event.piece)
    case 'name':
      return typeName(state, event.name)
    case 'send':
      return send(state, event.reviewId)
    case 'ask-now':
      return askNow(state)
    default:
      return event.run === state.run ? answered(state, event) : { state, effects: [] }
  }
}

/** The start: what the service knows is asked first. */
export function begin(): VerificationStep {
  return { state: { at: 'unknown', run: 1, asked: 0, failed: false }, effects: [{ type: 'ask', run: 1, afterMs: 0 }] }
}

type Answer = Extract<VerificationEvent, { readonly run: number }>

/** An answer to the last question. */
function answered(state: VerificationState, event: Answer): VerificationStep {
  switch (event.type) {
    case 'taken':
      return finishTaking(state, event.pictureId)
    case 'not-taken':
      return stopTaking(state, event.failure)
    case 'checked':
      return finishChecking(state, event.pictureId, event.problems)
    case 'picture-answered':
      return takePictureAnswer(state, event.answer)
    case 'review-answered':
      return takeReviewAnswer(state, event.answer)
    case 'found':
      return takeFound(state, event.known)
    default:
      return unreachable(event)
  }
}
