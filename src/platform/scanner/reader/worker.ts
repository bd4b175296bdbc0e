import { loadDecoder } from './decode'
import type { ReadRequest, WorkerMessage } from './messages'

/** The decoder in a worker, so that reading a frame never holds up the page. */
const wasm = new URL('zxing-wasm/reader/zxing_reader.wasm', import.meta.url)
const decoder = loadDecoder({ url: wasm.href })

function tell(message: WorkerMessage): void {
  postMessage(message)
}

decoder.then(
  () => tell({ kind: 'ready' }),
  () => tell({ kind: 'failed' }),
)

addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  const { id, pixels, effort } = event.data
  decoder
    .then((decode) => decode(pixels, effort))
    .then(
      (code) => tell({ kind: 'read', id, code }),
      // A picture that the decoder stumbles over holds no code that can be read.
      () => tell({ kind: 'read', id, code: null }),
    )
})
