import { makeAutoObservable, observableRef } from 'mobx'

import type { WalletClient } from '@/client/types'
import type { WalletError } from '@/contract'
import { accountOperations } from '@/contract/operations/account'
import { type LogIn, type LogInEffect, type LogInEvent, logInTransition, startLogIn } from '@/domain/account/log-in'

import type { Flow } from '../flows'
import { resendableClient } from '../resendable-client'
import type { Stores } from '../root'
import { Ticker } from '../ticker'
import { makePhoneEntry, type PhoneEntry } from './phone-entry'

/** Logging in by phone and password: the shell of `logInTransition`. */
export class LogInStore implements Flow {
  state: LogIn<WalletError> = startLogIn()
  readonly phone: PhoneEntry
  password = ''
  /** The person tried to go on without a password. */
  passwordMissing = false
  readonly ticker: Ticker
  private readonly client: WalletClient
  private ended = false

  constructor(private readonly stores: Stores) {
    this.client = resendableClient(stores.deps.client, stores.deps.platform.random)
    this.phone = stores.flows.of(makePhoneEntry, stores)
    this.ticker = new Ticker(stores.deps.platform.clock, (now) => this.send({ type: 'time-passed', now }))
    makeAutoObservable<LogInStore, 'stores' | 'client' | 'ended'>(
      this,
      { state: observableRef, phone: false, ticker: false, stores: false, client: false, ended: false },
      { autoBind: true },
    )
  }

  get problem(): WalletError | null {
    return this.state.step === 'asking' || this.state.step === 'locked' ? this.state.problem : null
  }

  get busy(): boolean {
    return this.state.step === 'sending'
  }

  get locked(): boolean {
    return this.state.step === 'locked'
  }

  get done(): boolean {
    return this.state.step === 'done'
  }

  typePhone(text: string): void {
    this.phone.type(text)
    this.send({ type: 'phone-changed' })
  }

  typePassword(password: string): void {
    this.password = password
    this.passwordMissing = false
  }

  submit(): void {
    const phone = this.phone.confirm()
    this.passwordMissing = this.password === ''
    if (phone === null || this.password === '') return
    this.send({ type: 'submitted', phone, password: this.password })
  }

  /** Wipes what was typed; what still comes in is dropped. */
  dispose(): void {
    this.ended = true
    this.password = ''
    this.state = startLogIn()
    this.ticker.dispose()
  }

  private send(event: LogInEvent<WalletError>): void {
    if (this.ended) return
    const { state, effects } = logInTransition(this.state, event)
    this.state = state
    if (state.step === 'locked') this.ticker.runUntil(state.until)
    if (event.type === 'refused' && (event.problem.code === 'log-in.wrong' || state.step === 'locked')) this.password = ''
    if (state.step === 'done') this.password = ''
    effects.forEach((effect) => void this.run(effect))
  }

  private async run({ run, phone, password }: LogInEffect): Promise<void> {
    const answer = await this.client.call(accountOperations.logIn, { phone, password })
    if (this.ended) return
    if (answer.ok) {
      // First the session, then the end of the flow: the screen that follows needs it.
      this.stores.session.begin(answer.value)
      this.send({ type: 'accepted', run })
      return
    }
    const problem = answer.error
    this.send({ type: 'refused', run, problem, lockedUntil: problem.code === 'log-in.locked' ? problem.retryAt : null })
  }
}
