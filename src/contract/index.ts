import type * as v from 'valibot'

import { accountOperations } from './operations/account'
import { balanceOperations } from './operations/balance'
import { billOperations } from './operations/bills'
import { agreementOperations } from './operations/agreements'
import { cardOperations } from './operations/cards'
import { limitOperations } from './operations/limits'
import { newsOperations } from './operations/news'
import { paymentOperations } from './operations/payments'
import { sandboxOperations } from './operations/sandbox'
import { verificationOperations } from './operations/verification'

/** The operations of the wallet itself. */
export const walletOperations = {
  ...accountOperations,
  ...cardOperations,
  ...limitOperations,
  ...paymentOperations,
  ...billOperations,
  ...newsOperations,
  ...agreementOperations,
  ...balanceOperations,
  ...verificationOperations,
}
/** Every operation, the sandbox's own included. */
export const operations = { ...walletOperations, ...sandboxOperations }

export { sandboxOperations }
export type WalletOperationName = keyof typeof walletOperations
export type SandboxOperationName = keyof typeof sandboxOperations
export type OperationName = keyof typeof operations

/** What an operation is sent, and what it answers. */
export type InputOf<Name extends OperationName> = v.InferOutput<(typeof operations)[Name]['input']>
export type OutputOf<Name extends OperationName> = v.InferOutput<(typeof operations)[Name]['output']>

export {
  type BankField,
  type ErrorCode,
  errorCodes,
  type GeneralErrorCode,
  parseWalletError,
  type WalletError,
  type WalletErrorOf,
} from './errors'
export type { NamedOperation, Operation } from './operation'
export type { SmsPurpose } from './operations/account'
export type { Bill, BillFilter } from './operations/bills'
export type { Agreement, AgreementChoice } from './operations/agreements'
export type { LinkCodeSent, LinkDetails, LinkState } from './operations/cards'
export type { Limit } from './operations/limits'
export type { News, NewsAbout } from './operations/news'
export type { CodeOffer, PaymentTarget, ResolvedCode, WalletEvent } from './operations/payments'
export type { Difficulty, Faults, SandboxPerson, SandboxShop, ShopCodeKind } from './operations/sandbox'
export type { Verification } from './operations/verification'
export type {
  Account,
  Breakdown,
  Card,
  Charge,
  ChargeEnd,
  Movement,
  Order,
  Payee,
  PayingCard,
  PaymentSource,
  Payment,
  PaymentMethod,
  Rate,
  Session,
  SmsChallenge,
} from './values'

// The wire's own words for these are the domain's.
export type { CardBrand, CardKind, UnsupportedCardReason } from '@/domain/card/kinds'
export type { IdKind } from '@/domain/id/kinds'
export type { DeclineCode } from '@/domain/ledger/decline'
