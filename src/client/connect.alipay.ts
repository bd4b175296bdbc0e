import { ok } from '@/domain/core/result'
import type { Clock } from '@/platform/clock/types'

import type { Connect } from './connection'
import { deviceName } from './device-name'
import { createHttpTransport } from './http'

/**
 * Alipay decides at build time. The condition is a constant there, so that the build drops the branch that is not taken,
 * and with it the service and the sandbox from a package that talks to a service.
 */
export const connect: Connect = async (parts) => {
  if (process.env.TARO_APP_SERVICE) {
    const base = process.env.TARO_APP_SERVICE.replace(/\/+$/, '')
    const transport = createHttpTransport(parts.http, base, deviceName(parts.storage, parts.random))
    return ok({ transport, kind: 'http', startedClean: false })
  } else {
    await firstScreenDrawn(parts.clock)
    const { openEmbedded } = await import('./embedded')
    return openEmbedded(parts)
  }
}

/**
 * Opening the world takes the one thread as long as three first screens, and a promise would go before the timer that
 * sends the screen: so it waits for a timer of its own.
 */
function firstScreenDrawn(clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    clock.after(30, resolve)
  })
}
