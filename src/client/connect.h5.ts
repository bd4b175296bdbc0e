import type { WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import type { Http } from '@/platform/http/types'

import type { Connect } from './connection'
import { deviceName } from './device-name'
import { createHttpTransport, parseJson } from './http'

/**
 * H5 is one build for both ways: a `service.json` beside index.html, `{"url": "https://wallet.example"}`, names the
 * service (an address of its own, or a path from index.html); where there is none the embedded world is loaded.
 */
export const connect: Connect = async (parts) => {
  const found = await findService(parts.http)
  if (!found.ok) return found
  if (found.value !== null) {
    const transport = createHttpTransport(parts.http, found.value, deviceName(parts.storage, parts.random))
    return ok({ transport, kind: 'http', startedClean: false })
  }
  try {
    const { openEmbedded } = await import('./embedded')
    return await openEmbedded(parts)
  } catch {
    // The chunk could not be loaded; the next request tries again.
    return err({ code: 'network.offline' })
  }
}

/**
 * The service's address; null where none is named. No answer at all is an error: falling back to the embedded world then
 * would show a person whose network is down somebody else's empty wallet.
 */
async function findService(http: Http): Promise<Result<string | null, WalletError>> {
  const answer = await http.send({
    method: 'GET',
    url: './service.json',
    headers: { Accept: 'application/json' },
    body: null,
    timeoutMs: 10_000,
  })
  if (!answer.ok || answer.value.status >= 500) return err({ code: 'network.offline' })
  // Many web servers answer index.html for what they don't have.
  const named = answer.value.status === 200 ? parseJson(answer.value.body) : undefined
  if (named === undefined) return ok(null)
  if (typeof named !== 'object' || named === null || !('url' in named) || typeof named.url !== 'string')
    return err({ code: 'network.bad-answer' })
  return ok(named.url.replace(/\/+$/, ''))
}
