import { makeAutoObservable, observableRef, runInAction } from 'mobx'

import type { CodeOffer, ResolvedCode, WalletError } from '@/contract'
import { paymentOperations } from '@/contract/operations/payments'
import { decideScan, type ScanDecision } from '@/domain/checkout/scan-decision'
import type { CameraSettings, ReadFailure, ReadPicture, Scanner, SeenCode } from '@/platform/scanner/types'

import type { Flow } from '../flows'
import type { Stores } from '../root'
import { routes } from '../routes'
import { boxAround, type CodeChoice, type OfferedCode, offered, type SeenBox } from './code-choice'
import type { RecentCodes } from './recent-codes'
import { ScanCamera } from './scan-camera'

/** What came of a code. */
export type ScanOutcome =
  | { readonly at: 'resolving' }
  | { readonly at: 'friend'; readonly maskedName: string }
  /** A bank's payment code: its form takes this screen's place. */
  | { readonly at: 'offer'; readonly text: string; readonly offer: CodeOffer }
  | { readonly at: 'decided'; readonly decision: Exclude<ScanDecision, { kind: 'resolve' }> }
  | { readonly at: 'refused'; readonly error: WalletError; readonly text: string }
  /** The picture, or the platform's own scanner, gave no code. */
  | { readonly at: 'unread'; readonly failure: Exclude<ReadFailure['code'], 'cancelled'> }

export type ScanNeeds = Pick<Stores, 'deps'>

/** Scanning: by the platform's own scanner, the page's camera, a picture or typing, until one code says what to do. */
export class ScanFlow implements Flow {
  readonly camera: ScanCamera
  outcome: ScanOutcome | null = null
  /** Where in the camera's view codes are. */
  seen: SeenBox | null = null
  /** Several codes at once: the person says which. */
  choice: CodeChoice | null = null
  /** What is in view was acted on a moment ago: nothing happens by itself, the person may want it once more. */
  known: readonly SeenCode[] = []
  /** A picture, or the platform's scanner, is being waited for. */
  isReading = false
  /** A picture was chosen and is being read, which this ends. */
  stopReading: (() => void) | null = null
  /** The app is in the background: nobody holds the phone up to a code, and the camera is off. */
  isAway = false
  private readonly stopWatching: () => void
  /** Names the resolving of one code: what was dismissed, left or followed by another answers to nobody. */
  private run = 0
  /** A picture may still be on its way. */
  private isLeft = false

  constructor(
    private readonly needs: ScanNeeds,
    private readonly scanner: Scanner,
    private readonly recent: RecentCodes,
  ) {
    makeAutoObservable<ScanFlow, 'needs' | 'scanner' | 'recent' | 'stopWatching' | 'run' | 'isLeft'>(
      this,
      {
        camera: false,
        outcome: observableRef,
        seen: observableRef,
        choice: observableRef,
        known: observableRef,
        needs: false,
        scanner: false,
        recent: false,
        stopReading: observableRef,
        stopWatching: false,
        run: false,
        isLeft: false,
      },
      { autoBind: true },
    )
    this.camera = new ScanCamera(scanner, {
      onCodes: (codes) => this.found(codes),
      onSeen: (codes) => this.saw(codes),
      onClosed: () => this.sawNothing(),
    })
    this.stopWatching = needs.deps.platform.lifecycle.onChange((visible) => this.sees(visible))
  }

  /** Opens the camera inside the element with this id; on a platform with a scanner of its own, that one. */
  async start(elementId: string): Promise<void> {
    this.outcome = null
    if (this.scanner.kind === 'native') {
      await this.read(() => this.scanner.scanNatively())
      return
    }
    await this.camera.open(elementId)
  }

  /** The screen was left or covered. A code may still be being resolved, and goes on. */
  stop(): void {
    this.camera.close()
  }

  /** Reads a code from a picture that the person chooses. */
  async pickPicture(): Promise<void> {
    await this.read(() =>
      this.scanner.scanPicture({
        onBegun: (stop) =>
          runInAction(() => {
            if (this.isLeft) {
              stop()
              return
            }
            // The camera would only keep the phone busy.
            this.stop()
            this.stopReading = stop
          }),
      }),
    )
  }

  /** One of several codes. */
  choose(code: OfferedCode): void {
    this.endChoice()
    this.take(code.text)
  }

  /** None of these: back to the camera. */
  dismissChoice(): void {
    this.endChoice()
    this.camera.goOn()
  }

  /** What was scanned a moment ago is wanted once more. */
  useKnown(): void {
    const [code, ...others] = this.known
    if (code === undefined) return
    if (others.length === 0) this.take(code.text)
    else this.offer(this.known)
  }

