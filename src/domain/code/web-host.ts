import { ownCodeHost } from './own-code'
import type { PayloadErrorCode } from './payload-types'

/** Domains by which people are asked to pay, and whose look-alikes are worth making. The first is this wallet's own. */
const paymentDomains: readonly string[] = [
  ownCodeHost,
  'bangka.example',
  'alipay.com',
  'alipay.hk',
  'alipayplus.com',
  'wechat.com',
  'weixin.qq.com',
  'tenpay.com',
  '95516.com',
  'unionpay.com',
  'unionpayintl.com',
]

/** The words of these domains that say whose they are. Elsewhere ("alipay.evil.example") they say what isn't true. */
const brands: readonly string[] = ['bangka', 'alipay', 'wechat', 'weixin', 'tenpay', '95516', 'unionpay']

/** Whether a host is one of a wallet or a payment network, or belongs to one. */
export function isPaymentHost(host: string): boolean {
  return paymentDomains.some((domain) => host === domain || host.slice(-domain.length - 1) === `.${domain}`)
}

/** What is doubtful about the host of a web address, the gravest first, or null. */
export function hostDefect(host: string, isDisguised: boolean): PayloadErrorCode | null {
  if (host === '') return 'no-host'
  if (resemblesPaymentHost(host)) return 'look-alike-host'
  if (/(^|\.)xn--/.test(host)) return 'punycode-host'
  if (host.split('.').some(mixesScripts)) return 'mixed-script-host'
  if (isDisguised || !isUsual(host)) return 'unusual-host'
  return isNumeric(host) ? 'ip-host' : null
}

/** ASCII letters, digits, "-" and "_", or scripts whose letters nobody takes for Latin ones. */
const usualLabel = /^[a-z0-9_\-\u05d0-\u1099\u1100-\u139f\u1780-\u17ff\u3005-\ua4cf\uac00-\ud7ff]+$/

function isUsual(host: string): boolean {
  return /^\[[0-9a-f:.]+\]$/.test(host) || host.split('.').every((label) => usualLabel.test(label))
}

/** A label that has letters of ASCII beside ones of a script other than Latin: how Cyrillic "а" hides in a Latin name. */
function mixesScripts(label: string): boolean {
  return /[a-z]/.test(label) && /[\u0370-\uffff]/.test(label)
}

/** IPv6, or what browsers read as IPv4: the last label is a number, in hex too. A shop has a name. */
function isNumeric(host: string): boolean {
  return /^\[/.test(host) || /(^|\.)(0x[0-9a-f]*|[0-9]+)\.?$/.test(host)
}

const separators = /[._-]/

function resemblesPaymentHost(host: string): boolean {
  if (isPaymentHost(host)) return false
  const words = skeleton(host).split(separators)
  return brands.some((brand) => words.indexOf(skeleton(brand)) >= 0) || isNearlyOwn(words.join(''))
}

/** Letters of other alphabets, and digits, that are taken for a Latin letter (after UTS 39's confusables, those of these names). */
const takenFor: Readonly<Record<string, string>> = {
  а: 'a',
  α: 'a',
  ɑ: 'a',
  в: 'b',
  ь: 'b',
  β: 'b',
  с: 'c',
  ϲ: 'c',
  е: 'e',
  ε: 'e',
  ԍ: 'g',
  ɡ: 'g',
  һ: 'h',
  н: 'h',
  '1': 'i',
  l: 'i',
  '|': 'i',
  ı: 'i',
  і: 'i',
  ι: 'i',
  ӏ: 'i',
  к: 'k',
  κ: 'k',
  м: 'm',
  п: 'n',
  η: 'n',
  ո: 'n',
  '0': 'o',
  о: 'o',
  ο: 'o',
  օ: 'o',
  р: 'p',
  ρ: 'p',
  ѕ: 's',
  '5': 's',
  т: 't',
  τ: 't',
  υ: 'u',
  ս: 'u',
  ԝ: 'w',
  ш: 'w',
  ω: 'w',
  х: 'x',
  χ: 'x',
  у: 'y',
  γ: 'y',
}

/** A host with everything that looks alike written in one way: two hosts that look alike have one skeleton. */
function skeleton(host: string): string {
  const bare = host.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
  const folded = bare.replace(/[^a-km-z2-46-9._-]/g, (letter) => takenFor[letter] ?? letter)
  return folded.replace(/rn/g, 'm').replace(/vv/g, 'w')
}

const ownLetters = skeleton(ownCodeHost).replace(/[._-]/g, '')
/** A letter more, another one, or two exchanged: what eyes pass over. */
const mostEdits = 2

/** Whether a host is this wallet's own but for its separators and a typing error or two ("qrbangka.exmaple"). */
function isNearlyOwn(letters: string): boolean {
  if (Math.abs(letters.length - ownLetters.length) > mostEdits) return false
  // Levenshtein's distance, a row of the table at a time.
  let row = Array.from({ length: ownLetters.length + 1 }, (_, index) => index)
  for (let at = 0; at < letters.length; at += 1) {
    const next = [at + 1]
    for (let own = 0; own < ownLetters.length; own += 1) {
      const replaced = (row[own] ?? 0) + (letters.charAt(at) === ownLetters.charAt(own) ? 0 : 1)
      next.push(Math.min(replaced, (row[own + 1] ?? 0) + 1, (next[own] ?? 0) + 1))
    }
    row = next
  }
  return (row[ownLetters.length] ?? 0) <= mostEdits
}
