import { makeAutoObservable, observableRef, runInAction } from 'mobx'

import type { Camera, CameraFailure, Scanner, SeenCode, Zoom } from '@/platform/scanner/types'

/** What the camera view shows. `ended`: unplugged, or taken by another program; `no-frames`: on, and showing nothing. */
export type CameraState =
  | { readonly at: 'closed' }
  | { readonly at: 'opening' }
  | { readonly at: 'open'; readonly torch: Camera['torch']; readonly zoom: Zoom | null }
  | { readonly at: 'failed'; readonly failure: CameraTrouble }

export type CameraTrouble = CameraFailure['code'] | 'ended' | 'no-frames'

/** May have passed while the app was in the background, and asks the person nothing when it is tried. */
const passing: readonly CameraTrouble[] = ['blocked', 'busy', 'ended', 'no-frames', 'not-loaded']

/** What the camera tells whoever scans with it. */
export interface CameraNews {
  onCodes(codes: readonly SeenCode[]): void
  onSeen(codes: readonly SeenCode[]): void
  /** It is off: what was seen is no longer there. */
  onClosed(): void
}

/** The page's camera: on, off, or why not. The screen opens one that is closed. */
export class ScanCamera {
  state: CameraState = { at: 'closed' }
  private opened: Camera | null = null
  private stopAwaiting: () => void = () => undefined
  /** Names one opening: what it still has to say after it was closed is heard by nobody. */
  private run = 0

  constructor(
    private readonly scanner: Scanner,
    private readonly news: CameraNews,
  ) {
    makeAutoObservable<ScanCamera, 'scanner' | 'news' | 'opened' | 'stopAwaiting' | 'run'>(
      this,
      { state: observableRef, scanner: false, news: false, opened: false, stopAwaiting: false, run: false },
      { autoBind: true },
    )
  }

  /** Opens it inside the element with this id. */
  async open(elementId: string): Promise<void> {
    if (this.state.at === 'opening' || this.state.at === 'open') return
    this.run += 1
    const run = this.run
    this.state = { at: 'opening' }
    const answer = await this.scanner.openCamera(elementId, {
      onCodes: (codes) => {
        if (run === this.run) this.news.onCodes(codes)
      },
      onSeen: (codes) => {
        if (run === this.run) this.saw(codes)
      },
      onEnded: (why) => {
        if (run === this.run) this.fail(why)
      },
    })
    runInAction(() => {
      if (run !== this.run) {
        if (answer.ok) answer.value.close()
        return
      }
      if (!answer.ok) {
        this.fail(answer.error.code)
        return
      }
      this.opened = answer.value
      this.state = openState(answer.value)
    })
  }

  close(): void {
    this.run += 1
    this.stopAwaiting()
    this.opened?.close()
    this.opened = null
    this.state = { at: 'closed' }
    this.news.onClosed()
  }

  async toggleTorch(): Promise<void> {
    const camera = this.opened
    if (camera === null || this.state.at !== 'open') return
    await camera.setTorch(this.state.torch !== 'on')
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

  /** Holds the picture still, while the person chooses in it. */
  freeze(): void {
    this.opened?.freeze()
  }

  goOn(): void {
    this.opened?.goOn()
  }

  /** The app went to the background, or is back: from the settings perhaps, or from the program that had the camera. */
  sees(visible: boolean): void {
    if (this.state.at !== 'failed') {
      if (!visible) this.close()
      return
    }
    if (visible && passing.indexOf(this.state.failure) >= 0) this.again()
  }

  private saw(codes: readonly SeenCode[]): void {
    this.news.onSeen(codes)
    if (this.opened !== null) this.refresh(this.opened)
  }

  /** Some phones tell what their camera can do only once it runs. */
  private refresh(camera: Camera): void {
    if (this.opened !== camera || this.state.at !== 'open') return
    const now = openState(camera)
    const { torch, zoom } = this.state
    if (now.torch !== torch || now.zoom?.factor !== zoom?.factor || now.zoom?.most !== zoom?.most) this.state = now
  }

  private fail(failure: CameraTrouble): void {
    this.close()
    this.state = { at: 'failed', failure }
    if (failure === 'denied' || failure === 'blocked') this.stopAwaiting = this.scanner.settings.onAllowed(() => this.again())
  }

  private again(): void {
    this.stopAwaiting()
    if (this.state.at === 'failed') this.state = { at: 'closed' }
  }
}

function openState({ torch, zoom }: Camera): Extract<CameraState, { at: 'open' }> {
  return { at: 'open', torch, zoom }
}
