import type { Result } from '@/domain/core/result'
import type { LanguagePack } from '@/locales/catalog'
import type { PackedLanguage } from '@/locales/language'

import type { Clock } from '../clock/types'

/** Where the texts of a language come from that the app does not carry from its start. */
export interface LanguagePacks {
  /**
   * Fetches a language's texts; `unreachable` where they can't be had now, and asking again may help. It may take as long as the
   * network takes: who asks decides how long to wait, and what comes later is still good.
   */
  load(language: PackedLanguage): Promise<Result<LanguagePack, 'unreachable'>>
  /** Where a language comes with a screen of its own (Alipay), that screen hands the texts over here. */
  handOver(language: PackedLanguage, pack: LanguagePack): void
}

/** Makes the port; `clock` bounds how long a screen is waited for where languages come by screens. */
export type CreateLanguagePacks = (needs: { readonly clock: Clock }) => LanguagePacks
