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

/** An operation that knows its name on the wire. */
export type NamedOperation<Name extends string = string> = Operation & { readonly name: Name }

/** Gives an operation its type; `group` gives it its name. */
export function operation<Input extends Schema, Output extends Schema>(
  description: Operation<Input, Output>,
): Operation<Input, Output> {
  return description
}

/**
 * Operations that belong together, each named by its key. A caller imports the group that it calls and nothing else, so that a
 * group which only one subpackage calls is in that subpackage (see CONTRIBUTING, "an operation").
 */
export function group<Group extends Readonly<Record<string, Operation>>>(
  operations: Group,
): { readonly [Name in keyof Group & string]: Group[Name] & NamedOperation<Name> } {
  const named = Object.keys(operations).map((name) => ({ [name]: { ...operations[name], name } }))
  // Every key of the group stands here again, with its own operation and its name.
  return Object.assign({}, ...named) as { readonly [Name in keyof Group & string]: Group[Name] & NamedOperation<Name> }
}
