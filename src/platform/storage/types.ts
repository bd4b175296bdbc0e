import type { Result } from '@/domain/core/result'

/** `full`: the platform has no room left. `unavailable`: private mode, blocked, or broken. */
export type StorageFailure = { readonly code: 'full' } | { readonly code: 'unavailable' }

/** Small texts that survive a restart. Alipay: at most 200 KB a key, 10 MB in all. */
export interface KeyValueStorage {
  read(key: string): Result<string | null, StorageFailure>
  write(key: string, value: string): Result<void, StorageFailure>
  remove(key: string): void
  keys(): readonly string[]
}
