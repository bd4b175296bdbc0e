import type { ReadRequest, WorkerMessage } from './messages'
import type { BitmapPicture, CodeReader, Pixels, ReadCode } from './types'

/** A worker that broke down (out of memory, say) is replaced this often, then nothing more is read. */
const replacements = 2

/**
 * Starts a reader in a worker of its own. It is there as soon as the worker listens, with the small decoder; the large one comes
 * while frames are already being read. Null where the browser can't run it or its script could not be loaded.
 */
export function startReader(): Promise<CodeReader | null> {
  return new Promise((resolve) => {
    const waiting = new Map<number, (codes: readonly ReadCode[]) => void>()
    let worker: Worker | null = null
    let begun = 0
    let lastId = 0

    const reader: CodeReader = {
      read(picture, effort) {
        lastId += 1
        const request: ReadRequest = { id: lastId, picture, effort }
        return new Promise((answer) => {
          if (worker === null) {
            answer([])
            return
          }
          waiting.set(request.id, answer)
          worker.postMessage(request, [handedOver(picture)])
        })
      },
      close: stop,
    }

    function stop(): void {
      worker?.terminate()
      worker = null
      waiting.forEach((answer) => answer([]))
      waiting.clear()
    }

    function begin(): void {
      begun += 1
      try {
        worker = new Worker(new URL('./worker.ts', import.meta.url))
      } catch {
        resolve(null)
        return
      }
      let listens = false
      worker.addEventListener('message', (event: MessageEvent<WorkerMessage>) => {
        const message = event.data
        if (message.kind === 'ready') {
          listens = true
          resolve(reader)
          return
        }
        waiting.get(message.id)?.(message.codes)
        waiting.delete(message.id)
      })
      worker.addEventListener('error', () => {
        stop()
        if (listens && begun <= replacements) begin()
        else resolve(null)
      })
    }

    begin()
  })
}

function handedOver(picture: BitmapPicture | Pixels): Transferable {
  return 'bitmap' in picture ? picture.bitmap : picture.data.buffer
}
