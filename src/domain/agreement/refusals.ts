import type { TradeRefusal } from '../trade/refusals'

/** Why a charge by an agreement is refused before there is any payment. */
export const agreementRefusals = [
  'agreement-unknown',
  'agreement-ended',
  'agreement-not-signed',
  'agreement-not-due',
  'over-agreement-charge',
  'over-agreement-total',
  'over-agreement-times',
  'over-day-limit',
  'over-month-limit',
  'no-instrument',
] as const satisfies readonly TradeRefusal[]

export type AgreementRefusal = (typeof agreementRefusals)[number]

export function isAgreementRefusal(refusal: TradeRefusal): refusal is AgreementRefusal {
  return agreementRefusals.some((one) => one === refusal)
}
