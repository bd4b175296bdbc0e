import { maxCardDigits, minCardDigits } from '../card/card-digits'
import { isPayCode } from './pay-code'
import {
  type AlipayPayCodePayload,
  type CardNumberPayload,
  payload,
  type TextPayload,
  type UnionPayPayCodePayload,
  type WeChatPayload,
} from './payload-types'

/**
 * A code of digits alone. Pay codes go before card numbers: a till's codes are scanned every day, a card number in a QR code
 * hardly ever.
 */
export function readDigits(
  digits: string,
): AlipayPayCodePayload | WeChatPayload | UnionPayPayCodePayload | CardNumberPayload | TextPayload {
  const { length } = digits
  if (length === 18 && /^1[0-5]/.test(digits)) return payload('wechat', { what: 'pay-code' })
  if (length === 19 && /^62/.test(digits)) return payload('unionpay-paycode', {})
  if (length >= 16 && length <= 24 && /^(2[5-9]|30)/.test(digits)) return payload('alipay-paycode', { own: isPayCode(digits) })
  if (length >= minCardDigits && length <= maxCardDigits) return payload('card-number', { digits: length })
  return payload('text', {})
}
