import type { Random } from '@/platform/random/types'
import type { KeyValueStorage } from '@/platform/storage/types'

const storageKey = 'bangka.device'

/**
 * The name that this device has with the service: a random one that says nothing of it. The service knows by it where an account has
 * logged in before, and lets no stranger lock it out there. Null where nothing can be kept: a new name for each start would be
 * known nowhere.
 */
export function deviceName(storage: KeyValueStorage, random: Random): string | null {
  const kept = storage.read(storageKey)
  if (!kept.ok) return null
  if (kept.value !== null && /^[A-Za-z0-9_-]{22}$/.test(kept.value)) return kept.value
  const made = random.id()
  return storage.write(storageKey, made).ok ? made : null
}
