import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import { createClient } from '@/client/client'
import { operations } from '@/contract'
import { createQueue } from '@/domain/core/queue'
import { ok } from '@/domain/core/result'
import { createFakeClock } from '@/platform/clock/fake'
import { createFakePlatform } from '@/platform/fake'
import { createFakeStorage } from '@/platform/storage/fake'
import { createSandboxWorld } from '@/sandbox/embedded-world'
import { httpStatusOf } from '@/server/http-status'
import { KeyValueJournal } from '@/service/memory/key-value-journal'
import { NoticesStore } from '@/stores/notices/notices-store'
import { SessionStore } from '@/stores/session/session-store'

import { manyPayments } from './bills'
import { loginPassword, phone } from './world'

/** More than any device keeps: such a life is a server's. */
const maxBytes = 64_000_000

/** A wallet service on loopback, with somebody who has paid very often. */
export interface ManyBills {
  readonly address: string
  /** What the phone of this person keeps. */
  readonly storage: Readonly<Record<string, string>>
  close(): Promise<void>
}

/** Serves a life of so many payments at a port; 0: any that is free. */
export async function serveManyBills(count: number, now: number, port = 0): Promise<ManyBills> {
  const platform = createFakePlatform({ clock: createFakeClock(now) })
  const opened = await createSandboxWorld({
    seed: 'many',
    clock: platform.clock,
    journal: new KeyValueJournal(createFakeStorage()),
    lock: createQueue(),
    maxBytes,
  })
  if (!opened.ok) throw new Error(`no world: ${opened.error.code}`)
  const world = opened.value
  const client = createClient({
    transport: { send: (request) => world.execute(request) },
    getSession: () => session.token,
    random: platform.random,
  })
  const session: SessionStore = new SessionStore({ client, platform }, new NoticesStore(platform.clock))
  const challenge = await client.call(operations.requestSmsCode, { phone, purpose: 'sign-up' })
  const messages = await client.call(operations.sandboxMessages, {})
  const code = messages.ok ? messages.value.messages[0]?.code : null
  if (!challenge.ok || typeof code !== 'string') throw new Error('no code came')
  const { challengeId } = challenge.value
  const signedUp = await client.call(operations.signUp, { challengeId, code, password: loginPassword })
  if (!signedUp.ok) throw new Error(`signUp: ${signedUp.error.code}`)
  session.begin(signedUp.value)
  const accountId = signedUp.value.account.id
  await world.ports.store.unit(async (tx) => {
    for (const row of manyPayments(count, { accountId, cardId: 'card-many', newest: now - 60_000 })) await tx.payments.put(row)
    return ok(null)
  })

  const server = createServer((request, response) => {
    void (async () => {
      const operation = /^\/api\/v1\/([A-Za-z]+)$/.exec(request.url ?? '')?.[1] ?? ''
      const { authorization = '' } = request.headers
      const key = request.headers['idempotency-key']
      const input: unknown = JSON.parse((await text(request)) || '{}')
      const answer = await world.execute({
        operation,
        input,
        session: authorization.replace(/^Bearer /, '') || null,
        idempotencyKey: typeof key === 'string' ? key : null,
      })
      const status = answer.ok ? 200 : httpStatusOf[answer.error.code]
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(answer.ok ? answer.value : { ...answer.error, message: '', requestId: '' }))
    })()
  })
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve)
  })
  // An address with a port: it listens on one.
  const { port: taken } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${taken}`,
    storage: platform.storage.dump(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
