/**
 * The outcome of something that can fail in an expected way. Expected failures are values, so that the type checker
 * sees whether every one of them is answered; `throw` is left for broken invariants.
 */
export type Result<T, E> = Ok<T> | Err<E>

export interface Ok<T> {
  readonly ok: true
  readonly value: T
}

export interface Err<E> {
  readonly ok: false
  readonly error: E
}

/** A success that carries `value`. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

/** A failure that carries `error`, a plain tagged value. */
export function err<E>(error: E): Err<E> {
  return { ok: false, error }
}
