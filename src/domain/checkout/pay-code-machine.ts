/** A pay code on the screen. `until` is by the phone's own clock, ms since 1970: a wrong clock does not shorten its life. */
export interface ShownCode {
  readonly code: string
  readonly until: number
  /** The card that it pays from. */
  readonly cardId: string
}

/** Why there is no code. */
export type PayCodeFailure = 'offline' | 'failed'

/** `cardId` is the card that the person chose for this code; null leaves it to the order set in My Cards. */
export type PayCodeState =
  /** The screen is not in front: no code is held. */
  | { readonly at: 'hidden'; readonly run: number; readonly cardId: string | null }
  | { readonly at: 'issuing'; readonly run: number; readonly cardId: string | null; readonly failures: number }
  | { readonly at: 'showing'; readonly run: number; readonly cardId: string | null; readonly shown: ShownCode }
  /** Its time is up; it stays until the next is there, and is good for that long (the service takes a code a little longer). */
  | { readonly at: 'renewing'; readonly run: number; readonly cardId: string | null; readonly shown: ShownCode }
  | {
      readonly at: 'failing'
      readonly run: number
      readonly cardId: string | null
      readonly failure: PayCodeFailure
      readonly failures: number
    }
  | { readonly at: 'no-card'; readonly run: number; readonly cardId: null }
  /** A risk check is open. */
  | { readonly at: 'check-needed'; readonly run: number; readonly cardId: string | null }

export type PayCodeEvent =
  | { readonly type: 'shown' }
  | { readonly type: 'hidden' }
  | { readonly type: 'card-picked'; readonly cardId: string | null }
  /** `livesMs` is the code's whole life as the service counts it, `now` the phone's clock when the answer came. */
  | {
      readonly type: 'issued'
      readonly run: number
      readonly code: string
      readonly cardId: string
      readonly livesMs: number
      readonly now: number
    }
  | { readonly type: 'refused'; readonly run: number; readonly reason: PayCodeFailure | 'no-card' | 'card-gone' | 'check-needed' }
  | { readonly type: 'woken'; readonly run: number }
  /** A code was used up, also by a payment that failed. */
  | { readonly type: 'used'; readonly code: string }
  | { readonly type: 'cards-changed' }
  | { readonly type: 'try-again' }

export type PayCodeEffect =
  | { readonly type: 'issue'; readonly run: number; readonly cardId: string | null }
  /** Sends `woken` with this run after so many ms. */
  | { readonly type: 'wake'; readonly run: number; readonly afterMs: number }

export interface PayCodeStep {
  readonly state: PayCodeState
  readonly effects: readonly PayCodeEffect[]
}

export const payCodeHidden: PayCodeState = { at: 'hidden', run: 0, cardId: null }

/** How long to wait before asking for a code again by itself after so many failures in a row, ms. */
export function issueAgainAfterMs(failures: number): number {
  return Math.min(2_000 * 2 ** Math.min(failures - 1, 10), 30_000)
}

/**
 * The pay code: shown only while the screen is in front, renewed when its time is up, at once after it was used (a payment
 * that failed uses it up as well), and never shown again after that.
 *
 *     hidden ⇄ issuing → showing → renewing → showing …      issuing | renewing → failing → issuing      issuing → no-card | check-needed
 */
export function payCodeTransition(state: PayCodeState, event: PayCodeEvent): PayCodeStep {
  switch (event.type) {
    case 'shown':
      return state.at === 'hidden' ? issue(state, state.cardId, 0) : stay(state)
    case 'hidden':
      return state.at === 'hidden'
        ? stay(state)
        : { state: { at: 'hidden', run: state.run + 1, cardId: state.cardId }, effects: [] }
    case 'card-picked':
      // The code that is on the screen pays from another card: it goes before the next one comes.
      return state.at === 'hidden' ? { state: { ...state, cardId: event.cardId }, effects: [] } : issue(state, event.cardId, 0)
    case 'cards-changed':
      return state.at === 'hidden' ? stay(state) : issue(state, state.cardId, 0)
    case 'used':
      return 'shown' in state && state.shown.code === event.code ? issue(state, state.cardId, 0) : stay(state)
    case 'try-again':
      return state.at === 'failing' || state.at === 'no-card' || state.at === 'check-needed'
        ? issue(state, state.cardId, 0)
        : stay(state)
    case 'woken':
      return event.run === state.run ? woken(state) : stay(state)
    case 'issued':
      return event.run === state.run && awaitsCode(state) ? show(state, event) : stay(state)
    case 'refused':
      return event.run === state.run && awaitsCode(state) ? refused(state, event.reason) : stay(state)
  }
}

function stay(state: PayCodeState): PayCodeStep {
  return { state, effects: [] }
}

function awaitsCode(state: PayCodeState): state is Extract<PayCodeState, { at: 'issuing' | 'renewing' }> {
  return state.at === 'issuing' || state.at === 'renewing'
}

function issue(before: PayCodeState, cardId: string | null, failures: number): PayCodeStep {
  const run = before.run + 1
  return { state: { at: 'issuing', run, cardId, failures }, effects: [{ type: 'issue', run, cardId }] }
}

function show(state: PayCodeState, issued: Extract<PayCodeEvent, { type: 'issued' }>): PayCodeStep {
  const { run, cardId } = state
  const shown = { code: issued.code, cardId: issued.cardId, until: issued.now + issued.livesMs }
  return { state: { at: 'showing', run, cardId, shown }, effects: [{ type: 'wake', run, afterMs: issued.livesMs }] }
}

function woken(state: PayCodeState): PayCodeStep {
  if (state.at === 'failing') return issue(state, state.cardId, state.failures)
  if (state.at !== 'showing') return stay(state)
  const run = state.run + 1
  return {
    state: { at: 'renewing', run, cardId: state.cardId, shown: state.shown },
    effects: [{ type: 'issue', run, cardId: state.cardId }],
  }
}

function refused(
  state: Extract<PayCodeState, { at: 'issuing' | 'renewing' }>,
  reason: Extract<PayCodeEvent, { type: 'refused' }>['reason'],
): PayCodeStep {
  if (reason === 'no-card') return stay({ at: 'no-card', run: state.run, cardId: null })
  if (reason === 'check-needed') return stay({ at: 'check-needed', run: state.run, cardId: state.cardId })
  // The chosen card was unlinked meanwhile: back to the order set in My Cards.
  if (reason === 'card-gone' && state.cardId !== null) return issue(state, null, 0)
  const failure = reason === 'card-gone' ? 'failed' : reason
  const failures = (state.at === 'issuing' ? state.failures : 0) + 1
  return {
    state: { at: 'failing', run: state.run, cardId: state.cardId, failure, failures },
    effects: [{ type: 'wake', run: state.run, afterMs: issueAgainAfterMs(failures) }],
  }
}
