import { useEffect } from 'react'

import { Screen } from '@/components/screen'
import type { LanguagePack } from '@/locales/catalog'
import type { PackedLanguage } from '@/locales/language'
import { useStores } from '@/stores/context'

interface LanguageStopProps {
  readonly language: PackedLanguage
  readonly pack: LanguagePack
}

/** The screen of a language's subpackage (see platform/language-packs): hands the texts over, and goes back where one came from. */
export function LanguageStop({ language, pack }: LanguageStopProps) {
  const { languagePacks, navigation } = useStores().deps.platform
  useEffect(() => {
    languagePacks.handOver(language, pack)
    navigation.back()
  }, [languagePacks, navigation, language, pack])
  return <Screen title="Bangka" />
}
