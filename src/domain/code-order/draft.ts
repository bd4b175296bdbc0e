import { type FieldCheck, fieldCheck } from '../core/field'
import { err, ok, type Result } from '../core/result'
import { type AmountProblem, parseUnits } from '../money/amount'
import { bareAmountText, plainAmountText } from '../money/amount-text'
import { type Currency, yuan } from '../money/currency'
import { type ExchangeRate, percentOf } from '../money/exchange'
import { answersTo } from './answers'
import type { CodeField, CodeLabel } from './fields'
import { type Quote, quoteOf, type TipRule } from './quote'

/** What an EMVCo code leads to, as the service says it, as far as the person's answers depend on it. */
export interface CodeTerms {
  readonly currency: Currency
  /** Smallest units; null where the person types it. */
  readonly amountMinor: number | null
  readonly tip: TipRule | null
  readonly prompts: readonly CodeField[]
  /** Null for yuan. */
  readonly rate: ExchangeRate | null
}

/** What the person chose of the tip: nothing, a share of the amount in whole percent, or an amount of their own. */
export type TipChoice =
  { readonly kind: 'none' } | { readonly kind: 'percent'; readonly percent: number } | { readonly kind: 'own' }

/** The form as it stands, texts with a till's marks ("12.50"). */
export interface CodeDraft {
  readonly amount: string
  readonly tip: TipChoice
  readonly ownTip: string
  readonly answers: Readonly<Partial<Record<CodeField, string>>>
}

/** Nobody is led to tip: nothing is chosen before the person chooses. */
export const emptyDraft: CodeDraft = { amount: '', tip: { kind: 'none' }, ownTip: '', answers: {} }

/** The shares that a code which asks for a tip is answered with by one tap, percent. */
export const tipSuggestions = [10, 15, 20] as const

/** What is sent to the service when the form is complete: see `openCodeOrder` of the contract. */
export interface CodeAnswers {
  readonly amountMinor: number | null
  readonly tipMinor: number | null
  readonly answers: readonly CodeLabel[]
}

export type TipProblem = AmountProblem | 'too-large-tip'

/** What the form's texts come to. */
export interface CheckedDraft {
  /** Valid with the code's own amount where it says one. */
  readonly amount: FieldCheck<number, AmountProblem>
  /** What the person adds, in smallest units; null where the code doesn't ask. */
  readonly tip: FieldCheck<number | null, TipProblem>
  /** Fields that are not answered, or not with an answer. */
  readonly openFields: readonly CodeField[]
  /** All that is to be paid, as soon as amount and tip are known. */
  readonly quote: Quote | null
  /** To be sent; null while something is missing. */
  readonly answers: CodeAnswers | null
}

/** Reads the form. `limitFen` is the most that one payment can be. Pure, so it is asked at every key. */
export function checkDraft(terms: CodeTerms, draft: CodeDraft, limitFen: number): CheckedDraft {
  const typed = readAmount(terms, draft.amount)
  const tip = typed.ok ? readTip(terms, draft, typed.value) : err<TipProblem>('empty')
  const quoted = typed.ok && tip.ok ? quoteOf(typed.value, terms.tip, tip.value, terms.rate) : null
  const quote = quoted !== null && quoted.ok ? quoted.value : null
  const isTooLarge =
    (quoted !== null && !quoted.ok && quoted.error === 'too-large') || (quote !== null && quote.totalFen > limitFen)
  const amount = isTooLarge ? err<AmountProblem>('too-large') : typed
  const given = terms.prompts.map((field) => ({ field, text: draft.answers[field] ?? '' }))
  const answered = answersTo(terms.prompts, given)
  const isComplete = amount.ok && tip.ok && quote !== null && answered.ok
  return {
    amount: fieldCheck(amount, ['empty', 'zero']),
    tip: fieldCheck(tip, ['empty', 'zero']),
    openFields: terms.prompts.filter((field) => !answersTo([field], given).ok),
    quote: isTooLarge ? null : quote,
    answers: isComplete
      ? { amountMinor: terms.amountMinor === null ? amount.value : null, tipMinor: tip.value, answers: answered.value }
      : null,
  }
}

/** What a suggested share comes to on this amount. Null while the amount is not known. */
export function suggestedTip(terms: CodeTerms, draft: CodeDraft, percent: number): number | null {
  const amount = readAmount(terms, draft.amount)
  return amount.ok ? percentOf(amount.value, percent * 100) : null
}

function readAmount({ amountMinor, currency }: CodeTerms, text: string): Result<number, AmountProblem> {
  return amountMinor === null ? parseTyped(text, currency) : ok(amountMinor)
}

function readTip(terms: CodeTerms, { tip, ownTip }: CodeDraft, amountMinor: number): Result<number | null, TipProblem> {
  if (terms.tip === null || terms.tip.kind !== 'prompt') return ok(null)
  if (tip.kind === 'none') return ok(0)
  if (tip.kind === 'percent') return ok(percentOf(amountMinor, tip.percent * 100) ?? 0)
  const typed = parseTyped(ownTip, terms.currency)
  if (!typed.ok) return typed
  const most = percentOf(amountMinor, terms.tip.mostPercent * 100)
  return most !== null && typed.value > most ? err('too-large-tip') : typed
}

/** Signs with which amounts are written, and whose they are; yuan are read by `plainAmountText`. */
const signs: readonly { readonly sign: string; readonly codes: string }[] = [
  { sign: '[$]', codes: 'USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD XCD' },
  { sign: '[$]', codes: 'ARS CLP COP CUP DOP MXN UYU' },
  { sign: '\u00a3', codes: 'GBP EGP FKP GIP LBP SHP SYP' },
  { sign: '[\u00a5\uffe5\u5186]', codes: 'JPY' },
  { sign: '\u20ac', codes: 'EUR' },
  { sign: '\u20a9', codes: 'KRW KPW' },
  { sign: '\u0e3f', codes: 'THB' },
  { sign: '\u20b9', codes: 'INR' },
  { sign: '\u20b1', codes: 'PHP' },
  { sign: '\u20ab', codes: 'VND' },
  { sign: '\u20bd', codes: 'RUB' },
]

/**
 * An amount as typed or pasted: spaces, and the currency's own letters or sign at either end, say nothing. Those of another
 * currency do: "¥50" where dollars are asked for would become fifty dollars.
 */
function parseTyped(raw: string, { code, exponent }: Currency): Result<number, AmountProblem> {
  const sign = [code, ...signs.filter(({ codes }) => codes.indexOf(code) >= 0).map((each) => each.sign)].join('|')
  const text = code === yuan.code ? plainAmountText(raw) : bareAmountText(raw)
  const plain = text.replace(new RegExp(`^(?:${sign})|(?:${sign})$`, 'gi'), '')
  return parseUnits(plain, exponent, Number.MAX_SAFE_INTEGER)
}
