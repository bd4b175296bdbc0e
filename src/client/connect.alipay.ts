import { ok } from '@/domain/core/result'

import type { Connect } from './connection'
import { createHttpTransport } from './http'

/**
 * Alipay decides at build time. The condition is a constant there, so that the build drops the branch that is not taken,
 * and with it the service and the sandbox from a package that talks to a service.
 */
export const connect: Connect = async (parts) => {
  if (process.env.TARO_APP_SERVICE) {
    const base = process.env.TARO_APP_SERVICE.replace(/\/+$/, '')
    return ok({ transport: createHttpTransport(parts.http, base), kind: 'http', startedClean: false })
  } else {
    const { openEmbedded } = await import('./embedded')
    return openEmbedded(parts)
  }
}
