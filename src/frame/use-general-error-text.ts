import type { WalletError } from '@/contract'
import { formatTexts } from '@/locales/formats'
import { type ErrorText, generalErrorText, generalErrorTexts } from '@/locales/general-errors'
import { useStores } from '@/stores/context'
import { useTexts } from '@/stores/use-texts'

/** Says why something could not be read, with the words that the main package has. Use it inside an `observer`. */
export function useGeneralErrorText(): (error: WalletError) => ErrorText {
  const { deps } = useStores()
  const texts = useTexts(generalErrorTexts)
  const formats = useTexts(formatTexts)
  return (error) => generalErrorText(texts, formats, error, deps.platform.clock.now())
}
