import type { CodeEntry, CodeEntryEffect, CodeEntryEvent, PhoneProof } from './code-entry'
import { beginCodeEntry, reenterCode, stepCodeEntry } from './code-entry'

/**
 * Setting the six-digit payment password for the first time, changing it by the old one, or resetting a forgotten one by a code
 * to the account's phone together with the login password.
 */
export type PaymentPasswordMode = 'set' | 'change' | 'reset'

/** What entitles to a new payment password, by mode. */
export type Entitlement =
  | { readonly mode: 'set' }
  | { readonly mode: 'change'; readonly oldPassword: string }
  | { readonly mode: 'reset'; readonly proof: PhoneProof; readonly loginPassword: string }

export type PaymentPasswordFlow<Problem, Weakness> = { readonly runs: number } &
  /** Reset alone: before the first code was asked for. */
  (
    | { readonly step: 'reset-intro'; readonly phone: string }
    | { readonly step: 'code'; readonly entry: CodeEntry<Problem> }
    | { readonly step: 'login-password'; readonly proof: PhoneProof; readonly problem: Problem | null }
    | { readonly step: 'old'; readonly problem: Problem | null }
    /** Five wrong old passwords: nothing helps before `until` (ms since 1970 UTC) but a reset. */
    | { readonly step: 'locked'; readonly until: number; readonly problem: Problem }
    | { readonly step: 'first'; readonly entitlement: Entitlement; readonly objection: FirstObjection<Problem, Weakness> | null }
    | { readonly step: 'repeat'; readonly entitlement: Entitlement; readonly first: string }
    | { readonly step: 'saving'; readonly run: number; readonly entitlement: Entitlement; readonly password: string }
    /** The network or the service failed: the very same can be sent again, without typing it a third time. */
    | { readonly step: 'unsaved'; readonly entitlement: Entitlement; readonly password: string; readonly problem: Problem }
    | { readonly step: 'done' }
  )

/** Why the new password is asked for again. */
export type FirstObjection<Problem, Weakness> =
  | { readonly kind: 'weak'; readonly weakness: Weakness }
  /** The second entry differed: both are entered anew, for either may hold the slip. */
  | { readonly kind: 'mismatch' }
  /** The same digits as the old one. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly problem: Problem }

/** What a refused save was about. `old` carries the lock where it has begun. */
export type SaveRefusal =
  | { readonly about: 'old'; readonly lockedUntil: number | null }
  | { readonly about: 'code' | 'code-spent' | 'login-password' | 'password' | 'this-step' }

export type PaymentPasswordEvent<Problem> =
  | { readonly type: 'reset-begun' }
  | { readonly type: 'old-entered'; readonly password: string }
  | { readonly type: 'login-password-entered'; readonly password: string }
  | { readonly type: 'first-entered'; readonly password: string }
  | { readonly type: 'repeat-entered'; readonly password: string }
  | { readonly type: 'save-again-asked' }
  /** Back from the second entry to the first. */
  | { readonly type: 'start-over-asked' }
  | { readonly type: 'time-passed'; readonly now: number }
  | { readonly type: 'saved'; readonly run: number }
  | { readonly type: 'save-refused'; readonly run: number; readonly refusal: SaveRefusal; readonly problem: Problem }
  | CodeEntryEvent<Problem>

export type PaymentPasswordEffect =
  CodeEntryEffect | { readonly kind: 'save'; readonly run: number; readonly entitlement: Entitlement; readonly password: string }

export interface PaymentPasswordStep<Problem, Weakness> {
  readonly state: PaymentPasswordFlow<Problem, Weakness>
  readonly effects: readonly PaymentPasswordEffect[]
}

/** Tells why a new payment password is too easy to guess; null where it is not. */
export type WeaknessOf<Weakness> = (password: string) => Weakness | null

/** A flow at its beginning; `phone` is the account's, to which a reset sends its code. */
export function startPaymentPassword<Problem, Weakness>(
  mode: PaymentPasswordMode,
  phone: string,
): PaymentPasswordFlow<Problem, Weakness> {
  switch (mode) {
    case 'set':
      return { runs: 0, step: 'first', entitlement: { mode }, objection: null }
    case 'change':
      return { runs: 0, step: 'old', problem: null }
    case 'reset':
      return { runs: 0, step: 'reset-intro', phone }
  }
}

