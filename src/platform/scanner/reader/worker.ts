import { createDecoder } from './decoder'
import type { Engine } from './engine'
import { loadLargeEngine } from './large-engine'
import type { ReadRequest, WorkerMessage } from './messages'
import { smallEngine } from './small-engine'

/** The decoders in a worker, so that reading a frame never holds up the page. */
const wasm = new URL('zxing-wasm/reader/zxing_reader.wasm', import.meta.url)
let large: Engine | null = null
const decode = createDecoder(() => ({ small: smallEngine, large }))

function tell(message: WorkerMessage): void {
  postMessage(message)
}

loadLargeEngine({ url: wasm.href }).then(
  (engine) => {
    large = engine
    tell({ kind: 'ready' })
  },
  () => tell({ kind: 'ready' }),
)

addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  const { id, pixels, effort } = event.data
  decode(pixels, effort).then(
    (codes) => tell({ kind: 'read', id, codes }),
    // A picture that the decoder stumbles over holds no code that can be read.
    () => tell({ kind: 'read', id, codes: [] }),
  )
})
