import { makeAutoObservable, observableRef, runInAction } from 'mobx'

import type { ResolvedCode, WalletError } from '@/contract'
import { decideScan, type ScanDecision } from '@/domain/checkout/scan-decision'
import type { Camera, ScanFailure, Scanner } from '@/platform/scanner/types'

import type { Flow } from '../flows'
import type { Stores } from '../root'
import { routes } from '../routes'

/** What the camera view shows. `ended`: unplugged, or taken by another program. */
export type CameraState =
  | { readonly at: 'closed' }
  | { readonly at: 'opening' }
  | { readonly at: 'open'; readonly torch: Camera['torch'] }
  | { readonly at: 'failed'; readonly failure: ScanFailure['code'] | 'ended' }

/** What came of a code. */
export type ScanOutcome =
  | { readonly at: 'resolving' }
  | { readonly at: 'friend'; readonly maskedName: string }
  | { readonly at: 'decided'; readonly decision: Exclude<ScanDecision, { kind: 'resolve' }> }
  | { readonly at: 'refused'; readonly error: WalletError; readonly text: string }
  /** The picture, or the platform's own scanner, gave no code. */
  | { readonly at: 'unread'; readonly failure: Exclude<ScanFailure['code'], 'cancelled'> }

/** Where in the camera's view a code is seen: fractions of its width and height. */
export interface SeenBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export type ScanNeeds = Pick<Stores, 'deps'>

/** Scanning: by the platform's own scanner, the page's camera, a picture or typing, until one code says what to do. */
export class ScanFlow implements Flow {
  camera: CameraState = { at: 'closed' }
  outcome: ScanOutcome | null = null
  seen: SeenBox | null = null
  /** A picture, or the platform's scanner, is being waited for. */
  isReading = false
  private opened: Camera | null = null
  /** Names the resolving of one code: what was dismissed or left answers to nobody. */
  private run = 0
  /** Names one opening of the camera. The screen stops the camera while a code is resolved, which must go on. */
  private cameraRun = 0

  constructor(
    private readonly needs: ScanNeeds,
    private readonly scanner: Scanner,
  ) {
    makeAutoObservable<ScanFlow, 'needs' | 'scanner' | 'opened' | 'run' | 'cameraRun'>(
      this,
      {
        camera: observableRef,
        outcome: observableRef,
        seen: observableRef,
        needs: false,
        scanner: false,
        opened: false,
        run: false,
        cameraRun: false,
      },
      { autoBind: true },
    )
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
      onCode: (code) => {
        if (run === this.cameraRun) this.take(code.text)
      },
      onSeen: (corners) => {
        if (run === this.cameraRun) this.saw(corners)
      },
      onEnded: () => {
        if (run === this.cameraRun) this.ended()
      },
    })
    runInAction(() => {
      if (run !== this.cameraRun) {
        if (answer.ok) answer.value.close()
        return
      }
      if (!answer.ok) {
        this.camera = { at: 'failed', failure: answer.error.code }
        return
      }
      this.opened = answer.value
      this.camera = { at: 'open', torch: answer.value.torch }
    })
  }

  /** The screen was left or covered: the camera goes off. */
  stop(): void {
    this.cameraRun += 1
    this.opened?.close()
    this.opened = null
    this.seen = null
    this.camera = { at: 'closed' }
  }

  async toggleTorch(): Promise<void> {
    const camera = this.opened
    if (camera === null || this.camera.at !== 'open') return
    await camera.setTorch(this.camera.torch !== 'on')
    runInAction(() => {
      if (this.opened === camera && this.camera.at === 'open') this.camera = { at: 'open', torch: camera.torch }
    })
  }

  /** Reads a code from a picture that the person chooses. */
  async pickPicture(): Promise<void> {
    await this.read(() => this.scanner.scanPicture())
  }

  /** Takes a code that was scanned or typed: says what to do, and leaves for the checkout where it can be paid. */
  take(text: string): void {
    if (this.outcome?.at === 'resolving') return
    this.stop()
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

  async copy(text: string): Promise<boolean> {
    return this.needs.deps.platform.clipboard.copy(text)
  }

  dispose(): void {
    this.stop()
    this.run += 1
    this.outcome = null
  }

  private async read(ask: () => ReturnType<Scanner['scanPicture']>): Promise<void> {
    if (this.isReading) return
    this.isReading = true
    this.outcome = null
    const answer = await ask()
    runInAction(() => {
      this.isReading = false
      if (answer.ok) this.take(answer.value.text)
      else if (answer.error.code !== 'cancelled') this.outcome = { at: 'unread', failure: answer.error.code }
    })
  }

  private async resolve(text: string): Promise<void> {
    const run = this.run
    this.outcome = { at: 'resolving' }
    const answer = await this.needs.deps.client.call('resolveCode', { text })
    runInAction(() => {
      if (run !== this.run) return
      if (answer.ok) this.lead(answer.value)
      else this.outcome = { at: 'refused', error: answer.error, text }
    })
  }

  /** The checkout takes this screen's place: the way back from it leads past the camera. */
  private lead(found: ResolvedCode): void {
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
    }
  }

  private saw(corners: readonly { readonly x: number; readonly y: number }[] | null): void {
    if (corners === null || corners.length === 0) {
      this.seen = null
      return
    }
    const xs = corners.map(({ x }) => x)
    const ys = corners.map(({ y }) => y)
    const left = Math.min(...xs)
    const top = Math.min(...ys)
    this.seen = { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
  }

  private ended(): void {
    this.stop()
    this.camera = { at: 'failed', failure: 'ended' }
  }
}
