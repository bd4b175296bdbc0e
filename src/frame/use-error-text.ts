import type { WalletError } from '@/contract'
import { errorLine, errorText, errorTexts, type ErrorText } from '@/locales/errors'
import { formatTexts } from '@/locales/formats'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

/** Puts an error into the person's words, as of now ("try again at 14:05"). Use it inside an `observer`. */
export function useErrorText(): (error: WalletError) => ErrorText {
  const { deps } = useStores()
  const texts = useTexts(errorTexts)
  const formats = useTexts(formatTexts)
  return (error) => errorText(texts, formats, error, deps.platform.clock.now())
}

/** The same in one line, for a field or a short message. Use it inside an `observer`. */
export function useErrorLine(): (error: WalletError) => string {
  const say = useErrorText()
  const formats = useTexts(formatTexts)
  return (error) => errorLine(formats, say(error))
}
