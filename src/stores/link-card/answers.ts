import type { LinkCodeSent, LinkState as LinkOnWire, OutputOf, WalletError } from '@/contract'
import type { Refusal } from '@/domain/link-card/refusals'
import type { CodeAnswer, CodeSent, DetailsAnswer, LinkFound, ResendAnswer } from '@/domain/link-card/states'

/*
 * What the service's answers mean to the machine. Where an error does not say for sure that nothing was done, the answer
 * counts as lost: the machine then asks, and never says "failed" of what may have been done.
 */

export function codeSent({ maskedPhone, expiresAt, resendAt }: LinkCodeSent): CodeSent {
  return { maskedPhone, expiresAt, resendAt }
}

/** What an error of `submitLink` means. */
export function detailsRefused(error: WalletError): DetailsAnswer {
  switch (error.code) {
    case 'bank.mismatch':
      return { status: 'refused', refusal: { reason: 'mismatch', fields: error.fields, attemptsLeft: error.attemptsLeft } }
    case 'bank.unknown-card':
      return { status: 'refused', refusal: { reason: 'unknown-card', attemptsLeft: error.attemptsLeft } }
    case 'card.linked-by-other':
      return { status: 'refused', refusal: { reason: 'linked-by-other' } }
    case 'card.already-yours':
      return { status: 'refused', refusal: { reason: 'already-yours' } }
    case 'card.unsupported':
      return { status: 'refused', refusal: { reason: 'unsupported', kind: error.reason } }
    case 'bank.out-of-service':
      return { status: 'refused', refusal: { reason: 'out-of-service' } }
    case 'sms.not-sent':
      return { status: 'refused', refusal: { reason: 'code-not-sent' } }
    case 'bank.too-many-attempts':
      return { status: 'blocked', retryAt: error.retryAt }
    case 'payment-password.not-set':
      return { status: 'needs-payment-password' }
    case 'network.offline':
      return { status: 'offline' }
    default:
      return { status: mayHaveArrived(error) ? 'lost' : 'not-accepted' }
  }
}

/** What an error of `takeOverCard` means: the attempt and its details are known, so that only the code may be held back. */
export function takeOverRefused(error: WalletError): DetailsAnswer {
  return error.code === 'sms.too-many' ? { status: 'blocked', retryAt: error.retryAt } : detailsRefused(error)
}

/** What an answer of `getLink` means. */
export function linkFound(link: LinkOnWire): LinkFound {
  switch (link.status) {
    case 'code-sent':
      return { status: 'code-sent', sent: codeSent(link) }
    case 'linked':
      return { status: 'linked', cardId: link.card.id }
    case 'refused':
      return { status: 'refused' }
    case 'waiting-for-bank':
      return { status: 'no-news' }
  }
}

/** What an error of `getLink` means. */
export function linkNotFound(error: WalletError): LinkFound {
  return { status: error.code === 'link.unknown' ? 'unknown' : 'no-news' }
}

/** What an answer of `confirmLink` means. */
export function codeAccepted({ card }: OutputOf<'confirmLink'>): CodeAnswer {
  return { status: 'accepted', cardId: card.id }
}

/** What an error of `confirmLink` means. */
export function codeRefused(error: WalletError): CodeAnswer {
  switch (error.code) {
    case 'code.wrong':
      return { status: 'problem', problem: { reason: 'wrong', attemptsLeft: error.attemptsLeft } }
    case 'code.expired':
      return { status: 'problem', problem: { reason: 'expired' } }
    case 'code.used':
      return { status: 'problem', problem: { reason: 'used' } }
    case 'code.too-many-attempts':
      return { status: 'over' }
    case 'card.linked-by-other':
      return { status: 'refused', refusal: { reason: 'linked-by-other' } }
    case 'card.already-yours':
      return { status: 'refused', refusal: { reason: 'already-yours' } }
    case 'network.offline':
      return { status: 'problem', problem: { reason: 'offline' } }
    case 'link.not-waiting-for-code':
    case 'link.unknown':
      return { status: 'lost' }
    default:
      return mayHaveArrived(error) ? { status: 'lost' } : { status: 'problem', problem: { reason: 'not-accepted' } }
  }
}

/** What an error of `resendLinkCode` means. */
export function resendRefused(error: WalletError): ResendAnswer {
  switch (error.code) {
    case 'sms.resend-too-soon':
      return { status: 'too-soon', retryAt: error.retryAt }
    case 'sms.too-many':
      return { status: 'problem', problem: { reason: 'resend-too-many', retryAt: error.retryAt } }
    case 'sms.not-sent':
      return { status: 'problem', problem: { reason: 'resend-not-sent' } }
    case 'link.not-waiting-for-code':
    case 'link.unknown':
      return { status: 'not-waiting' }
    default:
      return { status: 'problem', problem: { reason: 'resend-failed' } }
  }
}

/** Whether the service may have done what it was asked, for all that this error says. */
function mayHaveArrived(error: WalletError): boolean {
  switch (error.code) {
    case 'bank.no-answer':
    case 'network.lost-answer':
    case 'network.bad-answer':
    case 'request.still-running':
    case 'service.failed':
      return true
    default:
      return false
  }
}

/** A refusal as the wallet's error that says it, for the words that all screens have in common. */
export function errorOfRefusal(refusal: Refusal): WalletError {
  switch (refusal.reason) {
    case 'mismatch': {
      const { fields, attemptsLeft } = refusal
      return { code: 'bank.mismatch', fields: fields === null ? null : [...fields], attemptsLeft }
    }
    case 'unknown-card':
      return { code: 'bank.unknown-card', attemptsLeft: refusal.attemptsLeft }
    case 'linked-by-other':
      return { code: 'card.linked-by-other' }
    case 'already-yours':
      return { code: 'card.already-yours' }
    case 'unsupported':
      return { code: 'card.unsupported', reason: refusal.kind }
    case 'out-of-service':
      return { code: 'bank.out-of-service' }
    case 'code-not-sent':
      return { code: 'sms.not-sent' }
  }
}
