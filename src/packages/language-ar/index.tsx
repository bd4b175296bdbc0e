import { LanguageStop } from '@/frame/language-stop'
import { ar } from '@/locales/packs/ar'

/** Brings the language to the app on Alipay, and goes back at once. */
export default function LanguagePage() {
  return <LanguageStop language="ar" pack={ar} />
}
