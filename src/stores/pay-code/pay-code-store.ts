import { makeAutoObservable, observableRef, runInAction } from 'mobx'

import type { WalletError } from '@/contract'
import { paymentOperations } from '@/contract/operations/payments'
import {
  type PayCodeEffect,
  type PayCodeEvent,
  type PayCodeState,
  payCodeHidden,
  payCodeTransition,
  type ShownCode,
} from '@/domain/checkout/pay-code-machine'
import type { PaySource } from '@/domain/checkout/pay-source'
import { countdown } from '@/domain/time/clock-text'

import type { StoreDeps } from '../deps'

/** The pay code that the person shows to a till: the shell of `payCodeTransition`. */
export class PayCodeStore {
  state: PayCodeState = payCodeHidden
  /** Whole seconds until the next code; null while none is counted down. */
  secondsLeft: number | null = null
  private onScreen = false
  private cancelWake: (() => void) | null = null
  private cancelTick: (() => void) | null = null
  /** Counts the presentations asked for: one that comes late is put back at once. */
  private presentations = 0
  private endPresentation: (() => void) | null = null
  private readonly stopListening: readonly (() => void)[]

  constructor(private readonly deps: StoreDeps) {
    makeAutoObservable<
      PayCodeStore,
      'deps' | 'onScreen' | 'cancelWake' | 'cancelTick' | 'presentations' | 'endPresentation' | 'stopListening'
    >(
      this,
      {
        state: observableRef,
        deps: false,
        onScreen: false,
        cancelWake: false,
        cancelTick: false,
        presentations: false,
        endPresentation: false,
        stopListening: false,
      },
      { autoBind: true },
    )
    const { lifecycle, connectivity } = deps.platform
    this.stopListening = [
      lifecycle.onChange(() => this.visibilityChanged()),
      connectivity.onChange((online) => {
        if (online) this.send({ type: 'try-again' })
      }),
    ]
  }

  get shown(): ShownCode | null {
    return 'shown' in this.state ? this.state.shown : null
  }

  /** Whether the person is looking at the pay code. */
  get isInFront(): boolean {
    return this.state.at !== 'hidden'
  }

  /** The Pay screen came to the front. */
  show(): void {
    this.onScreen = true
    this.visibilityChanged()
  }

  /** The Pay screen was left or covered. */
  hide(): void {
    this.onScreen = false
    this.visibilityChanged()
  }

  /** Pays from this while the app runs; null goes back to the order set in My Cards. */
  pick(source: PaySource | null): void {
    this.send({ type: 'source-picked', source })
  }

  tryAgain(): void {
    this.send({ type: 'try-again' })
  }

  /** A till used this code up. */
  used(code: string): void {
    this.send({ type: 'used', code })
  }

  cardsChanged(): void {
    this.send({ type: 'cards-changed' })
  }

  /** A risk check was asked for, or is over: a code may be there no more, or again. */
  riskCheckChanged(): void {
    this.send({ type: 'cards-changed' })
  }

  dispose(): void {
    this.stopListening.forEach((stop) => stop())
    this.hide()
  }

  private visibilityChanged(): void {
    const visible = this.onScreen && this.deps.platform.lifecycle.isVisible()
    this.send({ type: visible ? 'shown' : 'hidden' })
    if (visible) void this.brighten()
    else this.dim()
  }

  private async brighten(): Promise<void> {
    if (this.endPresentation !== null) return
    this.presentations += 1
    const presentation = this.presentations
    this.endPresentation = () => undefined
    const end = await this.deps.platform.screen.present()
    if (presentation === this.presentations) this.endPresentation = end
    else end()
  }

  private dim(): void {
    this.presentations += 1
    this.endPresentation?.()
    this.endPresentation = null
  }

  private send(event: PayCodeEvent): void {
    const { state, effects } = payCodeTransition(this.state, event)
    this.state = state
    if (state.at !== 'showing' && state.at !== 'failing') this.stopWaking()
    effects.forEach((effect) => this.run(effect))
    this.tick()
  }

  private run(effect: PayCodeEffect): void {
    switch (effect.type) {
      case 'issue':
        void this.issue(effect.run, effect.source)
        return
      case 'wake':
        this.stopWaking()
        this.cancelWake = this.deps.platform.clock.after(effect.afterMs, () => this.send({ type: 'woken', run: effect.run }))
    }
  }

  private async issue(run: number, source: PaySource | null): Promise<void> {
    const answer = await this.deps.client.call(paymentOperations.issuePayCode, { source })
    runInAction(() => {
      if (!answer.ok) {
        this.send({ type: 'refused', run, reason: refusalOf(answer.error) })
        return
      }
      const { code, source: paysFrom, issuedAt, expiresAt } = answer.value
      this.send({
        type: 'issued',
        run,
        code,
        source: paysFrom,
        livesMs: expiresAt - issuedAt,
        now: this.deps.platform.clock.now(),
      })
    })
  }

  private stopWaking(): void {
    this.cancelWake?.()
    this.cancelWake = null
  }

  /** Counts down while a code is shown, and stops when none is. */
  private tick(): void {
    this.cancelTick?.()
    this.cancelTick = null
    if (this.state.at !== 'showing') {
      this.secondsLeft = this.state.at === 'renewing' ? 0 : null
      return
    }
    const { clock } = this.deps.platform
    const left = this.state.shown.until - clock.now()
    this.secondsLeft = countdown(this.state.shown.until, clock.now()).totalSeconds
    // To the next whole second, so that no second is skipped or shown twice.
    if (left > 0) this.cancelTick = clock.after(left % 1_000 || 1_000, () => this.tick())
  }
}

function refusalOf(error: WalletError): Extract<PayCodeEvent, { type: 'refused' }>['reason'] {
  switch (error.code) {
    case 'card.none':
    case 'payment-password.not-set':
      // Linking a card begins with setting the payment password: who has none has no card either.
      return 'no-card'
    case 'card.not-found':
      return 'card-gone'
    case 'risk.check-needed':
      return 'check-needed'
    case 'network.offline':
    case 'network.lost-answer':
      return 'offline'
    default:
      return 'failed'
  }
}
