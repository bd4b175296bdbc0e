import { LanguageStop } from '@/frame/language-stop'
import { id } from '@/locales/packs/id'

/** Brings the language to the app on Alipay, and goes back at once. */
export default function LanguagePage() {
  return <LanguageStop language="id" pack={id} />
}
