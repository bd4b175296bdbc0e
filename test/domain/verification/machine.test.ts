import { missingOf, sentCount } from '@/domain/verification/collecting'
import { begin, transition } from '@/domain/verification/machine'
import {
  neededAfter,
  type Piece,
  picturePieces,
  type PicturePiece,
  pieces,
  type ReviewReason,
} from '@/domain/verification/pieces'
import { picturesHeld } from '@/domain/verification/sending'
import type { Known, VerificationEffect, VerificationEvent, VerificationState } from '@/domain/verification/states'

import { explore } from '../account/explore'

const nothingSent: Known = { status: 'none', needed: pieces, sent: [], reasons: [], reviewId: null, expectedAt: null }
const idOf = (piece: PicturePiece): string => `picture-${piece}`

function sentUpTo(count: number): Known {
  return { ...nothingSent, sent: picturePieces.slice(0, count).map((piece) => ({ piece, pictureId: idOf(piece) })) }
}

function answeredWith(...reasons: ReviewReason[]): Known {
  return { ...nothingSent, status: 'answered', needed: neededAfter(reasons), reasons, reviewId: 'review-1' }
}

const inReview: Known = { ...nothingSent, status: 'in-review', needed: [], reviewId: 'review-1', expectedAt: 60_000 }
const verified: Known = { ...nothingSent, status: 'verified', needed: [], reviewId: 'review-1' }
const knowns = [
  nothingSent,
  sentUpTo(1),
  sentUpTo(3),
  inReview,
  verified,
  answeredWith('stamp-missing'),
  answeredWith('name-differs'),
]

/** Everything that a person, a device or a service may do in this state, the late answers included. */
function everyEvent(state: VerificationState): readonly VerificationEvent[] {
  const personal: readonly VerificationEvent[] = [
    ...picturePieces.flatMap((piece): readonly VerificationEvent[] => [
      { type: 'take', piece, source: 'camera' },
      { type: 'use-anyway', piece },
    ]),
    { type: 'name', name: '' },
    { type: 'name', name: 'ANNA SCHMIDT' },
    { type: 'send', reviewId: 'review-1' },
    { type: 'ask-now' },
  ]
  return [...personal, ...answersTo(state, state.run), ...answersTo(state, state.run - 1)]
}

function answersTo(state: VerificationState, run: number): readonly VerificationEvent[] {
  const busy = state.at === 'collecting' ? state.busy : null
  const pictureId = idOf(busy?.piece ?? 'passport')
  return [
    { type: 'taken', run, pictureId },
    ...(['cancelled', 'denied'] as const).map((failure): VerificationEvent => ({
      type: 'not-taken',
      run,
      failure,
    })),
    { type: 'checked', run, pictureId, problems: [] },
    { type: 'checked', run, pictureId, problems: ['blurred'] },
    // One of the three is enough: the pieces are treated alike, and each doubles the states.
    ...(busy?.piece === 'passport' ? [{ type: 'checked', run, pictureId, problems: ['too-small'] } as const] : []),
    ...knowns.flatMap((known): readonly VerificationEvent[] => [
      { type: 'picture-answered', run, answer: { status: 'known', known } },
      { type: 'review-answered', run, answer: { status: 'known', known } },
      { type: 'found', run, known },
    ]),
    { type: 'found', run, known: null },
    { type: 'picture-answered', run, answer: { status: 'refused', problem: 'same-again' } },
    ...(['lost', 'offline', 'not-accepted'] as const).flatMap((status): readonly VerificationEvent[] => [
      { type: 'picture-answered', run, answer: { status } },
      { type: 'review-answered', run, answer: { status } },
    ]),
  ]
}

/** The number of questions counts for nothing but lateness, and how often one was asked only stretches the pause. */
function normal(state: VerificationState): VerificationState {
  return 'asked' in state ? { ...state, run: 1, asked: Math.min(state.asked, 1) } : { ...state, run: 1 }
}

/** The states after these events, from the start; `run` is filled in. */
function walk(...events: readonly (VerificationEvent | ((run: number) => VerificationEvent))[]): VerificationState {
  return events.reduce(
    (state, event) => transition(state, typeof event === 'function' ? event(state.run) : event).state,
    begin().state,
  )
}

const found =
  (known: Known | null) =>
  (run: number): VerificationEvent => ({ type: 'found', run, known })
