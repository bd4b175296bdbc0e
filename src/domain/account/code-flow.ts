import type { Challenge, CodeEntry, CodeEntryEffect, CodeEntryEvent, PhoneProof, RefusalAbout } from './code-entry'
import { beginCodeEntry, reenterCode, stepCodeEntry } from './code-entry'

/**
 * Everything that begins with a phone and a code sent to it:
 *
 * - `sign-up`: phone, code, new password;
 * - `log-in`: phone, code;
 * - `reset-login-password`: phone, code, new password;
 * - `change-phone`: new phone, code, the password that the account has.
 */
export type CodeFlowKind = 'sign-up' | 'log-in' | 'reset-login-password' | 'change-phone'

/** `runs` counts the requests of this flow, so that no late answer is taken for another. */
export type CodeFlow<Problem> = { readonly runs: number } & (
  | { readonly step: 'phone'; readonly problem: Problem | null }
  | { readonly step: 'code'; readonly entry: CodeEntry<Problem> }
  | { readonly step: 'password'; readonly proof: PhoneProof; readonly problem: Problem | null }
  | { readonly step: 'finishing'; readonly run: number; readonly proof: PhoneProof; readonly password: string | null }
  | { readonly step: 'done' }
)

export type CodeFlowEvent<Problem> =
  | { readonly type: 'phone-submitted'; readonly phone: string }
  /** "Wrong number?": back to the phone. */
  | { readonly type: 'phone-change-asked' }
  | { readonly type: 'password-submitted'; readonly password: string }
  | { readonly type: 'finished'; readonly run: number }
  | CodeEntryEvent<Problem>

export type CodeFlowEffect =
  | CodeEntryEffect
  /** The operation that the flow is for; `password` is null where the code alone is enough. */
  | {
      readonly kind: 'finish'
      readonly run: number
      readonly challengeId: string
      readonly code: string
      readonly password: string | null
    }

export interface CodeFlowStep<Problem> {
  readonly state: CodeFlow<Problem>
  readonly effects: readonly CodeFlowEffect[]
}

/** A flow at its beginning. */
export function startCodeFlow<Problem>(): CodeFlow<Problem> {
  return { runs: 0, step: 'phone', problem: null }
}

/** A code that a flow waits for: whom it was sent to, and what is known of it. */
export interface AwaitedCode {
  /** E.164. */
  readonly phone: string
  readonly challenge: Challenge
}

/** A flow taken up again where its code is awaited. */
export function resumeCodeFlow<Problem>({ phone, challenge }: AwaitedCode): CodeFlow<Problem> {
  return { runs: 0, step: 'code', entry: { at: 'entering', phone, challenge, problem: null, spent: false } }
}

/** The code that can still be typed in, were the flow broken off now; null before one was sent, and when it is spent or used. */
export function awaitedCode<Problem>(state: CodeFlow<Problem>): AwaitedCode | null {
  switch (state.step) {
    case 'phone':
    case 'done':
      return null
    case 'password':
    case 'finishing':
      return { phone: state.proof.phone, challenge: state.proof.challenge }
    case 'code': {
      const { entry } = state
      if (entry.at === 'checking') return { phone: entry.proof.phone, challenge: entry.proof.challenge }
      const sent = entry.at === 'entering' ? entry : entry.at === 'requesting' ? entry.previous : null
      return sent === null || sent.spent ? null : { phone: entry.phone, challenge: sent.challenge }
    }
  }
}

/** One step of a flow. Events that do not fit the state, late replies among them, change nothing. */
export function codeFlowTransition<Problem>(
  kind: CodeFlowKind,
  state: CodeFlow<Problem>,
  event: CodeFlowEvent<Problem>,
): CodeFlowStep<Problem> {
  const stay: CodeFlowStep<Problem> = { state, effects: [] }
  const { runs } = state
  switch (state.step) {
    case 'phone': {
      if (event.type !== 'phone-submitted') return stay
      const { entry, effects } = beginCodeEntry<Problem>(runs + 1, event.phone)
      return { state: { runs: runs + 1, step: 'code', entry }, effects }
    }
    case 'code':
      return codeStep(kind, state, event) ?? stay
    case 'password': {
      if (event.type === 'phone-change-asked') return { state: { runs, step: 'phone', problem: null }, effects: [] }
      if (event.type !== 'password-submitted') return stay
      return finish(runs + 1, state.proof, event.password)
    }
    case 'finishing': {
      if (event.type === 'finished' && event.run === state.run) return { state: { runs, step: 'done' }, effects: [] }
      if (event.type !== 'refused' || event.run !== state.run) return stay
      return { state: { runs, ...afterRefusal(state, event.about, event.problem) }, effects: [] }
    }
    case 'done':
      return stay
  }
}

/** The challenge of the code that is asked for; null before one was sent. */
export function challengeOf<Problem>(entry: CodeEntry<Problem>): Challenge | null {
  switch (entry.at) {
    case 'requesting':
      return entry.previous?.challenge ?? null
    case 'not-sent':
      return null
    case 'entering':
      return entry.challenge
    case 'checking':
      return entry.proof.challenge
  }
}

function codeStep<Problem>(
  kind: CodeFlowKind,
  state: Extract<CodeFlow<Problem>, { step: 'code' }>,
  event: CodeFlowEvent<Problem>,
): CodeFlowStep<Problem> | null {
  const { runs, entry } = state
  if (event.type === 'phone-change-asked') return { state: { runs, step: 'phone', problem: null }, effects: [] }
  if (event.type === 'phone-submitted' || event.type === 'password-submitted' || event.type === 'finished') return null
  if (event.type === 'code-submitted' && kind === 'log-in') {
    // The code alone logs in: checking it first would be a second journey for nothing.
    if (entry.at !== 'entering' || entry.spent) return null
    return finish(runs + 1, { phone: entry.phone, challenge: entry.challenge, code: event.code }, null)
  }
  const outcome = stepCodeEntry(entry, event, runs + 1)
  if (outcome.kind === 'accepted') return { state: { runs, step: 'password', proof: outcome.proof, problem: null }, effects: [] }
  if (outcome.entry === entry) return null
  // A first code that could not be sent is mended where the phone is typed.
  if (outcome.entry.at === 'not-sent') return { state: { runs, step: 'phone', problem: outcome.entry.problem }, effects: [] }
  return { state: { runs: runs + outcome.effects.length, step: 'code', entry: outcome.entry }, effects: outcome.effects }
}

function finish<Problem>(run: number, proof: PhoneProof, password: string | null): CodeFlowStep<Problem> {
  const { challengeId } = proof.challenge
  return {
    state: { runs: run, step: 'finishing', run, proof, password },
    effects: [{ kind: 'finish', run, challengeId, code: proof.code, password }],
  }
}

/** Where a refused last step leads: to the answer that it is about. */
function afterRefusal<Problem>(
  { proof, password }: Extract<CodeFlow<Problem>, { step: 'finishing' }>,
  about: RefusalAbout,
  problem: Problem,
) {
  switch (about) {
    case 'phone':
      return { step: 'phone', problem } as const
    case 'code':
    case 'code-spent':
      return { step: 'code', entry: reenterCode(proof, problem, about === 'code-spent') } as const
    case 'password':
    case 'this-step':
      return password === null
        ? ({ step: 'code', entry: reenterCode(proof, problem, false) } as const)
        : ({ step: 'password', proof, problem } as const)
  }
}
