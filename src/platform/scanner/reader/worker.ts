import { createBitmapReader } from './bitmap-pixels'
import { createDecoder } from './decoder'
import type { Engine } from './engine'
import { loadLargeEngine } from './large-engine'
import type { ReadRequest, WorkerMessage } from './messages'
import { smallEngine } from './small-engine'
import type { BitmapPicture, Pixels } from './types'

/**
 * The decoders in a worker, so that reading a frame never holds up the page. The small one is part of this script; the large one is
 * fetched meanwhile, and where it can't be had the small one stays.
 */
const wasm = new URL('zxing-wasm/reader/zxing_reader.wasm', import.meta.url)
/** A network that drops in the middle is tried again after so many ms. */
const retries = [1_000, 4_000, 15_000]
/** A picture that is all there is waits this long (ms) for the large decoder, a frame of the camera not at all. */
const stillWaits = 10_000

let large: Engine | null = null
const decode = createDecoder(
  () => ({ small: smallEngine, large }),
  () => performance.now(),
)
const triedOnce = load()
let takePixels: ((picture: BitmapPicture) => Pixels | null) | null = null

function tell(message: WorkerMessage): void {
  postMessage(message)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}

async function load(): Promise<void> {
  try {
    large = await loadLargeEngine({ url: wasm.href })
  } catch {
    void loadLater()
  }
}

async function loadLater(): Promise<void> {
  for (const ms of retries) {
    await pause(ms)
    try {
      const answer = await fetch(wasm.href)
      if (!answer.ok) continue
      large = await loadLargeEngine({ bytes: await answer.arrayBuffer() })
      return
    } catch {
      // Still no network: the next try is later.
    }
  }
}

function pixelsOf(picture: BitmapPicture | Pixels): Pixels | null {
  if (!('bitmap' in picture)) return picture
  takePixels ??= createBitmapReader()
  return takePixels(picture)
}

async function read({ id, picture, effort }: ReadRequest): Promise<void> {
  try {
    if (effort === 'still') await Promise.race([triedOnce, pause(stillWaits)])
    const pixels = pixelsOf(picture)
    tell({ kind: 'read', id, codes: pixels === null ? [] : await decode(pixels, effort) })
  } catch {
    // A picture that the decoder stumbles over holds no code that can be read.
    tell({ kind: 'read', id, codes: [] })
  }
}

addEventListener('message', (event: MessageEvent<ReadRequest>) => void read(event.data))
tell({ kind: 'ready' })
