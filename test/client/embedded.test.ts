import { createConnectingTransport } from '@/client/connection'
import { openEmbedded } from '@/client/embedded'
import type { WalletRequest } from '@/client/types'
import { err } from '@/domain/core/result'
import { createFakePlatform } from '@/platform/fake'

const request: WalletRequest = { operation: 'sandboxState', input: {}, session: null, idempotencyKey: null, timeoutMs: 1_000 }

test('what breaks inside the service is an answer, as it is over HTTP: no screen waits for ever', async () => {
  let broken = false
  const lock = {
    run: <T>(work: () => Promise<T>): Promise<T> => (broken ? Promise.reject(new Error('the lock was taken away')) : work()),
  }
  const opened = await openEmbedded({ ...createFakePlatform(), lock })
  if (!opened.ok) throw new Error(opened.error.code)
  broken = true
  expect(await opened.value.transport.send(request)).toEqual(err({ code: 'service.failed', requestId: 'app' }))
  broken = false
  expect(await opened.value.transport.send(request)).toMatchObject({ ok: true })
})

test('a service that breaks while it opens is opened again with the next request', async () => {
  let broken = true
  const transport = createConnectingTransport(
    () => {
      if (!broken) return openEmbedded(createFakePlatform())
      return Promise.reject(new Error('the chunk is damaged'))
    },
    () => undefined,
  )
  expect(await transport.send(request)).toEqual(err({ code: 'service.failed', requestId: 'app' }))
  broken = false
  expect(await transport.send(request)).toMatchObject({ ok: true })
})
