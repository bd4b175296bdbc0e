import type { WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import type { Clock } from '@/platform/clock/types'
import { withNetworkFaults } from '@/sandbox/network-faults'
import { createSandboxWorld } from '@/sandbox/embedded-world'
import { KeyValueJournal } from '@/service/memory/key-value-journal'

import { brokenInside, type Connection, type ConnectionParts } from './connection'
import type { Transport, WalletRequest } from './types'

/** The seed of a world that nobody named. */
const usualSeed = 'bangka'

/**
 * Opens the wallet service and the sandbox inside the app, kept in the device's storage. Requests and answers go through
 * JSON as they would on a wire, so that nothing works here that would not work over HTTP.
 */
export async function openEmbedded(parts: ConnectionParts): Promise<Result<Connection, WalletError>> {
  const world = await createSandboxWorld({
    seed: usualSeed,
    clock: parts.clock,
    journal: new KeyValueJournal(parts.storage),
    lock: parts.lock,
  })
  if (!world.ok) return world
  const executor = withNetworkFaults(world.value, world.value.network, parts.clock)
  const transport: Transport = {
    send(request) {
      const answer = executor.execute({
        operation: request.operation,
        input: asOnTheWire(request.input),
        session: request.session,
        idempotencyKey: request.idempotencyKey,
      })
      return orLost(answer, request, parts.clock).then((result) => (result.ok ? ok(asOnTheWire(result.value)) : result))
    },
  }
  return ok({ transport, kind: 'embedded', startedClean: world.value.opening === 'started-clean-after-corruption' })
}

/**
 * Gives up waiting when the request's time is over, as a connection would: the work goes on. A throw inside the service is
 * answered as the server answers it: nothing of its unit was kept, and no screen may wait for ever.
 */
function orLost(
  answer: Promise<Result<unknown, WalletError>>,
  { timeoutMs }: WalletRequest,
  clock: Clock,
): Promise<Result<unknown, WalletError>> {
  return new Promise((resolve) => {
    const cancel = clock.after(timeoutMs, () => resolve(err({ code: 'network.lost-answer' })))
    answer.then(
      (result) => {
        cancel()
        resolve(result)
      },
      () => {
        cancel()
        resolve(err(brokenInside))
      },
    )
  })
}

function asOnTheWire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
