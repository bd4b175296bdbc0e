import { makeAutoObservable, observableRef, runInAction } from 'mobx'

import type { CodeOffer, ResolvedCode, WalletError } from '@/contract'
import { decideScan, type ScanDecision } from '@/domain/checkout/scan-decision'
import type {
  Camera,
  CameraFailure,
  CameraSettings,
  ReadFailure,
  ReadPicture,
  Scanner,
  SeenCode,
  Zoom,
} from '@/platform/scanner/types'

import type { Flow } from '../flows'
import type { Stores } from '../root'
import { routes } from '../routes'
import { boxAround, type CodeChoice, type OfferedCode, offered, type SeenBox } from './code-choice'
import type { RecentCodes } from './recent-codes'

/** What the camera view shows. `ended`: unplugged, or taken by another program; `no-frames`: on, and showing nothing. */
export type CameraState =
  | { readonly at: 'closed' }
  | { readonly at: 'opening' }
  | { readonly at: 'open'; readonly torch: Camera['torch']; readonly zoom: Zoom | null }
  | { readonly at: 'failed'; readonly failure: CameraTrouble }

export type CameraTrouble = CameraFailure['code'] | 'ended' | 'no-frames'

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

/** May have passed while the app was in the background, and asks the person nothing when it is tried. */
const passing: readonly CameraTrouble[] = ['blocked', 'busy', 'ended', 'no-frames', 'not-loaded']

export type ScanNeeds = Pick<Stores, 'deps'>

/** Scanning: by the platform's own scanner, the page's camera, a picture or typing, until one code says what to do. */
export class ScanFlow implements Flow {
  camera: CameraState = { at: 'closed' }
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
  private opened: Camera | null = null
  private readonly stopWatching: () => void
  private stopAwaiting: () => void = () => undefined
  /** Names the resolving of one code: what was dismissed, left or followed by another answers to nobody. */
  private run = 0
  /** Names one opening of the camera. The screen stops the camera while a code is resolved, which must go on. */
  private cameraRun = 0
  /** A picture may still be on its way. */
  private isLeft = false

  constructor(
    private readonly needs: ScanNeeds,
    private readonly scanner: Scanner,
    private readonly recent: RecentCodes,
  ) {
    makeAutoObservable<
      ScanFlow,
      'needs' | 'scanner' | 'recent' | 'opened' | 'stopWatching' | 'stopAwaiting' | 'run' | 'cameraRun' | 'isLeft'
    >(
      this,
      {
        camera: observableRef,
        outcome: observableRef,
        seen: observableRef,
        choice: observableRef,
        known: observableRef,
        needs: false,
        scanner: false,
        recent: false,
        opened: false,
        stopReading: observableRef,
        stopWatching: false,
        stopAwaiting: false,
        run: false,
        cameraRun: false,
        isLeft: false,
      },
      { autoBind: true },
    )
    this.stopWatching = needs.deps.platform.lifecycle.onChange((visible) => this.sees(visible))
  }

  /** Opens the camera inside the element with this id; on a platform with a scanner of its own, that one. */
  async start(elementId: string): Promise<void> {
    this.outcome = null
    if (this.scanner.kind === 'native') {
      await this.read(() => this.scanner.scanNatively())
      return
    }
    if (this.camera.at === 'opening' || this.camera.at === 'open') return
    this.cameraRun += 1
    const run = this.cameraRun
    this.camera = { at: 'opening' }
    const answer = await this.scanner.openCamera(elementId, {
      onCodes: (codes) => {
        if (run === this.cameraRun) this.found(codes)
      },
      onSeen: (codes) => {
        if (run === this.cameraRun) this.saw(codes)
      },
      onEnded: (why) => {
        if (run === this.cameraRun) this.fail(why)
      },
    })
    runInAction(() => {
      if (run !== this.cameraRun) {
        if (answer.ok) answer.value.close()
        return
      }
      if (!answer.ok) {
        this.fail(answer.error.code)
        return
      }
      this.opened = answer.value
      this.camera = openState(answer.value)
    })
  }

  /** The screen was left or covered: the camera goes off. */
  stop(): void {
    this.cameraRun += 1
    this.stopAwaiting()
    this.opened?.close()
    this.opened = null
    this.seen = null
    this.known = []
    // A choice in a picture needs no camera.
    if (this.choice?.picture === null) this.choice = null
    this.camera = { at: 'closed' }
  }

  async toggleTorch(): Promise<void> {
    const camera = this.opened
    if (camera === null || this.camera.at !== 'open') return
    await camera.setTorch(this.camera.torch !== 'on')
    this.refresh(camera)
  }

  /** Brings things nearer: twice as near, as near as it goes, and back. */
  async toggleZoom(): Promise<void> {
    const camera = this.opened
    const zoom = camera?.zoom
    if (camera === null || zoom === null || zoom === undefined) return
    const next = zoom.factor >= zoom.most ? 1 : Math.min(zoom.most, zoom.factor * 2)
    await camera.setZoom(next)
    this.refresh(camera)
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
    this.opened?.goOn()
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
    const answer = await this.needs.deps.client.call('resolveCode', { text })
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
    this.opened?.freeze()
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
    if (this.opened !== null) this.refresh(this.opened)
  }

  /** Some phones tell what their camera can do only once it runs. */
  private refresh(camera: Camera): void {
    if (this.opened !== camera || this.camera.at !== 'open') return
    const now = openState(camera)
    const { torch, zoom } = this.camera
    if (now.torch !== torch || now.zoom?.factor !== zoom?.factor || now.zoom?.most !== zoom?.most) this.camera = now
  }

  private fail(failure: CameraTrouble): void {
    this.stop()
    this.camera = { at: 'failed', failure }
    if (failure === 'denied' || failure === 'blocked') this.stopAwaiting = this.scanner.settings.onAllowed(() => this.again())
  }

  /** The screen opens a closed camera by itself. */
  private again(): void {
    this.stopAwaiting()
    if (this.camera.at === 'failed') this.camera = { at: 'closed' }
  }

  /** The app went to the background, or is back: from the settings perhaps, or from the program that had the camera. */
  private sees(visible: boolean): void {
    this.isAway = !visible
    if (!visible) this.stopUnlessFailed()
    else if (this.camera.at === 'failed' && passing.indexOf(this.camera.failure) >= 0) this.again()
  }

  private stopUnlessFailed(): void {
    if (this.camera.at !== 'failed') this.stop()
  }
}

function openState({ torch, zoom }: Camera): Extract<CameraState, { at: 'open' }> {
  return { at: 'open', torch, zoom }
}
