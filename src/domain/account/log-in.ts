/**
 * Logging in by phone and password. (By SMS code it is a code flow.) `locked` has its own state, so that nothing can be sent
 * while the service would refuse even the right password. Times are ms since 1970 UTC.
 */
export type LogIn<Problem> = { readonly runs: number } & (
  | { readonly step: 'asking'; readonly problem: Problem | null }
  | { readonly step: 'sending'; readonly run: number }
  | { readonly step: 'locked'; readonly until: number; readonly problem: Problem }
  | { readonly step: 'done' }
)

export type LogInEvent<Problem> =
  | { readonly type: 'submitted'; readonly phone: string; readonly password: string }
  | { readonly type: 'accepted'; readonly run: number }
  | { readonly type: 'refused'; readonly run: number; readonly problem: Problem; readonly lockedUntil: number | null }
  /** The clock moved on: a lock may be over. */
  | { readonly type: 'time-passed'; readonly now: number }
  /** The lock is the account's: with another phone the person may try at once. */
  | { readonly type: 'phone-changed' }

export interface LogInEffect {
  readonly kind: 'log-in'
  readonly run: number
  readonly phone: string
  readonly password: string
}

export interface LogInStep<Problem> {
  readonly state: LogIn<Problem>
  readonly effects: readonly LogInEffect[]
}

export function startLogIn<Problem>(): LogIn<Problem> {
  return { runs: 0, step: 'asking', problem: null }
}

/** One step. Events that do not fit the state, late replies among them, change nothing. */
export function logInTransition<Problem>(state: LogIn<Problem>, event: LogInEvent<Problem>): LogInStep<Problem> {
  const stay: LogInStep<Problem> = { state, effects: [] }
  const { runs } = state
  switch (state.step) {
    case 'asking': {
      if (event.type !== 'submitted') return stay
      const run = runs + 1
      const { phone, password } = event
      return { state: { runs: run, step: 'sending', run }, effects: [{ kind: 'log-in', run, phone, password }] }
    }
    case 'sending': {
      if (event.type === 'accepted' && event.run === state.run) return { state: { runs, step: 'done' }, effects: [] }
      if (event.type !== 'refused' || event.run !== state.run) return stay
      const { problem, lockedUntil } = event
      if (lockedUntil !== null) return { state: { runs, step: 'locked', until: lockedUntil, problem }, effects: [] }
      return { state: { runs, step: 'asking', problem }, effects: [] }
    }
    case 'locked': {
      const over = event.type === 'phone-changed' || (event.type === 'time-passed' && event.now >= state.until)
      return over ? { state: { runs, step: 'asking', problem: null }, effects: [] } : stay
    }
    case 'done':
      return stay
  }
}
