import { err, ok, type Result } from '@/domain/core/result'

import type { CameraFailure, CameraListener, ReadFailure, ReadPicture, Scanner, Zoom } from './types'

/** A scanner that sees what it is told to see. */
export interface FakeScanner extends Scanner {
  /** The answer of `scanNatively` from now on (`cancelled` at first). */
  native(answer: Result<ReadPicture, ReadFailure>): void
  /** The answer of `scanPicture` from now on (`cancelled` at first). */
  picture(answer: Result<ReadPicture, ReadFailure>): void
  /** From now on reading a picture ends only when it is given up. */
  slowPicture(): void
  /** The answer of `openCamera` from now on; null lets it open. */
  cameraFailure(failure: CameraFailure | null): void
  /** How near the camera can bring things; null (at first): not at all. */
  mostZoom(most: number | null): void
  /** The settings that `settings` stands for: what `open` answers from now on (false at first). */
  allowedInSettings(allowed: boolean): void
  /** The person allowed the camera in the browser's own settings. */
  tellAllowed(): void
  /** Does anybody wait for the camera to be allowed? */
  isAwaited(): boolean
  /** What the open camera tells its screen; null where none is open. */
  camera(): CameraListener | null
  /** Does the open camera's picture stand still? */
  isFrozen(): boolean
}

export function createFakeScanner(kind: Scanner['kind'] = 'camera'): FakeScanner {
  let native: Result<ReadPicture, ReadFailure> = err({ code: 'cancelled' })
  let picture: Result<ReadPicture, ReadFailure> = err({ code: 'cancelled' })
  let isSlow = false
  let cameraFailure: CameraFailure | null = null
  let mostZoom: number | null = null
  let open: CameraListener | null = null
  let frozen = false
  let allowed = false
  let onAllowed: (() => void) | null = null
  return {
    kind,
    settings: {
      way: kind === 'native' ? 'opened' : 'android',
      open: () => Promise.resolve(allowed),
      onAllowed(listener) {
        onAllowed = listener
        return () => {
          if (onAllowed === listener) onAllowed = null
        }
      },
    },
    scanNatively: () => Promise.resolve(kind === 'native' ? native : err({ code: 'unsupported' })),
    scanPicture: (watch) =>
      new Promise((resolve) => {
        watch.onBegun(() => resolve(err({ code: 'cancelled' })))
        if (!isSlow) resolve(picture)
      }),
    openCamera(_elementId, listener) {
      if (kind === 'native') return Promise.resolve(err({ code: 'unsupported' }))
      if (cameraFailure !== null) return Promise.resolve(err(cameraFailure))
      open = listener
      frozen = false
      let torch: 'off' | 'on' = 'off'
      let factor = 1
      return Promise.resolve(
        ok({
          get torch() {
            return torch
          },
          setTorch(on: boolean) {
            torch = on ? 'on' : 'off'
            return Promise.resolve(true)
          },
          get zoom(): Zoom | null {
            return mostZoom === null ? null : { factor, most: mostZoom }
          },
          setZoom(wished: number) {
            factor = wished
            return Promise.resolve(true)
          },
          freeze() {
            frozen = true
          },
          goOn() {
            frozen = false
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
    slowPicture() {
      isSlow = true
    },
    cameraFailure(failure) {
      cameraFailure = failure
    },
    mostZoom(most) {
      mostZoom = most
    },
    allowedInSettings(answer) {
      allowed = answer
    },
    tellAllowed: () => onAllowed?.(),
    isAwaited: () => onAllowed !== null,
    camera: () => open,
    isFrozen: () => open !== null && frozen,
  }
}
