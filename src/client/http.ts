import { parseWalletError, type WalletError } from '@/contract/errors'
import { err, ok, type Result } from '@/domain/core/result'
import type { Http, HttpResponse } from '@/platform/http/types'

import type { Transport, WalletRequest } from './types'

/**
 * Carries requests over HTTP: `POST <base>/api/v1/<operation>`, the input as JSON. `base` has no slash at its end; `device` is the name
 * of this device (`deviceName`).
 */
export function createHttpTransport(http: Http, base: string, device: string | null = null): Transport {
  return {
    async send(request) {
      const sent = await http.send({
        method: 'POST',
        url: `${base}/api/v1/${request.operation}`,
        headers: headersOf(request, device),
        body: JSON.stringify(request.input),
        timeoutMs: request.timeoutMs,
      })
      if (!sent.ok) return err({ code: sent.error.code === 'offline' ? 'network.offline' : 'network.lost-answer' })
      return readAnswer(sent.value)
    },
  }
}

function headersOf({ session, idempotencyKey }: WalletRequest, device: string | null): Record<string, string> {
  return {
    'Content-Type': 'application/json',
    ...(session === null ? {} : { Authorization: `Bearer ${session}` }),
    ...(idempotencyKey === null ? {} : { 'Idempotency-Key': idempotencyKey }),
    ...(device === null ? {} : { 'Bangka-Device': device }),
  }
}

function readAnswer({ status, body }: HttpResponse): Result<unknown, WalletError> {
  const json = parseJson(body)
  if (status === 200) return json === undefined ? err({ code: 'network.bad-answer' }) : ok(json)
  const error = parseWalletError(json)
  // For the app it is the same: it may or may not have been done.
  if (error?.code === 'service.unavailable') return err({ code: 'network.lost-answer' })
  if (error !== null) return err(error)
  // Something between us and the service answered for it (a gateway, 502 to 504): what the service did is not known.
  return err({ code: status >= 500 ? 'network.lost-answer' : 'network.bad-answer' })
}

/** Undefined where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
