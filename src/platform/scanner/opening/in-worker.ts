import type { FileToOpen, OpenAnswer, OpenRequest } from './messages'

/** A picture that is opened in a worker of its own, a look at a time. */
export interface OpeningPicture {
  /** Opens the file at the first call. */
  look(): Promise<OpenAnswer>
  /** Ends the worker, also in the middle of its work, and gives its memory back. What is waited for is then `done`. */
  close(): void
}

export function openInWorker(file: FileToOpen): OpeningPicture {
  let worker: Worker | null = null
  let asked = false
  let answer: (answer: OpenAnswer) => void = () => undefined

  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url))
    worker.addEventListener('message', (event: MessageEvent<OpenAnswer>) => answer(event.data))
    // It could not be loaded, or ran out of memory.
    worker.addEventListener('error', () => answer({ kind: 'unable' }))
  } catch {
    // A browser that allows no workers here: the page opens the picture itself.
  }

  return {
    look() {
      const runs = worker
      if (runs === null) return Promise.resolve({ kind: 'unable' })
      const request: OpenRequest = asked ? 'next' : file
      asked = true
      return new Promise((resolve) => {
        answer = resolve
        runs.postMessage(request)
      })
    },
    close() {
      worker?.terminate()
      worker = null
      answer({ kind: 'done' })
    },
  }
}
