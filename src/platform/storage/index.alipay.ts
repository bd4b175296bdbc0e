import { err, ok } from '@/domain/core/result'

import { baseLibrary, type MyStorageAnswer } from '../alipay/my'
import type { KeyValueStorage, StorageFailure } from './types'

/** Alipay keeps at most 200 KB a key; characters are counted as their bytes of UTF-8. */
const maxBytesPerKey = 200 * 1024

export function createStorage(): KeyValueStorage {
  return {
    read(key) {
      try {
        const answer = baseLibrary().getStorageSync({ key })
        const value = answer.data ?? answer.APDataStorage
        return ok(typeof value === 'string' ? value : null)
      } catch {
        return err({ code: 'unavailable' })
      }
    },
    write(key, value) {
      if (utf8Length(value) > maxBytesPerKey) return err({ code: 'full' })
      try {
        const answer = baseLibrary().setStorageSync({ key, data: value })
        return refused(answer) ? err(failureOf(answer?.errorMessage ?? '')) : ok(undefined)
      } catch (thrown) {
        return err(failureOf(thrown instanceof Error ? thrown.message : String(thrown)))
      }
    },
    remove(key) {
      try {
        baseLibrary().removeStorageSync({ key })
      } catch {
        // What cannot be reached cannot be removed either; the next read says `unavailable`.
      }
    },
    keys() {
      try {
        return baseLibrary().getStorageInfoSync().keys ?? []
      } catch {
        return []
      }
    },
  }
}

function refused(answer: MyStorageAnswer | undefined): boolean {
  return answer !== undefined && (answer.error !== undefined || answer.success === false)
}

/** Alipay tells the two apart in words alone. */
function failureOf(message: string): StorageFailure {
  return { code: /exceed|limit|quota|full|space|超|满|不足/i.test(message) ? 'full' : 'unavailable' }
}

function utf8Length(text: string): number {
  let bytes = 0
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    // Each half of a surrogate pair counts 2 of the pair's 4 bytes.
    if (unit < 0x80) bytes += 1
    else if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) bytes += 2
    else bytes += 3
  }
  return bytes
}
