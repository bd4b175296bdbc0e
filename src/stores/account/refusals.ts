import type { WalletError } from '@/contract'
import type { RefusalAbout } from '@/domain/account/code-entry'
import type { SaveRefusal } from '@/domain/account/payment-password'

/** Which answer of a code flow an error is about. */
export function refusalAbout(error: WalletError): RefusalAbout {
  switch (error.code) {
    case 'code.wrong':
      return 'code'
    case 'code.expired':
    case 'code.used':
    case 'code.too-many-attempts':
      return 'code-spent'
    case 'phone.taken':
    case 'phone.unchanged':
    case 'account.unknown':
      return 'phone'
    case 'login-password.weak':
    case 'login-password.wrong':
      return 'password'
    default:
      return 'this-step'
  }
}

/** Which answer an error about saving a payment password is about. */
export function saveRefusal(error: WalletError): SaveRefusal {
  switch (error.code) {
    case 'payment-password.wrong':
      return { about: 'old', lockedUntil: null }
    case 'payment-password.locked':
      return { about: 'old', lockedUntil: error.retryAt }
    case 'payment-password.weak':
      return { about: 'password' }
    case 'login-password.wrong':
    case 'log-in.locked':
      return { about: 'login-password' }
    default: {
      const about = refusalAbout(error)
      return { about: about === 'code' || about === 'code-spent' ? about : 'this-step' }
    }
  }
}