const picture = (piece: PicturePiece) => [
  { type: 'take', piece, source: 'album' } as const,
  (run: number): VerificationEvent => ({ type: 'taken', run, pictureId: idOf(piece) }),
  (run: number): VerificationEvent => ({ type: 'checked', run, pictureId: idOf(piece), problems: [] }),
]
const everything = [
  found(nothingSent),
  ...picturePieces.flatMap(picture),
  { type: 'name', name: 'ANNA SCHMIDT' } as const,
  { type: 'send', reviewId: 'review-1' } as const,
]

describe('the machine of verification, in every state that it can reach', () => {
  const explored = explore<VerificationState, VerificationEvent, VerificationEffect>(
    begin().state,
    everyEvent,
    transition,
    normal,
  )

  it('reaches every kind of state', () => {
    expect([...new Set(explored.states.map(({ at }) => at))].sort()).toEqual([
      'collecting',
      'finding-out',
      'in-review',
      'sending',
      'unknown',
      'verified',
    ])
  })

  it('has no dead end: from every state a way leads to "verified"', () => {
    expect(explored.deadEnds(({ at }) => at === 'verified')).toEqual([])
  })

  it('asks for a review only when every piece that is needed is with the reviewers', () => {
    for (const { after, effects } of explored.edges) {
      if (!effects.some(({ type }) => type === 'submit')) continue
      if (after.at !== 'sending') throw new Error(after.at)
      expect(missingOf(after)).toEqual([])
      const { sent, of } = sentCount(after)
      expect(sent).toBe(of)
    }
  })

  it('sends no picture that the check found fault with, unless the person said so', () => {
    for (const { after, effects } of explored.edges) {
      for (const effect of effects) {
        if (effect.type !== 'send-picture' || after.at !== 'sending') continue
        expect(after.pictures[effect.piece]).toEqual({ at: 'ready', pictureId: effect.pictureId })
      }
    }
  })

  it('lets nothing be overruled that nobody can read', () => {
    for (const { before, event, after } of explored.edges) {
      if (event.type !== 'use-anyway' || before.at !== 'collecting' || after === before) continue
      expect(before.pictures[event.piece]).toMatchObject({ at: 'rejected', problems: ['blurred'] })
    }
  })

  it('drops every answer to an earlier question', () => {
    const late = explored.edges.filter(
      ({ before, event, after }) =>
        'run' in event && event.run !== before.run && JSON.stringify(after) !== JSON.stringify(before),
    )
    expect(late).toEqual([])
  })

  it('never takes a lost answer for a failure: what became of it is asked', () => {
    const lost = explored.edges.filter(
      ({ before, event }) =>
        before.at === 'sending' &&
        (event.type === 'review-answered' || event.type === 'picture-answered') &&
        event.run === before.run &&
        event.answer.status === 'lost' &&
        !(event.type === 'picture-answered' && before.now === 'review'),
    )
    expect(new Set(lost.map(({ after }) => after.at))).toEqual(new Set(['finding-out']))
    for (const { effects } of lost) expect(effects.map(({ type }) => type)).toEqual(['ask'])
  })

  it('opens one camera at a time, and only for a piece that is needed', () => {
    for (const { before, event, effects } of explored.edges) {
      if (!effects.some(({ type }) => type === 'take')) continue
      if (before.at !== 'collecting' || event.type !== 'take') throw new Error(before.at)
      expect(before.busy).toBeNull()
      expect(before.needed).toContain(event.piece)
    }
  })

  it('does nothing twice on a double tap', () => {
    for (const { after, event, effects } of explored.edges) {
      if (effects.length === 0 || (event.type !== 'send' && event.type !== 'take')) continue
      expect(transition(after, event).effects).toEqual([])
    }
  })

  it('holds no picture once the reviewers have spoken or are at it', () => {
    for (const state of explored.states) {
      if (state.at === 'in-review' || state.at === 'verified' || state.at === 'unknown') expect(picturesHeld(state)).toEqual([])
    }
  })

  it('keeps the name in no state but those in which it may still be sent', () => {
    const named = explored.states.filter((state) => JSON.stringify(state).includes('ANNA'))
    expect(new Set(named.map(({ at }) => at))).toEqual(new Set(['collecting', 'sending', 'finding-out']))
  })
})

