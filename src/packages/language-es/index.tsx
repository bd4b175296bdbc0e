import { LanguageStop } from '@/frame/language-stop'
import { es } from '@/locales/packs/es'

/** Brings the language to the app on Alipay, and goes back at once. */
export default function LanguagePage() {
  return <LanguageStop language="es" pack={es} />
}
