import { makeAutoObservable, observableRef } from 'mobx'

import type { WalletClient } from '@/client/types'
import type { Account, Session, SmsPurpose, WalletError } from '@/contract'
import { accountOperations } from '@/contract/operations/account'
import type { Challenge } from '@/domain/account/code-entry'
import { mayResend } from '@/domain/account/code-entry'
import {
  type AwaitedCode,
  awaitedCode,
  challengeOf,
  type CodeFlow,
  type CodeFlowEffect,
  type CodeFlowEvent,
  type CodeFlowKind,
  codeFlowTransition,
  resumeCodeFlow,
  startCodeFlow,
} from '@/domain/account/code-flow'
import type { Result } from '@/domain/core/result'
import { type LoginPasswordWeakness, loginPasswordWeakness } from '@/domain/password/login-password'

import type { Flow } from '../flows'
import { resendableClient } from '../resendable-client'
import type { Stores } from '../root'
import { Ticker } from '../ticker'
import { KeptAwaitedCode } from './awaited-code'
import { makePhoneEntry, PhoneEntry } from './phone-entry'
import { refusalAbout } from './refusals'

type FinishEffect = Extract<CodeFlowEffect, { kind: 'finish' }>

/** The shell of a code flow (sign-up, log-in by code, reset, change of phone): holds what is typed and runs the machine's effects. */
export class CodeFlowStore implements Flow {
  state: CodeFlow<WalletError> = startCodeFlow()
  readonly phone: PhoneEntry
  code = ''
  password = ''
  /** Whether a password that is too weak is called so: once the person has left the field or tried to go on. */
  passwordLeft = false
  readonly ticker: Ticker
  private readonly client: WalletClient
  private readonly kept: KeptAwaitedCode
  /** The code sent last that may still be good: remembered on the way back to the phone, for the same phone typed again. */
  private lastAwaited: AwaitedCode | null
  private ended = false

  constructor(
    private readonly stores: Stores,
    readonly kind: CodeFlowKind,
  ) {
    this.client = resendableClient(stores.deps.client, stores.deps.platform.random)
    this.ticker = new Ticker(stores.deps.platform.clock)
    // A new phone is no phone to log in with: it must not turn up in the other forms.
    this.phone = kind === 'change-phone' ? new PhoneEntry() : stores.flows.of(makePhoneEntry, stores)
    const { storage, clock } = stores.deps.platform
    this.kept = new KeptAwaitedCode(storage, clock, kind)
    this.lastAwaited = this.kept.read()
    this.resume()
    makeAutoObservable<CodeFlowStore, 'stores' | 'client' | 'kept' | 'lastAwaited' | 'ended'>(
      this,
      {
        state: observableRef,
        phone: false,
        kind: false,
        ticker: false,
        stores: false,
        client: false,
        kept: false,
        lastAwaited: false,
        ended: false,
      },
      { autoBind: true },
    )
  }

  /** What the last request was refused for, where the screen of this step has not answered it yet. */
  get problem(): WalletError | null {
    const { state } = this
    if (state.step === 'phone' || state.step === 'password') return state.problem
    if (state.step !== 'code') return null
    return state.entry.at === 'entering' || state.entry.at === 'not-sent' ? state.entry.problem : null
  }

  /** The code that was sent last; null before one was. */
  get challenge(): Challenge | null {
    return this.state.step === 'code' ? challengeOf(this.state.entry) : 'proof' in this.state ? this.state.proof.challenge : null
  }

  /** Which fields are on the screen: while the first code is being sent, still the phone; while finishing, still the last one. */
  get shownStep(): 'phone' | 'code' | 'password' | 'done' {
    const { state } = this
    if (state.step === 'finishing') return state.password === null ? 'code' : 'password'
    if (state.step === 'code' && state.entry.at === 'requesting' && state.entry.previous === null) return 'phone'
    return state.step
  }

  /** A request is under way. */
  get busy(): boolean {
    const { state } = this
    return (
      state.step === 'finishing' || (state.step === 'code' && (state.entry.at === 'requesting' || state.entry.at === 'checking'))
    )
  }

  /** Only a new code helps. */
  get codeSpent(): boolean {
    return this.state.step === 'code' && this.state.entry.at === 'entering' && this.state.entry.spent
  }

  /** Seconds until another code may be asked for; 0 when it may. */
  get resendIn(): number {
    return this.challenge === null ? 0 : this.ticker.secondsUntil(this.challenge.resendAt)
  }

  get passwordWeakness(): LoginPasswordWeakness | null {
    if (this.kind === 'change-phone') return null
    const phone = 'proof' in this.state ? this.state.proof.phone : ''
    return loginPasswordWeakness(this.password, phone)
  }

  submitPhone(): void {
    const phone = this.phone.confirm()
    if (phone !== null) this.send({ type: 'phone-submitted', phone })
  }

  typeCode(code: string): void {
    this.code = code
  }

