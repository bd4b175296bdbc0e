import { unreachable } from '@/domain/core/unreachable'

import type { KeyFailure } from './key-file'

/** What is wrong with the keys, and what to do. */
export function explainKeyFailure(failure: KeyFailure): string {
  switch (failure.code) {
    case 'keys-absent':
      return `There is no key file at ${failure.where}. Correct BANGKA_KEYS, or leave it out and one is made in the data folder.`
    case 'keys-exposed':
      return `Others can read the keys in ${failure.where} (mode ${failure.mode}). Make the file yours alone: chmod 600 ${failure.where}`
    case 'keys-damaged':
      return `The keys in ${failure.where} can't be used: ${failure.reason}. Put the right ones there; without them the stored data can't be read.`
    case 'keys-unwritable':
      return `The keys can't be kept in ${failure.where} (${failure.reason}). Give a folder that can be written, or the keys as BANGKA_KEYS.`
    case 'keys-of-other-data':
      return `The stored data was made with other keys than those of ${failure.where}. Give the keys that it was made with (BANGKA_KEYS, or the same --seed), or other data.`
    default:
      return unreachable(failure)
  }
}
