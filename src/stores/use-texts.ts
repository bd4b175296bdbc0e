import type { WalletError } from '@/contract'
import type { ErrorText } from '@/locales/errors'
import { errorText, errorTexts } from '@/locales/errors'
import type { Catalog } from '@/locales/language'

import { useStores } from './context'

/** The texts of a catalog in the person's language. Use it inside an `observer`, so that a change of language draws anew. */
export function useTexts<Texts>(catalog: Catalog<Texts>): Texts {
  return useStores().locale.texts(catalog)
}

/** What an error says in the person's language: `const say = useErrorText(); say(error).title`. Inside an `observer`. */
export function useErrorText(): (error: WalletError) => ErrorText {
  const { deps, locale } = useStores()
  const texts = locale.texts(errorTexts)
  return (error) => errorText(texts, locale.language, error, deps.platform.clock.now())
}
