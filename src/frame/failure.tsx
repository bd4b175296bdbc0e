import { observer } from 'mobx-react-lite'

import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import type { WalletError } from '@/contract'
import { commonTexts } from '@/locales/common'
import { useTexts } from '@/stores/use-texts'

import { useErrorText } from './use-error-text'

interface FailureProps {
  /** Nothing is drawn for null. */
  readonly error: WalletError | null
  readonly onRetry?: () => void
  readonly busy?: boolean
}

/** What went wrong, what to do, and the way to try again, in its place on the page. */
export const Failure = observer(function Failure({ error, onRetry, busy = false }: FailureProps) {
  const errorText = useErrorText()
  const common = useTexts(commonTexts)
  if (error === null) return null
  const { title, advice } = errorText(error)
  return (
    <Notice
      tone="danger"
      title={title}
      live
      {...(onRetry === undefined ? {} : { action: { text: common.tryAgain, onPress: onRetry, busy } })}
    >
      <Txt>{advice}</Txt>
    </Notice>
  )
})
