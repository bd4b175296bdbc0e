import { observer } from 'mobx-react-lite'

import type { WalletError } from '@/contract'

import { FailureNotice } from './failure-notice'
import { useErrorText } from './use-error-text'

interface FailureProps {
  /** Nothing is drawn for null. */
  readonly error: WalletError | null
  readonly onRetry?: () => void
  readonly busy?: boolean
}

/** What went wrong, in its place on the page. For subpackages: it brings the words of every error along. */
export const Failure = observer(function Failure({ error, ...retry }: FailureProps) {
  const errorText = useErrorText()
  return error === null ? null : <FailureNotice text={errorText(error)} {...retry} />
})
