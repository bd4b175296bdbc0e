import { makeAutoObservable, observable, observableRef, runInAction } from 'mobx'

import type { WalletError } from '@/contract'
import { verificationOperations } from '@/contract/operations/verification'
import { missingOf } from '@/domain/verification/collecting'
import { begin, transition } from '@/domain/verification/machine'
import { checkPicture } from '@/domain/verification/picture-checks'
import type { PicturePiece } from '@/domain/verification/pieces'
import { picturesHeld } from '@/domain/verification/sending'
import type { PictureSource, VerificationEffect, VerificationEvent, VerificationState } from '@/domain/verification/states'
import type { ChosenPicture, PictureTaker } from '@/platform/picture/types'

import type { Flow } from '../flows'
import type { Stores } from '../root'
import { knownOf, pictureRefused, reviewRefused } from './answers'

/** A picture takes a while on a bad network; after so many ms the question is what became of it. */
const pictureTimeoutMs = 60_000

interface HeldPicture {
  readonly chosen: ChosenPicture
  /** What is sent; null until it is prepared. */
  base64: string | null
}

/**
 * Proving who one is: the shell of the machine in domain/verification. The pictures' bytes live here, in memory, from the camera
 * until the reviewers have them; the machine knows them by name alone. Each is forgotten the moment no state needs it any more,
 * and all of them with `dispose`. They never reach storage, addresses, logs or errors.
 */
export class VerificationStore implements Flow {
  state: VerificationState
  /** How often "send" found something missing: 0 before the first time. */
  refusals = 0
  /** Why the service would not take the last request. */
  error: WalletError | null = null
  /** What the picture elements show, by the pictures' names. */
  readonly previews = observable.map<string, string>()
  private readonly held = new Map<string, HeldPicture>()
  private checking: string | null = null
  private screens = 0
  private disposed = false
  private cancelAsk: (() => void) | null = null
  private readonly stopListening: readonly (() => void)[]

  constructor(
    private readonly stores: Pick<Stores, 'deps' | 'events' | 'notices'>,
    private readonly taker: PictureTaker,
  ) {
    const { state, effects } = begin()
    this.state = state
    makeAutoObservable<
      VerificationStore,
      'stores' | 'taker' | 'held' | 'checking' | 'screens' | 'disposed' | 'cancelAsk' | 'stopListening'
    >(
      this,
      {
        state: observableRef,
        error: observableRef,
        previews: false,
        stores: false,
        taker: false,
        held: false,
        checking: false,
        screens: false,
        disposed: false,
        cancelAsk: false,
        stopListening: false,
      },
      { autoBind: true },
    )
    const { connectivity, lifecycle } = stores.deps.platform
    this.stopListening = [
      connectivity.onChange((online) => {
        if (online) this.askNow()
      }),
      lifecycle.onChange((visible) => {
        if (visible) this.askNow()
      }),
      stores.events.listen(({ kind }) => {
        if (kind !== 'verification-changed' && kind !== 'missed') return
        this.dismissNotice()
        this.askNow()
      }),
    ]
    effects.forEach((effect) => this.run(effect))
  }

  /** A screen of the flow is opened; what it returns says, when it is closed, whether that was the last one. */
  opened(): () => boolean {
    this.screens += 1
    return () => {
      this.screens -= 1
      return this.screens === 0
    }
  }

  take(piece: PicturePiece, source: PictureSource): void {
    this.dispatch({ type: 'take', piece, source })
  }

  useAnyway(piece: PicturePiece): void {
    this.dispatch({ type: 'use-anyway', piece })
  }

  typeName(name: string): void {
    this.dispatch({ type: 'name', name })
  }

  /** Sends everything, or counts a refusal where something is missing. */
  send(): void {
    this.error = null
    if (this.state.at === 'collecting' && missingOf(this.state).length > 0) this.refusals += 1
    else this.dispatch({ type: 'send', reviewId: this.stores.deps.platform.random.id() })
  }

  askNow(): void {
    this.dispatch({ type: 'ask-now' })
  }

  dispose(): void {
    this.disposed = true
    this.stopListening.forEach((stop) => stop())
    this.cancelAsk?.()
    this.state = begin().state
    this.forgetPictures(() => false)
  }

  /** Whoever stands before the answer itself needs no message about it. */
  private dismissNotice(): void {
    const notice = this.stores.notices.list.find(({ message }) => message.kind === 'verification')
    if (notice !== undefined) this.stores.notices.dismiss(notice.id)
  }

