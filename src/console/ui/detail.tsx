import { type ReactNode, useEffect, useRef } from 'react'

/** Where what was opened stands below the list, and not beside it. */
const narrow = '(width < 900px)'

/** What was opened in a list: beside it and in view while the list scrolls, or below it and scrolled to. */
export function Detail({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (window.matchMedia(narrow).matches) place.current?.scrollIntoView({ block: 'start' })
  }, [])
  return (
    <div className="bk-detail" ref={place}>
      {children}
    </div>
  )
}
