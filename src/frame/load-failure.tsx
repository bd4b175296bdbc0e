import { observer } from 'mobx-react-lite'

import type { WalletError } from '@/contract'

import { FailureNotice } from './failure-notice'
import { useGeneralErrorText } from './use-general-error-text'

interface LoadFailureProps {
  /** Nothing is drawn for null. */
  readonly error: WalletError | null
  readonly onRetry?: () => void
  readonly busy?: boolean
}

/** Why a list or the account could not be loaded, in its place on the page. */
export const LoadFailure = observer(function LoadFailure({ error, ...retry }: LoadFailureProps) {
  const errorText = useGeneralErrorText()
  return error === null ? null : <FailureNotice text={errorText(error)} {...retry} />
})
