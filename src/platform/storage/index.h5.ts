import { err, ok } from '@/domain/core/result'

import type { KeyValueStorage, StorageFailure } from './types'

/** Before every key: other applications may be served from the same origin. */
export const keyPrefix = 'bangka:'

export function createStorage(): KeyValueStorage {
  return {
    read(key) {
      try {
        return ok(localStorage.getItem(keyPrefix + key))
      } catch {
        return err({ code: 'unavailable' })
      }
    },
    write(key, value) {
      try {
        localStorage.setItem(keyPrefix + key, value)
        return ok(undefined)
      } catch (thrown) {
        return err(failureOf(thrown))
      }
    },
    remove(key) {
      try {
        localStorage.removeItem(keyPrefix + key)
      } catch {
        // Blocked storage holds nothing that could be removed.
      }
    },
    keys() {
      try {
        const keys: string[] = []
        for (let i = 0; i < localStorage.length; i += 1) {
          const key = localStorage.key(i)
          if (key?.startsWith(keyPrefix) === true) keys.push(key.slice(keyPrefix.length))
        }
        return keys
      } catch {
        return []
      }
    },
  }
}

/** Firefox names it in its own way; 22 is the code of old engines. */
function failureOf(thrown: unknown): StorageFailure {
  if (!(thrown instanceof DOMException)) return { code: 'unavailable' }
  const full = thrown.name === 'QuotaExceededError' || thrown.name === 'NS_ERROR_DOM_QUOTA_REACHED'
  return { code: full ? 'full' : 'unavailable' }
}
