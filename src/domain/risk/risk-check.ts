/**
 * What a risk check asks for before money may leave an account again. `second-card`: one more linked card, as readers of a guide for
 * foreigners were told ("add a second bankcard in order to continue"); `verification`: reviewed pictures of a passport.
 */
export const riskDemands = ['second-card', 'verification'] as const
export type RiskDemand = (typeof riskDemands)[number]

/** What is known of an account's holder when a check is looked at. */
export interface KnownOfHolder {
  /** Linked cards of any bank, those from abroad included: each was confirmed by its bank in the holder's own name. */
  readonly cards: number
  /** Their documents were looked at and found good. */
  readonly isVerified: boolean
}

/**
 * Whether what is known answers the demand. Verified documents prove more than a second card does, so they answer both: whoever has
 * one card and a passport gets through. (This wallet's own rule.)
 */
export function isRiskCheckPassed(demand: RiskDemand, { cards, isVerified }: KnownOfHolder): boolean {
  return isVerified || (demand === 'second-card' && cards >= 2)
}