  submitCode(code: string): void {
    this.send({ type: 'code-submitted', code })
  }

  resend(): void {
    const { state } = this
    const now = this.stores.deps.platform.clock.now()
    if (state.step !== 'code' || !mayResend(state.entry, now)) return
    this.code = ''
    this.send({ type: 'resend-asked', now })
  }

  /** "Wrong number?" */
  changePhone(): void {
    this.code = ''
    this.send({ type: 'phone-change-asked' })
  }

  typePassword(password: string): void {
    this.password = password
    this.passwordLeft = false
  }

  leavePassword(): void {
    this.passwordLeft = this.password !== ''
  }

  submitPassword(): void {
    this.passwordLeft = true
    if (this.password === '' || this.passwordWeakness !== null) return
    this.send({ type: 'password-submitted', password: this.password })
  }

  /** Wipes what was typed; what still comes in is dropped. */
  dispose(): void {
    this.ended = true
    this.code = ''
    this.password = ''
    this.state = startCodeFlow()
    this.ticker.dispose()
  }

  private send(event: CodeFlowEvent<WalletError>): void {
    if (this.ended) return
    const { state, effects } = codeFlowTransition(this.kind, this.state, event)
    this.state = state
    this.keepAwaited()
    if (event.type === 'refused' && refusalAbout(event.problem) !== 'this-step') this.code = ''
    if (state.step === 'done') this.password = ''
    if (this.challenge !== null) this.ticker.runUntil(this.challenge.resendAt)
    effects.forEach((effect) => void this.run(effect))
  }

  /** After a reload the person is at the code again, unless another phone was typed in a form since. */
  private resume(): void {
    const awaited = this.lastAwaited
    if (awaited === null) return
    if (this.phone.text.trim() === '') this.phone.type(awaited.phone)
    else if (this.phone.phone !== awaited.phone) return
    this.state = resumeCodeFlow(awaited)
    this.ticker.runUntil(awaited.challenge.resendAt)
  }

  private keepAwaited(): void {
    const { state } = this
    if (state.step === 'phone') {
      this.kept.keep(null)
      return
    }
    // Until the phone just typed has its answer, the code before it is the last there is.
    if (this.shownStep === 'phone') return
    this.lastAwaited = awaitedCode(state)
    this.kept.keep(this.lastAwaited)
  }

  /** The code that is on its way to this very phone, where the service sends no other yet. */
  private onItsWay(phone: string, error: WalletError): Challenge | null {
    const awaited = this.lastAwaited
    const { state } = this
    if (error.code !== 'sms.resend-too-soon' || awaited === null || awaited.phone !== phone) return null
    if (this.stores.deps.platform.clock.now() >= awaited.challenge.expiresAt) return null
    // Asked for from the boxes themselves, the refusal says enough.
    if (state.step !== 'code' || state.entry.at !== 'requesting' || state.entry.previous !== null) return null
    return { ...awaited.challenge, resendAt: error.retryAt }
  }

  private async run(effect: CodeFlowEffect): Promise<void> {
    const { run } = effect
    switch (effect.kind) {
      case 'request-code': {
        const answer = await this.client.call(accountOperations.requestSmsCode, { phone: effect.phone, purpose: this.purpose })
        const challenge = answer.ok ? answer.value : this.onItsWay(effect.phone, answer.error)
        if (challenge !== null) this.send({ type: 'code-sent', run, challenge })
        else if (!answer.ok) this.send(refused(run, answer.error))
        return
      }
      case 'check-code': {
        const { challengeId, code } = effect
        const answer = await this.client.call(accountOperations.checkSmsCode, { challengeId, code })
        this.send(answer.ok ? { type: 'code-accepted', run } : refused(run, answer.error))
        return
      }
      case 'finish': {
        const answer = await this.finish(effect)
        if (this.ended) return
        if (!answer.ok) {
          this.send(refused(run, answer.error))
          return
        }
        // First the session, then the end of the flow: the screen that follows needs it.
        if ('token' in answer.value) this.stores.session.begin(answer.value)
        else this.stores.session.accountChanged(answer.value)
        this.send({ type: 'finished', run })
      }
    }
  }

  private get purpose(): SmsPurpose {
    return this.kind
  }

  private finish({ challengeId, code, password }: FinishEffect): Promise<Result<Session | Account, WalletError>> {
    if (password === null) return this.client.call(accountOperations.logInByCode, { challengeId, code })
    switch (this.kind) {
      case 'sign-up':
        return this.client.call(accountOperations.signUp, { challengeId, code, password })
      case 'change-phone':
        return this.client.call(accountOperations.changePhone, { challengeId, code, password })
      default:
        return this.client.call(accountOperations.resetLoginPassword, { challengeId, code, password })
    }
  }
}

function refused(run: number, problem: WalletError): CodeFlowEvent<WalletError> {
  return { type: 'refused', run, about: refusalAbout(problem), problem }
}
