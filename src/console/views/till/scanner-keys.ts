import { type PayCode, readPayCode } from '@/domain/code/pay-code'

/** What a scanner that types has sent so far. */
export interface Burst {
  readonly digits: string
  /** When the last key came, ms of any clock. */
  readonly at: number
}

export const noBurst: Burst = { digits: '', at: 0 }

/** Keys further apart (ms) are typed by a person. */
const scannerPaceMs = 60

/**
 * Takes a key into account. A scanner types a code's digits faster than anybody and ends with Enter: then `scanned` is what it
 * read, where that is a pay code.
 */
export function hearKey(burst: Burst, key: string, at: number): { readonly burst: Burst; readonly scanned: PayCode | null } {
  const goesOn = burst.digits !== '' && at - burst.at <= scannerPaceMs
  if (/^[0-9]$/.test(key)) return { burst: { digits: (goesOn ? burst.digits : '') + key, at }, scanned: null }
  return { burst: noBurst, scanned: key === 'Enter' && goesOn ? readPayCode(burst.digits) : null }
}