  /** Takes a code that was scanned or typed: says what to do, and leaves for the checkout where it can be paid. */
  take(text: string): void {
    if (this.outcome?.at === 'resolving') return
    this.endChoice()
    this.stop()
    this.run += 1
    this.recent.took(text)
    this.needs.deps.platform.system.buzz()
    const decision = decideScan(text)
    if (decision.kind === 'resolve') void this.resolve(decision.text)
    else this.outcome = { at: 'decided', decision }
  }

  /** Back to scanning: the page opens the camera again. */
  dismiss(): void {
    this.run += 1
    this.outcome = null
  }

  /** How the person comes to the settings of the camera. */
  get wayToSettings(): CameraSettings['way'] {
    return this.scanner.settings.way
  }

  /** Where the app can open them: once the camera is allowed there, the platform's scanner opens by itself. */
  async openSettings(): Promise<void> {
    const run = this.run
    const allowed = await this.scanner.settings.open()
    if (allowed && run === this.run) await this.read(() => this.scanner.scanNatively())
  }

  async copy(text: string): Promise<boolean> {
    return this.needs.deps.platform.clipboard.copy(text)
  }

  dispose(): void {
    this.isLeft = true
    this.endChoice()
    this.stopReading?.()
    this.stopWatching()
    this.stop()
    this.run += 1
    this.outcome = null
  }

  private async read(ask: () => ReturnType<Scanner['scanPicture']>): Promise<void> {
    if (this.isReading) return
    this.isReading = true
    this.outcome = null
    // Whatever is being resolved has lost its place on the screen.
    this.run += 1
    const answer = await ask()
    runInAction(() => {
      this.isReading = false
      this.stopReading = null
      if (this.isLeft) {
        if (answer.ok) answer.value.picture?.forget()
      } else if (answer.ok) this.foundInPicture(answer.value)
      else if (answer.error.code !== 'cancelled') this.outcome = { at: 'unread', failure: answer.error.code }
    })
  }

  private async resolve(text: string): Promise<void> {
    const run = this.run
    this.outcome = { at: 'resolving' }
    const answer = await this.needs.deps.client.call(paymentOperations.resolveCode, { text })
    runInAction(() => {
      if (run !== this.run) return
      if (answer.ok) this.lead(answer.value, text)
      else this.outcome = { at: 'refused', error: answer.error, text }
    })
  }

  /** The checkout takes this screen's place: the way back from it leads past the camera. */
  private lead(found: ResolvedCode, text: string): void {
    const { navigation } = this.needs.deps.platform
    switch (found.kind) {
      case 'order':
        navigation.replace(routes.checkout, { order: found.order.id })
        return
      case 'shop':
        navigation.replace(routes.checkout, { shop: found.payee.shopId })
        return
      case 'agreement':
        navigation.replace(routes.agreement, { agreement: found.agreementId })
        return
      case 'friend':
        this.outcome = { at: 'friend', maskedName: found.maskedName }
        return
      case 'emv':
        this.outcome = { at: 'offer', text, offer: found }
    }
  }

  /** Frames agree on these. What was acted on a moment ago is left alone, unless something new stands beside it. */
  private found(codes: readonly SeenCode[]): void {
    if (this.choice !== null || this.outcome !== null) return
    const [code, ...others] = codes
    if (code === undefined) return
    if (codes.every(({ text }) => this.recent.has(text))) this.known = codes
    else if (others.length === 0) this.take(code.text)
    else this.offer(codes)
  }

  private offer(codes: readonly SeenCode[]): void {
    this.camera.freeze()
    this.known = []
    this.seen = null
    this.needs.deps.platform.system.buzz()
    this.choice = { codes: offered(codes, (text) => this.recent.has(text)), picture: null }
  }

  private foundInPicture({ codes, picture }: ReadPicture): void {
    const choice: CodeChoice = { codes: offered(codes, (text) => this.recent.has(text)), picture }
    const [code, ...others] = choice.codes
    if (code !== undefined && (others.length === 0 || picture === null)) {
      picture?.forget()
      this.take(code.text)
      return
    }
    this.stop()
    this.choice = choice
  }

  private endChoice(): void {
    this.choice?.picture?.forget()
    this.choice = null
  }

  private saw(codes: readonly SeenCode[]): void {
    this.recent.look(codes.map(({ text }) => text))
    this.seen = boxAround(codes)
    if (this.known.some(({ text }) => !this.recent.has(text))) this.known = []
  }

  private sawNothing(): void {
    this.seen = null
    this.known = []
    // A choice in a picture needs no camera.
    if (this.choice?.picture === null) this.choice = null
  }

  private sees(visible: boolean): void {
    this.isAway = !visible
    this.camera.sees(visible)
  }
}
