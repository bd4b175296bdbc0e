import type { Area, Catalog, TextsOf } from '@/locales/catalog'

import { useStores } from './context'

/** The texts of a catalog in the person's language. Use it inside an `observer`, so that a change of language draws anew. */
export function useTexts<A extends Area>(catalog: Catalog<A>): TextsOf<A> {
  return useStores().locale.texts(catalog)
}
