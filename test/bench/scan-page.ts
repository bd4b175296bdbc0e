import { createScanner } from '@/platform/scanner/index.h5'
import type { Camera } from '@/platform/scanner/types'

import { strip } from './film-strip'

/** What the bench calls in the browser. */
export interface ScanBench {
  /** Films the codes until `count` different numbers were shown, each once; then what was noticed. */
  film(count: number): Promise<FilmNotes>
  /** Opens the camera, waits for a code, closes it. */
  openAndRead(): Promise<void>
  /** Reads the picture that the bench hands to the file chooser; how many codes were in it. */
  readPicture(): Promise<number>
}

export interface FilmNotes {
  /** When a frame with this number was first shown, ms of the page. */
  readonly shown: Readonly<Record<number, number>>
  /** When the app was told of a text: the film runs in circles. */
  readonly told: Readonly<Record<string, readonly number[]>>
  /** Tasks of the page over 50 ms, and when they began, from the opening on. */
  readonly longTasks: readonly LongTask[]
  readonly frames: number
}

interface LongTask {
  readonly at: number
  readonly ms: number
}

declare global {
  interface Window {
    scanBench: ScanBench
  }
}

const place = document.createElement('div')
place.id = 'camera'
place.style.cssText = 'position:relative;width:375px;height:420px;overflow:hidden'
document.body.appendChild(place)
const scanner = createScanner()

window.scanBench = {
  async film(count) {
    const told: Record<string, number[]> = {}
    const tasks = watchTasks()
    const camera = await open((text) => {
      told[text] = [...(told[text] ?? []), performance.now()]
    })
    const { shown, frames } = await numbersShown(count)
    camera.close()
    return { shown, told, longTasks: tasks(), frames }
  },
  async openAndRead() {
    await new Promise<void>((resolve, reject) => {
      const opening = open(() => {
        void opening.then((camera) => {
          camera.close()
          resolve()
        })
      })
      opening.catch(reject)
    })
  },
  async readPicture() {
    const read = await scanner.scanPicture({ onBegun: () => undefined })
    if (!read.ok) throw new Error(`the picture was not read: ${read.error.code}`)
    read.value.picture?.forget()
    return read.value.codes.length
  },
}

async function open(onText: (text: string) => void): Promise<Camera> {
  const opened = await scanner.openCamera(place.id, {
    onCodes: (codes) => codes.forEach(({ text }) => onText(text)),
    onSeen: () => undefined,
    onEnded: () => undefined,
  })
  if (!opened.ok) throw new Error(`the camera did not open: ${opened.error.code}`)
  return opened.value
}

/** Tasks of the page longer than 50 ms, the browser's own threshold; what it returns ends the watching and tells them. */
function watchTasks(): () => readonly LongTask[] {
  const begunAt = performance.now()
  const tasks: LongTask[] = []
  const note = (entries: PerformanceEntryList): void =>
    entries.forEach(({ startTime, duration }) => tasks.push({ at: startTime - begunAt, ms: duration }))
  const observer = new PerformanceObserver((list) => note(list.getEntries()))
  observer.observe({ entryTypes: ['longtask'] })
  return () => {
    note(observer.takeRecords())
    observer.disconnect()
    return tasks
  }
}

/** Reads the strip of every frame that the page shows, until so many numbers went by and nothing is in the picture. */
function numbersShown(count: number): Promise<{ readonly shown: Record<number, number>; readonly frames: number }> {
  const video = document.querySelector('video')
  if (video === null) throw new Error('there is no video')
  const shown: Record<number, number> = {}
  let frames = 0
  let begun = false
  let done = false
  return new Promise((resolve) => {
    const look: VideoFrameRequestCallback = (now, { presentationTime }) => {
      // The camera is closed by then, and has no frame to give.
      if (done) return
      frames += 1
      video.requestVideoFrameCallback(look)
      const frame = frameOf(video)
      if (frame === null) return
      void numberOn(frame).then((number) => {
        // The film was running before the camera was opened: an appearance is counted from its beginning only.
        if (number === 0) begun = true
        if (number === 0 && Object.keys(shown).length >= count) {
          done = true
          resolve({ shown, frames })
        }
        if (number !== 0 && begun) shown[number] ??= Math.min(now, presentationTime)
      })
    }
    video.requestVideoFrameCallback(look)
  })
}

/** Null where the video has been told of a frame that it can't hand out yet: the next one comes soon. */
function frameOf(video: HTMLVideoElement): VideoFrame | null {
  try {
    return new VideoFrame(video)
  } catch {
    return null
  }
}

/** The number that the strip of a frame tells. Only these few points are copied: the bench must not keep the page busy itself. */
async function numberOn(frame: VideoFrame): Promise<number> {
  const rect = { x: 0, y: strip.side / 2, width: strip.squares * strip.side, height: 2 }
  const bytes = new Uint8Array(frame.allocationSize({ rect }))
  // The brightness comes first in every format that a camera has.
  const [{ offset, stride } = { offset: 0, stride: rect.width }] = await frame.copyTo(bytes, { rect })
  const bytesAPoint = Math.max(1, Math.round(stride / rect.width))
  frame.close()
  let number = 0
  for (let square = 1; square < strip.squares; square += 1)
    if ((bytes[offset + Math.floor((square + 0.5) * strip.side) * bytesAPoint] ?? 0) > 128) number += 1 << (square - 1)
  return number
}
