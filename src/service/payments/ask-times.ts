import type { PaymentRow } from '../rows'

/** What tells when a bank is to be asked again, of a payment as of a movement. */
export type AskedOfBank = Pick<PaymentRow, 'asks' | 'createdAt' | 'silentSince'>

/** A request to the bank that was cut off (the process died) is asked after once this long, ms. */
export const cutOffMs = 30_000

/** After how long the service asks again, ms: soon at first, and ever later of a bank that goes on not answering. */
const firstGapMs = 5_000
const longestGapMs = 10 * 60_000

/** When the service asks the bank of its own accord what became of something. */
export function nextAskAt({ asks, createdAt, silentSince }: AskedOfBank): number {
  return asks?.nextAt ?? silentSince ?? createdAt + cutOffMs
}

/** How long the service waits after it has asked `count` times. */
export function gapAfter(count: number): number {
  return Math.min(longestGapMs, firstGapMs * 2 ** Math.max(0, count - 1))
}
