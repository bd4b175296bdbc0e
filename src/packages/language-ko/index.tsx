import { LanguageStop } from '@/frame/language-stop'
import { ko } from '@/locales/packs/ko'

/** Brings the language to the app on Alipay, and goes back at once. */
export default function LanguagePage() {
  return <LanguageStop language="ko" pack={ko} />
}
