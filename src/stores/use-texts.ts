import type { Catalog } from '@/locales/language'

import { useStores } from './context'

/** The texts of a catalog in the person's language. Use it inside an `observer`, so that a change of language draws anew. */
export function useTexts<Texts>(catalog: Catalog<Texts>): Texts {
  return useStores().locale.texts(catalog)
}
