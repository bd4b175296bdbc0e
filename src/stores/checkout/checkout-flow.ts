import { makeAutoObservable, observableRef, runInAction } from 'mobx'

import type { Card, Payment } from '@/contract'
import { paymentOperations } from '@/contract/operations/payments'
import type { CheckoutTarget, Purchase, SentPayment } from '@/domain/checkout/checkout'
import { checkoutTransition } from '@/domain/checkout/checkout-machine'
import type { PaySource } from '@/domain/checkout/pay-source'
import { checkoutClosed, type CheckoutEffect, type CheckoutEvent, type CheckoutState } from '@/domain/checkout/checkout-states'

import { nameSource, type SourceNamed } from '../cards/source-named'
import type { HeardEvent } from '../events/events-store'
import type { Flow } from '../flows'
import type { Stores } from '../root'
import { chargeProblemOf, loadProblemOf, paymentKnown, payRefusalOf } from './checkout-errors'
import { loadCheckout } from './load-checkout'

/** What the checkout needs of the app. */
export type CheckoutNeeds = Pick<Stores, 'deps' | 'session' | 'bills' | 'events' | 'sentPayments'>

/** Given up after this, ms; what became of it is then asked. */
const payTimeoutMs = 20_000
const passwordLength = 6

/** One purchase on one screen: the shell of `checkoutTransition`. Only here, and only while it is typed, is the password. */
export class CheckoutFlow implements Flow {
  state: CheckoutState = checkoutClosed
  /** The digits of the payment password typed so far; wiped when they are sent and when the field is left. */
  password = ''
  private cards: readonly Card[] = []
  private readonly cancels = new Set<() => void>()
  private readonly stopListening: () => void

  constructor(private readonly needs: CheckoutNeeds) {
    makeAutoObservable<CheckoutFlow, 'needs' | 'cards' | 'cancels' | 'stopListening'>(
      this,
      { state: observableRef, cards: observableRef, needs: false, cancels: false, stopListening: false },
      { autoBind: true },
    )
    this.stopListening = needs.events.listen((event) => this.heard(event))
  }

  /** The payment of this purchase as the service tells it; null before it is known. */
  get payment(): Payment | null {
    if (!('sent' in this.state)) return null
    const found = this.needs.bills.find(this.state.sent.paymentId)
    return found?.at === 'found' ? found.payment : null
  }

  /** The linked cards, in the order in which they pay. */
  get linkedCards(): readonly Card[] {
    return this.cards
  }

  /** What this purchase is to be paid from, with the card's details where it is one. */
  get paysFrom(): SourceNamed | null {
    return 'purchase' in this.state ? nameSource(this.state.purchase.source, this.cards) : null
  }

  /** Begins with what is to be paid; goes on with its payment where a restart cut one short. */
  open(target: CheckoutTarget): void {
    const sent = this.needs.sentPayments.of(target)
    this.send({ type: 'open', target, paymentId: this.needs.deps.platform.random.id(), sent })
  }

  /** Shows what became of a payment that was sent before, or that a till began. */
  resume(paymentId: string): void {
    const nothingKnown: SentPayment = { paymentId, target: null, amountFen: null, payee: null, source: null }
    this.send({ type: 'resume', sent: this.needs.sentPayments.byId(paymentId) ?? nothingKnown })
    const known = this.needs.bills.find(paymentId)
    if (known?.at === 'found') this.send(paymentKnown(known.payment))
  }

  /** The screen is in front again, perhaps with a card or a payment password that was missing. */
  returned(): void {
    const { at } = this.state
    if (at === 'no-cards' || at === 'needs-payment-password' || at === 'needs-check') this.send({ type: 'try-again' })
  }

  /** Another screen came over this one: no half-typed password stays below it. */
  covered(): void {
    if (this.state.at === 'password' || this.state.at === 'locked') this.send({ type: 'back' })
  }

  enterAmount(amountFen: number): void {
    this.send({ type: 'amount-entered', amountFen })
  }

  choose(source: PaySource): void {
    this.send({ type: 'source-chosen', source })
  }

  /** Takes the digits typed so far; the sixth sends them. */
  typePassword(digits: string): void {
    if (this.state.at !== 'password') return
    this.password = digits
    if (digits.length === passwordLength) this.send({ type: 'password-entered' })
  }

  payAgain(): void {
    this.send({ type: 'pay-again', paymentId: this.needs.deps.platform.random.id() })
  }

  /** What the person does that carries no answer. */
  act(type: 'back' | 'try-again' | 'change-amount' | 'choose-source' | 'confirm' | 'refuse' | 'leave'): void {
    this.send({ type })
  }

