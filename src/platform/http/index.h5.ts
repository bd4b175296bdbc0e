import { err, ok, type Result } from '@/domain/core/result'

import type { Http, HttpFailure, HttpRequest, HttpResponse } from './types'

/** HTTP by `fetch`. It says of a failure neither why nor when, so a request that was begun counts as sent. */
export function createHttp(): Http {
  return {
    send(request) {
      if (knownOffline()) return Promise.resolve(err({ code: 'offline' }))
      const abort = new AbortController()
      let timer: ReturnType<typeof setTimeout> | undefined
      const timeout = new Promise<Result<HttpResponse, HttpFailure>>((resolve) => {
        timer = setTimeout(() => {
          resolve(err({ code: 'lost' }))
          abort.abort()
        }, request.timeoutMs)
      })
      return Promise.race([exchange(request, abort.signal), timeout]).then((result) => {
        clearTimeout(timer)
        return result
      })
    },
  }
}

async function exchange(request: HttpRequest, signal: AbortSignal): Promise<Result<HttpResponse, HttpFailure>> {
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      body: request.body,
      signal,
      // The session travels in its own header; nothing of it may reach a cache.
      credentials: 'omit',
      cache: 'no-store',
    })
    return ok({ status: response.status, body: await response.text() })
  } catch {
    return err({ code: 'lost' })
  }
}

/** A browser may be wrong when it says "online", not when it says "offline". */
function knownOffline(): boolean {
  return typeof navigator !== 'undefined' && 'onLine' in navigator && !navigator.onLine
}
