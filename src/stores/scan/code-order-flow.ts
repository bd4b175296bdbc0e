import { makeAutoObservable, observableRef, runInAction } from 'mobx'

import type { CodeOffer, WalletError } from '@/contract'
import { paymentOperations } from '@/contract/operations/payments'
import {
  type CodeOrderEffect,
  type CodeOrderEvent,
  type CodeOrderState,
  codeOrderTransition,
  type SentAnswers,
} from '@/domain/checkout/code-order-machine'
import { parsePayload } from '@/domain/code/payload'
import { type CheckedDraft, checkDraft, type CodeDraft, emptyDraft, type TipChoice } from '@/domain/code-order/draft'
import type { CodeField } from '@/domain/code-order/fields'
import { isUnlikeName } from '@/domain/code-order/name-in-code'
import { inTillMarks } from '@/domain/money/amount-text'
import { currentPolicy } from '@/domain/policy/profiles'
import { formatTexts } from '@/locales/formats'

import type { Flow } from '../flows'
import type { Stores } from '../root'
import { routes } from '../routes'

export type CodeOrderNeeds = Pick<Stores, 'deps' | 'locale' | 'bills' | 'sentPayments'>

/** The fields of the form that have a problem of their own to tell. */
export type FormField = 'amount' | 'tip' | CodeField

/** Makes the flow that hands a scanned code over to its form: the scan screen begins it, the form shows it. */
export function codeOrderFlow(stores: Stores): CodeOrderFlow {
  return new CodeOrderFlow(stores)
}

/**
 * Paying an EMVCo code, up to its order: the shell of `codeOrderTransition`, with the form. The code's text and what the person
 * writes are nowhere but here, and are wiped on leaving.
 */
export class CodeOrderFlow implements Flow {
  state: CodeOrderState<WalletError> = { at: 'closed', run: 0 }
  offer: CodeOffer | null = null
  draft: CodeDraft = emptyDraft
  /** The name in the code, where it has nothing in common with the shop's. Not yet fit to be looked at. */
  otherName: string | null = null
  /** Nothing is called wrong before its field is left or the form is sent. */
  private told: readonly FormField[] = []
  private text = ''

  constructor(private readonly needs: CodeOrderNeeds) {
    makeAutoObservable<CodeOrderFlow, 'needs' | 'told' | 'text'>(
      this,
      { state: observableRef, offer: observableRef, draft: observableRef, told: observableRef, needs: false, text: false },
      { autoBind: true },
    )
  }

  /** A code was scanned, and this is what the service makes of it. */
  begin(text: string, offer: CodeOffer): void {
    this.text = text
    this.offer = offer
    this.draft = emptyDraft
    this.told = []
    const said = nameIn(text)
    const { zh, en } = offer.payee.name
    this.otherName = said !== null && isUnlikeName(said, [zh, en]) ? said : null
    this.send({ type: 'begin', sent: this.asksNothing ? this.complete : null })
  }

  /**
   * Everything is in the code: the checkout shows it all, and the form would only be in the way. Not where the rate may run out,
   * since the form is where a new price is asked for, and not where the name needs a warning.
   */
  get asksNothing(): boolean {
    return this.offer !== null && this.offer.rate === null && this.otherName === null && !this.mayChange
  }

  /** Whether the person has anything to choose. */
  get mayChange(): boolean {
    const { offer } = this
    return offer !== null && (offer.amountMinor === null || offer.tip?.kind === 'prompt' || offer.prompts.length > 0)
  }

  /** What the form comes to; null without a code. */
  get checked(): CheckedDraft | null {
    return this.offer === null ? null : checkDraft(this.offer, this.plainDraft, currentPolicy.payment.maxFen)
  }

  /** The form with a till's marks, whatever the language writes. */
  get plainDraft(): CodeDraft {
    const formats = this.needs.locale.texts(formatTexts)
    const { amount, ownTip } = this.draft
    return { ...this.draft, amount: inTillMarks(amount, formats), ownTip: inTillMarks(ownTip, formats) }
  }

  /** Whether a problem of this field is told by now. */
  tells(field: FormField): boolean {
    return this.told.indexOf(field) >= 0
  }

  /** A field with something in it was left, or the form is sent: its problem is told from now on. */
  tell(...fields: readonly FormField[]): void {
    this.told = [...this.told, ...fields]
  }

