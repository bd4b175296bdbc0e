/// <reference lib="dom" />
import { nearPx, type Seen, type Sight } from './types'

export function createSight(): Sight {
  const listeners = new Map<Element, (seen: Seen) => void>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const heightPx = boundingClientRect.height
        // A page below another one has no size.
        if (heightPx > 0) listeners.get(target)?.({ near: isIntersecting, heightPx })
      }
    },
    { rootMargin: `${nearPx}px 0px` },
  )
  return {
    watch(id, listener) {
      const element = document.getElementById(id)
      if (element === null) return () => undefined
      listeners.set(element, listener)
      observer.observe(element)
      return () => {
        listeners.delete(element)
        observer.unobserve(element)
      }
    },
  }
}
