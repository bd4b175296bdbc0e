import { makeAutoObservable, observableRef, runInAction } from 'mobx'

import type { Movement, WalletError } from '@/contract'
import { balanceOperations } from '@/contract/operations/balance'

import type { Flow } from '../flows'
import type { Stores } from '../root'

/** What is known of a movement. `never-arrived`: the service has not heard of it, and nothing has moved. */
export type MovementSeen =
  | { readonly at: 'loading' }
  | { readonly at: 'there'; readonly movement: Movement }
  | { readonly at: 'never-arrived' }
  | { readonly at: 'failed'; readonly error: WalletError }

/** One movement on one screen: asked for each time that the screen is shown, and heard of when its bank has spoken. */
export class MovementFlow implements Flow {
  seen: MovementSeen = { at: 'loading' }
  private run = 0
  private readonly stopListening: () => void

  constructor(
    private readonly needs: Pick<Stores, 'deps' | 'events' | 'bills'>,
    private readonly movementId: string,
  ) {
    makeAutoObservable<MovementFlow, 'needs' | 'movementId' | 'run' | 'stopListening'>(
      this,
      { seen: observableRef, needs: false, movementId: false, run: false, stopListening: false },
      { autoBind: true },
    )
    this.stopListening = needs.events.listen((event) => {
      if (event.kind === 'movement-updated' && event.movement.id === movementId) this.take(event.movement)
      if (event.kind === 'missed') void this.load()
    })
  }

  /** Asks how it stands; what is shown stays until the answer is there. */
  async load(): Promise<void> {
    const { run } = this
    if (this.seen.at === 'failed') this.seen = { at: 'loading' }
    const answer = await this.needs.deps.client.call(balanceOperations.getMovement, { movementId: this.movementId })
    runInAction(() => {
      if (run !== this.run) return
      if (answer.ok) this.take(answer.value)
      else if (answer.error.code === 'movement.unknown') this.seen = { at: 'never-arrived' }
      else if (this.seen.at !== 'there') this.seen = { at: 'failed', error: answer.error }
    })
  }

  dispose(): void {
    this.run += 1
    this.stopListening()
  }

  private take(movement: Movement): void {
    this.seen = { at: 'there', movement }
    this.needs.bills.hear({ kind: 'movement', ...movement })
  }
}
