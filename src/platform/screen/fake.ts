import { createListeners } from '../listeners'
import type { Screen } from './types'

/** A screen that says whether it is made bright, and takes screenshots when told. */
export interface FakeScreen extends Screen {
  /** How many presentations are under way. */
  presenting(): number
  takeScreenshot(): void
}

export function createFakeScreen(): FakeScreen {
  const screenshots = createListeners<null>()
  let presenting = 0
  return {
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
