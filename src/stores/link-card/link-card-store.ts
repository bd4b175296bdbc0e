import { makeAutoObservable, observable, observableRef, runInAction } from 'mobx'

import type { WalletError } from '@/contract'
import { type CardNumberEdit, emptyCardNumberEdit, groupCardNumber } from '@/domain/card/card-number-edit'
import { brandOf } from '@/domain/card/brand'
import type { Drafts } from '@/domain/link-card/details'
import { savedDraft } from '@/domain/link-card/draft'
import type { Knowledge } from '@/domain/link-card/knowledge'
import { begin, placeOf, transition } from '@/domain/link-card/machine'
import type { LinkEffect, LinkEvent, LinkState } from '@/domain/link-card/states'
import { type FieldStep, isFieldStep, type Place } from '@/domain/link-card/steps'
import type { Lookup, MatchField } from '@/domain/match/evidence'
import type { MachineLines } from '@/domain/machine-line/parse'
import { shanghaiDay } from '@/domain/time/calendar'
import { countdown } from '@/domain/time/clock-text'

import type { Flow } from '../flows'
import type { Stores } from '../root'
import { fieldsOn, type FieldName, type FieldViews, viewFields } from './fields'
import { KeptDraft } from './kept-draft'
import { perform } from './perform'
import { Trail } from './trail'

/**
 * Linking a card: the shell of the machine in domain/link-card. It runs the machine's effects and hands their outcomes back as
 * events, keeps the draft, and leads from screen to screen. One instance serves all steps of the wizard: the screens get it
 * with `useLinkCard` (packages/link-card/flow.tsx), whose import keeps all of this out of the main package.
 *
 * The card number, the ID number and the code live here and nowhere else, and go with `dispose`, "start over", or the linked card.
 */
export class LinkCardStore implements Flow {
  state: LinkState
  /** What is typed of the code; it is handed over once it is complete, and never kept. */
  code = ''
  /** How often "next" found something missing on the screen in front: 0 before the first time. */
  refusals = 0
  /** What the app resumed: answers from before a restart, or where the person had left off. Null once they have gone on. */
  resumed: 'draft' | 'run' | null = null
  /** Why the service would not take the last request, where that has nothing to do with the bank. */
  error: WalletError | null = null
  /** Now, by the second, while something is counted down (ms since 1970, UTC). */
  now: number
  /** Fields that were left, or asked for by "next": their problems may be said. */
  private readonly left = observable.set<FieldName>()
  private numberEdit: CardNumberEdit = emptyCardNumberEdit
  private readonly draft: KeptDraft
  private readonly trail: Trail
  /** The first screen was just opened from outside. */
  private arriving = false
  private disposed = false
  private cancelAsk: (() => void) | null = null
  private cancelTick: (() => void) | null = null
  private readonly stopListening: readonly (() => void)[]

  constructor(
    private readonly stores: Pick<Stores, 'deps' | 'session' | 'cards' | 'notices'>,
    account: { readonly id: string; readonly hasPaymentPassword: boolean },
  ) {
    const { platform } = stores.deps
    this.now = platform.clock.now()
    this.draft = new KeptDraft(platform.storage, account.id, stores.notices)
    this.trail = new Trail(platform.navigation)
    const saved = this.draft.read()
    const { state, effects } = begin(saved, account.hasPaymentPassword, shanghaiDay(this.now))
    this.state = state
    this.resumed = saved === null ? null : 'draft'
    makeAutoObservable<
      LinkCardStore,
      | 'stores'
      | 'left'
      | 'numberEdit'
      | 'draft'
      | 'trail'
      | 'arriving'
      | 'disposed'
      | 'cancelAsk'
      | 'cancelTick'
      | 'stopListening'
    >(
      this,
      {
        state: observableRef,
        error: observableRef,
        numberEdit: observableRef,
        stores: false,
        left: false,
        draft: false,
        trail: false,
        arriving: false,
        disposed: false,
        cancelAsk: false,
        cancelTick: false,
        stopListening: false,
      },
      { autoBind: true },
    )
    this.stopListening = [
      platform.connectivity.onChange((online) => {
        if (online) this.dispatch({ type: 'ask-now' })
      }),
      platform.lifecycle.onChange((visible) => {
        if (visible) this.dispatch({ type: 'ask-now' })
        else this.keepDraft()
      }),
    ]
    effects.forEach((effect) => this.run(effect))
  }

  /** The screen on which the flow stands. */
  get place(): Place {
    return placeOf(this.state)
  }

