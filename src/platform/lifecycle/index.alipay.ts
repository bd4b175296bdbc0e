import { attempt } from '../alipay/my'
import { createListeners } from '../listeners'
import type { Lifecycle } from './types'

export function createLifecycle(): Lifecycle {
  const listeners = createListeners<boolean>()
  let visible = true

  function update(next: boolean): void {
    if (next === visible) return
    visible = next
    listeners.tell(next)
  }

  attempt('onAppShow', (my) => {
    my.onAppShow(() => update(true))
  })
  attempt('onAppHide', (my) => {
    my.onAppHide(() => update(false))
  })
  return { isVisible: () => visible, onChange: listeners.add }
}
