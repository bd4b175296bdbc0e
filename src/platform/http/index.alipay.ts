import { err, ok } from '@/domain/core/result'

import { baseLibrary } from '../alipay/my'
import type { Http } from './types'

/** Alipay's codes for a request that never left: bad parameters, and an address that the app may not call. */
const neverSent: readonly (number | undefined)[] = [2, 4, 11]

/**
 * HTTP by `my.request`. An answer with an HTTP error comes as a failure (code 19) that carries the status: it is an answer
 * here. The text mode keeps the body as it came; in the JSON mode a broken body is an error without a status.
 */
export function createHttp(): Http {
  return {
    send: (request) =>
      new Promise((resolve) => {
        try {
          baseLibrary().request({
            url: request.url,
            method: request.method,
            headers: request.headers,
            ...(request.body === null ? {} : { data: request.body }),
            dataType: 'text',
            timeout: request.timeoutMs,
            success: (answer) => {
              resolve(ok({ status: answer.status ?? answer.statusCode ?? 200, body: textOf(answer.data) }))
            },
            fail: (failure) => {
              if (failure.error === 19 && failure.status !== undefined)
                resolve(ok({ status: failure.status, body: textOf(failure.data) }))
              else resolve(err({ code: neverSent.includes(failure.error) ? 'offline' : 'lost' }))
            },
          })
        } catch {
          resolve(err({ code: 'offline' }))
        }
      }),
  }
}

/** Some versions parse JSON in text mode too, when the answer's headers say that it is. */
function textOf(data: unknown): string {
  if (typeof data === 'string') return data
  return data === undefined ? '' : JSON.stringify(data)
}
