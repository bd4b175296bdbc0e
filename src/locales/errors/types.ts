import type { ErrorCode, WalletErrorOf } from '@/contract'

import type { MomentText, MoneyText } from '../format'

/** What a failed operation tells the person: what happened, and what to do now. */
export interface ErrorText {
  readonly title: string
  readonly advice: string
}

/** A text for every error there is: a new code does not compile until each language has one. */
export type ErrorTexts = {
  readonly [Code in ErrorCode]: (error: WalletErrorOf<Code>, when: MomentText, money: MoneyText) => ErrorText
}
