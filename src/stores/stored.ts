import type { Result } from '@/domain/core/result'
import { err, ok } from '@/domain/core/result'
import type { KeyValueStorage, StorageFailure } from '@/platform/storage/types'

/** What the app itself keeps on the device. Nothing secret but the session's token, which is no password. */
export const storageKeys = { session: 'bangka.session', settings: 'bangka.settings', linkDraft: 'bangka.link-draft' } as const

/** Where each flow that begins with a code keeps what it awaits. */
export const awaitedCodeKeys = {
  'sign-up': 'bangka.awaited-code.sign-up',
  'log-in': 'bangka.awaited-code.log-in',
  'reset-login-password': 'bangka.awaited-code.reset-login-password',
  'change-phone': 'bangka.awaited-code.change-phone',
} as const

/** `corrupt`: something is there and it isn't what was written. */
export type ReadFailure = StorageFailure | { readonly code: 'corrupt' }

/**
 * Reads a stored value through its parser. Null where nothing is stored. A value that is not JSON, or that `parse` does not
 * know (null), is removed, so that the app starts clean the next time, and is reported as `corrupt` for the person to be told.
 */
export function readStored<T>(
  storage: KeyValueStorage,
  key: string,
  parse: (raw: unknown) => T | null,
): Result<T | null, ReadFailure> {
  const read = storage.read(key)
  if (!read.ok) return read
  if (read.value === null) return ok(null)
  const parsed = parse(parseJson(read.value))
  if (parsed !== null) return ok(parsed)
  storage.remove(key)
  return err({ code: 'corrupt' })
}

/** Stores a value as JSON. */
export function writeStored(storage: KeyValueStorage, key: string, value: unknown): Result<void, StorageFailure> {
  return storage.write(key, JSON.stringify(value))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: no parser knows undefined.
    return undefined
  }
}
