import { err, ok, type Result } from '../core/result'

/** A currency of ISO 4217. `exponent`: how many decimals its smallest unit has (JPY 0, USD 2, KWD 3). */
export interface Currency {
  readonly code: string
  readonly exponent: number
}

/** The wallet's own currency: everything is paid in fen. */
export const yuan: Currency = { code: 'CNY', exponent: 2 }

/**
 * ISO 4217, list one, as of 2026: numbers and letters of the currencies in which something can be priced (fund codes, metals and
 * test codes left out).
 */
const numbersAndLetters =
  '784AED 971AFN 008ALL 051AMD 973AOA 032ARS 036AUD 533AWG 944AZN 977BAM 052BBD 050BDT 048BHD 108BIF 060BMD 096BND 068BOB ' +
  '986BRL 044BSD 064BTN 072BWP 933BYN 084BZD 124CAD 976CDF 756CHF 152CLP 156CNY 170COP 188CRC 192CUP 132CVE 203CZK 262DJF ' +
  '208DKK 214DOP 012DZD 818EGP 232ERN 230ETB 978EUR 242FJD 238FKP 826GBP 981GEL 936GHS 292GIP 270GMD 324GNF 320GTQ 328GYD ' +
  '344HKD 340HNL 332HTG 348HUF 360IDR 376ILS 356INR 368IQD 364IRR 352ISK 388JMD 400JOD 392JPY 404KES 417KGS 116KHR 174KMF ' +
  '408KPW 410KRW 414KWD 136KYD 398KZT 418LAK 422LBP 144LKR 430LRD 426LSL 434LYD 504MAD 498MDL 969MGA 807MKD 104MMK 496MNT ' +
  '446MOP 929MRU 480MUR 462MVR 454MWK 484MXN 458MYR 943MZN 516NAD 566NGN 558NIO 578NOK 524NPR 554NZD 512OMR 590PAB 604PEN ' +
  '598PGK 608PHP 586PKR 985PLN 600PYG 634QAR 946RON 941RSD 643RUB 646RWF 682SAR 090SBD 690SCR 938SDG 752SEK 702SGD 654SHP ' +
  '925SLE 706SOS 968SRD 728SSP 930STN 222SVC 760SYP 748SZL 764THB 972TJS 934TMT 788TND 776TOP 949TRY 780TTD 901TWD 834TZS ' +
  '980UAH 800UGX 840USD 858UYU 860UZS 926VED 928VES 704VND 548VUV 882WST 950XAF 951XCD 532XCG 952XOF 953XPF 886YER 710ZAR ' +
  '967ZMW 924ZWG'

const withoutDecimals = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'
const withThreeDecimals = 'BHD IQD JOD KWD LYD OMR TND'

function exponentOf(code: string): number {
  if (withoutDecimals.indexOf(code) >= 0) return 0
  return withThreeDecimals.indexOf(code) >= 0 ? 3 : 2
}

/** The currency of ISO 4217's number ("156"), or null for a number that is of none. */
export function currencyOfNumber(number: string): Currency | null {
  const found = numbersAndLetters.split(' ').find((entry) => entry.slice(0, 3) === number)
  if (found === undefined) return null
  const code = found.slice(3)
  return { code, exponent: exponentOf(code) }
}

/** ISO 4217's number of a currency's letters, or null. */
export function numberOfCurrency(code: string): string | null {
  const found = numbersAndLetters.split(' ').find((entry) => entry.slice(3) === code)
  return found === undefined ? null : found.slice(0, 3)
}

/** Why a text is no amount. `finer-than-unit`: it says more than the smallest unit can hold ("1.5" yen). */
export type MinorProblem = 'not-an-amount' | 'finer-than-unit' | 'zero' | 'too-large'

/**
 * An amount as EMVCo codes write it ("23.72", "98.", ".5") in smallest units, exactly. Zeros behind the last decimal that the
 * currency has say nothing and are passed over ("100.00" yen); other digits there are refused: rounding would change what the
 * merchant wrote.
 */
export function parseMinor(text: string, exponent: number): Result<number, MinorProblem> {
  const found = /^([0-9]*)(?:\.([0-9]*))?$/.exec(text)
  const [, whole = '', decimals = ''] = found ?? []
  if (found === null || whole + decimals === '') return err('not-an-amount')
  if (/[1-9]/.test(decimals.slice(exponent))) return err('finer-than-unit')
  const digits = (whole + `${decimals}0000`.slice(0, exponent)).replace(/^0+/, '')
  if (digits === '') return err('zero')
  const minor = Number(digits)
  return digits.length <= 16 && Number.isSafeInteger(minor) ? ok(minor) : err('too-large')
}

/** The amount in smallest units as EMVCo codes write it: "23.72", "1480". */
export function minorText(minor: number, exponent: number): string {
  if (exponent === 0) return String(minor)
  const digits = String(minor).padStart(exponent + 1, '0')
  return `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}
