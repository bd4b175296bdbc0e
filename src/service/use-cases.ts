import type { WalletOperationName } from '@/contract'

import { changePaymentPassword } from './accounts/change-payment-password'
import { changePhone } from './accounts/change-phone'
import { checkSmsCode } from './accounts/check-sms-code'
import { endSession } from './accounts/end-session'
import { getAccount } from './accounts/get-account'
import { getLimits } from './accounts/get-limits'
import { listSessions } from './accounts/list-sessions'
import { logIn } from './accounts/log-in'
import { logInByCode } from './accounts/log-in-by-code'
import { logOut } from './accounts/log-out'
import { requestSmsCode } from './accounts/request-sms-code'
import { resetLoginPassword } from './accounts/reset-login-password'
import { resetPaymentPassword } from './accounts/reset-payment-password'
import { setPaymentPassword } from './accounts/set-payment-password'
import { signUp } from './accounts/sign-up'
import { getBalance } from './balance/get-balance'
import { getMovement } from './balance/get-movement'
import { topUp, withdraw } from './balance/move-money'
import { listBills } from './bills/list-bills'
import { sumSpending } from './bills/sum-spending'
import { endAgreement } from './agreements/end-agreement'
import { getAgreement } from './agreements/get-agreement'
import { listAgreements } from './agreements/list-agreements'
import { changeAgreement, signAgreement } from './agreements/sign-agreement'
import { acknowledgeTakeOver } from './cards/acknowledge-take-over'
import { confirmLink } from './cards/confirm-link'
import { getLink } from './cards/get-link'
import { getLinkAttempts } from './cards/get-link-attempts'
import { listCards } from './cards/list-cards'
import { orderCards } from './cards/order-cards'
import { resendLinkCode } from './cards/resend-link-code'
import { restoreCard } from './cards/restore-card'
import { submitLink } from './cards/submit-link'
import { takeOverCard } from './cards/take-over-card'
import { unlinkCard } from './cards/unlink-card'
import { listNews } from './news/list-news'
import { readNews } from './news/read-news'
import { getCharge } from './payments/get-charge'
import { getOrder } from './payments/get-order'
import { getPayment } from './payments/get-payment'
import { getShop } from './payments/get-shop'
import { issuePayCode } from './payments/issue-pay-code'
import { openCodeOrder } from './payments/open-code-order'
import { pay } from './payments/pay'
import { refuseCharge } from './payments/refuse-charge'
import { resolveCode } from './payments/resolve-code'
import { watch } from './payments/watch'
import type { UseCase } from './use-case'
import { getVerification } from './verification/get-verification'
import { sendDocumentPicture } from './verification/send-document-picture'
import { submitVerification } from './verification/submit-verification'

/** What answers each operation of the wallet: an operation without its use case does not compile. */
export const walletUseCases: { readonly [Name in WalletOperationName]: UseCase<Name> } = {
  acknowledgeTakeOver,
  changeAgreement,
  changePaymentPassword,
  changePhone,
  checkSmsCode,
  confirmLink,
  endAgreement,
  endSession,
  getAccount,
  getAgreement,
  getBalance,
  getCharge,
  getLimits,
  getLink,
  getLinkAttempts,
  getMovement,
  getOrder,
  getPayment,
  getShop,
  getVerification,
  issuePayCode,
  listAgreements,
  listBills,
  listCards,
  listNews,
  listSessions,
  logIn,
  logInByCode,
  logOut,
  openCodeOrder,
  orderCards,
  pay,
  readNews,
  refuseCharge,
  requestSmsCode,
  resendLinkCode,
  resetLoginPassword,
  resetPaymentPassword,
  resolveCode,
  restoreCard,
  sendDocumentPicture,
  setPaymentPassword,
  signAgreement,
  signUp,
  submitLink,
  takeOverCard,
  submitVerification,
  sumSpending,
  topUp,
  unlinkCard,
  watch,
  withdraw,
}
