import { makeAutoObservable, observableRef, runInAction } from 'mobx'

import type { OutputOf, WalletError } from '@/contract'
import { balanceOperations } from '@/contract/operations/balance'

import type { Flow } from '../flows'
import type { Stores } from '../root'

/** What the service says of the balance. */
export type Balance = OutputOf<'getBalance'>

/** What is in the wallet, as the service tells it: anew each time that a screen is shown, and when money has moved. */
export class BalanceView implements Flow {
  balance: Balance | null = null
  error: WalletError | null = null
  isLoading = false
  /** Counts the askings: an answer that is not the newest one's is dropped. */
  private asked = 0
  private readonly stopListening: () => void

  constructor(private readonly needs: Pick<Stores, 'deps' | 'events'>) {
    makeAutoObservable<BalanceView, 'needs' | 'asked' | 'stopListening'>(
      this,
      { balance: observableRef, error: observableRef, needs: false, asked: false, stopListening: false },
      { autoBind: true },
    )
    this.stopListening = needs.events.listen(({ kind }) => {
      // Only what somebody has looked at is worth asking for anew.
      if ((kind === 'movement-updated' || kind === 'payment-updated' || kind === 'missed') && this.balance !== null)
        void this.load()
    })
  }

  async load(): Promise<void> {
    this.asked += 1
    const asking = this.asked
    this.isLoading = true
    const answer = await this.needs.deps.client.call(balanceOperations.getBalance, {})
    runInAction(() => {
      if (asking !== this.asked) return
      this.isLoading = false
      this.error = answer.ok ? null : answer.error
      if (answer.ok) this.balance = answer.value
    })
  }

  dispose(): void {
    this.asked += 1
    this.stopListening()
  }
}
