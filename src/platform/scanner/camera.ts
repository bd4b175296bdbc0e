import { err, ok, type Result } from '@/domain/core/result'

import type { ScanFailure } from './types'

/** The rear camera, streaming into a video element. */
export interface CameraStream {
  readonly video: HTMLVideoElement
  hasTorch(): boolean
  setTorch(on: boolean): Promise<boolean>
  stop(): void
}

/** Track capabilities that browsers have and TypeScript's DOM types do not know. */
type TorchCapabilities = MediaTrackCapabilities & { readonly torch?: boolean }
type TorchConstraints = MediaTrackConstraintSet & { readonly torch: boolean }

/** Opens the rear camera where there are several, any camera where not. The browser asks the person first. */
export async function openCameraStream(onEnded: () => void): Promise<Result<CameraStream, ScanFailure>> {
  // The types say that it is always there; on plain http it is not.
  const devices = navigator.mediaDevices as MediaDevices | undefined
  if (devices === undefined) return err({ code: 'unsupported' })
  let stream: MediaStream
  try {
    stream = await devices.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
    })
  } catch (thrown) {
    return err(failureOf(thrown))
  }
  const track = stream.getVideoTracks()[0]
  if (track === undefined) return err({ code: 'unsupported' })
  track.addEventListener('ended', onEnded)
  const video = document.createElement('video')
  video.muted = true
  video.autoplay = true
  // Without it iOS plays the video full screen.
  video.playsInline = true
  video.setAttribute('aria-hidden', 'true')
  video.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;object-fit:cover'
  video.srcObject = stream
  return ok({
    video,
    hasTorch: () => torchOf(track),
    async setTorch(on) {
      const torch: TorchConstraints = { torch: on }
      try {
        await track.applyConstraints({ advanced: [torch] })
        return true
      } catch {
        return false
      }
    },
    stop() {
      track.removeEventListener('ended', onEnded)
      stream.getTracks().forEach((each) => each.stop())
      video.srcObject = null
      video.remove()
    },
  })
}

function torchOf(track: MediaStreamTrack): boolean {
  // Missing in Firefox.
  if (typeof track.getCapabilities !== 'function') return false
  const capabilities: TorchCapabilities = track.getCapabilities()
  return capabilities.torch === true
}

/** Names of Media Capture and Streams, section 10.3.2 (getUserMedia). */
function failureOf(thrown: unknown): ScanFailure {
  const name = thrown instanceof Error ? thrown.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return { code: 'denied' }
  if (name === 'NotReadableError' || name === 'AbortError') return { code: 'busy' }
  return { code: 'unsupported' }
}
