import type { Verification, WalletError } from '@/contract'
import type { Known, PictureAnswer, ReviewAnswer } from '@/domain/verification/states'

/** What the service knows, in the machine's words. */
export function knownOf(verification: Verification): Known {
  const { status, needed, sent, reasons, reviewId, expectedAt } = verification
  return { status, needed, sent, reasons, reviewId, expectedAt }
}

/** Why a picture was not taken. */
export function pictureRefused(error: WalletError): PictureAnswer {
  switch (error.code) {
    case 'picture.unreadable':
      return { status: 'refused', problem: 'unreadable' }
    case 'picture.same-again':
      return { status: 'refused', problem: 'same-again' }
    default:
      return reviewRefused(error)
  }
}

/** Why a review was not begun. */
export function reviewRefused(error: WalletError): ReviewAnswer {
  switch (error.code) {
    case 'network.offline':
      return { status: 'offline' }
    case 'network.lost-answer':
    case 'network.bad-answer':
    case 'request.still-running':
    case 'verification.closed':
      // Closed: another device was first, or this one's own answer was lost. What there is now is found out, not told as an error.
      return { status: 'lost' }
    default:
      return { status: 'not-accepted' }
  }
}
