import * as v from 'valibot'

import type { AgreementProduct, PeriodRule } from '@/domain/agreement/agreement'
import { readDay } from '@/domain/agreement/periods'
import { err, ok, type Result } from '@/domain/core/result'
import type { AgreementRef, AgreementView } from '@/service/agreements/desk'

import { field } from '../content'
import { type Failure, wrongField } from '../failures'
import { writeTime } from '../wire/wire-time'
import type { Call } from './method'

/** The products' names on the wire: the person's side of them. */
export const productCodes = {
  general: 'GENERAL_WITHHOLDING_P',
  cycle: 'CYCLE_PAY_AUTH_P',
} as const satisfies Record<AgreementProduct, string>

/** How long an agreement without an end is said to be good for. */
const forEver = Date.UTC(2115, 1, 1, -8)

const whole = v.pipe(
  v.union([
    v.number('must be a whole number'),
    v.pipe(v.string('must be a whole number'), v.regex(/^[0-9]{1,4}$/, 'must be a whole number'), v.transform(Number)),
  ]),
  v.integer('must be a whole number'),
  v.minValue(1, 'must be at least 1'),
  v.maxValue(9_999, 'must be at most 9999'),
)

/** `period_rule_params`: how often, and how much at most. */
export const periodRuleFields = v.object({
  period_type: v.picklist(['DAY', 'MONTH'], 'must be DAY or MONTH'),
  period: whole,
  execute_time: v.pipe(
    field.text(10),
    v.check((text) => readDay(text) !== null, 'must be a day, as "2026-11-23"'),
  ),
  single_amount: field.amount,
  total_amount: field.optional(field.amount),
  total_payments: field.optional(whole),
})

/** The rule as the wallet keeps it. */
export function ruleOf(input: v.InferOutput<typeof periodRuleFields>): Result<PeriodRule, Failure> {
  const { execute_time: firstOn, period, period_type: type } = input
  const isLate = type === 'MONTH' && (readDay(firstOn)?.day ?? 0) > 28
  if (isLate) return err(wrongField('period_rule_params.execute_time', 'must not be after the 28th where periods are months'))
  return ok({
    type: type === 'DAY' ? 'day' : 'month',
    count: period,
    firstOn,
    singleFen: input.single_amount,
    totalFen: input.total_amount,
    payments: input.total_payments,
  })
}

/** The names of an agreement, of which one is enough; the wallet's own wins. */
export const agreementNames = {
  agreement_no: field.optional(field.text(64)),
  external_agreement_no: field.optional(field.text(32)),
} as const

export function agreementRef(
  names: { readonly agreement_no: string | null; readonly external_agreement_no: string | null },
  { payee: { shopId } }: Call,
): Result<AgreementRef, Failure> {
  if (names.agreement_no !== null) return ok({ shopId, agreementNo: names.agreement_no })
  if (names.external_agreement_no !== null) return ok({ shopId, externalNo: names.external_agreement_no })
  return err(noName)
}

const noName: Failure = {
  code: '40004',
  subCode: 'INVALID_PARAMETER',
  text: 'agreement_no: is missing, and so is external_agreement_no. Send one of them.',
  status: 400,
}

/** What the methods about agreements answer where there is none; charging by one that is none has a sub-code of its own. */
export const noAgreement: Failure = {
  code: '40004',
  subCode: 'USER_AGREEMENT_NOT_EXIST',
  text: 'There is no such agreement, or it has ended. Ask the customer to sign a new one.',
  status: 400,
}

/** The fields of an agreement; those that are not known are left out. */
export function agreementFields(agreement: AgreementView): Record<string, unknown> {
  const { agreementNo, buyer, externalLogon, externalNo, product, scene, signedAt, status, validUntil } = agreement
  return {
    agreement_no: agreementNo,
    ...(externalNo === null ? {} : { external_agreement_no: externalNo }),
    ...(externalLogon === null ? {} : { external_logon_id: externalLogon }),
    personal_product_code: productCodes[product],
    ...(scene === null ? {} : { sign_scene: scene }),
    status: status === 'signed' ? 'NORMAL' : 'TEMP',
    ...(buyer === null ? {} : { alipay_logon_id: buyer.logonId, principal_id: buyer.userId, principal_type: 'CARD' }),
    ...(signedAt === null ? {} : { sign_time: writeTime(signedAt), valid_time: writeTime(signedAt) }),
    invalid_time: writeTime(validUntil ?? forEver),
  }
}
