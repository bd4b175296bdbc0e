import type { ErrorCode, GeneralErrorCode } from '@/contract'

import type { TextsOfErrors } from '../general-errors/types'

export type { ErrorText } from '../general-errors/types'

/** A text for every error but the general ones: a new code does not compile until each language has one. */
export type ErrorTexts = TextsOfErrors<Exclude<ErrorCode, GeneralErrorCode>>
