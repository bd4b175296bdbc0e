import { inCoveredView } from './cover'
import { createPixelSource } from './pixels'
import type { CodeReader, ReadCode } from './reader/types'
import type { CameraListener } from './types'

/** Ten frames a second at most, and never two at once: the page stays free, the phone cool. */
const betweenFrames = 100
/** Points along the longer side: enough for a dense code that fills half of the frame. */
const longestSide = 1_024
/** A code that was out of sight this long (ms) is news when it comes back. */
const forgetAfter = 1_500

/** Reads the frames of a video until stopped, and tells of codes. */
export function watchFrames(video: HTMLVideoElement, reader: CodeReader, listener: CameraListener): () => void {
  const pixels = createPixelSource()
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  let last: { readonly text: string; readonly at: number } | null = null

  function tell(code: ReadCode | null): void {
    if (code === null) {
      listener.onSeen(null)
      return
    }
    const size = { width: video.videoWidth, height: video.videoHeight }
    const view = { width: video.clientWidth, height: video.clientHeight }
    listener.onSeen(code.corners.map((corner) => inCoveredView(corner, size, view)))
    const now = Date.now()
    const known = last !== null && last.text === code.text && now - last.at < forgetAfter
    last = { text: code.text, at: now }
    if (!known) listener.onCode({ text: code.text, format: code.format })
  }

  async function look(): Promise<void> {
    // Data of the current frame: the camera takes a moment to start, and stands still in the background.
    if (video.readyState >= video.HAVE_CURRENT_DATA && document.visibilityState !== 'hidden') {
      const frame = pixels.take(video, { width: video.videoWidth, height: video.videoHeight }, longestSide)
      const codes = frame === null ? [] : await reader.read(frame, { frame: 0 })
      if (!isStopped()) tell(codes[0] ?? null)
    }
    if (!isStopped()) timer = setTimeout(next, betweenFrames)
  }

  function next(): void {
    void look()
  }

  // A function, because `stopped` changes while `look` waits.
  function isStopped(): boolean {
    return stopped
  }

  next()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
