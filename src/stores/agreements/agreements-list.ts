import { makeAutoObservable, observableRef, runInAction } from 'mobx'

import type { Agreement, WalletError } from '@/contract'
import { agreementOperations } from '@/contract/operations/agreements'

import type { Flow } from '../flows'
import type { Stores } from '../root'

/** What the person has agreed to, as the list shows it. */
export class AgreementsList implements Flow {
  /** Null before they are known. */
  agreements: readonly Agreement[] | null = null
  /** Why they could not be brought up to date. */
  error: WalletError | null = null
  private isLeft = false

  constructor(private readonly needs: Pick<Stores, 'deps'>) {
    makeAutoObservable<AgreementsList, 'needs' | 'isLeft'>(
      this,
      { agreements: observableRef, error: observableRef, needs: false, isLeft: false },
      { autoBind: true },
    )
  }

  async load(): Promise<void> {
    this.error = null
    const answer = await this.needs.deps.client.call(agreementOperations.listAgreements, {})
    runInAction(() => {
      if (this.isLeft) return
      if (answer.ok) this.agreements = answer.value.agreements
      else this.error = answer.error
    })
  }

  dispose(): void {
    this.isLeft = true
  }
}
