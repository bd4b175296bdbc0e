import type { ErrorCode, InputOf, OperationName, OutputOf } from '@/contract'

/** What the documentation says of an operation beyond its schemas. */
export interface OperationNote<Name extends OperationName> {
  /** One line. */
  readonly summary: string
  readonly description?: string
  /** How it can fail, beside what every operation of its kind can (see `commonErrors`). */
  readonly errors: readonly ErrorCode[]
  readonly input: InputOf<Name>
  /** An answer; left out where the schema says enough. */
  readonly output?: OutputOf<Name>
}

export type NotesOf<Name extends OperationName> = { readonly [Each in Name]: OperationNote<Each> }

/** Ids, times and amounts as they look. */
export const samples = {
  challengeId: '3p0v8mXcTzGk2cJ8eQy1Hw',
  linkId: 'link-7f3c9a',
  cardId: 'kP4m0sVn1y8rWb6tQz3uXA',
  orderId: 'Jx2n7cQe5oTg9yVb4kLm0w',
  shopId: 'noodles',
  now: 1_793_582_100_000,
} as const