  typeAmount(amount: string): void {
    this.draft = { ...this.draft, amount }
    if (this.checked?.amount.state !== 'invalid') this.stopTelling('amount')
  }

  chooseTip(tip: TipChoice): void {
    this.draft = { ...this.draft, tip }
    this.stopTelling('tip')
  }

  typeTip(ownTip: string): void {
    this.draft = { ...this.draft, ownTip }
    if (this.checked?.tip.state !== 'invalid') this.stopTelling('tip')
  }

  typeAnswer(field: CodeField, text: string): void {
    this.draft = { ...this.draft, answers: { ...this.draft.answers, [field]: text } }
    this.stopTelling(field)
  }

  /** Asks for the order; tells instead what is still missing. */
  submit(): void {
    const { offer } = this
    if (offer === null) return
    this.tell('amount', 'tip', ...offer.prompts)
    const sent = this.complete
    if (sent !== null) this.send({ type: 'answered', sent })
  }

  /** Takes the changed total, or goes back to the form. */
  act(type: 'accept' | 'back'): void {
    this.send({ type })
  }

  /** The form is in front again: from the checkout, perhaps after paying. */
  returned(): void {
    if (this.state.at !== 'opened') return
    const { id, orderNumber } = this.state.order
    const isSent = this.needs.sentPayments.of({ kind: 'order', orderId: id }) !== null
    this.send({ type: 'returned', paid: isSent || this.needs.bills.isPaid(orderNumber) })
  }

  dispose(): void {
    this.send({ type: 'leave' })
    this.text = ''
    this.offer = null
    this.otherName = null
    this.draft = emptyDraft
  }

  /** The form as it is sent; null while something is missing. */
  private get complete(): SentAnswers | null {
    const { checked } = this
    if (checked === null || checked.answers === null || checked.quote === null) return null
    return { ...checked.answers, shownFen: checked.quote.totalFen }
  }

  private stopTelling(field: FormField): void {
    this.told = this.told.filter((told) => told !== field)
  }

  private send(event: CodeOrderEvent<WalletError>): void {
    const { state, effects } = codeOrderTransition(this.state, event)
    this.state = state
    effects.forEach((effect) => this.run(effect))
  }

  private run(effect: CodeOrderEffect): void {
    const { navigation } = this.needs.deps.platform
    switch (effect.type) {
      case 'open':
        void this.open(effect.run, effect.sent)
        return
      case 'show-checkout':
        if (this.asksNothing) navigation.replace(routes.checkout, { order: effect.orderId })
        // On top of the form: the way back from the checkout is the way to another amount, tip or price.
        else navigation.push(routes.checkout, { order: effect.orderId, ...(this.mayChange ? { form: 'below' } : {}) })
        return
      case 'go-home':
        navigation.toTab(routes.home)
    }
  }

  private async open(run: number, { amountMinor, tipMinor, answers }: SentAnswers): Promise<void> {
    const { text } = this
    const answer = await this.needs.deps.client.call(paymentOperations.openCodeOrder, {
      text,
      amountMinor,
      tipMinor,
      answers: [...answers],
    })
    runInAction(() => {
      if (answer.ok) {
        const { id, orderNumber, amountFen, breakdown } = answer.value
        if (run === this.state.run && this.offer !== null && breakdown !== null)
          this.offer = { ...this.offer, rate: breakdown.rate }
        this.send({ type: 'order-opened', run, order: { id, orderNumber, amountFen } })
        return
      }
      const { code } = answer.error
      if (code === 'network.offline') this.send({ type: 'not-opened', run, notice: 'offline' })
      else if (passing.indexOf(code) >= 0) this.send({ type: 'not-opened', run, notice: 'failed' })
      else this.send({ type: 'refused', run, refusal: answer.error })
    })
  }
}

/** Errors after which the same form may well be sent again. */
const passing: readonly WalletError['code'][] = ['network.lost-answer', 'network.bad-answer', 'service.failed', 'storage.full']

/** The merchant's name as the code has it, in whatever script comes first. */
function nameIn(text: string): string | null {
  const payload = parsePayload(text)
  return payload.kind === 'emv-merchant' ? payload.fields.merchantName : null
}
