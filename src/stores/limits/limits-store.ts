import { makeAutoObservable, observableRef, runInAction } from 'mobx'

import type { OutputOf, WalletError } from '@/contract'
import { limitOperations } from '@/contract/operations/limits'

import type { StoreDeps } from '../deps'
import type { Flow } from '../flows'

/** What the account may pay, as the service tells it; asked anew each time that the screen is shown. */
export class LimitsStore implements Flow {
  limits: OutputOf<'getLimits'> | null = null
  error: WalletError | null = null
  isLoading = false
  /** Counts the askings: an answer that is not the newest one's is dropped. */
  private asked = 0

  constructor(private readonly deps: StoreDeps) {
    makeAutoObservable<LimitsStore, 'deps' | 'asked'>(
      this,
      { limits: observableRef, error: observableRef, deps: false, asked: false },
      { autoBind: true },
    )
  }

  async load(): Promise<void> {
    this.asked += 1
    const asking = this.asked
    this.isLoading = true
    const answer = await this.deps.client.call(limitOperations.getLimits, {})
    runInAction(() => {
      if (asking !== this.asked) return
      this.isLoading = false
      this.error = answer.ok ? null : answer.error
      if (answer.ok) this.limits = answer.value
    })
  }

  dispose(): void {
    this.asked += 1
  }
}
