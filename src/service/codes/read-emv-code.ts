import type { CodeOffer, WalletError } from '@/contract'
import { looksLikeEmvMerchant, readEmvMerchant } from '@/domain/code/emv/merchant'
import { readEmvTerms } from '@/domain/code-order/emv-terms'
import { err, ok, type Result } from '@/domain/core/result'
import { yuan } from '@/domain/money/currency'
import { networkNames, servedAccount } from '@/domain/policy/code-networks'

import type { Context } from '../use-case'
import { checkSeal } from './check-seal'
import { isEmvCodeGenuine, withoutChecksum } from './emv-seal'

/** An EMVCo code that can be paid here. */
export interface EmvCode {
  readonly offer: CodeOffer
  /** Tells a dynamic code, by what identifies its purchase; null for a code that may be paid many times. */
  readonly fingerprint: string | null
}

/**
 * What an EMVCo code leads to. The payee is whoever has the code's account in the directory of merchants; an own code must have
 * the service's seal over all of it.
 */
export async function readEmvCode(text: string, context: Context): Promise<Result<EmvCode, WalletError>> {
  const { merchants, policy, rates, secrets } = context.ports
  if (!looksLikeEmvMerchant(text)) return err({ code: 'code.not-ours' })
  const { fields, valid } = readEmvMerchant(text)
  if (!valid) return err({ code: 'code.damaged' })
  const account = servedAccount(fields.merchantAccounts)
  if (account === null) return err({ code: 'code.network-not-served', networks: [...networkNames(fields.merchantAccounts)] })
  const { seal } = account
  const sealed = seal === null ? ok(undefined) : await checkSeal(context, () => isEmvCodeGenuine(secrets, text, seal))
  if (!sealed.ok) return sealed
  const read = readEmvTerms(fields, policy.codes.tipMostPercent)
  if (!read.ok) {
    return read.error.code === 'unknown-currency'
      ? err({ code: 'code.currency-not-served', currency: read.error.number })
      : err({ code: 'code.damaged' })
  }
  const { currency, labels, point, prompts, ...terms } = read.value
  const rate = currency.code === yuan.code ? null : await rates.rate(currency.code)
  if (rate === null && currency.code !== yuan.code) return err({ code: 'code.currency-not-served', currency: currency.code })
  const payee = await merchants.payeeOfAccount(account.network, account.account)
  if (payee === null) return err({ code: 'shop.not-found' })
  const isNamed = labels.some(({ field }) => field === 'referenceLabel' || field === 'billNumber')
  return ok({
    offer: { kind: 'emv', payee, point, currency, ...terms, prompts: [...prompts], labels: [...labels], rate },
    // A till that marks its codes as dynamic without naming the purchase makes the same code for the same amount again.
    fingerprint: point === 'dynamic' && isNamed ? secrets.fingerprint('dynamic code', withoutChecksum(text)) : null,
  })
}
