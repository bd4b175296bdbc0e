import type * as v from 'valibot'

import { linkDetails, linkState } from '@/contract/operations/cards'
import { limit } from '@/contract/operations/limits'
import { paymentTarget, resolvedCode, walletEvent } from '@/contract/operations/payments'
import { faults, sandboxPerson, sandboxShop } from '@/contract/operations/sandbox'
import { verification } from '@/contract/operations/verification'
import * as values from '@/contract/values'

/** Shapes that the documentation calls by a name. */
export const namedSchemas: Readonly<Record<string, v.GenericSchema>> = {
  Account: values.account,
  Breakdown: values.breakdown,
  Card: values.card,
  Charge: values.charge,
  CodeLabel: values.codeLabel,
  Currency: values.currency,
  Faults: faults,
  Limit: limit,
  LinkDetails: linkDetails,
  LinkState: linkState,
  Order: values.order,
  Payee: values.payee,
  PayingCard: values.payingCard,
  PaySource: values.paySource,
  Payment: values.payment,
  PaymentSource: values.paymentSource,
  PaymentTarget: paymentTarget,
  Rate: values.rate,
  ResolvedCode: resolvedCode,
  SandboxPerson: sandboxPerson,
  SandboxShop: sandboxShop,
  Session: values.session,
  SmsChallenge: values.smsChallenge,
  Verification: verification,
  WalletEvent: walletEvent,
}
