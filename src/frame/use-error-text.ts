import type { WalletError } from '@/contract'
import { errorText, errorTexts, type ErrorText } from '@/locales/errors'
import { formatTexts } from '@/locales/formats'
import { errorLine, generalErrorTexts } from '@/locales/general-errors'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

/**
 * Puts any error into the person's words, as of now ("try again at 14:05"); for subpackages, since it brings the words of all
 * errors along. Use it inside an `observer`.
 */
export function useErrorText(): (error: WalletError) => ErrorText {
  const { deps } = useStores()
  const general = useTexts(generalErrorTexts)
  const texts = useTexts(errorTexts)
  const formats = useTexts(formatTexts)
  return (error) => errorText({ ...general, ...texts }, formats, error, deps.platform.clock.now())
}

/** The same in one line, for a field or a short message. Use it inside an `observer`. */
export function useErrorLine(): (error: WalletError) => string {
  const say = useErrorText()
  const formats = useTexts(formatTexts)
  return (error) => errorLine(formats, say(error))
}
