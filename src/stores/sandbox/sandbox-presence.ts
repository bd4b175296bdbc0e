import { sandboxOperations } from '@/contract/operations/sandbox'
import { makeAutoObservable, runInAction } from 'mobx'

import type { StoreDeps } from '../deps'

/**
 * Whether there is a sandbox behind the wallet (embedded, or a development service). Asked once: a service does not
 * grow a sandbox while the app runs. Screens show their way into the sandbox only when there is one.
 */
export class SandboxPresence {
  isPresent = false
  /** The person stands at a till or holds another phone: what the wallet wants to show waits until they are back. */
  isDeskShown = false
  private asked = false

  constructor(private readonly deps: StoreDeps) {
    makeAutoObservable<SandboxPresence, 'deps' | 'asked'>(this, { deps: false, asked: false })
  }

  deskIsShown(shown: boolean): void {
    this.isDeskShown = shown
  }

  /**
   * Asks, unless that was done already; a service that could not be reached is asked again the next time. A package for a service
   * elsewhere is built without the sandbox's screens (app.config.ts), and a way to them would lead nowhere: the condition is a constant
   * there, so that the build drops the other branch and the sandbox's operations with it.
   */
  async find(): Promise<void> {
    if (process.env.TARO_APP_SERVICE) {
      return
    } else {
      if (this.asked) return
      this.asked = true
      const answer = await this.deps.client.call(sandboxOperations.sandboxState, {})
      runInAction(() => {
        this.isPresent = answer.ok
      })
      if (!answer.ok && answer.error.code !== 'sandbox.absent') this.asked = false
    }
  }
}
