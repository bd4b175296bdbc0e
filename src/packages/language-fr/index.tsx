import { LanguageStop } from '@/frame/language-stop'
import { fr } from '@/locales/packs/fr'

/** Brings the language to the app on Alipay, and goes back at once. */
export default function LanguagePage() {
  return <LanguageStop language="fr" pack={fr} />
}
