import { LanguageStop } from '@/frame/language-stop'
import { ja } from '@/locales/packs/ja'

/** Brings the language to the app on Alipay, and goes back at once. */
export default function LanguagePage() {
  return <LanguageStop language="ja" pack={ja} />
}
