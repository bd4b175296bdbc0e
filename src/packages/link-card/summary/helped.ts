import type { Help } from '@/domain/link-card/advising'
import type { LinkStateAt } from '@/domain/link-card/states'
import type { FieldStep } from '@/domain/link-card/steps'
import type { MatchField } from '@/domain/match/evidence'

/** The states in which the assistant speaks: after a mismatch, and when it was asked for from the summary. */
export type Helped = LinkStateAt<'helping'> | (LinkStateAt<'refused'> & { readonly help: Help })

/** Where each field is typed. */
export const stepOf: Readonly<Record<MatchField, FieldStep>> = { name: 'name', idNumber: 'identity', phone: 'phone' }

/** Attempts that the bank still allows today; null where they could not be counted. */
export function attemptsLeftIn(state: Helped): number | null {
  if (state.at === 'helping') return state.attempts?.left ?? null
  return state.refusal.reason === 'mismatch' ? state.refusal.attemptsLeft : null
}
