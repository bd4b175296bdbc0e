import { makeAutoObservable, observableRef } from 'mobx'

import type { WalletClient } from '@/client/types'
import type { Account, WalletError } from '@/contract'
import { accountOperations } from '@/contract/operations/account'
import { type Challenge, mayResend } from '@/domain/account/code-entry'
import { challengeOf } from '@/domain/account/code-flow'
import {
  type PaymentPasswordEffect,
  type PaymentPasswordEvent,
  type PaymentPasswordFlow,
  type PaymentPasswordMode,
  paymentPasswordTransition,
  startPaymentPassword,
} from '@/domain/account/payment-password'
import type { Result } from '@/domain/core/result'
import { type PaymentPasswordWeakness, paymentPasswordWeakness } from '@/domain/password/payment-password'

import type { Flow } from '../flows'
import { resendableClient } from '../resendable-client'
import type { Stores } from '../root'
import { Ticker } from '../ticker'
import { refusalAbout, saveRefusal } from './refusals'

type FlowState = PaymentPasswordFlow<WalletError, PaymentPasswordWeakness>
type SaveEffect = Extract<PaymentPasswordEffect, { kind: 'save' }>

/** Setting, changing or resetting the payment password: the shell of `paymentPasswordTransition`. */
export class PaymentPasswordStore implements Flow {
  state: FlowState
  /** The digits in the boxes of the step that is shown, or the code. */
  digits = ''
  loginPassword = ''
  readonly ticker: Ticker
  private readonly client: WalletClient
  private readonly phone: string
  private ended = false

  /** `account` is the one that is logged in: a reset sends its code to its phone. */
  constructor(
    private readonly stores: Stores,
    readonly mode: PaymentPasswordMode,
    account: Account,
  ) {
    this.phone = account.phone
    this.state = startPaymentPassword(mode, account.phone)
    this.client = resendableClient(stores.deps.client, stores.deps.platform.random)
    this.ticker = new Ticker(stores.deps.platform.clock, (now) => this.send({ type: 'time-passed', now }))
    makeAutoObservable<PaymentPasswordStore, 'stores' | 'client' | 'phone' | 'ended'>(
      this,
      { state: observableRef, mode: false, ticker: false, stores: false, client: false, phone: false, ended: false },
      { autoBind: true },
    )
  }

  get challenge(): Challenge | null {
    return this.state.step === 'code' ? challengeOf(this.state.entry) : null
  }

  /** Seconds until another code may be asked for; 0 when it may. */
  get resendIn(): number {
    return this.challenge === null ? 0 : this.ticker.secondsUntil(this.challenge.resendAt)
  }

  /** A request is under way. */
  get busy(): boolean {
    const { state } = this
    return (
      state.step === 'saving' || (state.step === 'code' && (state.entry.at === 'requesting' || state.entry.at === 'checking'))
    )
  }

  /** What the service refused, where it concerns the step that is shown. */
  get problem(): WalletError | null {
    const { state } = this
    switch (state.step) {
      case 'code':
        return state.entry.at === 'entering' || state.entry.at === 'not-sent' ? state.entry.problem : null
      case 'first':
        return state.objection?.kind === 'refused' ? state.objection.problem : null
      case 'old':
      case 'login-password':
      case 'locked':
      case 'unsaved':
        return state.problem
      default:
        return null
    }
  }

  beginReset(): void {
    this.send({ type: 'reset-begun' })
  }

  typeDigits(digits: string): void {
    this.digits = digits
  }

  /** The six boxes are full: what that means depends on the step. */
  submitDigits(digits: string): void {
    switch (this.state.step) {
      case 'code':
        this.send({ type: 'code-submitted', code: digits })
        return
      case 'old':
        this.send({ type: 'old-entered', password: digits })
        return
      case 'first':
        this.send({ type: 'first-entered', password: digits })
        return
      case 'repeat':
        this.send({ type: 'repeat-entered', password: digits })
        return
      default:
    }
  }

  typeLoginPassword(password: string): void {
    this.loginPassword = password
  }

  submitLoginPassword(): void {
    if (this.loginPassword !== '') this.send({ type: 'login-password-entered', password: this.loginPassword })
  }

  resend(): void {
    const { state } = this
    const now = this.stores.deps.platform.clock.now()
    if (state.step === 'code' && mayResend(state.entry, now)) this.send({ type: 'resend-asked', now })
  }

  startOver(): void {
    this.send({ type: 'start-over-asked' })
  }

  saveAgain(): void {
    this.send({ type: 'save-again-asked' })
  }

  /** Wipes what was typed; what still comes in is dropped. */
  dispose(): void {
    this.ended = true
    this.digits = ''
    this.loginPassword = ''
    this.state = startPaymentPassword(this.mode, this.phone)
    this.ticker.dispose()
  }

  private send(event: PaymentPasswordEvent<WalletError>): void {
    if (this.ended) return
    const before = this.state
    const { state, effects } = paymentPasswordTransition((password) => this.weaknessOf(password), before, event)
    this.state = state
    // A code that could not be checked stays in its boxes; everything else is typed anew.
    const keepsDigits = event.type === 'refused' && refusalAbout(event.problem) === 'this-step'
    if (state !== before && !this.busy && !keepsDigits && state.step !== 'unsaved') this.digits = ''
    if (state.step !== 'login-password' || event.type === 'save-refused') this.loginPassword = ''
    if (state.step === 'locked') this.ticker.runUntil(state.until)
    if (this.challenge !== null) this.ticker.runUntil(this.challenge.resendAt)
    effects.forEach((effect) => void this.run(effect))
  }

  private weaknessOf(password: string): PaymentPasswordWeakness | null {
    return paymentPasswordWeakness(password, { phone: this.phone, birthDates: [] })
  }

  private async run(effect: PaymentPasswordEffect): Promise<void> {
    const { run } = effect
    switch (effect.kind) {
      case 'request-code': {
        const answer = await this.client.call(accountOperations.requestSmsCode, {
          phone: effect.phone,
          purpose: 'reset-payment-password',
        })
        if (answer.ok) this.send({ type: 'code-sent', run, challenge: answer.value })
        else this.send({ type: 'refused', run, about: refusalAbout(answer.error), problem: answer.error })
        return
      }
      case 'check-code': {
        const answer = await this.client.call(accountOperations.checkSmsCode, {
          challengeId: effect.challengeId,
          code: effect.code,
        })
        if (answer.ok) this.send({ type: 'code-accepted', run })
        else this.send({ type: 'refused', run, about: refusalAbout(answer.error), problem: answer.error })
        return
      }
      case 'save': {
        const answer = await this.save(effect)
        if (this.ended) return
        if (answer.ok) {
          this.stores.session.accountChanged(answer.value)
          this.send({ type: 'saved', run })
        } else this.send({ type: 'save-refused', run, refusal: saveRefusal(answer.error), problem: answer.error })
      }
    }
  }

  private save({ entitlement, password }: SaveEffect): Promise<Result<Account, WalletError>> {
    switch (entitlement.mode) {
      case 'set':
        return this.client.call(accountOperations.setPaymentPassword, { password })
      case 'change':
        return this.client.call(accountOperations.changePaymentPassword, { oldPassword: entitlement.oldPassword, password })
      case 'reset': {
        const { proof, loginPassword } = entitlement
        const { challengeId } = proof.challenge
        return this.client.call(accountOperations.resetPaymentPassword, {
          challengeId,
          code: proof.code,
          loginPassword,
          password,
        })
      }
    }
  }
}
