import { looksAt } from './looks'
import type { Look, OpenAnswer, OpenRequest } from './messages'

/** Opens one picture in a worker: decoding a large one takes a second, and what it filled goes with the worker. */
let next: (() => Promise<Look | null>) | null = null

addEventListener('message', (event: MessageEvent<OpenRequest>) => {
  const request = event.data
  if (typeof OffscreenCanvas !== 'function' || typeof createImageBitmap !== 'function') {
    tell({ kind: 'unable' })
    return
  }
  if (request !== 'next') next = looksAt(request)
  if (next === null) return
  next().then(
    (look) => {
      if (look === null) tell({ kind: 'done' })
      else tell({ kind: 'look', look }, [look.pixels.data.buffer])
    },
    () => tell({ kind: 'undecodable' }),
  )
})

function tell(answer: OpenAnswer, handedOver: Transferable[] = []): void {
  postMessage(answer, { transfer: handedOver })
}
