import { err, ok } from '@/domain/core/result'

import type { KeyValueStorage, StorageFailure } from './types'

/** Storage in memory with the failures of the real ones on a switch. */
export interface FakeStorage extends KeyValueStorage {
  /** From now on every write fails with this (`unavailable`: reads too); null mends it. */
  failWith(failure: StorageFailure['code'] | null): void
  /** Everything that is kept, for a test that looks for what must not be there. */
  dump(): Readonly<Record<string, string>>
}

/** Storage that holds `initial`; two stores over one fake are a restart of the app. */
export function createFakeStorage(initial: Readonly<Record<string, string>> = {}): FakeStorage {
  const values = new Map<string, string>(Object.entries(initial))
  let failure: StorageFailure['code'] | null = null
  return {
    read: (key) => (failure === 'unavailable' ? err({ code: failure }) : ok(values.get(key) ?? null)),
    write(key, value) {
      if (failure !== null) return err({ code: failure })
      values.set(key, value)
      return ok(undefined)
    },
    remove(key) {
      values.delete(key)
    },
    keys: () => (failure === 'unavailable' ? [] : [...values.keys()]),
    failWith(code) {
      failure = code
    },
    dump() {
      const all: Record<string, string> = {}
      values.forEach((value, key) => {
        all[key] = value
      })
      return all
    },
  }
}
