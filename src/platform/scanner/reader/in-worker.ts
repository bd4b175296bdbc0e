import type { ReadRequest, WorkerMessage } from './messages'
import type { CodeReader, ReadCode } from './types'

/** Starts a reader in a worker of its own; null where the browser can't run it or it could not be loaded. */
export function startReader(): Promise<CodeReader | null> {
  return new Promise((resolve) => {
    let worker: Worker
    try {
      worker = new Worker(new URL('./worker.ts', import.meta.url))
    } catch {
      resolve(null)
      return
    }
    const waiting = new Map<number, (codes: readonly ReadCode[]) => void>()
    let lastId = 0

    function stop(): void {
      worker.terminate()
      waiting.forEach((answer) => answer([]))
      waiting.clear()
    }

    const reader: CodeReader = {
      read(pixels, effort) {
        lastId += 1
        const request: ReadRequest = { id: lastId, pixels, effort }
        return new Promise((answer) => {
          waiting.set(request.id, answer)
          worker.postMessage(request, [pixels.data.buffer])
        })
      },
      close: stop,
    }

    worker.addEventListener('message', (event: MessageEvent<WorkerMessage>) => {
      const message = event.data
      if (message.kind === 'ready') resolve(reader)
      else if (message.kind === 'failed') fail()
      else {
        waiting.get(message.id)?.(message.codes)
        waiting.delete(message.id)
      }
    })
    worker.addEventListener('error', fail)

    function fail(): void {
      stop()
      resolve(null)
    }
  })
}
