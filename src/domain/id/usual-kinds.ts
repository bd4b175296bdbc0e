import { ownValue } from '../core/record'
import type { IdKind } from './kinds'

/** Where banks open accounts with other documents than a passport. */
const special: Readonly<Record<string, readonly IdKind[]>> = {
  CHN: ['resident-id'],
  HKG: ['hk-macau-travel-permit', 'hk-macau-taiwan-residence-permit'],
  MAC: ['hk-macau-travel-permit', 'hk-macau-taiwan-residence-permit'],
  TWN: ['taiwan-travel-permit', 'hk-macau-taiwan-residence-permit'],
}

/**
 * The kinds of ID with which people of a nationality or region (ISO 3166-1 alpha-3) usually open an account, the likelier first;
 * none where a passport is the rule. A suggestion: every kind may be chosen by everybody.
 */
export function usualKinds(nationality: string | null): readonly IdKind[] {
  return nationality === null ? [] : (ownValue(special, nationality) ?? [])
}

/** Whether a travel document stands in for the passport: the stateless, refugees, and those whose nationality is not stated. */
export function hasTravelDocument(nationality: string | null): boolean {
  return nationality !== null && /^XX[ABCX]$/.test(nationality)
}
