import type { NoticeFault } from '@/domain/trade/notices'

import type { WorldFaults } from '../../request-faults'
import { border, type Failure, wrongSignature } from '../failures'
import { tradeFailures } from '../trade-failures'

/** What goes wrong on demand, by a request's header `Bangka-Fault` or a merchant's switch. */
export type Fault =
  /** Nothing is done, and this is answered. */
  | { readonly kind: 'refuse'; readonly failure: Failure }
  /** It is done, and the answer says that nobody knows. */
  | { readonly kind: 'unknown-after' }
  /** It is done, and the answer says that the buyer is waited for. */
  | { readonly kind: 'waiting-after' }
  | { readonly kind: 'slow'; readonly ms: number }
  /** The connection breaks, before anything is done or after it. */
  | { readonly kind: 'lost'; readonly when: 'before' | 'after' }
  /** It is done, and the answer is signed as somebody else would. */
  | { readonly kind: 'wrong-signature' }
  /** Nothing is done, and something that stands between answers in HTML. */
  | { readonly kind: 'http'; readonly status: number }
  /** The bank or the SMS carrier fails, for what this request asks of them. */
  | { readonly kind: 'world'; readonly faults: WorldFaults }
  /** Of the notices of what is done by this request. */
  | { readonly kind: 'notice'; readonly fault: NoticeFault }

export interface NamedFault {
  readonly name: string
  readonly what: string
  readonly fault: Fault
}

const refusals: readonly Failure[] = [...Object.values(border), wrongSignature('(on demand)'), ...Object.values(tradeFailures)]

const special: readonly NamedFault[] = [
  {
    name: '10003',
    what: 'The work is done, and the answer says that the buyer is waited for.',
    fault: { kind: 'waiting-after' },
  },
  { name: '20000', what: 'The work is done, and the answer says that nobody knows.', fault: { kind: 'unknown-after' } },
  ...[500, 3_000, 10_000].map((ms): NamedFault => ({
    name: `slow-${ms}`,
    what: `The answer takes ${ms} ms longer.`,
    fault: { kind: 'slow', ms },
  })),
  { name: 'lost-before', what: 'The connection breaks before anything is done.', fault: { kind: 'lost', when: 'before' } },
  {
    name: 'lost-after',
    what: 'The work is done, and the connection breaks instead of an answer.',
    fault: { kind: 'lost', when: 'after' },
  },
  { name: 'wrong-signature', what: 'The work is done, and the answer is signed wrongly.', fault: { kind: 'wrong-signature' } },
  ...[500, 502, 503].map((status): NamedFault => ({
    name: `http-${status}`,
    what: `Nothing is done; HTTP ${status} in HTML.`,
    fault: { kind: 'http', status },
  })),
  {
    name: 'bank-declined',
    what: 'The bank declines the card without a reason.',
    fault: { kind: 'world', faults: { bankDebit: 'declined' } },
  },
  {
    name: 'bank-insufficient-funds',
    what: 'The bank says that the card’s account holds too little.',
    fault: { kind: 'world', faults: { bankDebit: 'insufficient-funds' } },
  },
  {
    name: 'bank-slow',
    what: 'The bank takes three seconds longer, for payments, refunds and links.',
    fault: { kind: 'world', faults: { bankDebit: 'slow', bankLink: 'slow' } },
  },
  {
    name: 'bank-no-answer',
    what: 'The bank does it or does not, and says nothing for some seconds: the outcome is unknown until it is asked again.',
    fault: { kind: 'world', faults: { bankDebit: 'no-answer', bankLink: 'no-answer' } },
  },
  {
    name: 'bank-out-of-service',
    what: 'The bank is out of service: nothing is done.',
    fault: { kind: 'world', faults: { bankDebit: 'out-of-service', bankLink: 'out-of-service' } },
  },
  {
    name: 'bank-linked-by-other',
    what: 'The bank says that another wallet has linked the card (wallet: submitLink).',
    fault: { kind: 'world', faults: { bankLink: 'linked-by-other' } },
  },
  {
    name: 'bank-too-many-attempts',
    what: 'The bank takes no more attempts for the card today (wallet: submitLink and its like).',
    fault: { kind: 'world', faults: { bankLink: 'too-many-attempts' } },
  },
  {
    name: 'sms-not-sent',
    what: 'The SMS can’t be sent (wallet: requestSmsCode).',
    fault: { kind: 'world', faults: { sms: 'not-sent' } },
  },
  {
    name: 'sms-late',
    what: 'The SMS comes twenty seconds late (wallet: requestSmsCode, submitLink).',
    fault: { kind: 'world', faults: { sms: 'late' } },
  },
  { name: 'notice-held', what: 'Notices of the order wait until they are released.', fault: { kind: 'notice', fault: 'held' } },
  { name: 'notice-dropped', what: 'The first delivery of each notice is lost.', fault: { kind: 'notice', fault: 'dropped' } },
  { name: 'notice-twice', what: 'Each notice is delivered twice.', fault: { kind: 'notice', fault: 'twice' } },
  {
    name: 'notice-reordered',
    what: 'Each notice waits until the next one to the merchant has gone first, half a minute at most.',
    fault: { kind: 'notice', fault: 'reordered' },
  },
]

/** Every fault, by its name. A sub-code is the name of the failure that it stands for. */
const byName: ReadonlyMap<string, NamedFault> = new Map([
  ...refusals.map((failure): [string, NamedFault] => [
    failure.subCode,
    { name: failure.subCode, what: `Nothing is done; ${failure.code}: ${failure.text}`, fault: { kind: 'refuse', failure } },
  ]),
  ...special.map((fault): [string, NamedFault] => [fault.name, fault]),
])

export const faultCatalog: readonly NamedFault[] = [...byName.values()]

/** Null for a name that is none. */
export function faultNamed(name: string): NamedFault | null {
  return byName.get(name) ?? null
}
