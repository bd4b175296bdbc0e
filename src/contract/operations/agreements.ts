import * as v from 'valibot'

import { agreementEnders, agreementPurposes } from '@/domain/agreement/agreement'

import { group, operation } from '../operation'
import { fen, id, moment, payee, payment, paymentPassword, paySource, positiveFen } from '../values'

/** What the person lets an agreement take at most; null: no limit of theirs. Days and months are Shanghai's. */
const agreementCaps = v.object({
  perChargeFen: v.nullable(positiveFen),
  perDayFen: v.nullable(positiveFen),
  perMonthFen: v.nullable(positiveFen),
})

/** A merchant's standing permission to charge, from its wish on. */
const agreement = v.object({
  id,
  /** `ended` is also what was not signed in time, or was signed for a time that is over. */
  state: v.picklist(['asked', 'signed', 'ended']),
  payee,
  purpose: v.picklist(agreementPurposes),
  /** What the merchant has bound itself to; null: it charges whenever something is bought. */
  rule: v.nullable(
    v.object({
      type: v.picklist(['day', 'month']),
      count: positiveFen,
      firstOn: v.pipe(v.string(), v.isoDate()),
      singleFen: positiveFen,
      totalFen: v.nullable(positiveFen),
      payments: v.nullable(positiveFen),
    }),
  ),
  /** The person's account at the merchant, where it says so. */
  logonAtMerchant: v.nullable(v.string()),
  caps: agreementCaps,
  /** What pays; null: the first that can of the order set in My Cards. */
  source: v.nullable(paySource),
  askedUntil: moment,
  validUntil: v.nullable(moment),
  signedAt: v.nullable(moment),
  endedAt: v.nullable(moment),
  endedBy: v.nullable(v.picklist(agreementEnders)),
  /** What it has taken or is taking. */
  taken: v.object({ todayFen: fen, thisMonthFen: fen, totalFen: fen, payments: fen }),
})
export type Agreement = v.InferOutput<typeof agreement>

/** What the person lets an agreement take, and by what: signed with the payment password. */
const agreementChoice = v.object({
  agreementId: id,
  caps: agreementCaps,
  /** Null: the first that can of the order set in My Cards. */
  source: v.nullable(paySource),
  paymentPassword,
})
export type AgreementChoice = v.InferOutput<typeof agreementChoice>

export const agreementOperations = group({
  /** One that a merchant asks for is there for whoever has its code; one that is signed for who signed it. Its newest charges with it. */
  getAgreement: operation({
    input: v.object({ agreementId: id }),
    output: v.object({ agreement, charges: v.array(payment) }),
    session: 'required',
    effect: 'reads',
  }),
  /** What the account has signed, the newest first, what has ended included. */
  listAgreements: operation({
    input: v.object({}),
    output: v.object({ agreements: v.array(agreement) }),
    session: 'required',
    effect: 'reads',
  }),
  signAgreement: operation({ input: agreementChoice, output: agreement, session: 'required', effect: 'changes' }),
  /** Other caps or another card, from the next charge on. */
  changeAgreement: operation({ input: agreementChoice, output: agreement, session: 'required', effect: 'changes' }),
  /** At once and for good; one that has ended is given as it is. */
  endAgreement: operation({
    input: v.object({ agreementId: id }),
    output: agreement,
    session: 'required',
    effect: 'changes',
  }),
})
