import { attempt } from '../alipay/my'
import { createListeners } from '../listeners'
import type { Connectivity } from './types'

export function createConnectivity(): Connectivity {
  const listeners = createListeners<boolean>()
  // Believed until Alipay says otherwise: a wrong "online" costs one request, a wrong "offline" the whole app.
  let online = true

  function update(next: boolean | undefined): void {
    if (next === undefined || next === online) return
    online = next
    listeners.tell(next)
  }

  attempt('getNetworkType', (my) => {
    my.getNetworkType({ success: (answer) => update(answer.networkAvailable) })
  })
  attempt('onNetworkStatusChange', (my) => {
    my.onNetworkStatusChange((status) => update(status.isConnected))
  })
  return { isOnline: () => online, onChange: listeners.add }
}
