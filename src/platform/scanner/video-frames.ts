import { scaledDown, type Size } from './cover'
import { createPixelSource } from './pixels'
import type { BitmapPicture, Pixels } from './reader/types'

/** The frames of a video, each of which can be taken once. */
export interface FrameSource {
  /** Calls back once, as soon as there is a frame that has not been taken. In the background there is none. Returns what cancels. */
  whenFresh(work: () => void): () => void
  /** The frame that is shown now, ready to be read; null where the browser gives none. */
  take(): Promise<BitmapPicture | Pixels | null>
  stop(): void
}

/** Points along the longer side: a camera's whole frame, as it is asked for; larger ones are read smaller. */
const longestSide = 1_280
/** Where the browser doesn't tell of frames (before 2022), a look at the clock this often (ms) does. */
const betweenLooks = 40

/** Frames of a video of the page. Where workers can draw, only a handle of the frame is made here, and its pixels are taken there. */
export function createVideoFrames(video: HTMLVideoElement): FrameSource {
  const take = canHandOver() ? () => handOver(video) : inThePage(video)
  let waiting: (() => void) | null = null
  let isFresh = false

  function arrived(): void {
    isFresh = true
    offer()
  }

  function offer(): void {
    if (!isFresh || waiting === null) return
    const work = waiting
    isFresh = false
    waiting = null
    work()
  }

  const stop = tellOfFrames(video, arrived)
  return {
    whenFresh(work) {
      waiting = work
      offer()
      return () => {
        if (waiting === work) waiting = null
      }
    },
    take: async () => (video.readyState < video.HAVE_CURRENT_DATA || video.videoWidth === 0 ? null : take()),
    stop,
  }
}

/** Tells of each frame that the video shows, until stopped. */
function tellOfFrames(video: HTMLVideoElement, arrived: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let handle = 0
  let stopped = false

  function onFrame(): void {
    if (stopped) return
    handle = video.requestVideoFrameCallback(onFrame)
    arrived()
  }

  let lastTime = -1
  function look(): void {
    if (document.visibilityState !== 'hidden' && video.currentTime !== lastTime) {
      lastTime = video.currentTime
      arrived()
    }
    if (!stopped) timer = setTimeout(look, betweenLooks)
  }

  const tells = 'requestVideoFrameCallback' in video
  if (tells) handle = video.requestVideoFrameCallback(onFrame)
  else look()
  return () => {
    stopped = true
    clearTimeout(timer)
    if (tells) video.cancelVideoFrameCallback(handle)
  }
}

/** Safari before 16.4 has no canvas in workers, and some have one that can't draw. */
function canHandOver(): boolean {
  if (typeof createImageBitmap !== 'function' || typeof OffscreenCanvas !== 'function') return false
  try {
    return new OffscreenCanvas(1, 1).getContext('2d') !== null
  } catch {
    return false
  }
}

/**
 * A handle of the frame itself costs the page nothing, a bitmap is a copy of it. Engines that don't know of turned frames (Chrome
 * before 138) hand a frame out as the sensor of the phone sees it, lying on its side perhaps.
 */
function knowsTurnedFrames(): boolean {
  return typeof VideoFrame === 'function' && 'rotation' in VideoFrame.prototype
}

async function handOver(video: HTMLVideoElement): Promise<BitmapPicture | null> {
  const size = scaledDown(sizeOf(video), longestSide)
  try {
    return { bitmap: knowsTurnedFrames() ? new VideoFrame(video) : await createImageBitmap(video), ...size }
  } catch {
    // The camera is just going.
    return null
  }
}

function inThePage(video: HTMLVideoElement): () => Promise<Pixels | null> {
  const source = createPixelSource()
  return () => Promise.resolve(source.take(video, sizeOf(video), longestSide))
}

function sizeOf({ videoWidth, videoHeight }: HTMLVideoElement): Size {
  return { width: videoWidth, height: videoHeight }
}
