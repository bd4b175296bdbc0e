import * as v from 'valibot'

import type { NamedOperation, OperationName, OutputOf, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import type { Random } from '@/platform/random/types'

import type { CallOptions, Transport, WalletClient } from './types'

export interface ClientOptions {
  readonly transport: Transport
  /** The token of the session, null where nobody is logged in; asked at each call. */
  readonly getSession: () => string | null
  readonly random: Random
}

/** Waits this long for an answer (ms) where a caller says nothing. */
const usualTimeout = 15_000
/** What a long poll may take beyond its own waiting time (ms). */
const pollMargin = 10_000

/** The wallet service as the app sees it, over a transport. What comes back is believed only as far as the contract's schema lets it. */
export function createClient({ transport, getSession, random }: ClientOptions): WalletClient {
  return {
    async call(operation, input, options = {}) {
      const session = getSession()
      if (operation.session === 'required' && session === null) return err({ code: 'session.missing' })
      const answer = await transport.send({
        operation: operation.name,
        input,
        session: operation.session === 'required' ? session : null,
        idempotencyKey: operation.effect === 'changes' ? (options.idempotencyKey ?? random.id()) : null,
        timeoutMs: timeoutOf(input, options),
      })
      return answer.ok ? parseOutput(operation, answer.value) : answer
    },
  }
}

function parseOutput<Name extends OperationName>(
  { output }: NamedOperation<Name>,
  raw: unknown,
): Result<OutputOf<Name>, WalletError> {
  const parsed = v.safeParse(output, raw)
  // The schema of an operation gives that operation's output; its name alone stands in the type.
  return parsed.success ? ok(parsed.output as OutputOf<Name>) : err({ code: 'network.bad-answer' })
}

function timeoutOf(input: object, { timeoutMs }: CallOptions): number {
  if (timeoutMs !== undefined) return timeoutMs
  return 'waitMs' in input && typeof input.waitMs === 'number' ? input.waitMs + pollMargin : usualTimeout
}
