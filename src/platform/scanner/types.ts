import type { Result } from '@/domain/core/result'

export type ScanFailure =
  | { readonly code: 'cancelled' }
  | { readonly code: 'denied' }
  /** No camera, or a page that may not use it (not https, not localhost). */
  | { readonly code: 'unsupported' }
  | { readonly code: 'busy' }
  | { readonly code: 'unreadable-picture' }
  | { readonly code: 'no-code-in-picture' }

/** What a reader saw, as text. */
export interface ScannedCode {
  readonly text: string
  readonly format: 'qr' | 'barcode'
}

/**
 * Two ways to scan: a native one that takes over the screen (`native`), or a camera view drawn by the page
 * (`camera`). A platform has one of them.
 */
export interface Scanner {
  readonly kind: 'native' | 'camera'
  /** Opens the platform's own scanner; `unsupported` where the page draws the camera itself. */
  scanNatively(): Promise<Result<ScannedCode, ScanFailure>>
  /** Lets the person choose a picture and reads it. */
  scanPicture(): Promise<Result<ScannedCode, ScanFailure>>
  /** Starts the rear camera inside the element with this id; `unsupported` where the platform scans natively. */
  openCamera(elementId: string, listener: CameraListener): Promise<Result<Camera, ScanFailure>>
}

export interface CameraListener {
  onCode(code: ScannedCode): void
  /** Where in the view a code was seen (fractions of its width and height), or null when it left. */
  onSeen(corners: readonly { readonly x: number; readonly y: number }[] | null): void
  /** The camera was unplugged or taken by another program. */
  onEnded(): void
}

export interface Camera {
  readonly torch: 'absent' | 'off' | 'on'
  setTorch(on: boolean): Promise<boolean>
  close(): void
}
