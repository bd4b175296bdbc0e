import type { onRequestHookHandler } from 'fastify'

import { walletOperations } from '@/contract'

import { isOwnMachine, networkOf } from './address'
import { sendError } from './answers'
import type { Metrics } from './metrics'
import type { RateLimits, RateName } from './rate-limits'

/** Turns away who asks too often, before anything of the request is read. */
export interface RequestLimiter {
  /** For the routes of the wallet's operations. */
  hook(): onRequestHookHandler
  /** Whose session a token is: known from the first answer on. */
  heard(token: string | null, accountId: string): void
}

/** Which account a token is of, for so many tokens: forgetting costs one request that is counted by its session alone. */
const mostTokens = 50_000

export function createRequestLimiter(limits: RateLimits | null, metrics: Metrics): RequestLimiter {
  let accounts = new Map<string, string>()
  /** The first limit that is used up, and until when. */
  async function firstRefusal(limits: RateLimits, asked: readonly Asked[]): Promise<{ rule: RateName; until: number } | null> {
    for (const { rule, key } of asked) {
      const until = await limits.take(rule, key)
      if (until !== null) return { rule, until }
    }
    return null
  }
  return {
    hook: () => async (request, reply) => {
      if (limits === null) return
      const { operation = '' } = request.params as { readonly operation?: string }
      const refusal = await firstRefusal(limits, whoAsks(request.ip, request.headers.authorization, operation, accounts))
      if (refusal === null) return
      metrics.tooMany(refusal.rule)
      return sendError(reply, { code: 'request.too-many', retryAt: refusal.until })
    },
    heard(token, accountId) {
      if (limits === null || token === null) return
      if (accounts.size >= mostTokens) accounts = new Map()
      accounts.set(`Bearer ${token}`, accountId)
    },
  }
}

interface Asked {
  readonly rule: RateName
  readonly key: string
}

/**
 * This machine is not counted by its address: tills and tests of a developer come from there, and so does everybody behind a proxy
 * that the service was not told of.
 */
function whoAsks(
  address: string,
  authorization: string | undefined,
  operation: string,
  accounts: ReadonlyMap<string, string>,
): readonly Asked[] {
  const asked: Asked[] = []
  if (!isOwnMachine(address)) {
    const key = networkOf(address)
    asked.push({ rule: 'address', key })
    if (opensDoors.has(operation)) asked.push({ rule: 'signIn', key })
  }
  if (authorization === undefined) return asked
  asked.push({ rule: 'session', key: authorization })
  const account = accounts.get(authorization)
  return account === undefined ? asked : [...asked, { rule: 'account', key: account }]
}

/** What is done without a session and changes something: codes by SMS, and tries to get in. */
const opensDoors: ReadonlySet<string> = new Set(
  Object.entries(walletOperations)
    .filter(([, { effect, session }]) => session === 'none' && effect === 'changes')
    .map(([name]) => name),
)
