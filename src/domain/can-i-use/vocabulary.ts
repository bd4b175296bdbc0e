import type { FieldFactId } from '../policy/field-facts'
import type { Question, ChoiceOf } from './questions'

/** What a person may want to do with a wallet, in the order in which it is told. */
export const capabilities = [
  'sign-up',
  'link-chinese-card',
  'link-international-card',
  'pay-in-shops',
  'pay-online',
  'travel-and-top-ups',
  'pay-friends',
  'red-packets',
  'balance',
  'money-market-funds',
  'app-agreements',
  'pay-abroad',
] as const
export type Capability = (typeof capabilities)[number]

/** `needs-step`: it works once the person has done something that is named. */
export type Effect = 'works' | 'works-with-limit' | 'needs-step' | 'does-not-work'

/** What can be done next, in the order in which it is sensible to do it. */
export const steps = [
  'get-id',
  'have-passport-number',
  'find-bank-id',
  'get-phone',
  'open-account',
  'get-card',
  'phone-at-bank',
  'roaming',
  'bank-slip',
  'sign-up',
  'try-number',
  'link-card',
  'other-way-to-be-paid',
  'bring-cash',
] as const
export type Step = (typeof steps)[number]

/** What is asked beside the four questions, whoever asks; the languages have an honest answer for each. */
export const alsoAsked = ['nationality', 'minors', 'companies', 'paypal'] as const
export type AlsoAsked = (typeof alsoAsked)[number]

/** Figures that belong to an answer; their values are in the policy profiles and in the field's facts. */
export type LimitId = 'wallet-payment' | 'abroad-fee' | 'abroad-amounts' | 'without-id'

/** Whether the person can pay at all: with a Chinese card, with one from abroad, after a step, or not. */
export type Means = 'chinese' | 'international' | 'after-step' | 'none'

/** Under which answers a rule holds: every question that is named has one of these answers. `means` follows from the rules for linking. */
export type Condition = { readonly [Asked in Question]?: readonly ChoiceOf<Asked>[] } & { readonly means?: readonly Means[] }

/** One line of the table: of a capability's rules, the first whose condition holds decides. */
export interface Rule {
  readonly when: Condition
  readonly effect: Effect
  /** The name of the sentence that says it. */
  readonly reason: Reason
  /** What it rests on, and thereby its date. */
  readonly basis: FieldFactId
  readonly limits?: readonly LimitId[]
  readonly steps?: readonly Step[]
}

/** Every sentence that a rule can say; the languages have one for each. */
export type Reason =
  | 'any-phone'
  | 'phone-needed'
  | 'id-of-the-account'
  | 'passport-number'
  | 'bank-phone-needed'
  | 'bank-has-phone'
  | 'sms-abroad'
  | 'every-chinese-bank'
  | 'account-needs-passport'
  | 'account-in-the-mainland'
  | 'account-on-a-visit'
  | 'account-not-from-afar'
  | 'id-for-card-abroad'
  | 'card-from-abroad'
  | 'card-from-abroad-too'
  | 'unionpay-abroad'
  | 'kind-of-card'
  | 'account-is-no-card'
  | 'no-card-yet'
  | 'shops-when-there'
  | 'shops-when-there-abroad-card'
  | 'shops'
  | 'shops-abroad-card'
  | 'online'
  | 'online-abroad-card'
  | 'tickets'
  | 'tickets-abroad-card'
  | 'once-linked'
  | 'nothing-to-pay-with'
  | 'no-transfers-abroad-card'
  | 'no-receiving-without-account'
  | 'no-transfers-yet'
  | 'no-red-packets-abroad-card'
  | 'no-red-packets-yet'
  | 'balance'
  | 'no-balance-abroad-card'
  | 'no-funds-abroad-card'
  | 'funds-ask-for-chinese-id'
  | 'no-funds'
  | 'agreements'
  | 'mainland-shops-only'
