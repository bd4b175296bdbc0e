import type { EmvConsumerFields } from './emv/consumer-fields'
import type { EmvMerchantFields } from './emv/merchant-fields'

/** A defect of a payload: what, and at which character it shows. */
export interface PayloadError {
  readonly code: PayloadErrorCode
  readonly at: number
}

export const payloadErrorCodes = [
  'too-long',
  'unknown-path',
  'missing-id',
  'bad-id',
  'bad-length',
  'truncated',
  'wrong-length',
  'missing-tag',
  'repeated-tag',
  'misplaced-tag',
  'bad-payload-format',
  'bad-initiation',
  'bad-mcc',
  'bad-currency',
  'bad-amount',
  'bad-tip',
  'bad-tip-amount',
  'bad-tip-percent',
  'bad-country',
  'bad-language',
  'bad-crc',
  'not-base64',
  'dangerous-scheme',
  'user-info',
  'insecure-scheme',
  'no-host',
  'look-alike-host',
  'punycode-host',
  'mixed-script-host',
  'unusual-host',
  'ip-host',
  'odd-port',
  'nul',
  'control-character',
  'direction-control',
  'invisible-character',
  'lone-surrogate',
] as const
export type PayloadErrorCode = (typeof payloadErrorCodes)[number]

interface Understood<Kind extends string, Fields> {
  readonly kind: Kind
  /** Whether the code is sound; `errors` then is empty. */
  readonly valid: boolean
  readonly fields: Fields
  readonly errors: readonly PayloadError[]
}

/** A code of this wallet: an order, a shop's static code, a friend. `id` is empty where the code is defect, `seal` where it has none. */
export type BangkaPayload = Understood<
  'bangka',
  { readonly what: 'order' | 'shop' | 'friend' | 'agreement' | 'unknown'; readonly id: string; readonly seal: string }
>
export type AlipayOrderPayload = Understood<'alipay-order', { readonly id: string }>
export type AlipayPersonalPayload = Understood<'alipay-personal', { readonly id: string }>
/** A pay code of Alipay's shape, this wallet's own included (`own`): it is shown to a shop, never scanned by a person. */
export type AlipayPayCodePayload = Understood<'alipay-paycode', { readonly own: boolean }>
export type WeChatPayload = Understood<'wechat', { readonly what: 'pay-code' | 'personal' | 'order' | 'friend' | 'other' }>
/** 19 digits starting 62: a pay code of UnionPay where it was scanned, and perhaps the person's own card. */
export type UnionPayPayCodePayload = Understood<'unionpay-paycode', Readonly<Record<string, never>>>
/** EMVCo merchant-presented code (v1.1). One that is broken is still of this kind, with what could be read of it. */
export type EmvMerchantPayload = Understood<'emv-merchant', EmvMerchantFields>
/** EMVCo consumer-presented code (v1.1): base64 of BER-TLV. */
export type EmvConsumerPayload = Understood<'emv-consumer', EmvConsumerFields>
/** Wallets and payment networks whose links are known by name, though not what each of them is for. */
export type OtherWallet = 'alipay' | 'alipay-plus' | 'unionpay' | 'qq' | 'paypay' | 'kakaopay' | 'sbp' | 'upi'
/** A web address or another link; shown with its true host, never opened by itself. */
export type UrlPayload = Understood<
  'url',
  { readonly scheme: string; readonly host: string | null; readonly wallet: OtherWallet | null }
>
/** 12 to 19 digits that are no pay code. The number is not repeated here: whoever asked has the text. */
export type CardNumberPayload = Understood<'card-number', { readonly digits: number }>
export type TextPayload = Understood<'text', Readonly<Record<string, never>>>

/** What a scanned code is. */
export type Payload =
  | BangkaPayload
  | AlipayOrderPayload
  | AlipayPersonalPayload
  | AlipayPayCodePayload
  | WeChatPayload
  | UnionPayPayCodePayload
  | EmvMerchantPayload
  | EmvConsumerPayload
  | UrlPayload
  | CardNumberPayload
  | TextPayload
export type PayloadKind = Payload['kind']

type FieldsOf<Kind extends PayloadKind> = Extract<Payload, { kind: Kind }>['fields']

/** A payload whose soundness follows from its errors. */
export function payload<Kind extends PayloadKind>(
  kind: Kind,
  fields: FieldsOf<Kind>,
  errors: readonly PayloadError[] = [],
): Understood<Kind, FieldsOf<Kind>> {
  return { kind, valid: errors.length === 0, fields, errors }
}
