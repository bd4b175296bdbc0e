import parsePhoneNumber, {
  type CountryCode,
  type PhoneNumber as LibraryNumber,
  isSupportedCountry,
  validatePhoneNumberLength,
} from 'libphonenumber-js/min'

import type { Branded } from '../core/brand'
import { toAsciiDigits, toHalfWidth, withoutSeparators } from '../core/digits'
import { type FieldCheck, fieldCheck } from '../core/field'
import { err, ok, type Result } from '../core/result'

/** A phone number in E.164 form, "+8613800138000". */
export type PhoneNumber = Branded<string, 'PhoneNumber'>

export const phoneProblems = [
  'empty',
  'characters',
  'too-short',
  'too-short-without-code',
  'too-long',
  'unknown-country',
  'not-in-use',
] as const
/**
 * Why a text is no phone number. `not-in-use`: no number of that country begins so; `too-short-without-code`: too short for
 * one of the default country, and perhaps one of another without its country code.
 */
export type PhoneProblem = (typeof phoneProblems)[number]

/** The country whose numbers are written without a country code. */
const homeCountry = 'CN'

/**
 * Reads a number in any usual form: "+33 6 12 34 56 78", "0033 6…", "33-612345678", "+44 (0)20 …", full-width digits, a word
 * before it ("Tel. +33 …"), and the country's own numbers without a code ("138 0013 8000" in China). Lengths are checked for
 * every country, the first digits only in China and where the country is a guess: other countries open new ranges faster than an
 * app learns of them.
 */
