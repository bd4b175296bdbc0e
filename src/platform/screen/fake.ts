import { createListeners } from '../listeners'
import type { Screen, ScreenSize } from './types'

/** A screen that says whether it is made bright, and takes screenshots when told. */
export interface FakeScreen extends Screen {
  /** How many presentations are under way. */
  presenting(): number
  takeScreenshot(): void
  resize(size: ScreenSize): void
}

export function createFakeScreen(): FakeScreen {
  const screenshots = createListeners<null>()
  const resizes = createListeners<null>()
  let presenting = 0
  let size: ScreenSize = { width: 375, height: 667, pixelRatio: 2 }
  return {
    size: () => size,
    onResize: resizes.add,
    resize(next) {
      size = next
      resizes.tell(null)
    },
    present() {
      presenting += 1
      let over = false
      return Promise.resolve(() => {
        if (over) return
        over = true
        presenting -= 1
      })
    },
    onScreenshot: screenshots.add,
    presenting: () => presenting,
    takeScreenshot() {
      screenshots.tell(null)
    },
  }
}