/** One step. Events that do not fit the state, late replies among them, change nothing. */
export function paymentPasswordTransition<Problem, Weakness>(
  weaknessOf: WeaknessOf<Weakness>,
  state: PaymentPasswordFlow<Problem, Weakness>,
  event: PaymentPasswordEvent<Problem>,
): PaymentPasswordStep<Problem, Weakness> {
  const { runs } = state
  const stay: PaymentPasswordStep<Problem, Weakness> = { state, effects: [] }
  switch (state.step) {
    case 'reset-intro': {
      if (event.type !== 'reset-begun') return stay
      const { entry, effects } = beginCodeEntry<Problem>(runs + 1, state.phone)
      return { state: { runs: runs + 1, step: 'code', entry }, effects }
    }
    case 'code':
      return codeStep(state, event)
    case 'login-password':
      if (event.type !== 'login-password-entered') return stay
      return still({
        runs,
        step: 'first',
        entitlement: { mode: 'reset', proof: state.proof, loginPassword: event.password },
        objection: null,
      })
    case 'old':
      if (event.type !== 'old-entered') return stay
      return still({ runs, step: 'first', entitlement: { mode: 'change', oldPassword: event.password }, objection: null })
    case 'locked':
      return event.type === 'time-passed' && event.now >= state.until
        ? still<Problem, Weakness>({ runs, step: 'old', problem: null })
        : stay
    case 'first': {
      if (event.type !== 'first-entered') return stay
      const { entitlement } = state
      const objection = objectionTo<Problem, Weakness>(weaknessOf, entitlement, event.password)
      if (objection !== null) return still({ runs, step: 'first', entitlement, objection })
      return still({ runs, step: 'repeat', entitlement, first: event.password })
    }
    case 'repeat': {
      const { entitlement } = state
      if (event.type === 'start-over-asked') return still({ runs, step: 'first', entitlement, objection: null })
      if (event.type !== 'repeat-entered') return stay
      if (event.password !== state.first) return still({ runs, step: 'first', entitlement, objection: { kind: 'mismatch' } })
      return save(runs + 1, entitlement, event.password)
    }
    case 'unsaved':
      return event.type === 'save-again-asked' ? save(runs + 1, state.entitlement, state.password) : stay
    case 'saving':
      if (event.type === 'saved' && event.run === state.run) return still({ runs, step: 'done' })
      if (event.type !== 'save-refused' || event.run !== state.run) return stay
      return still(afterRefusal<Problem, Weakness>(state, event.refusal, event.problem))
    case 'done':
      return stay
  }
}

function save<Problem, Weakness>(
  run: number,
  entitlement: Entitlement,
  password: string,
): PaymentPasswordStep<Problem, Weakness> {
  return {
    state: { runs: run, step: 'saving', run, entitlement, password },
    effects: [{ kind: 'save', run, entitlement, password }],
  }
}

function still<Problem, Weakness>(state: PaymentPasswordFlow<Problem, Weakness>): PaymentPasswordStep<Problem, Weakness> {
  return { state, effects: [] }
}

function objectionTo<Problem, Weakness>(
  weaknessOf: WeaknessOf<Weakness>,
  entitlement: Entitlement,
  password: string,
): FirstObjection<Problem, Weakness> | null {
  const weakness = weaknessOf(password)
  if (weakness !== null) return { kind: 'weak', weakness }
  return entitlement.mode === 'change' && entitlement.oldPassword === password ? { kind: 'unchanged' } : null
}

function codeStep<Problem, Weakness>(
  state: Extract<PaymentPasswordFlow<Problem, Weakness>, { step: 'code' }>,
  event: PaymentPasswordEvent<Problem>,
): PaymentPasswordStep<Problem, Weakness> {
  const { runs, entry } = state
  switch (event.type) {
    case 'code-sent':
    case 'refused':
    case 'code-submitted':
    case 'code-accepted':
    case 'resend-asked': {
      const outcome = stepCodeEntry(entry, event, runs + 1)
      if (outcome.kind === 'accepted')
        return still<Problem, Weakness>({ runs, step: 'login-password', proof: outcome.proof, problem: null })
      if (outcome.entry === entry) return { state, effects: [] }
      return { state: { runs: runs + outcome.effects.length, step: 'code', entry: outcome.entry }, effects: outcome.effects }
    }
    default:
      return { state, effects: [] }
  }
}

/** Where a refused save leads: to the answer that it is about, or to the new password where it is about none before it. */
function afterRefusal<Problem, Weakness>(
  { runs, entitlement, password }: Extract<PaymentPasswordFlow<Problem, Weakness>, { step: 'saving' }>,
  refusal: SaveRefusal,
  problem: Problem,
): PaymentPasswordFlow<Problem, Weakness> {
  if (refusal.about === 'this-step') return { runs, step: 'unsaved', entitlement, password, problem }
  if (refusal.about === 'old' && entitlement.mode === 'change') {
    return refusal.lockedUntil === null
      ? { runs, step: 'old', problem }
      : { runs, step: 'locked', until: refusal.lockedUntil, problem }
  }
  if (entitlement.mode === 'reset') {
    const { proof } = entitlement
    if (refusal.about === 'login-password') return { runs, step: 'login-password', proof, problem }
    if (refusal.about === 'code' || refusal.about === 'code-spent')
      return { runs, step: 'code', entry: reenterCode(proof, problem, refusal.about === 'code-spent') }
  }
  return { runs, step: 'first', entitlement, objection: { kind: 'refused', problem } }
}
