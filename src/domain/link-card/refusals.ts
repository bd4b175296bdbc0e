import type { UnsupportedCardReason } from '../card/kinds'

/** The parts of what the bank holds that it may say differ. */
export const bankFields = ['name', 'idKind', 'idNumber', 'phone'] as const
export type BankField = (typeof bankFields)[number]

/** Why an attempt came to nothing, in the bank's or the wallet's own words. `attemptsLeft`: today, at this card's bank. */
export type Refusal =
  /** `fields` is null where the bank says no more than that something differs. */
  | { readonly reason: 'mismatch'; readonly fields: readonly BankField[] | null; readonly attemptsLeft: number }
  | { readonly reason: 'unknown-card'; readonly attemptsLeft: number }
  /** The details match, and the bank has linked the card to somebody else's account: who proves it takes it over. */
  | { readonly reason: 'linked-by-other' }
  | { readonly reason: 'already-yours' }
  | { readonly reason: 'unsupported'; readonly kind: UnsupportedCardReason }
  | { readonly reason: 'out-of-service' }
  /** The details match, and the carrier could not deliver the code. */
  | { readonly reason: 'code-not-sent' }

/** What the person can do about a refusal, the most useful first. */
export type NextStep =
  | 'take-advice'
  | 'change-something'
  | 'prove-it'
  | 'check-number'
  | 'another-card'
  | 'send-again'
  | 'see-my-cards'
  | 'come-back-later'

/** What may be done after a refusal. Sending exactly the same again is offered only where the answer can become another one. */
export function nextSteps(refusal: Refusal): readonly NextStep[] {
  switch (refusal.reason) {
    case 'mismatch':
      return refusal.attemptsLeft > 0 ? ['take-advice', 'change-something'] : ['come-back-later', 'another-card']
    case 'unknown-card':
      return refusal.attemptsLeft > 0 ? ['check-number', 'another-card'] : ['come-back-later', 'another-card']
    case 'linked-by-other':
      return ['prove-it', 'another-card']
    case 'already-yours':
      return ['see-my-cards', 'another-card']
    case 'unsupported':
      return ['another-card']
    case 'out-of-service':
    case 'code-not-sent':
      return ['send-again', 'come-back-later']
  }
}

/** Whether the same details may be sent once more: no mismatch is ever repeated by a slip of the finger. */
export function maySendAgain(refusal: Refusal): boolean {
  return nextSteps(refusal).indexOf('send-again') >= 0
}

/** Whether the person may prove that the card is theirs. */
export function mayTakeOver(refusal: Refusal): boolean {
  return nextSteps(refusal).indexOf('prove-it') >= 0
}
