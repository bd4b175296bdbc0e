import type { WalletError } from '@/contract'
import { err, type Result } from '@/domain/core/result'
import type { Platform } from '@/platform/types'

import type { Transport } from './types'

/** A way to a wallet service that has been found and opened. */
export interface Connection {
  readonly transport: Transport
  /** `embedded`: the service and the sandbox run inside the app. */
  readonly kind: 'embedded' | 'http'
  /** The embedded world found its stored data corrupt and started over: the person is told. */
  readonly startedClean: boolean
}

/** The parts of the device that a connection is made from. */
export type ConnectionParts = Pick<Platform, 'clock' | 'http' | 'lock' | 'random' | 'storage'>

/** What broke inside the app itself; over HTTP the service names the request instead. A broken invariant, not a state of the world. */
export const brokenInside: WalletError = { code: 'service.failed', requestId: 'app' }

/** Finds the wallet service that this build talks to. */
export type Connect = (parts: ConnectionParts) => Promise<Result<Connection, WalletError>>

/**
 * A transport that is there at once and connects with its first request, so that the app's first screen waits for nothing.
 * A connection that failed is tried again with the next request.
 */
export function createConnectingTransport(
  connect: () => Promise<Result<Connection, WalletError>>,
  onConnected: (connection: Connection) => void,
): Transport {
  let connecting: Promise<Result<Connection, WalletError>> | null = null

  async function connectOnce(): Promise<Result<Connection, WalletError>> {
    const connection = await connect().catch(() => err(brokenInside))
    if (connection.ok) onConnected(connection.value)
    else connecting = null
    return connection
  }

  return {
    async send(request) {
      connecting ??= connectOnce()
      const connection = await connecting
      return connection.ok ? connection.value.transport.send(request) : err(connection.error)
    },
  }
}
