import { useEffect, useRef } from 'react'

import { addressOf, type ViewName, viewNames } from '../routes'
import { useWords } from '../texts'

/** The views: beside the page where it is wide, above it where it is not. */
export function Nav({ current }: { readonly current: ViewName }) {
  const { texts } = useWords()
  const shown = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    // Newer browsers answer a promise, which is no way of cleaning up.
    shown.current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [current])
  return (
    <nav className="bk-nav" aria-label={texts.nav}>
      {viewNames.map((view, index) => (
        <a
          key={view}
          ref={view === current ? shown : undefined}
          className="bk-nav__one"
          href={addressOf(view)}
          aria-current={view === current ? 'page' : undefined}
        >
          <span className="bk-nav__name">{texts.views[view]}</span>
          <kbd className="bk-nav__key" aria-hidden="true">
            {index + 1}
          </kbd>
        </a>
      ))}
    </nav>
  )
}
