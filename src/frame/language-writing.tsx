import { observer } from 'mobx-react-lite'
import { useMemo, type ReactNode } from 'react'

import { WritingProvider } from '@/components/writing'
import { formatTexts } from '@/locales/formats'
import { directionOf } from '@/locales/language'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

/** Tells the components of every screen below it how the person's language is written. */
export const LanguageWriting = observer(function LanguageWriting({ children }: { readonly children: ReactNode }) {
  const { language } = useStores().locale
  const { decimal, group } = useTexts(formatTexts)
  const writing = useMemo(() => ({ direction: directionOf(language), decimal, group }), [language, decimal, group])
  return <WritingProvider value={writing}>{children}</WritingProvider>
})