  private dispatch(event: VerificationEvent): void {
    if (this.disposed) return
    const before = this.state
    const { state, effects } = transition(before, event)
    if (state === before && effects.length === 0) return
    this.state = state
    if (state.at !== before.at) this.refusals = 0
    const needed = picturesHeld(state)
    this.forgetPictures((id) => needed.indexOf(id) >= 0 || id === this.checking)
    effects.forEach((effect) => this.run(effect))
  }

  private run(effect: VerificationEffect): void {
    this.cancelAsk?.()
    this.cancelAsk = null
    if (effect.type !== 'ask' || effect.afterMs === 0) {
      void this.perform(effect)
      return
    }
    this.cancelAsk = this.stores.deps.platform.clock.after(effect.afterMs, () => void this.perform(effect))
  }

  private async perform(effect: VerificationEffect): Promise<void> {
    const event = await this.outcomeOf(effect)
    runInAction(() => this.dispatch(event))
  }

  private outcomeOf(effect: VerificationEffect): Promise<VerificationEvent> {
    switch (effect.type) {
      case 'take':
        return this.takePicture(effect)
      case 'check':
        return this.checkPicture(effect)
      case 'send-picture':
        return this.sendPicture(effect)
      case 'submit':
        return this.submit(effect)
      case 'ask':
        return this.ask(effect)
    }
  }

  private async takePicture({ run, source }: EffectOf<'take'>): Promise<VerificationEvent> {
    const taken = await this.taker.choose(source)
    if (!taken.ok) return { type: 'not-taken', run, failure: taken.error.code }
    const pictureId = this.stores.deps.platform.random.id()
    if (this.disposed) {
      taken.value.forget()
      return { type: 'not-taken', run, failure: 'cancelled' }
    }
    this.held.set(pictureId, { chosen: taken.value, base64: null })
    this.checking = pictureId
    return { type: 'taken', run, pictureId }
  }

  private async checkPicture({ run, pictureId }: EffectOf<'check'>): Promise<VerificationEvent> {
    const picture = this.held.get(pictureId)
    const prepared = picture === undefined ? null : await picture.chosen.prepare()
    this.checking = null
    if (picture === undefined || prepared === null || !prepared.ok || this.disposed)
      return { type: 'not-taken', run, failure: 'unreadable' }
    picture.base64 = prepared.value.base64
    runInAction(() => this.previews.set(pictureId, picture.chosen.preview))
    return { type: 'checked', run, pictureId, problems: checkPicture(prepared.value.facts) }
  }

  private async sendPicture({ run, piece, pictureId }: EffectOf<'send-picture'>): Promise<VerificationEvent> {
    const picture = this.held.get(pictureId)?.base64 ?? null
    // Nothing is sent that is not held: the machine asks for pictures that are ready alone.
    if (picture === null) return { type: 'picture-answered', run, answer: { status: 'refused', problem: 'unreadable' } }
    const options = { idempotencyKey: pictureId, timeoutMs: pictureTimeoutMs }
    const answer = await this.stores.deps.client.call(
      verificationOperations.sendDocumentPicture,
      { pictureId, piece, picture },
      options,
    )
    if (answer.ok) return { type: 'picture-answered', run, answer: { status: 'known', known: knownOf(answer.value) } }
    const refused = pictureRefused(answer.error)
    if (refused.status === 'not-accepted') this.noteError(answer.error)
    return { type: 'picture-answered', run, answer: refused }
  }

  private async submit({ run, reviewId, name }: EffectOf<'submit'>): Promise<VerificationEvent> {
    const input = { reviewId, name: name === null ? null : name.trim() }
    const answer = await this.stores.deps.client.call(verificationOperations.submitVerification, input, {
      idempotencyKey: reviewId,
    })
    if (answer.ok) return { type: 'review-answered', run, answer: { status: 'known', known: knownOf(answer.value) } }
    const refused = reviewRefused(answer.error)
    if (refused.status === 'not-accepted') this.noteError(answer.error)
    return { type: 'review-answered', run, answer: refused }
  }

  private async ask({ run }: EffectOf<'ask'>): Promise<VerificationEvent> {
    const answer = await this.stores.deps.client.call(verificationOperations.getVerification, {})
    return { type: 'found', run, known: answer.ok ? knownOf(answer.value) : null }
  }

  private noteError(error: WalletError): void {
    runInAction(() => (this.error = error))
  }

  private forgetPictures(isNeeded: (pictureId: string) => boolean): void {
    this.held.forEach(({ chosen }, pictureId) => {
      if (isNeeded(pictureId)) return
      chosen.forget()
      this.held.delete(pictureId)
      this.previews.delete(pictureId)
    })
  }
}

type EffectOf<Type extends VerificationEffect['type']> = Extract<VerificationEffect, { type: Type }>
