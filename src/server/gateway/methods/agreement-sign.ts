import * as v from 'valibot'

import { monthsLater } from '@/domain/agreement/periods'
import { err, ok, type Result } from '@/domain/core/result'

import { field } from '../content'
import { type Failure, wrongField } from '../failures'
import { failureOf } from '../trade-failures'
import { periodRuleFields, productCodes, ruleOf } from './agreement-fields'
import { type Led, type Method, method } from './method'
import { isWebAddress } from './order'

const dayMs = 86_400_000

const schema = v.object({
  personal_product_code: v.picklist(Object.values(productCodes), `must be ${Object.values(productCodes).join(' or ')}`),
  sign_scene: field.optional(field.text(64)),
  external_agreement_no: field.optional(field.text(32)),
  external_logon_id: field.optional(field.text(100)),
  sign_validity_period: field.optional(
    v.pipe(field.text(8), v.regex(/^[1-9][0-9]{0,3}[dm]$/, 'must be a number of days or months, as "30d" or "2m"')),
  ),
  period_rule_params: field.optional(periodRuleFields),
})

/** `alipay.user.agreement.page.sign`: a browser is sent here, and led to where its person signs. */
export const agreementSign: Method<Led> = method(
  'alipay.user.agreement.page.sign',
  schema,
  async (input, call): Promise<Result<Led, Failure>> => {
    const product = input.personal_product_code === productCodes.cycle ? 'cycle' : 'general'
    if (product === 'cycle' && input.period_rule_params === null)
      return err(wrongField('period_rule_params', `is missing, which ${productCodes.cycle} needs`))
    const rule = product === 'general' || input.period_rule_params === null ? null : ruleOf(input.period_rule_params)
    if (rule !== null && !rule.ok) return rule
    if (call.notifyUrl !== null && !isWebAddress(call.notifyUrl))
      return err(wrongField('notify_url', 'must be an address that begins with http:// or https://'))
    const asked = await call.agreements.ask({
      payee: call.payee,
      product,
      rule: rule?.value ?? null,
      scene: input.sign_scene,
      externalNo: input.external_agreement_no,
      externalLogon: input.external_logon_id,
      appId: call.appId,
      notifyUrl: call.notifyUrl,
      validUntil: validUntil(input.sign_validity_period, call.now),
    })
    return asked.ok ? ok({ kind: 'agreement', agreement: asked.value.agreement }) : err(failureOf(asked.error))
  },
)

/** "30d" or "2m" from now on. */
function validUntil(period: string | null, now: number): number | null {
  if (period === null) return null
  const count = Number(period.slice(0, -1))
  return period.endsWith('m') ? monthsLater(now, count) : now + count * dayMs
}
