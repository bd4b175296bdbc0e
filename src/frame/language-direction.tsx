import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'

import { DirectionProvider } from '@/components/direction'
import { directionOf } from '@/locales/language'
import { useStores } from '@/stores/context'

/** Turns every screen below it the way the person's language runs. */
export const LanguageDirection = observer(function LanguageDirection({ children }: { readonly children: ReactNode }) {
  return <DirectionProvider value={directionOf(useStores().locale.language)}>{children}</DirectionProvider>
})
