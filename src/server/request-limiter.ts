import type { FastifyReply, onRequestHookHandler } from 'fastify'

import { walletOperations } from '@/contract'

import { isOwnMachine, networkOf } from './address'
import { sendError } from './answers'
import type { Metrics } from './metrics'
import type { RateLimits, RateName } from './rate-limits'

/** Turns away who asks too often, before anything of the request is read. */
export interface RequestLimiter {
  /** For every route: by the address that asks. */
  byAddress(): onRequestHookHandler
  /** For the routes of the wallet's operations: by session and account, and tries to get in by the address. */
  bySession(): onRequestHookHandler
  /** Whose session a token is: known from the first answer on. */
  heard(token: string | null, accountId: string): void
}

/** Which account a token is of, for so many tokens: forgetting costs one request that is counted by its session alone. */
const mostTokens = 50_000

export function createRequestLimiter(limits: RateLimits | null, metrics: Metrics): RequestLimiter {
  let accounts = new Map<string, string>()
  /** Takes one request of each; the first limit that is used up turns it away. */
  async function takeEach(taking: RateLimits, reply: FastifyReply, asked: readonly Asked[], done: () => void): Promise<void> {
    for (const { rule, key } of asked) {
      const until = await taking.take(rule, key)
      if (until === null) continue
      metrics.tooMany(rule)
      sendError(reply, { code: 'request.too-many', retryAt: until })
      return
    }
    done()
  }
  return {
    // This machine is not counted: tills and tests of a developer come from there, and so does everybody behind a proxy that the
    // service was not told of.
    byAddress: () => (request, reply, done) => {
      if (limits === null || isOwnMachine(request.ip)) done()
      else void takeEach(limits, reply, [{ rule: 'address', key: networkOf(request.ip) }], done)
    },
    bySession: () => (request, reply, done) => {
      if (limits === null) {
        done()
        return
      }
      const { operation = '' } = request.params as { readonly operation?: string }
      const asked = whoAsks(request.ip, request.headers.authorization, operation, accounts)
      void takeEach(limits, reply, asked, done)
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

function whoAsks(
  address: string,
  authorization: string | undefined,
  operation: string,
  accounts: ReadonlyMap<string, string>,
): readonly Asked[] {
  const asked: Asked[] = []
  if (opensDoors.has(operation) && !isOwnMachine(address)) asked.push({ rule: 'signIn', key: networkOf(address) })
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
