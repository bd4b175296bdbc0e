const minute = 60_000
const hour = 60 * minute

/** What a merchant is told of. */
export const noticeKinds = ['paid', 'closed', 'refunded', 'agreement-signed', 'agreement-ended'] as const

export type NoticeKind = (typeof noticeKinds)[number]

/** `due`: is to be delivered at its time. `held`: kept back by command. `given-up`: told as often as the schedule says. */
export type NoticeState = 'due' | 'held' | 'heard' | 'given-up'

/**
 * What can be made to go wrong with notices: `held` waits for its release, `dropped` loses the first delivery on its way, `twice`
 * delivers each one twice, `reordered` lets the next one overtake.
 */
export const noticeFaults = ['held', 'dropped', 'twice', 'reordered'] as const

export type NoticeFault = (typeof noticeFaults)[number]

/**
 * How one delivery ended. `success`: the merchant answered exactly that, and has heard. `other-answer` and `error-status` are
 * answers that are not. `lost`: on demand, nothing was sent.
 */
export const deliveryOutcomes = [
  'success',
  'other-answer',
  'error-status',
  'timed-out',
  'unreachable',
  'address-refused',
  'unknown-merchant',
  'lost',
] as const

export type DeliveryOutcome = (typeof deliveryOutcomes)[number]

/** The gap before each delivery, ms: at once, then ever later, eight deliveries over 25 hours (Alipay's, "asynchronous notice"). */
export const deliveryGaps: readonly number[] = [0, 4 * minute, 10 * minute, 10 * minute, hour, 2 * hour, 6 * hour, 15 * hour]

/**
 * When a notice is due again that was delivered `deliveries` times, the last time at `at`, and not heard; null when it is given
 * up. `speed` makes time pass so many times as fast.
 */
export function nextDelivery(deliveries: number, at: number, speed: number): number | null {
  const gap = deliveryGaps[deliveries]
  return gap === undefined ? null : at + Math.ceil(gap / speed)
}
