import { observer } from 'mobx-react-lite'

import { Notice } from '@/components/notice'
import { Txt } from '@/components/primitives'
import { commonTexts } from '@/locales/common'
import type { ErrorText } from '@/locales/general-errors'
import { useTexts } from '@/stores/use-texts'

interface FailureNoticeProps {
  readonly text: ErrorText
  readonly onRetry?: () => void
  readonly busy?: boolean
}

/** What went wrong, what to do, and the way to try again; drawn by `Failure` and `LoadFailure`. */
export const FailureNotice = observer(function FailureNotice({ text, onRetry, busy = false }: FailureNoticeProps) {
  const common = useTexts(commonTexts)
  const { title, advice } = text
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
