import type { InputOf, OperationName, OutputOf, WalletError } from '@/contract'
import type { Result } from '@/domain/core/result'

import type { PasswordCheck, Ports, Tx } from './ports'
import type { RequestOrigin } from './service'

/** Who asks: known for every operation whose session is required. */
export interface Caller {
  readonly accountId: string
  readonly sessionId: string
}

export interface Context {
  readonly ports: Ports
  /** The moment at which the request is answered. */
  readonly now: number
  readonly caller: Caller | null
  /** Where the request comes from; absent where only the app itself can ask. */
  readonly origin?: RequestOrigin
  /** Passwords that were checked for this request: a unit of work that has to be run again does not check them again. */
  readonly checked?: Map<string, Promise<PasswordCheck>>
}

/** The caller of an operation whose session is required; anything else is a broken invariant. */
export function callerOf(context: Context): Caller {
  if (context.caller === null) throw new Error('an operation without a session asked for its caller')
  return context.caller
}

type Answer<T> = Promise<Result<T, WalletError>>

/**
 * What answers one operation.
 *
 * - `unit`: everything happens in one unit of work, the idempotency record included: done with its answer, or not at all.
 * - `steps`: talks to the world outside (bank, carrier, merchants) between units of work. It may be cut off between any two and
 *   asked again, so each of its steps is safe to repeat.
 * - `stages`: like `steps`, but its first unit of work is the one in which the request itself is looked up; where that ends it already,
 *   its answer is kept there too, and the whole is one unit.
 *
 * `reveal` turns what is kept of an answer into the answer: codes and tokens are worked out anew and never kept.
 */
export type UseCase<Name extends OperationName> = {
  readonly operation?: Name
  readonly reveal: (kept: unknown, context: Context) => unknown
} & (
  | { readonly kind: 'unit'; readonly run: (tx: Tx, input: unknown, context: Context) => Answer<unknown> }
  | { readonly kind: 'steps'; readonly run: (input: unknown, context: Context) => Answer<unknown> }
  | ({ readonly kind: 'stages' } & Stages<unknown, unknown, unknown, unknown>)
)

/** How the first unit of a use case in stages ended. `after` is what is left to do once it is kept; the answer waits for it. */
export type Opened<Output, State> =
  | { readonly kind: 'done'; readonly answer: Output; readonly after: (() => Promise<void>) | null }
  | { readonly kind: 'begun'; readonly state: State }

export interface Stages<Input, Output, Prepared, State> {
  /** What has to be asked of the world outside beforehand. */
  readonly prepare: (input: Input, context: Omit<Context, 'caller'>) => Promise<Prepared>
  readonly open: (tx: Tx, input: Input, context: Context, prepared: Prepared) => Answer<Opened<Output, State>>
  readonly goOn: (state: State, context: Context) => Answer<Output>
}

/** A use case in one unit of work whose answer holds no secret. */
export function inOneUnit<Name extends OperationName>(
  run: (tx: Tx, input: InputOf<Name>, context: Context) => Answer<OutputOf<Name>>,
): UseCase<Name> {
  return inOneUnitRevealing<Name, OutputOf<Name>>(run, (kept) => kept)
}

/** A use case in one unit of work; `Kept` is its answer without what is secret of it. */
export function inOneUnitRevealing<Name extends OperationName, Kept>(
  run: (tx: Tx, input: InputOf<Name>, context: Context) => Answer<Kept>,
  reveal: (kept: Kept, context: Context) => OutputOf<Name>,
): UseCase<Name> {
  return {
    kind: 'unit',
    // The executor parsed the input by the operation's own schema, and keeps what `run` answered as it is.
    run: (tx, input, context) => run(tx, input as InputOf<Name>, context),
    reveal: (kept, context) => reveal(kept as Kept, context),
  }
}

/** A use case that talks to the world outside. */
export function inSteps<Name extends OperationName>(
  run: (input: InputOf<Name>, context: Context) => Answer<OutputOf<Name>>,
): UseCase<Name> {
  return {
    kind: 'steps',
    // As above.
    run: (input, context) => run(input as InputOf<Name>, context),
    reveal: (kept) => kept,
  }
}

/** A use case that is one unit of work where all goes well at once, and goes on in steps where it does not. */
export function inStages<Name extends OperationName, Prepared, State>({
  goOn,
  open,
  prepare,
}: Stages<InputOf<Name>, OutputOf<Name>, Prepared, State>): UseCase<Name> {
  return {
    kind: 'stages',
    // As above; what it prepared and began comes back to it as it was.
    prepare: (input, context) => prepare(input as InputOf<Name>, context),
    open: (tx, input, context, prepared) => open(tx, input as InputOf<Name>, context, prepared as Prepared),
    goOn: (state, context) => goOn(state as State, context),
    reveal: (kept) => kept,
  }
}