  dispose(): void {
    this.send({ type: 'leave' })
    this.stopListening()
  }

  private send(event: CheckoutEvent): void {
    const { state, effects } = checkoutTransition(this.state, event)
    const isElsewhere = state.run !== this.state.run || state.at !== this.state.at
    if (isElsewhere) this.dropTimers()
    this.state = state
    effects.forEach((effect) => this.run(effect))
    if (state.at !== 'password') this.password = ''
    if (state.at === 'locked' && isElsewhere)
      this.after(state.retryAt - this.needs.deps.platform.clock.now(), () => this.send({ type: 'lock-over' }))
  }

  private run(effect: CheckoutEffect): void {
    switch (effect.type) {
      case 'load':
        void this.load(effect.run, effect.target)
        return
      case 'remember':
        this.needs.sentPayments.remember(effect.sent)
        return
      case 'forget':
        this.needs.sentPayments.forget(effect.paymentId)
        return
      case 'pay':
        void this.pay(effect.run, effect.purchase, this.password)
        return
      case 'ask':
        this.after(effect.afterMs, () => void this.ask(effect.run, effect.paymentId))
        return
      case 'refuse-charge':
        void this.needs.deps.client.call(paymentOperations.refuseCharge, { chargeId: effect.chargeId })
    }
  }

  private async load(run: number, target: CheckoutTarget): Promise<void> {
    const answer = await loadCheckout(this.needs, target)
    runInAction(() => {
      if (!answer.ok) {
        this.send({ type: 'load-refused', run, problem: loadProblemOf(answer.error) })
        return
      }
      if (run === this.state.run) this.cards = answer.value.cards
      this.send({ type: 'loaded', run, loaded: answer.value.loaded })
    })
  }

  private async pay(run: number, purchase: Purchase, paymentPassword: string): Promise<void> {
    const { paymentId, target, amountFen, source } = purchase
    const { client } = this.needs.deps
    const answer = await client.call(
      paymentOperations.pay,
      { paymentId, target, amountFen, source, paymentPassword },
      { timeoutMs: payTimeoutMs },
    )
    runInAction(() => {
      if (answer.ok) this.learn(answer.value)
      else this.send({ type: 'pay-refused', run, refusal: payRefusalOf(answer.error) })
    })
  }

  private async ask(run: number, paymentId: string): Promise<void> {
    const answer = await this.needs.deps.client.call(paymentOperations.getPayment, { paymentId })
    runInAction(() => {
      if (answer.ok) this.learn(answer.value)
      else this.send({ type: answer.error.code === 'payment.unknown' ? 'payment-unknown' : 'ask-failed', run })
    })
  }

  private learn(payment: Payment): void {
    this.needs.bills.take(payment)
    this.send(paymentKnown(payment))
  }

  private heard(event: HeardEvent): void {
    if (event.kind === 'payment-updated') {
      this.send(paymentKnown(event.payment))
      if (event.payment.status === 'succeeded') void this.askWhetherPaidElsewhere()
    }
    if (event.kind === 'risk-check-changed' && event.riskCheck === null && this.state.at === 'needs-check')
      this.send({ type: 'try-again' })
    if (event.kind !== 'charge-closed') return
    const target = this.openTarget()
    if (target?.kind === 'charge' && target.chargeId === event.chargeId)
      this.send({ type: 'target-closed', problem: chargeProblemOf(event.reason) })
  }

  /** What the person looks at and has not paid. */
  private openTarget(): CheckoutTarget | null {
    return 'key' in this.state ? this.state.key.target : 'purchase' in this.state ? this.state.purchase.target : null
  }

  /** The account has just paid something, perhaps this very order in another window: then there is nothing left to pay here. */
  private async askWhetherPaidElsewhere(): Promise<void> {
    const target = this.openTarget()
    if (target?.kind !== 'order' || this.state.at === 'paying') return
    const answer = await this.needs.deps.client.call(paymentOperations.getOrder, { orderId: target.orderId })
    const now = this.openTarget()
    if (now?.kind !== 'order' || now.orderId !== target.orderId) return
    if (!answer.ok && answer.error.code === 'order.paid') this.send({ type: 'target-closed', problem: 'order-paid' })
  }

  private after(ms: number, work: () => void): void {
    const cancel = this.needs.deps.platform.clock.after(Math.max(0, ms), () => {
      this.cancels.delete(cancel)
      work()
    })
    this.cancels.add(cancel)
  }

  private dropTimers(): void {
    this.cancels.forEach((cancel) => cancel())
    this.cancels.clear()
  }
}