  /** The fields as they are to be drawn. */
  get fields(): FieldViews {
    return viewFields(this.state, this.left)
  }

  /** The card number field: its text in groups, and the caret. */
  get cardNumber(): CardNumberEdit {
    const typed = this.state.at === 'linked' ? '' : this.state.drafts.cardNumber
    if (this.numberEdit.digits === typed) return this.numberEdit
    const text = groupCardNumber(typed, brandOf(typed))
    return { digits: typed, text, caret: text.length }
  }

  /** Whole seconds until a new code may be asked for; 0 when it may, or when no code is waited for. */
  get secondsToResend(): number {
    return this.state.at === 'entering-code' ? countdown(this.state.sent.resendAt, this.now).totalSeconds : 0
  }

  /** A screen of the wizard is opened; returns what to call when it is closed. */
  opened(place: Place): () => void {
    const closed = this.trail.opened(place)
    if (place === 'number') this.open()
    return () => {
      this.hidden(place)
      closed()
    }
  }

  /** A screen of the wizard comes to the front: by going on, by the platform's own back, from outside. */
  shown(place: Place): void {
    if (!this.trail.shown(place)) return
    // Who comes to the first screen from outside goes on where they had left off; who comes back to it wants to see it.
    if (!this.arriving) this.dispatch({ type: 'enter', place })
    this.arriving = false
    this.trail.correct(place, this.place)
  }

  /** A screen of the wizard is left or covered. */
  hidden(place: Place): void {
    this.trail.hidden(place)
    this.keepDraft()
  }

  editNumber(edit: CardNumberEdit): void {
    this.numberEdit = edit
    this.edit({ cardNumber: edit.digits })
  }

  edit(changes: Partial<Drafts>): void {
    // Typing is never shouted at: a field that is being mended is not wrong before it is left again.
    fieldsOn('number', 'name', 'identity', 'phone').forEach((field) => {
      if (changes[field] !== undefined) this.left.delete(field)
    })
    // Another kind has another number, which nobody has begun to type.
    if (changes.idKind !== undefined) this.left.delete('idNumber')
    this.dispatch({ type: 'edit', changes })
  }

  /** Takes over what the passport's machine lines say; nothing of them is kept but the answers. */
  readPassport(lines: MachineLines): void {
    fieldsOn('name', 'identity').forEach((field) => this.left.delete(field))
    this.dispatch({ type: 'read-passport', lines })
  }

  /** The person has left a field: what is wrong with it may be said. An empty field is no mistake yet. */
  blur(field: FieldName): void {
    if (this.state.at !== 'linked' && this.state.drafts[field] !== '') this.left.add(field)
  }

  next(step: FieldStep): void {
    const before = this.state
    this.dispatch({ type: 'next', step })
    if (this.state !== before || before.at !== 'editing' || before.step !== step) return
    fieldsOn(step).forEach((field) => this.left.add(field))
    this.refusals += 1
  }

  change(step: FieldStep): void {
    this.dispatch({ type: 'change', step })
  }

  /** Where the person has the name on the summary from. */
  nameFrom(source: 'bank' | 'passport'): void {
    this.dispatch({ type: 'name-from', source })
  }

  /** From the summary to the assistant. */
  getHelp(): void {
    this.dispatch({ type: 'get-help' })
  }

  /** What else the person knows. */
  tell(knowledge: Knowledge): void {
    this.dispatch({ type: 'tell', knowledge })
  }

  /** What the person found where they were asked to look; null for "I can't find it". */
  looked(lookup: Lookup, found: string | null): void {
    this.dispatch({ type: 'looked', lookup, found })
  }

  /** Takes the proposal to the summary, from where it is sent. */
  accept(): void {
    this.dispatch({ type: 'accept' })
  }

  /** "That's not me." */
  notMe(field: MatchField): void {
    this.dispatch({ type: 'not-me', field })
  }

  /** From the assistant back to the summary, as everything was typed. */
  asTyped(): void {
    this.dispatch({ type: 'as-typed' })
  }

  /** Sends what the summary shows to the bank. */
  send(): void {
    this.dispatch({ type: 'send', linkId: this.stores.deps.platform.random.id() })
  }

  /** "It's my card": has the bank send the code that proves it. */
  takeOver(): void {
    this.dispatch({ type: 'take-over' })
  }

  /** Goes on with a code that waits. */
  continueWithCode(): void {
    this.dispatch({ type: 'continue' })
  }

  typeCode(code: string): void {
    this.code = code
  }

