import { type ReactNode, useEffect, useRef } from 'react'

import { useWords } from '../texts'

/** Where what was opened stands below the list, and not beside it. */
const narrow = '(width < 900px)'

/**
 * What was opened in a list: beside it and in view while the list scrolls, or below it and scrolled to. It takes the focus, so that
 * nobody has to walk through the rest of the list; Escape and a button lead back to the row.
 */
export function Detail({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { common } = useWords().texts
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.focus({ preventScroll: true })
    if (window.matchMedia(narrow).matches) place.current?.scrollIntoView({ block: 'start' })
  }, [])
  const goBack = (): void => {
    place.current?.closest('.bk-split')?.querySelector<HTMLElement>('.bk-table__row--open .bk-table__opener')?.focus()
  }
  return (
    <div
      className="bk-detail"
      ref={place}
      role="region"
      aria-label={name}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') goBack()
      }}
    >
      {children}
      <button type="button" className="bk-button bk-button--plain bk-detail__back" onClick={goBack}>
        {common.backToList}
      </button>
    </div>
  )
}