export function parsePhone(raw: string, defaultCountry: string = homeCountry): Result<PhoneNumber, PhoneProblem> {
  const text = withoutWord(toHalfWidth(toAsciiDigits(raw)))
  const compact = withoutSeparators(text).replace(/\//g, '')
  if (compact === '') return err('empty')
  if (!/^\(?\+?[0-9()]*$/.test(compact) && !plusBehindCode.test(compact)) return err('characters')
  // "(0)" is the trunk prefix that is not dialled from abroad; after a country code it is no digit of the number.
  const withoutTrunk = compact.replace(/^(\(?(?:\+|00)[0-9]+\)?)\(0\)/, '$1')
  const digits = withPlus(withoutTrunk.replace(/[()]/g, ''))
  if (digits === '' || digits === '+') return err('too-short')
  if (digits.charAt(0) === '+') return fromLibrary(digits, undefined)
  // "1 (415) 555-2671": with the 1 apart it is how Americans write, though a Chinese mobile may begin with the same digits.
  if (isAmericanForm(text, digits)) return fromLibrary(`+${digits}`, undefined)
  const home = fromLibrary(digits, defaultCountry)
  if (home.ok) return home
  const abroad = mayStartWithCountryCode(digits) ? fromLibrary(`+${digits}`, undefined) : home
  if (abroad.ok && isSurely(abroad.value, text)) return abroad
  return home.error === 'too-short' ? err('too-short-without-code') : home
}

/** "86+13800138000", as forms with a field for the code write it. */
const plusBehindCode = /^[1-9][0-9]{0,2}\+[0-9]+$/

/** Without a word before the number: "Tel. ", "手机：". It must end in a colon, dot or space: a letter alone is a mistyped digit. */
function withoutWord(text: string): string {
  return text.replace(/^[^0-9+(]*[:.\s](?=[0-9+(])/, '')
}

/**
 * The country code with its plus: for the prefixes with which numbers abroad are dialled (00; 011 in America, 0011 in Australia),
 * for a Chinese code given twice, and without the 1 that Mexico's mobiles had until 2019.
 */
function withPlus(digits: string): string {
  return digits
    .replace(/^\+?00(?:11)?(?=[1-9])/, '+')
    .replace(/^011(?=[1-9])/, '+')
    .replace(/^([1-9][0-9]{0,2})\+/, '+$1')
    .replace(/^\+86\+?86(?=1[3-9][0-9]{9}$)/, '+86')
    .replace(/^\+521(?=[0-9]{10}$)/, '+52')
}

/** Whether a country that was guessed from the first digits is right: its code stands apart in the text, or such numbers are known. */
function isSurely(phone: PhoneNumber, text: string): boolean {
  const parsed = parsePhoneNumber(phone)
  const [, apart] = /^[^0-9]*([0-9]{1,3})[^0-9]/.exec(text) ?? []
  return parsed !== undefined && (parsed.countryCallingCode === apart || parsed.isValid())
}

/**
 * "33-612345678", "8613800138000": the country code without its plus. Eleven digits starting 1 are a Chinese mobile with a
 * mistake in it rather than an American number.
 */
function mayStartWithCountryCode(digits: string): boolean {
  return /^[1-9]/.test(digits) && !/^1[0-9]{10}$/.test(digits)
}

function isAmericanForm(text: string, digits: string): boolean {
  return /^1[0-9]{10}$/.test(digits) && /^\s*1[^0-9]/.test(text)
}

/** The state of a phone field. */
export function checkPhone(raw: string, defaultCountry: string = homeCountry): FieldCheck<PhoneNumber, PhoneProblem> {
  return fieldCheck(parsePhone(raw, defaultCountry), ['empty', 'too-short', 'too-short-without-code'])
}

/** As read aloud with its country code: "+86 138 0013 8000", "+33 6 12 34 56 78". */
export function formatPhone(phone: PhoneNumber): string {
  return parsePhoneNumber(phone)?.formatInternational() ?? phone
}

/** As written inside its own country: "138 0013 8000". */
export function formatPhoneAtHome(phone: PhoneNumber): string {
  return parsePhoneNumber(phone)?.formatNational() ?? phone
}

/** The country of a number (ISO 3166-1 alpha-2), or null where several share the code. */
export function countryOf(phone: PhoneNumber): string | null {
  return parsePhoneNumber(phone)?.country ?? null
}

/** "+86 138 •••• 8000": enough to know one's own number by, too little to know another's. */
export function maskPhone(phone: PhoneNumber): string {
  const parsed = parsePhoneNumber(phone)
  const code = parsed?.countryCallingCode ?? ''
  const national = phone.slice(1 + code.length)
  // At least four digits stay hidden, in the shortest numbers too.
  const shownAtEnd = national.length >= 9 ? 4 : Math.max(0, Math.min(2, national.length - 4))
  const shownAtStart = Math.max(0, Math.min(3, national.length - shownAtEnd - 4))
  const parts = [
    `+${code}`,
    national.slice(0, shownAtStart),
    '\u2022\u2022\u2022\u2022',
    national.slice(national.length - shownAtEnd),
  ]
  return parts.filter((part) => part !== '' && part !== '+').join(' ')
}

function fromLibrary(digits: string, country: string | undefined): Result<PhoneNumber, PhoneProblem> {
  const home: CountryCode | undefined = country !== undefined && isSupportedCountry(country) ? country : undefined
  const parsed = parsePhoneNumber(digits, home === undefined ? {} : { defaultCountry: home })
  if (parsed === undefined) return err(problemOfUnread(digits))
  const problem = problemOf(parsed)
  // `number` is E.164 by the library's contract; the contract's own pattern allows 6 to 15 digits.
  return problem === null ? ok(parsed.number as PhoneNumber) : err(problem)
}

function problemOf(parsed: LibraryNumber): PhoneProblem | null {
  const national = parsed.nationalNumber
  if (parsed.countryCallingCode === '86') {
    if (national.length < 11) return 'too-short'
    if (national.length > 11) return 'too-long'
    return /^1[3-9]/.test(national) ? null : 'not-in-use'
  }
  const length = validatePhoneNumberLength(parsed.number)
  if (length === 'TOO_LONG') return 'too-long'
  // Between two lengths that exist, typing on may still reach the longer one.
  return length === undefined ? null : 'too-short'
}

function problemOfUnread(digits: string): PhoneProblem {
  const count = digits.replace('+', '').length
  if (count < 6) return 'too-short'
  return count > 15 ? 'too-long' : 'unknown-country'
}
