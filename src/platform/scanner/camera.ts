import { err, ok, type Result } from '@/domain/core/result'

import { isRefusedForGood } from './camera-permission'
import type { CameraListener, CameraFailure, Zoom } from './types'

/** The rear camera, streaming into a video element. */
export interface CameraStream {
  readonly video: HTMLVideoElement
  hasTorch(): boolean
  setTorch(on: boolean): Promise<boolean>
  /** Null where the camera can't bring things nearer. */
  zoom(): Zoom | null
  setZoom(factor: number): Promise<boolean>
  stop(): void
}

/** Capabilities that browsers have and TypeScript's DOM types do not know (Media Capture: image capture, section 6). */
type CameraCapabilities = MediaTrackCapabilities & {
  readonly torch?: boolean
  readonly focusMode?: readonly string[]
  readonly zoom?: { readonly min: number; readonly max: number }
}
interface CameraWishes extends MediaTrackConstraintSet {
  readonly torch?: boolean
  readonly focusMode?: string
  readonly zoom?: number
}

/** More than this shows a single module, and shakes with every breath. */
const mostZoom = 4

/** A camera that shows nothing for this long (ms) will not: a driver that hangs, a program that keeps it. Slow ones take three seconds. */
const patience = 10_000

/** Opens the rear camera where there are several, any camera where not. The browser asks the person first. */
export async function openCameraStream(onEnded: CameraListener['onEnded']): Promise<Result<CameraStream, CameraFailure>> {
  // The types say that it is always there; on plain http it is not.
  const devices = navigator.mediaDevices as MediaDevices | undefined
  if (devices === undefined) return err({ code: window.isSecureContext ? 'unsupported' : 'insecure-page' })
  let stream: MediaStream
  try {
    stream = await devices.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } },
    })
  } catch (thrown) {
    return err(await failureOf(thrown))
  }
  const track = stream.getVideoTracks()[0]
  if (track === undefined) return err({ code: 'unsupported' })
  const ended = (): void => onEnded('ended')
  track.addEventListener('ended', ended)
  const wish = wishesOf(track)
  if (capabilitiesOf(track).focusMode?.includes('continuous') === true) void wish({ focusMode: 'continuous' })
  let factor = 1
  const video = videoOf(stream)
  const waiting = setTimeout(() => {
    if (video.readyState < video.HAVE_CURRENT_DATA) onEnded('no-frames')
  }, patience)
  return ok({
    video,
    hasTorch: () => capabilitiesOf(track).torch === true,
    setTorch: (on) => wish({ torch: on }),
    zoom() {
      const range = capabilitiesOf(track).zoom
      if (range === undefined || range.min <= 0 || range.max < 2 * range.min) return null
      return { factor, most: Math.min(mostZoom, range.max / range.min) }
    },
    async setZoom(wished) {
      const done = await wish({ zoom: wished * (capabilitiesOf(track).zoom?.min ?? 1) })
      if (done) factor = wished
      return done
    },
    stop() {
      clearTimeout(waiting)
      track.removeEventListener('ended', ended)
      stream.getTracks().forEach((each) => each.stop())
      video.srcObject = null
      video.remove()
    },
  })
}

function videoOf(stream: MediaStream): HTMLVideoElement {
  const video = document.createElement('video')
  video.muted = true
  video.autoplay = true
  // Without it iOS plays the video full screen.
  video.playsInline = true
  video.setAttribute('aria-hidden', 'true')
  video.style.cssText = 'position:absolute;top:0;bottom:0;width:100%;height:100%;object-fit:cover'
  video.srcObject = stream
  return video
}

/** Asks the camera for something more; false where it refuses. What was asked before stays asked: each call replaces the last. */
function wishesOf(track: MediaStreamTrack): (wish: CameraWishes) => Promise<boolean> {
  let wishes: CameraWishes = {}
  return async (wish) => {
    const all: CameraWishes = { ...wishes, ...wish }
    try {
      await track.applyConstraints({ advanced: [all] })
      wishes = all
      return true
    } catch {
      return false
    }
  }
}

function capabilitiesOf(track: MediaStreamTrack): CameraCapabilities {
  // Missing in Firefox.
  return typeof track.getCapabilities === 'function' ? track.getCapabilities() : {}
}

/** Names of Media Capture and Streams, section 10.3.2 (getUserMedia). */
async function failureOf(thrown: unknown): Promise<CameraFailure> {
  switch (thrown instanceof Error ? thrown.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return { code: (await isRefusedForGood()) ? 'blocked' : 'denied' }
    case 'NotReadableError':
    case 'AbortError':
      return { code: 'busy' }
    case 'NotFoundError':
    case 'OverconstrainedError':
      return { code: 'no-camera' }
    default:
      return { code: 'unsupported' }
  }
}
