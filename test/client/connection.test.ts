import { type Connection, createConnectingTransport } from '@/client/connection'
import type { Transport, WalletRequest } from '@/client/types'
import { err, ok } from '@/domain/core/result'

const request: WalletRequest = { operation: 'listCards', input: {}, session: 's', idempotencyKey: null, timeoutMs: 1_000 }
const working: Transport = { send: () => Promise.resolve(ok('answer')) }

test('connects once, with the first request', async () => {
  const connections: Connection[] = []
  let asked = 0
  const transport = createConnectingTransport(
    () => {
      asked += 1
      return Promise.resolve(ok({ transport: working, kind: 'http', startedClean: false } as const))
    },
    (connection) => connections.push(connection),
  )
  expect(asked).toBe(0)
  const answers = await Promise.all([transport.send(request), transport.send(request)])
  expect(answers).toEqual([ok('answer'), ok('answer')])
  expect([asked, connections.length]).toEqual([1, 1])
})

test('a connection that failed is tried again with the next request', async () => {
  const outcomes = [
    err({ code: 'network.offline' } as const),
    ok({ transport: working, kind: 'http', startedClean: false } as const),
  ]
  const transport = createConnectingTransport(
    () => Promise.resolve(outcomes.shift()!),
    () => undefined,
  )
  expect(await transport.send(request)).toEqual(err({ code: 'network.offline' }))
  expect(await transport.send(request)).toEqual(ok('answer'))
})