  confirm(code: string): void {
    this.dispatch({ type: 'confirm', code })
  }

  resend(): void {
    this.dispatch({ type: 'resend', now: this.stores.deps.platform.clock.now() })
  }

  askNow(): void {
    this.dispatch({ type: 'ask-now' })
  }

  unblock(): void {
    this.dispatch({ type: 'unblock', now: this.stores.deps.platform.clock.now() })
  }

  /** Forgets every answer and begins with another card. */
  startOver(): void {
    this.dispatch({ type: 'restart' })
    this.wipe()
  }

  dispose(): void {
    this.disposed = true
    this.stopListening.forEach((stop) => stop())
    this.cancelAsk?.()
    this.cancelTick?.()
    const hasPaymentPassword = this.state.at !== 'needs-payment-password'
    this.state = begin(null, hasPaymentPassword, shanghaiDay(this.now)).state
    this.wipe()
  }

  private open(): void {
    this.arriving = true
    const { account } = this.stores.session
    const goesOn = this.state.at !== 'linked' && this.state.at !== 'needs-payment-password'
    const today = shanghaiDay(this.stores.deps.platform.clock.now())
    this.dispatch({ type: 'open', hasPaymentPassword: account?.hasPaymentPassword ?? false, today })
    if (goesOn && this.place !== 'number') this.resumed = 'run'
  }

  private dispatch(event: LinkEvent): void {
    if (this.disposed) return
    const before = this.state
    const { state, effects } = transition(before, event)
    if (state === before && effects.length === 0) return
    this.state = state
    if (event.type !== 'edit' && event.type !== 'read-passport') this.moved(before, state)
    // Kept before anything is sent: a restart in the middle finds out what became of it.
    effects.forEach((effect) => this.run(effect))
    if (event.type !== 'open' && event.type !== 'enter') this.trail.follow(placeOf(before), placeOf(state))
    this.tick()
  }

  private moved(before: LinkState, state: LinkState): void {
    this.keepDraft()
    if (!isAsked(state)) this.stopAsking()
    if (state.at === 'linked' || (state.at === 'entering-code' && before.at !== 'entering-code')) this.code = ''
    if (placeOf(before) === placeOf(state)) return
    this.refusals = 0
    if (isFieldStep(placeOf(before))) this.resumed = null
    if (state.at === 'linked') this.wipe()
  }

  private keepDraft(): void {
    // The screens close after the flow has ended: what is wiped then is no answer, and the draft outlives the session.
    if (this.disposed) return
    this.draft.keep(savedDraft(this.state))
  }

  private wipe(): void {
    this.code = ''
    this.numberEdit = emptyCardNumberEdit
    this.left.clear()
    this.refusals = 0
    this.resumed = null
    this.error = null
  }

  private run(effect: LinkEffect): void {
    if (effect.type === 'submit' || effect.type === 'take-over' || effect.type === 'confirm') this.error = null
    if (effect.type !== 'ask') {
      void this.perform(effect)
      return
    }
    this.stopAsking()
    this.cancelAsk = this.stores.deps.platform.clock.after(effect.afterMs, () => void this.perform(effect))
  }

  private async perform(effect: LinkEffect): Promise<void> {
    const { client } = this.stores.deps
    const { event, card, notAccepted } = await perform(client, effect)
    runInAction(() => {
      if (this.disposed) return
      if (card !== null) this.stores.cards.linked(card)
      if (event !== null) this.dispatch(event)
      if (notAccepted !== null) this.error = notAccepted
    })
  }

  private stopAsking(): void {
    this.cancelAsk?.()
    this.cancelAsk = null
  }

  /** Moves `now` on from second to second while a code or a block is counted down, and stops when none is. */
  private tick(): void {
    this.cancelTick?.()
    this.cancelTick = null
    const { clock } = this.stores.deps.platform
    this.now = clock.now()
    const { state } = this
    const until = state.at === 'entering-code' ? state.sent.resendAt : state.at === 'blocked' ? state.retryAt : 0
    // A block is over in hours: by the minute is enough.
    const step = state.at === 'blocked' ? 60_000 : 1_000
    if (until > this.now) this.cancelTick = clock.after((until - this.now) % step || step, () => runInAction(() => this.tick()))
  }
}

/** Whether the end of an attempt is still being asked for: on the screen, or beside what the person does. */
function isAsked(state: LinkState): boolean {
  return state.at === 'finding-out' || (state.at !== 'linked' && state.unfinished?.status === 'asking')
}
