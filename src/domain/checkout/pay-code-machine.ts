import type { PaySource } from './pay-source'

/** A pay code on the screen. `until` is by the phone's own clock, ms since 1970: a wrong clock does not shorten its life. */
export interface ShownCode {
  readonly code: string
  readonly until: number
  /** What it pays from. */
  readonly source: PaySource
}

/** Why there is no code. */
export type PayCodeFailure = 'offline' | 'failed'

/** `source` is what the person chose for this code; null leaves it to the order set in My Cards. */
export type PayCodeState =
  /** The screen is not in front: no code is held. */
  | { readonly at: 'hidden'; readonly run: number; readonly source: PaySource | null }
  | { readonly at: 'issuing'; readonly run: number; readonly source: PaySource | null; readonly failures: number }
  | { readonly at: 'showing'; readonly run: number; readonly source: PaySource | null; readonly shown: ShownCode }
  /** Its time is up; it stays until the next is there, and is good for that long (the service takes a code a little longer). */
  | { readonly at: 'renewing'; readonly run: number; readonly source: PaySource | null; readonly shown: ShownCode }
  | {
      readonly at: 'failing'
      readonly run: number
      readonly source: PaySource | null
      readonly failure: PayCodeFailure
      readonly failures: number
    }
  | { readonly at: 'no-card'; readonly run: number; readonly source: null }
  /** A risk check is open. */
  | { readonly at: 'check-needed'; readonly run: number; readonly source: PaySource | null }

export type PayCodeEvent =
  | { readonly type: 'shown' }
  | { readonly type: 'hidden' }
  | { readonly type: 'source-picked'; readonly source: PaySource | null }
  /** `livesMs` is the code's whole life as the service counts it, `now` the phone's clock when the answer came. */
  | {
      readonly type: 'issued'
      readonly run: number
      readonly code: string
      readonly source: PaySource
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
  | { readonly type: 'issue'; readonly run: number; readonly source: PaySource | null }
  /** Sends `woken` with this run after so many ms. */
  | { readonly type: 'wake'; readonly run: number; readonly afterMs: number }

export interface PayCodeStep {
  readonly state: PayCodeState
  readonly effects: readonly PayCodeEffect[]
}

export const payCodeHidden: PayCodeState = { at: 'hidden', run: 0, source: null }

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
      return state.at === 'hidden' ? issue(state, state.source, 0) : stay(state)
    case 'hidden':
      return state.at === 'hidden'
        ? stay(state)
        : { state: { at: 'hidden', run: state.run + 1, source: state.source }, effects: [] }
    case 'source-picked':
      // The code that is on the screen pays from something else: it goes before the next one comes.
      return state.at === 'hidden' ? { state: { ...state, source: event.source }, effects: [] } : issue(state, event.source, 0)
    case 'cards-changed':
      return state.at === 'hidden' ? stay(state) : issue(state, state.source, 0)
    case 'used':
      return 'shown' in state && state.shown.code === event.code ? issue(state, state.source, 0) : stay(state)
    case 'try-again':
      return state.at === 'failing' || state.at === 'no-card' || state.at === 'check-needed'
        ? issue(state, state.source, 0)
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

function issue(before: PayCodeState, source: PaySource | null, failures: number): PayCodeStep {
  const run = before.run + 1
  return { state: { at: 'issuing', run, source, failures }, effects: [{ type: 'issue', run, source }] }
}

function show(state: PayCodeState, issued: Extract<PayCodeEvent, { type: 'issued' }>): PayCodeStep {
  const { run, source } = state
  const shown = { code: issued.code, source: issued.source, until: issued.now + issued.livesMs }
  return { state: { at: 'showing', run, source, shown }, effects: [{ type: 'wake', run, afterMs: issued.livesMs }] }
}

function woken(state: PayCodeState): PayCodeStep {
  if (state.at === 'failing') return issue(state, state.source, state.failures)
  if (state.at !== 'showing') return stay(state)
  const run = state.run + 1
  return {
    state: { at: 'renewing', run, source: state.source, shown: state.shown },
    effects: [{ type: 'issue', run, source: state.source }],
  }
}

function refused(
  state: Extract<PayCodeState, { at: 'issuing' | 'renewing' }>,
  reason: Extract<PayCodeEvent, { type: 'refused' }>['reason'],
): PayCodeStep {
  if (reason === 'no-card') return stay({ at: 'no-card', run: state.run, source: null })
  if (reason === 'check-needed') return stay({ at: 'check-needed', run: state.run, source: state.source })
  // The chosen card was unlinked meanwhile: back to the order set in My Cards.
  if (reason === 'card-gone' && state.source !== null) return issue(state, null, 0)
  const failure = reason === 'card-gone' ? 'failed' : reason
  const failures = (state.at === 'issuing' ? state.failures : 0) + 1
  return {
    state: { at: 'failing', run: state.run, source: state.source, failure, failures },
    effects: [{ type: 'wake', run: state.run, afterMs: issueAgainAfterMs(failures) }],
  }
}
