import { baseLibrary, has } from '../alipay/my'
import { nearPx, type Sight } from './types'

/** By the base library's observers (1.11), one for each element. */
export function createSight(): Sight {
  return {
    watch(id, listener) {
      if (!has('createIntersectionObserver')) return () => undefined
      const observer = baseLibrary().createIntersectionObserver({ thresholds: [0] })
      observer
        .relativeToViewport({ top: nearPx, bottom: nearPx })
        .observe(`#${id}`, ({ boundingClientRect, intersectionRect, intersectionRatio = 0 }) => {
          const heightPx = boundingClientRect?.height ?? 0
          // Of a very high element the ratio may be rounded to nothing.
          if (heightPx > 0) listener({ near: intersectionRatio > 0 || (intersectionRect?.height ?? 0) > 0, heightPx })
        })
      return () => observer.disconnect()
    },
  }
}
