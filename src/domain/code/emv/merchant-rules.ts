import type { PayloadErrorCode } from '../payload-types'
import { countCharacters } from './data-objects'

/** How long a value may be, in characters, and what form it has. */
interface Rule {
  readonly min: number
  readonly max: number
  /** What is wrong where the form is: each has a code of its own. */
  readonly form?: { readonly sound: (value: string) => boolean; readonly code: PayloadErrorCode }
}

const anyText = (max: number): Rule => ({ min: 1, max })

/** Digits and at most one ".", not zero ("98." and ".5" are amounts, "98,73" is none): section 4.7.6 with the format of ID 54. */
function isAmount(value: string): boolean {
  return /^[0-9]*\.?[0-9]*$/.test(value) && /[1-9]/.test(value)
}

/** "00.01" to "99.99"; "3" and "3.5" stand for "03.00" and "03.50". */
function isPercent(value: string): boolean {
  return /^[0-9]{1,2}(\.[0-9]{0,2})?$/.test(value) && /[1-9]/.test(value)
}

const matches =
  (form: RegExp) =>
  (value: string): boolean =>
    form.test(value)

/** Data objects of the top level with a form (EMVCo MPM v1.1, table 3.6 and section 4). */
export const rootRules: Readonly<Record<string, Rule>> = {
  '00': { min: 2, max: 2, form: { sound: matches(/^01$/), code: 'bad-payload-format' } },
  '01': { min: 2, max: 2, form: { sound: matches(/^1[12]$/), code: 'bad-initiation' } },
  '52': { min: 4, max: 4, form: { sound: matches(/^[0-9]{4}$/), code: 'bad-mcc' } },
  '53': { min: 3, max: 3, form: { sound: matches(/^[0-9]{3}$/), code: 'bad-currency' } },
  '54': { min: 1, max: 13, form: { sound: isAmount, code: 'bad-amount' } },
  '55': { min: 2, max: 2, form: { sound: matches(/^0[123]$/), code: 'bad-tip' } },
  '56': { min: 1, max: 13, form: { sound: isAmount, code: 'bad-tip-amount' } },
  '57': { min: 1, max: 5, form: { sound: isPercent, code: 'bad-tip-percent' } },
  '58': { min: 2, max: 2, form: { sound: matches(/^[A-Za-z]{2}$/), code: 'bad-country' } },
  '59': anyText(25),
  '60': anyText(15),
  '61': anyText(10),
  // The hex digits themselves are judged with the checksum.
  '63': { min: 4, max: 4 },
}

/**
 * Additional data (table 3.7). Looser than the table in two: codes in use give the purpose more than 25 characters (transfers by
 * VietQR), and letters in the data request that nobody defined; what is merely shown or passed over refuses no payment.
 */
export const additionalRules: Readonly<Record<string, Rule>> = {
  '01': anyText(25),
  '02': anyText(25),
  '03': anyText(25),
  '04': anyText(25),
  '05': anyText(25),
  '06': anyText(25),
  '07': anyText(25),
}

/** Name and city in the local language (table 3.8). */
export const localRules: Readonly<Record<string, Rule>> = {
  '00': { min: 2, max: 2, form: { sound: matches(/^[A-Za-z]{2}$/), code: 'bad-language' } },
  '01': anyText(25),
  '02': anyText(15),
}

/** The name of the payment network inside a merchant account or another template (section 4.6): 32 characters at most. */
export const templateRules: Readonly<Record<string, Rule>> = { '00': anyText(32) }

/** What is wrong with a value, or null: its length before its form. */
export function defectOf(rule: Rule, value: string): PayloadErrorCode | null {
  const length = countCharacters(value)
  if (length < rule.min || length > rule.max) return 'wrong-length'
  return rule.form === undefined || rule.form.sound(value) ? null : rule.form.code
}

/** What every code has, besides the checksum and an account (section 4.3). */
const mandatory = ['52', '53', '58', '59', '60'] as const
/** What a transfer between accounts has: it names no business. */
const mandatoryForTransfers = ['53', '58'] as const

/**
 * Networks whose codes for transfers leave out what only businesses have, by their application IDs: PromptPay (Thai QR payment
 * standard: A00000067701011x) and VietQR (NAPAS: A000000727). Without this, most codes of Thailand and Viet Nam were unsound.
 */
const transferNetworks = /^(A00000067701011[0-9]|A000000727)$/

/** IDs that a code with accounts of these networks must have. */
export function mandatoryIds(networks: readonly (string | undefined)[]): readonly string[] {
  const forTransfers = networks.length > 0 && networks.every((name) => name !== undefined && transferNetworks.test(name))
  return forTransfers ? mandatoryForTransfers : mandatory
}
