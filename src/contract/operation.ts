import type * as v from 'valibot'

type Schema = v.GenericSchema

/**
 * One operation of the wire between app and service.
 *
 * - `session: 'required'` operations act for the account of the session token.
 * - `effect: 'changes'` operations carry an idempotency key: the same key with the same input gives the first answer again.
 */
export interface Operation<Input extends Schema = Schema, Output extends Schema = Schema> {
  readonly input: Input
  readonly output: Output
  readonly session: 'none' | 'required'
  readonly effect: 'reads' | 'changes'
}

/** Gives an operation its type; the name is its key in the list. */
export function operation<Input extends Schema, Output extends Schema>(
  description: Operation<Input, Output>,
): Operation<Input, Output> {
  return description
}
