import { type EmvAdditionalData, type EmvMerchantFields, emvPrompt } from '../code/emv/merchant-fields'
import { shownText } from '../code/shown-text'
import { err, ok, type Result } from '../core/result'
import { type Currency, currencyOfNumber, type MinorProblem, parseMinor } from '../money/currency'
import { codeFields, type CodeField, type CodeLabel } from './fields'
import type { TipRule } from './quote'

/** What a sound EMVCo code says of a purchase, its merchant aside. */
export interface EmvTerms {
  readonly point: 'static' | 'dynamic'
  readonly currency: Currency
  /** Null where the person types it. */
  readonly amountMinor: number | null
  readonly tip: TipRule | null
  readonly prompts: readonly CodeField[]
  readonly labels: readonly CodeLabel[]
}

/** `unknown-currency` has the number that no currency has. */
export type EmvTermsProblem =
  { readonly code: 'unknown-currency'; readonly number: string } | { readonly code: 'bad-amount'; readonly problem: MinorProblem }

/** Reads the terms. A code without a point of initiation is static, as the standard has it. */
export function readEmvTerms(fields: EmvMerchantFields, tipMostPercent: number): Result<EmvTerms, EmvTermsProblem> {
  const number = fields.currency ?? ''
  const currency = currencyOfNumber(number)
  if (currency === null) return err({ code: 'unknown-currency', number })
  const amount = fields.amount === null ? ok(null) : parseMinor(fields.amount, currency.exponent)
  if (!amount.ok) return err({ code: 'bad-amount', problem: amount.error })
  const tip = readTip(fields, currency, tipMostPercent)
  if (!tip.ok) return err({ code: 'bad-amount', problem: tip.error })
  return ok({
    point: fields.pointOfInitiation === '12' ? 'dynamic' : 'static',
    currency,
    amountMinor: amount.value,
    tip: tip.value,
    prompts: promptsOf(fields.additional),
    labels: labelsOf(fields.additional),
  })
}

function readTip({ tip }: EmvMerchantFields, { exponent }: Currency, mostPercent: number): Result<TipRule | null, MinorProblem> {
  switch (tip?.kind) {
    case undefined:
      return ok(null)
    case 'prompt':
      return ok({ kind: 'prompt', mostPercent })
    case 'fixed': {
      const minor = parseMinor(tip.amount, exponent)
      return minor.ok ? ok({ kind: 'fixed', minor: minor.value }) : minor
    }
    case 'percent': {
      const hundredths = parseMinor(tip.percent, 2)
      return hundredths.ok ? ok({ kind: 'percent', hundredths: hundredths.value }) : hundredths
    }
  }
}

function said(additional: EmvAdditionalData | null, field: CodeField): string | null {
  return additional === null || field === 'address' || field === 'email' ? null : (additional[field] ?? null)
}

/** The data request (62-09) names by letters what the payer is to give as well. */
function isRequested(additional: EmvAdditionalData | null, field: CodeField): boolean {
  const letters = additional?.dataRequest ?? ''
  const letter = field === 'address' ? 'A' : field === 'mobileNumber' ? 'M' : field === 'email' ? 'E' : null
  return letter !== null && letters.indexOf(letter) >= 0
}

function promptsOf(additional: EmvAdditionalData | null): readonly CodeField[] {
  return codeFields.filter((field) => {
    const text = said(additional, field)
    return text === emvPrompt || (text === null && isRequested(additional, field))
  })
}

/** The longest that is shown of what a code says. */
const shownChars = 100

/** Not in the middle of a surrogate pair. */
function cutOff(text: string): string {
  return text.slice(0, shownChars).replace(/[\ud800-\udbff]$/, '')
}

function labelsOf(additional: EmvAdditionalData | null): readonly CodeLabel[] {
  const labels: CodeLabel[] = []
  for (const field of codeFields) {
    const text = said(additional, field)
    if (text === null || text === emvPrompt) continue
    if (text.trim() !== '') labels.push({ field, text: cutOff(shownText(text, shownChars - 1)) })
  }
  return labels
}
