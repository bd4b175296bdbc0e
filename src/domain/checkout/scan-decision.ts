import { parsePayload } from '@/domain/code/payload'
import type { Payload } from '@/domain/code/payload-types'

/** Codes that this wallet tells apart and can't pay. Each has its own words. */
export const foreignCodes = [
  'empty',
  'own-broken',
  'own-pay-code',
  'alipay-order',
  'alipay-personal',
  'alipay-pay-code',
  'wechat-pay',
  'wechat-friend',
  'wechat-pay-code',
  'emv-merchant',
  'emv-broken',
  'emv-pay-code',
  'too-long',
  'text',
] as const
export type ForeignCode = (typeof foreignCodes)[number]

/** What to do about a scanned or typed code. Nothing is ever opened by itself. */
export type ScanDecision =
  /** A sound code of this wallet: the service says who gets the money. */
  | { readonly kind: 'resolve'; readonly text: string }
  | { readonly kind: 'foreign'; readonly code: ForeignCode }
  /**
   * Leads somewhere. `host` is the one that would really be asked, null where there is none (a phone number, a script).
   * `doubtful`: it hides what it is (a look-alike host, a user name before the host, a scheme that runs something).
   */
  | {
      readonly kind: 'link'
      readonly text: string
      readonly scheme: string
      readonly host: string | null
      readonly doubtful: boolean
    }
  /** A card number, or (19 digits starting 62) perhaps one: UnionPay's pay codes look the same. The digits are not repeated. */
  | { readonly kind: 'card-number'; readonly sure: boolean }

/** Decides what to do about a text that a scanner read or a person typed. Total, as `parsePayload` is. */
export function decideScan(raw: string): ScanDecision {
  const text = raw.trim()
  return text === '' ? { kind: 'foreign', code: 'empty' } : decide(text, parsePayload(text))
}

function decide(text: string, payload: Payload): ScanDecision {
  switch (payload.kind) {
    case 'bangka':
      return payload.valid ? { kind: 'resolve', text } : { kind: 'foreign', code: 'own-broken' }
    case 'alipay-order':
      return { kind: 'foreign', code: 'alipay-order' }
    case 'alipay-personal':
      return { kind: 'foreign', code: 'alipay-personal' }
    case 'alipay-paycode':
      return { kind: 'foreign', code: payload.fields.own ? 'own-pay-code' : 'alipay-pay-code' }
    case 'wechat':
      return { kind: 'foreign', code: wechatCodes[payload.fields.what] }
    case 'unionpay-paycode':
      return { kind: 'card-number', sure: false }
    case 'card-number':
      return { kind: 'card-number', sure: true }
    case 'emv-merchant':
      return { kind: 'foreign', code: payload.valid ? 'emv-merchant' : 'emv-broken' }
    case 'emv-consumer':
      return { kind: 'foreign', code: 'emv-pay-code' }
    case 'url':
      return { kind: 'link', text, scheme: payload.fields.scheme, host: payload.fields.host, doubtful: !payload.valid }
    case 'text':
      return { kind: 'foreign', code: payload.valid ? 'text' : 'too-long' }
  }
}

const wechatCodes = {
  'pay-code': 'wechat-pay-code',
  personal: 'wechat-pay',
  order: 'wechat-pay',
  other: 'wechat-pay',
  friend: 'wechat-friend',
} as const
