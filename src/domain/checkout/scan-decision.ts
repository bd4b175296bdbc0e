import { parsePayload } from '@/domain/code/payload'
import type { OtherWallet, Payload, PayloadError, PayloadErrorCode } from '@/domain/code/payload-types'
import { shownText } from '@/domain/code/shown-text'

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
  'emv-pay-code',
  'too-long',
  'text',
] as const
export type ForeignCode = (typeof foreignCodes)[number]

/** What is wrong with a bank's payment code; what to do about it depends on it. */
export const emvDamages = ['hidden', 'cut-off', 'checksum', 'missing', 'twice', 'amount', 'value'] as const
export type EmvDamage = (typeof emvDamages)[number]

/** Why an address is not to be trusted, gravest first. */
export const linkDangers = [
  'runs-something',
  'look-alike',
  'user-info',
  'hidden-characters',
  'other-letters',
  'no-host',
  'number-host',
  'odd-port',
  'not-encrypted',
] as const
export type LinkDanger = (typeof linkDangers)[number]

/** What to do about a scanned or typed code. Nothing is ever opened by itself. */
export type ScanDecision =
  /** A sound code of this wallet, or a bank's: the service says who gets the money. */
  | { readonly kind: 'resolve'; readonly text: string }
  /** `shown`: what the code says, fit to be looked at; empty where that says nothing to a person. */
  | { readonly kind: 'foreign'; readonly code: ForeignCode; readonly shown: string }
  /** Another wallet's link. */
  | { readonly kind: 'other-wallet'; readonly wallet: OtherWallet }
  /** A bank's payment code that can't be believed. */
  | { readonly kind: 'damaged'; readonly damage: EmvDamage }
  /**
   * Leads somewhere. `host` is the one that would really be asked, null where there is none (a phone number, a script). `shown`
   * is the address, fit to be looked at. With a danger it is not even copied.
   */
  | {
      readonly kind: 'link'
      readonly text: string
      readonly shown: string
      readonly scheme: string
      readonly host: string | null
      readonly dangers: readonly LinkDanger[]
    }
  /** A card number, or (19 digits starting 62) perhaps one: UnionPay's pay codes look the same. The digits are not repeated. */
  | { readonly kind: 'card-number'; readonly sure: boolean }

/** How much of a code is shown, characters. */
const mostShown = { link: 120, text: 200, host: 100 }

/** Decides what to do about a text that a scanner read or a person typed. Total, as `parsePayload` is. */
export function decideScan(raw: string): ScanDecision {
  const text = raw.trim()
  return text === '' ? foreign('empty') : decide(text, parsePayload(text))
}

function foreign(code: ForeignCode, shown = ''): ScanDecision {
  return { kind: 'foreign', code, shown }
}

function decide(text: string, payload: Payload): ScanDecision {
  switch (payload.kind) {
    case 'bangka':
      return payload.valid ? { kind: 'resolve', text } : foreign('own-broken')
    case 'alipay-order':
      return foreign('alipay-order')
    case 'alipay-personal':
      return foreign('alipay-personal')
    case 'alipay-paycode':
      return foreign(payload.fields.own ? 'own-pay-code' : 'alipay-pay-code')
    case 'wechat':
      return foreign(wechatCodes[payload.fields.what])
    case 'unionpay-paycode':
      return { kind: 'card-number', sure: false }
    case 'card-number':
      return { kind: 'card-number', sure: true }
    case 'emv-merchant':
      return payload.valid ? { kind: 'resolve', text } : { kind: 'damaged', damage: damageOf(payload.errors) }
    case 'emv-consumer':
      return foreign('emv-pay-code')
    case 'url': {
      const { scheme, host, wallet } = payload.fields
      const dangers = dangersOf(payload.errors)
      if (wallet !== null && dangers.length === 0) return { kind: 'other-wallet', wallet }
      const shownHost = host === null ? null : shownText(host, mostShown.host)
      return { kind: 'link', text, shown: shownText(text, mostShown.link), scheme, host: shownHost, dangers }
    }
    case 'text':
      return payload.errors.some(({ code }) => code === 'too-long')
        ? foreign('too-long')
        : foreign('text', shownText(text, mostShown.text))
  }
}

const wechatCodes = {
  'pay-code': 'wechat-pay-code',
  personal: 'wechat-pay',
  order: 'wechat-pay',
  other: 'wechat-pay',
  friend: 'wechat-friend',
} as const

/**
 * The damage that explains the others: where a part is missing, lengths and checksum are wrong too; where the checksum alone is
 * wrong the code was misread or changed, and what it says is worth nothing.
 */
function damageOf(errors: readonly PayloadError[]): EmvDamage {
  const found = errors.map(({ code }) => damages[code] ?? 'value')
  return emvDamages.find((damage) => found.indexOf(damage) >= 0) ?? 'value'
}

const damages: Readonly<Partial<Record<PayloadErrorCode, EmvDamage>>> = {
  truncated: 'cut-off',
  'wrong-length': 'cut-off',
  'bad-length': 'cut-off',
  'bad-id': 'cut-off',
  'bad-crc': 'checksum',
  'missing-tag': 'missing',
  'repeated-tag': 'twice',
  'misplaced-tag': 'twice',
  'bad-amount': 'amount',
  'bad-tip': 'amount',
  'bad-tip-amount': 'amount',
  'bad-tip-percent': 'amount',
  nul: 'hidden',
  'control-character': 'hidden',
  'direction-control': 'hidden',
  'invisible-character': 'hidden',
  'lone-surrogate': 'hidden',
}

function dangersOf(errors: readonly PayloadError[]): readonly LinkDanger[] {
  const found = errors.map(({ code }) => dangers[code] ?? 'hidden-characters')
  return linkDangers.filter((danger) => found.indexOf(danger) >= 0)
}

const dangers: Readonly<Partial<Record<PayloadErrorCode, LinkDanger>>> = {
  'dangerous-scheme': 'runs-something',
  'look-alike-host': 'look-alike',
  'user-info': 'user-info',
  'punycode-host': 'other-letters',
  'mixed-script-host': 'other-letters',
  'unusual-host': 'other-letters',
  'no-host': 'no-host',
  'ip-host': 'number-host',
  'odd-port': 'odd-port',
  'insecure-scheme': 'not-encrypted',
}
