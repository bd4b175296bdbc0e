import { createContext, useContext } from 'react'

import type { AmountMarks } from '@/domain/money/amount-text'

/** How the person's language is written: which way its lines run, and what stands between the digits of an amount. */
export interface Writing extends AmountMarks {
  readonly direction: 'ltr' | 'rtl'
}

const WritingContext = createContext<Writing>({ direction: 'ltr', decimal: '.', group: ',' })

/** Says to everything below how the language is written. */
export const WritingProvider = WritingContext.Provider

export function useWriting(): Writing {
  return useContext(WritingContext)
}

/**
 * The class of whatever lies on the page itself (a screen, a sheet): Alipay's page takes no `dir`, so each of them turns what is
 * in it. What points in reading direction is mirrored below `bk-rtl` (styles/_mixins.scss).
 */
export function useDirectionClass(): string {
  return useWriting().direction === 'rtl' ? 'bk-rtl' : ''
}
