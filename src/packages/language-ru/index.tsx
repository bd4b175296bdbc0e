import { LanguageStop } from '@/frame/language-stop'
import { ru } from '@/locales/packs/ru'

/** Brings the language to the app on Alipay, and goes back at once. */
export default function LanguagePage() {
  return <LanguageStop language="ru" pack={ru} />
}
