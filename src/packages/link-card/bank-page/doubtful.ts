import type { BankField } from '@/domain/link-card/refusals'
import type { LinkState } from '@/domain/link-card/states'

/** What the clerk should look at first: what the assistant doubts, or else what the bank has named. */
export function doubtfulFields(state: LinkState): readonly BankField[] {
  if (state.at === 'helping' && state.help.type === 'bank') return state.help.doubtful
  if (state.at !== 'refused' || state.refusal.reason !== 'mismatch') return []
  return state.help?.type === 'bank' ? state.help.doubtful : (state.refusal.fields ?? [])
}
