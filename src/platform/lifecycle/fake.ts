import { createListeners } from '../listeners'
import type { Lifecycle } from './types'

/** An app that is sent to the background and back by hand. */
export interface FakeLifecycle extends Lifecycle {
  setVisible(visible: boolean): void
}

export function createFakeLifecycle(): FakeLifecycle {
  const listeners = createListeners<boolean>()
  let visible = true
  return {
    isVisible: () => visible,
    onChange: listeners.add,
    setVisible(next) {
      if (next === visible) return
      visible = next
      listeners.tell(next)
    },
  }
}
