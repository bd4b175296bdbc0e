import { mayUseAnyway, type PictureProblem } from './picture-checks'
import { type Piece, picturePieces, type PicturePiece } from './pieces'
import type {
  Collection,
  Known,
  Picture,
  Pictures,
  PictureSource,
  SendNotice,
  TakeFailure,
  VerificationState,
  VerificationStateAt,
  VerificationStep,
} from './states'

export const noPictures: Pictures = { passport: { at: 'empty' }, visa: { at: 'empty' }, 'entry-stamp': { at: 'empty' } }

export function stay(state: VerificationState): VerificationStep {
  return { state, effects: [] }
}

/** What the next state takes over of this one; nothing else of it goes on. */
export function collectionOf({ run, needed, reasons, pictures, name }: Collection): Collection {
  return { run, needed, reasons, pictures, name }
}

export function toCollecting(collection: Collection, notice: SendNotice | null = null): VerificationStep {
  return stay({ ...collectionOf(collection), at: 'collecting', busy: null, trouble: null, notice })
}

/** The pictures, those that the reviewers have marked as such. One that was taken anew meanwhile is still to be sent. */
export function withSent(pictures: Pictures, sent: Known['sent']): Pictures {
  return sent.reduce((all, { piece, pictureId }) => {
    const mine = all[piece]
    const isNewer = (mine.at === 'ready' || mine.at === 'rejected') && mine.pictureId !== pictureId
    return isNewer ? all : withPicture(all, piece, { at: 'sent', pictureId })
  }, pictures)
}

export function withPicture(pictures: Pictures, piece: PicturePiece, picture: Picture): Pictures {
  return { ...pictures, [piece]: picture }
}

/** What still keeps the collection from being sent: a picture that is not there or not good enough, a name without a letter. */
export function missingOf({ needed, pictures, name }: Pick<Collection, 'needed' | 'pictures' | 'name'>): readonly Piece[] {
  return needed.filter((piece) => {
    if (piece === 'name') return name.trim() === ''
    const { at } = pictures[piece]
    return at !== 'ready' && at !== 'sent'
  })
}

/** Opens camera or album for one of the pieces that are needed; one at a time. */
export function take(state: VerificationState, piece: PicturePiece, source: PictureSource): VerificationStep {
  if (state.at !== 'collecting' || state.busy !== null || state.needed.indexOf(piece) < 0) return stay(state)
  const run = state.run + 1
  return {
    state: { ...state, run, busy: { piece, step: 'taking' }, trouble: null },
    effects: [{ type: 'take', run, source }],
  }
}

export function finishTaking(state: VerificationState, pictureId: string): VerificationStep {
  if (state.at !== 'collecting' || state.busy?.step !== 'taking') return stay(state)
  const run = state.run + 1
  return {
    state: { ...state, run, busy: { piece: state.busy.piece, step: 'checking' } },
    effects: [{ type: 'check', run, pictureId }],
  }
}

/** No picture came: what was there before stands. */
export function stopTaking(state: VerificationState, failure: TakeFailure): VerificationStep {
  if (state.at !== 'collecting' || state.busy === null) return stay(state)
  const trouble = failure === 'cancelled' ? null : { piece: state.busy.piece, failure }
  return stay({ ...state, busy: null, trouble })
}

export function finishChecking(
  state: VerificationState,
  pictureId: string,
  problems: readonly PictureProblem[],
): VerificationStep {
  if (state.at !== 'collecting' || state.busy?.step !== 'checking') return stay(state)
  const picture: Picture = problems.length === 0 ? { at: 'ready', pictureId } : { at: 'rejected', pictureId, problems }
  return stay({ ...state, busy: null, pictures: withPicture(state.pictures, state.busy.piece, picture) })
}

/** The person has looked, and can read it: a check that may be wrong gives way. */
export function overrule(state: VerificationState, piece: PicturePiece): VerificationStep {
  if (state.at !== 'collecting') return stay(state)
  const picture = state.pictures[piece]
  if (picture.at !== 'rejected' || !mayUseAnyway(picture.problems)) return stay(state)
  return stay({ ...state, pictures: withPicture(state.pictures, piece, { at: 'ready', pictureId: picture.pictureId }) })
}

export function typeName(state: VerificationState, name: string): VerificationStep {
  return stay(state.at === 'collecting' ? { ...state, name } : state)
}

/** The next picture that is ready and not with the reviewers; null where they have them all. */
export function nextToSend({
  needed,
  pictures,
}: Collection): { readonly piece: PicturePiece; readonly pictureId: string } | null {
  for (const piece of picturePieces) {
    const picture = pictures[piece]
    if (needed.indexOf(piece) >= 0 && picture.at === 'ready') return { piece, pictureId: picture.pictureId }
  }
  return null
}

/** How many of the pictures that are needed the reviewers have, for the progress bar. */
export function sentCount({ needed, pictures }: Pick<Collection, 'needed' | 'pictures'>): {
  readonly sent: number
  readonly of: number
} {
  const asked = picturePieces.filter((piece) => needed.indexOf(piece) >= 0)
  return { sent: asked.filter((piece) => pictures[piece].at === 'sent').length, of: asked.length }
}

/** The states in which pictures are held. */
export type Holding = VerificationStateAt<'collecting' | 'sending' | 'finding-out'>

export function isHolding(state: VerificationState): state is Holding {
  return state.at === 'collecting' || state.at === 'sending' || state.at === 'finding-out'
}
