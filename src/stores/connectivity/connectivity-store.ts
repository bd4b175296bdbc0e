import { makeAutoObservable } from 'mobx'

import type { Connectivity } from '@/platform/types'

/** Whether the device says it has a network: the screens draw a thin strip when it has none. */
export class ConnectivityStore {
  online: boolean
  private readonly stopListening: () => void

  constructor(connectivity: Connectivity) {
    this.online = connectivity.isOnline()
    makeAutoObservable<ConnectivityStore, 'stopListening'>(this, { stopListening: false })
    this.stopListening = connectivity.onChange((online) => this.changed(online))
  }

  private changed(online: boolean): void {
    this.online = online
  }

  dispose(): void {
    this.stopListening()
  }
}
