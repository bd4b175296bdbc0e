import type { ReactNode } from 'react'

import type { CallFailure } from '../api/request'
import type { Live } from '../live/use-live'
import { useWords } from '../texts'
import { Button } from './button'

/** What a failure says. The code and the service's own words are for whoever looks for the cause. */
export function FailureNote({ failure, onRetry }: { readonly failure: CallFailure; readonly onRetry?: () => void }) {
  const { texts, errorTitle } = useWords()
  const title = (): string => {
    if (failure.kind === 'unreachable') return texts.failure.unreachable
    if (failure.error !== null && failure.error.code !== 'request.unknown-operation') return errorTitle(failure.error)
    return failure.status === 404 ? texts.failure.absent : texts.failure.refused(failure.status)
  }
  return (
    <div className="bk-note bk-note--danger" role="alert">
      <p className="bk-note__title">{title()}</p>
      {failure.kind === 'refused' && (
        <p className="bk-note__more">
          <code>{failure.code}</code> {failure.message}
        </p>
      )}
      {onRetry !== undefined && (
        <Button look="plain" onPress={onRetry}>
          {texts.common.retry}
        </Button>
      )}
    </div>
  )
}

/** What the service says, once it says something; until then its place, and why it says nothing. */
export function Shown<T>({ live, children }: { readonly live: Live<T>; readonly children: (value: T) => ReactNode }) {
  const { value, failure, refresh } = live
  return (
    <>
      {failure !== null && <FailureNote failure={failure} onRetry={refresh} />}
      {value !== null ? children(value) : failure === null && <Skeleton />}
    </>
  )
}

/** The shape of what comes; it appears only when it takes a moment (style sheet). */
function Skeleton() {
  const { common } = useWords().texts
  return (
    <div className="bk-skeleton" role="status" aria-label={common.loading}>
      <div className="bk-skeleton__row" />
      <div className="bk-skeleton__row" />
      <div className="bk-skeleton__row" />
    </div>
  )
}

/** Nothing is there: why, and what makes something. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className="bk-empty">{children}</p>
}
