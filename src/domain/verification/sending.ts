import {
  collectionOf,
  isHolding,
  missingOf,
  nextToSend,
  noPictures,
  stay,
  toCollecting,
  withPicture,
  withSent,
} from './collecting'
import { missingPieces, picturePieces } from './pieces'
import type { Collection, Known, PictureAnswer, ReviewAnswer, VerificationState, VerificationStep } from './states'

/** Between two questions about what became of something, ms: quick at first, then patient. */
const askDelays = [1_000, 2_000, 4_000, 8_000] as const
const slowestAsk = 15_000

/** Sends what is ready, one picture at a time, so that a bad network can go on where it broke off. */
export function send(state: VerificationState, reviewId: string): VerificationStep {
  if (state.at !== 'collecting' || state.busy !== null || missingOf(state).length > 0) return stay(state)
  return sendNext(collectionOf(state), reviewId)
}

function sendNext(collection: Collection, reviewId: string): VerificationStep {
  const run = collection.run + 1
  const next = nextToSend(collection)
  if (next !== null) {
    return {
      state: { ...collection, run, at: 'sending', reviewId, now: next.piece },
      effects: [{ type: 'send-picture', run, ...next }],
    }
  }
  const name = collection.needed.indexOf('name') >= 0 ? collection.name : null
  return {
    state: { ...collection, run, at: 'sending', reviewId, now: 'review' },
    effects: [{ type: 'submit', run, reviewId, name }],
  }
}

export function takePictureAnswer(state: VerificationState, answer: PictureAnswer): VerificationStep {
  if (state.at !== 'sending' || state.now === 'review') return stay(state)
  if (answer.status !== 'refused') return takeReviewAnswer(state, answer)
  const picture = state.pictures[state.now]
  if (picture.at !== 'ready') return stay(state)
  const pictures = withPicture(state.pictures, state.now, {
    at: 'rejected',
    pictureId: picture.pictureId,
    problems: [answer.problem],
  })
  return toCollecting({ ...state, pictures })
}

export function takeReviewAnswer(state: VerificationState, answer: ReviewAnswer): VerificationStep {
  if (state.at !== 'sending') return stay(state)
  switch (answer.status) {
    case 'known':
      return goOn(state, state.reviewId, answer.known)
    case 'lost':
      return findOut(state, state.reviewId, 0)
    default:
      return toCollecting(state, answer.status)
  }
}

/** What the service knows has come, or (null) the question came to nothing. */
export function takeFound(state: VerificationState, known: Known | null): VerificationStep {
  switch (state.at) {
    case 'unknown':
      return known === null ? askAgain(state.run, state.asked + 1) : arrive(state.run, known)
    case 'finding-out':
      return known === null ? findOut(state, state.reviewId, state.asked + 1) : goOn(state, state.reviewId, known)
    case 'in-review':
      return known === null ? stay(state) : arrive(state.run, known)
    default:
      return stay(state)
  }
}

/** Does not wait for the next question. */
export function askNow(state: VerificationState): VerificationStep {
  const run = state.run + 1
  if (state.at !== 'unknown' && state.at !== 'finding-out' && state.at !== 'in-review') return stay(state)
  return { state: { ...state, run }, effects: [{ type: 'ask', run, afterMs: 0 }] }
}

/** Goes on from what the service has: the review is under way or over, or the next thing is to be sent. */
function goOn(collection: Collection, reviewId: string, known: Known): VerificationStep {
  const isOver = known.status === 'in-review' || known.status === 'verified' || known.reviewId === reviewId
  if (isOver) return arrive(collection.run, known)
  const now: Collection = { ...collectionOf(collection), pictures: withSent(collection.pictures, known.sent) }
  const missing = missingPieces(known.needed, haveOf(now), now.name)
  // The reviewers want something else meanwhile (another device sent for this account).
  return missing.length > 0 ? arrive(collection.run, known, now) : sendNext({ ...now, needed: known.needed }, reviewId)
}

function haveOf({ pictures }: Collection) {
  return picturePieces.filter((piece) => pictures[piece].at === 'ready' || pictures[piece].at === 'sent')
}

/** To the state that the service is in. */
function arrive(run: number, known: Known, before: Collection | null = null): VerificationStep {
  switch (known.status) {
    case 'in-review':
      return stay({ at: 'in-review', run, expectedAt: known.expectedAt })
    case 'verified':
      return stay({ at: 'verified', run })
    default: {
      const pictures = withSent(before === null ? noPictures : before.pictures, known.sent)
      const name = before === null ? '' : before.name
      return toCollecting({ run, needed: known.needed, reasons: known.reasons, pictures, name })
    }
  }
}

function findOut(collection: Collection, reviewId: string, asked: number): VerificationStep {
  const run = collection.run + 1
  return {
    state: { ...collectionOf(collection), run, at: 'finding-out', reviewId, asked },
    effects: [{ type: 'ask', run, afterMs: askDelays[asked] ?? slowestAsk }],
  }
}

function askAgain(before: number, asked: number): VerificationStep {
  const run = before + 1
  return {
    state: { at: 'unknown', run, asked, failed: true },
    effects: [{ type: 'ask', run, afterMs: askDelays[asked - 1] ?? slowestAsk }],
  }
}

/** The names of pictures that this state may still need; the shell forgets all others. */
export function picturesHeld(state: VerificationState): readonly string[] {
  if (!isHolding(state)) return []
  const ids: string[] = []
  for (const piece of picturePieces) {
    const picture = state.pictures[piece]
    if (picture.at === 'ready' || picture.at === 'rejected') ids.push(picture.pictureId)
  }
  return ids
}
