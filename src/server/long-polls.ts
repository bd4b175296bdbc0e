import type { WalletError } from '@/contract'
import { err } from '@/domain/core/result'

import type { Execute } from './operations-routes'

/** Ends what only waits when the server closes. */
export interface LongPolls {
  readonly execute: Execute
  /** Every long poll ends now, without an answer, and so does each that still comes: whoever asked asks again, the next server. */
  end(): void
}

/** Lets `watch` be ended while it waits; everything else comes to its end by itself. */
export function endableLongPolls(execute: Execute): LongPolls {
  const ends = new Set<() => void>()
  let isOver = false
  return {
    async execute(request) {
      if (request.operation !== 'watch') return execute(request)
      if (isOver) return err({ code: 'network.lost-answer' })
      let end: () => void = () => undefined
      const ended = new Promise<void>((resolve) => {
        end = resolve
        ends.add(end)
      })
      try {
        return await Promise.race([execute(request), ended.then(() => err<WalletError>({ code: 'network.lost-answer' }))])
      } finally {
        ends.delete(end)
      }
    },
    end() {
      isOver = true
      ends.forEach((end) => {
        end()
      })
    },
  }
}