describe('verification, step by step', () => {
  it('sends the pictures one by one, then asks for the review', () => {
    let state = walk(...everything)
    const seen: string[] = []
    for (let count = 1; count <= 3; count += 1) {
      if (state.at !== 'sending') throw new Error(state.at)
      seen.push(state.now)
      state = transition(state, {
        type: 'picture-answered',
        run: state.run,
        answer: { status: 'known', known: sentUpTo(count) },
      }).state
    }
    expect(seen).toEqual(['passport', 'visa', 'entry-stamp'])
    expect(state).toMatchObject({ at: 'sending', now: 'review' })
    const done = transition(state, { type: 'review-answered', run: state.run, answer: { status: 'known', known: inReview } })
    expect(done.state).toMatchObject({ at: 'in-review', expectedAt: 60_000 })
  })

  it('goes on where a bad network broke off, and sends nothing again that has arrived', () => {
    const lost = walk(...everything, (run) => ({ type: 'picture-answered', run, answer: { status: 'lost' } }))
    expect(lost).toMatchObject({ at: 'finding-out' })
    const goesOn = transition(lost, { type: 'found', run: lost.run, known: sentUpTo(1) })
    expect(goesOn.effects).toMatchObject([{ type: 'send-picture', piece: 'visa' }])
  })

  it('sends again, under the same name, what never arrived', () => {
    const lost = walk(...everything, (run) => ({ type: 'picture-answered', run, answer: { status: 'lost' } }))
    const again = transition(lost, { type: 'found', run: lost.run, known: nothingSent })
    expect(again.effects).toMatchObject([{ type: 'send-picture', piece: 'passport', pictureId: idOf('passport') }])
  })

  it('offline keeps everything, and says that nothing was sent', () => {
    const state = walk(...everything, (run) => ({ type: 'picture-answered', run, answer: { status: 'offline' } }))
    expect(state).toMatchObject({ at: 'collecting', notice: 'offline', name: 'ANNA SCHMIDT' })
    expect(missingOf(state as Extract<VerificationState, { at: 'collecting' }>)).toEqual([])
  })

  it.each<[ReviewReason, readonly Piece[]]>([
    ['stamp-missing', ['entry-stamp']],
    ['visa-expired', ['visa']],
    ['name-differs', ['name']],
  ])('after "%s" it asks for nothing but %j', (reason, asked) => {
    const state = walk(found(inReview), { type: 'ask-now' }, found(answeredWith(reason)))
    if (state.at !== 'collecting') throw new Error(state.at)
    expect(missingOf(state)).toEqual(asked)
    expect(state.reasons).toEqual([reason])
    for (const piece of picturePieces) {
      const { effects } = transition(state, { type: 'take', piece, source: 'camera' })
      expect(effects).toHaveLength(asked.indexOf(piece) >= 0 ? 1 : 0)
    }
  })

  it('a cancelled camera leaves the picture from before', () => {
    const state = walk(found(nothingSent), ...picture('visa'), { type: 'take', piece: 'visa', source: 'camera' }, (run) => ({
      type: 'not-taken',
      run,
      failure: 'cancelled',
    }))
    expect(state).toMatchObject({ busy: null, trouble: null, pictures: { visa: { at: 'ready', pictureId: idOf('visa') } } })
  })

  it('a refused camera says so at its card', () => {
    const state = walk(found(nothingSent), { type: 'take', piece: 'visa', source: 'camera' }, (run) => ({
      type: 'not-taken',
      run,
      failure: 'denied',
    }))
    expect(state).toMatchObject({ trouble: { piece: 'visa', failure: 'denied' } })
  })

  it('the picture that was sent back is turned away with its reason', () => {
    const state = walk(...everything, (run) => ({
      type: 'picture-answered',
      run,
      answer: { status: 'refused', problem: 'same-again' },
    }))
    expect(state).toMatchObject({ at: 'collecting', pictures: { passport: { at: 'rejected', problems: ['same-again'] } } })
  })

  it('where nobody answers it asks again, slower and slower, and for ever', () => {
    let step = transition(begin().state, { type: 'found', run: 1, known: null })
    const pauses: number[] = []
    for (let i = 0; i < 6; i += 1) {
      const [effect] = step.effects
      if (effect?.type !== 'ask') throw new Error('nothing is asked')
      pauses.push(effect.afterMs)
      step = transition(step.state, { type: 'found', run: step.state.run, known: null })
    }
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b))
    expect(pauses[0]).toBeGreaterThan(0)
  })
})
