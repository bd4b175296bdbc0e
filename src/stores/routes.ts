/** Every screen by its path in app.config.ts, so that no path is written twice. */
export const routes = {
  home: '/pages/home/index',
  bills: '/pages/bills/index',
  me: '/pages/me/index',
  pay: '/pages/pay/index',

  welcome: '/packages/account/welcome/index',
  signUp: '/packages/account/sign-up/index',
  logIn: '/packages/account/log-in/index',
  resetLoginPassword: '/packages/account/reset-login-password/index',
  myAccount: '/packages/account/my-account/index',
  myCards: '/packages/account/my-cards/index',
  changePhone: '/packages/account/change-phone/index',
  /** Sets, changes or resets it: parameter `mode`. `then=link-card` goes on to linking. */
  paymentPassword: '/packages/account/payment-password/index',
  settings: '/packages/account/settings/index',

  /** What is kept in the wallet, and what is on the way. */
  balance: '/packages/balance/home/index',
  /** Puts money in or takes it out. Parameter: `way`, `top-up` or `withdrawal`. */
  move: '/packages/balance/move/index',
  /** What became of it. Parameter: `movement` with its id. */
  movement: '/packages/balance/movement/index',

  /** What the rules let one pay. */
  limits: '/packages/limits/home/index',
  riskCheck: '/packages/risk-check/home/index',

  linkNumber: '/packages/link-card/number/index',
  linkName: '/packages/link-card/name/index',
  linkIdentity: '/packages/link-card/identity/index',
  linkPhone: '/packages/link-card/phone/index',
  linkSummary: '/packages/link-card/summary/index',
  linkCode: '/packages/link-card/code/index',
  linkDone: '/packages/link-card/done/index',
  /** What a clerk at the bank's counter reads. */
  bankPage: '/packages/link-card/bank-page/index',

  scan: '/packages/scan/home/index',
  /** What a bank's payment code asks for before it becomes an order: amount, tip, and more. The code comes from `scan`. */
  codeOrder: '/packages/scan/order/index',

  /** Parameters: `order`, `shop` or `charge` with its id; `form=below` where the way back leads to an order's amount and tip. */
  checkout: '/packages/checkout/confirm/index',
  /** Parameter: `payment` with its id. */
  paymentResult: '/packages/checkout/result/index',
  /** All bills, and looking for some. Parameters: `month` ("2026-11") and `group` of spending, where others are left out. */
  allBills: '/packages/bills/all/index',
  /** What was spent in a month, and on what. It leads to all bills, which never lead back: no screen lies on itself. */
  billMonth: '/packages/bills/month/index',
  /** Parameter: `payment` with its id. */
  receipt: '/packages/bills/receipt/index',

  /** What happened while the person was away. */
  notices: '/packages/notices/list/index',

  agreements: '/packages/agreements/list/index',
  /** Parameter: `agreement` with its id; to be signed, or as it stands. */
  agreement: '/packages/agreements/agreement/index',

  /** "Can I use it?", a screen a question. Parameters: the answers so far, `live`, `card`, `phone` and `id`. */
  canIUse: '/packages/guide/live/index',
  canIUseCard: '/packages/guide/card/index',
  canIUsePhone: '/packages/guide/phone/index',
  canIUseId: '/packages/guide/id/index',
  canIUseAnswer: '/packages/guide/answer/index',

  verification: '/packages/verification/start/index',
  verificationPictures: '/packages/verification/pictures/index',

  sandbox: '/packages/sandbox/home/index',
} as const

export type Route = (typeof routes)[keyof typeof routes]
