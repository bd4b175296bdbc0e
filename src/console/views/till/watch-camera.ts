import { type PayCode, readPayCode } from '@/domain/code/pay-code'
import { openCameraStream } from '@/platform/scanner/camera'
import { loadLargeEngine } from '@/platform/scanner/reader/large-engine'
import type { CameraFailure } from '@/platform/scanner/types'

import { pixelsOf } from './video-pixels'

/** How looking goes; why it does not. */
export type CameraState = 'starting' | 'looking' | 'other-code' | 'denied' | 'busy' | 'no-camera' | 'unsupported'

/** Between two looks at the camera's picture (ms). */
const betweenLooks = 120

export interface CameraWatch {
  /** Gets the camera's picture. */
  readonly place: HTMLElement
  readonly onState: (state: CameraState) => void
  /** Called once; then the camera rests. */
  readonly onCode: (code: PayCode) => void
}

/** Opens the camera and looks for a pay code in what it sees; returns what ends it. */
export function watchCamera({ place, onState, onCode }: CameraWatch): () => void {
  let ended = false
  let stop = (): void => undefined
  const tell = (state: CameraState): void => {
    if (!ended) onState(state)
  }
  const end = (): void => {
    ended = true
    stop()
  }
  const giveUp = (): void => {
    tell('unsupported')
    end()
  }
  const watch = async (): Promise<void> => {
    const [camera, read] = await Promise.all([
      openCameraStream(() => tell('busy')),
      loadLargeEngine({ url: new URL(process.env.BANGKA_READER_WASM ?? '', import.meta.url).href }),
    ])
    if (!camera.ok) {
      tell(troubleOf(camera.error))
      return
    }
    const { video } = camera.value
    stop = () => camera.value.stop()
    if (ended) {
      stop()
      return
    }
    place.append(video)
    tell('looking')
    const look = async (): Promise<void> => {
      const pixels = pixelsOf(video)
      const codes = pixels === null ? [] : await read(pixels, 'quick')
      if (ended) return
      const found = codes.map(({ text }) => readPayCode(text)).find((code) => code !== null)
      if (found !== undefined) {
        end()
        onCode(found)
        return
      }
      if (codes.length > 0) tell('other-code')
      setTimeout(() => void look().catch(giveUp), betweenLooks)
    }
    await look()
  }
  watch().catch(giveUp)
  return end
}

function troubleOf({ code }: CameraFailure): CameraState {
  switch (code) {
    case 'denied':
    case 'blocked':
      return 'denied'
    case 'busy':
    case 'no-camera':
      return code
    default:
      return 'unsupported'
  }
}
