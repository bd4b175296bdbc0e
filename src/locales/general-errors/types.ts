import type { ErrorCode, GeneralErrorCode, WalletErrorOf } from '@/contract'

import type { MomentText, MoneyText } from '../format'

/** What a failed operation tells the person: what happened, and what to do now. */
export interface ErrorText {
  readonly title: string
  readonly advice: string
}

/** Words for an error with one of these codes. */
export type TextsOfErrors<Codes extends ErrorCode> = {
  readonly [Code in Codes]: (error: WalletErrorOf<Code>, when: MomentText, money: MoneyText) => ErrorText
}

/** A text for every error that any operation may answer with. */
export type GeneralErrorTexts = TextsOfErrors<GeneralErrorCode>
