import type { Result } from '@/domain/core/result'

/** Why the page's camera does not open. */
export interface CameraFailure {
  /**
   * - `denied`: refused this time; asking again may help.
   * - `blocked`: refused for good; it will not be asked again before somebody changes the settings.
   * - `insecure-page`: a page that came neither by https nor from this device gets no camera.
   * - `unsupported`: a browser (inside of another app, most often) that gives pages no camera.
   * - `not-loaded`: what reads codes could not be fetched (no connection), or the browser runs nothing of the kind.
   */
  readonly code: 'denied' | 'blocked' | 'no-camera' | 'insecure-page' | 'busy' | 'unsupported' | 'not-loaded'
}

/** Why nothing was read: in a picture, or by the platform's own scanner (which may be refused the camera too). */
export interface ReadFailure {
  readonly code:
    | 'cancelled'
    | 'denied'
    | 'busy'
    | 'unsupported'
    | 'not-loaded'
    | 'unreadable-picture'
    | 'no-code-in-picture'
    | PictureFileFailure
}

/**
 * A file that can't be read as a picture, by what it is: nothing at all, the format of iPhones that other browsers can't open, a
 * drawing (SVG: it may be made so that drawing it never ends), another kind of file, more points or bytes than a phone has room
 * for, or a picture of which a part is missing or broken, and no code was in the rest.
 */
export type PictureFileFailure =
  | 'empty-file'
  | 'heic-picture'
  | 'svg-drawing'
  | 'pdf-file'
  | 'video-file'
  | 'text-file'
  | 'too-large-picture'
  | 'damaged-picture'

/** Told while a picture is being read. */
export interface PictureWatch {
  /** A file was chosen, and reading it has begun; `stop` ends it at once (the answer is then `cancelled`). */
  onBegun(stop: () => void): void
}

/** What a reader saw, as text. */
export interface ScannedCode {
  readonly text: string
  readonly format: 'qr' | 'barcode'
}

/** A place in what the person looks at (the camera's view, a picture), as fractions of its width and height. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A code and where it is in what the person looks at: its corners, clockwise from its own top left; none where that is unknown. */
export interface SeenCode extends ScannedCode {
  readonly corners: readonly Point[]
}

/** What was read in a picture that the person chose. */
export interface ReadPicture {
  /** At least one. */
  readonly codes: readonly SeenCode[]
  /** To show where the codes are, if there are several; null where the platform showed the picture itself. */
  readonly picture: ShownPicture | null
}

export interface ShownPicture {
  /** An address of this page alone. */
  readonly url: string
  readonly width: number
  readonly height: number
  /** Lets go of what the address holds. */
  forget(): void
}

/**
 * Two ways to scan: a native one that takes over the screen (`native`), or a camera view drawn by the page
 * (`camera`). A platform has one of them.
 */
export interface Scanner {
  readonly kind: 'native' | 'camera'
  /** Opens the platform's own scanner; `unsupported` where the page draws the camera itself. */
  scanNatively(): Promise<Result<ReadPicture, ReadFailure>>
  /** Lets the person choose a picture and reads it. */
  scanPicture(watch: PictureWatch): Promise<Result<ReadPicture, ReadFailure>>
  /** Starts the rear camera inside the element with this id; `unsupported` where the platform scans natively. */
  openCamera(elementId: string, listener: CameraListener): Promise<Result<Camera, CameraFailure>>
  readonly settings: CameraSettings
}

/** Where somebody who has refused the camera can allow it. */
export interface CameraSettings {
  /** `opened`: by `open`. Otherwise no page can open them; the kind of browser in which the person must find them. */
  readonly way: 'opened' | 'android' | 'ios-safari' | 'ios-other' | 'desktop'
  /** Opens the settings. True where the camera was allowed there. */
  open(): Promise<boolean>
  /** Tells when the settings were changed so that the camera can be opened, or asked for again. Returns what stops the telling. */
  onAllowed(listener: () => void): () => void
}

export interface CameraListener {
  /** The codes in view, when one has come that was not told before and the frames agree. Several: the person says which. */
  onCodes(codes: readonly SeenCode[]): void
  /** What each frame showed. */
  onSeen(codes: readonly SeenCode[]): void
  /** `ended`: unplugged, or taken by another program. `no-frames`: it is on, and shows nothing. */
  onEnded(why: 'ended' | 'no-frames'): void
}

export interface Camera {
  readonly torch: 'absent' | 'off' | 'on'
  setTorch(on: boolean): Promise<boolean>
  /** How much nearer the camera can bring things; null where it can't. */
  readonly zoom: Zoom | null
  /** `factor` between 1 and `zoom.most`. */
  setZoom(factor: number): Promise<boolean>
  /** Stops the picture where it is and reads no more of it, until `goOn`. */
  freeze(): void
  goOn(): void
  close(): void
}

export interface Zoom {
  readonly factor: number
  readonly most: number
}
