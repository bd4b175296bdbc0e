import { observer } from 'mobx-react-lite'

import { Notice } from '@/components/notice'
import type { WalletError } from '@/contract'
import { useErrorText } from '@/frame/use-error-text'

interface ProblemProps {
  readonly error: WalletError
  /** The way on that fits this error: "Log in instead". */
  readonly action?: { readonly text: string; readonly onPress: () => void } | undefined
}

/** A refusal in its place on the page, with a way on other than trying again. */
export const Problem = observer(function Problem({ error, action }: ProblemProps) {
  const { title, advice } = useErrorText()(error)
  return (
    <Notice tone="danger" title={title} live {...(action === undefined ? {} : { action })}>
      {advice}
    </Notice>
  )
})
