import { ownValue } from '../core/record'
import { type BankConventions, usualConventions } from './conventions'

/** What is known of one bank, merged over what banks usually do; each group is given whole, so that its shares add up to 1. */
export interface BankOverrides {
  readonly name?: Partial<BankConventions['name']>
  readonly id?: Partial<BankConventions['id']>
  readonly phone?: Partial<BankConventions['phone']>
}

/**
 * Keyed by the bank's code in the BIN table ("ICBC"). Each entry needs its source beside it.
 *
 * Empty, and that is the honest state: no bank publishes how it writes foreigners down, and what the guide's readers report
 * (padded passports, 32 characters, "33-612345678") does not name the bank often enough to tell one bank from the others.
 */
export const knownBanks: Readonly<Record<string, BankOverrides>> = {}

/** The conventions by which a bank's record is guessed; the usual ones for a bank of which nothing is known, or no known bank. */
export function conventionsOf(
  bankCode: string | null,
  known: Readonly<Record<string, BankOverrides>> = knownBanks,
): BankConventions {
  const found = bankCode === null ? undefined : ownValue(known, bankCode)
  if (found === undefined) return usualConventions
  return {
    name: { ...usualConventions.name, ...found.name },
    id: { ...usualConventions.id, ...found.id },
    phone: { ...usualConventions.phone, ...found.phone },
  }
}
