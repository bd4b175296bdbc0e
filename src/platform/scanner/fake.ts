import { err, ok, type Result } from '@/domain/core/result'

import type { CameraListener, ScanFailure, ScannedCode, Scanner } from './types'

/** A scanner that sees what it is told to see. */
export interface FakeScanner extends Scanner {
  /** The answer of `scanNatively` from now on (`cancelled` at first). */
  native(answer: Result<ScannedCode, ScanFailure>): void
  /** The answer of `scanPicture` from now on (`cancelled` at first). */
  picture(answer: Result<ScannedCode, ScanFailure>): void
  /** The answer of `openCamera` from now on; null lets it open. */
  cameraFailure(failure: ScanFailure | null): void
  /** What the open camera tells its screen; null where none is open. */
  camera(): CameraListener | null
}

export function createFakeScanner(kind: Scanner['kind'] = 'camera'): FakeScanner {
  let native: Result<ScannedCode, ScanFailure> = err({ code: 'cancelled' })
  let picture: Result<ScannedCode, ScanFailure> = err({ code: 'cancelled' })
  let cameraFailure: ScanFailure | null = null
  let open: CameraListener | null = null
  return {
    kind,
    scanNatively: () => Promise.resolve(kind === 'native' ? native : err({ code: 'unsupported' })),
    scanPicture: () => Promise.resolve(picture),
    openCamera(_elementId, listener) {
      if (kind === 'native') return Promise.resolve(err({ code: 'unsupported' }))
      if (cameraFailure !== null) return Promise.resolve(err(cameraFailure))
      open = listener
      let torch: 'off' | 'on' = 'off'
      return Promise.resolve(
        ok({
          get torch() {
            return torch
          },
          setTorch(on: boolean) {
            torch = on ? 'on' : 'off'
            return Promise.resolve(true)
          },
          close() {
            if (open === listener) open = null
          },
        }),
      )
    },
    native(answer) {
      native = answer
    },
    picture(answer) {
      picture = answer
    },
    cameraFailure(failure) {
      cameraFailure = failure
    },
    camera: () => open,
  }
}
