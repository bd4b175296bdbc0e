import { connect } from '@/client/connect.h5'
import { createFakePlatform } from '@/platform/fake'
import type { HttpFailure, HttpResponse } from '@/platform/http/types'

function connectWhere(serviceJson: HttpResponse | HttpFailure) {
  const platform = createFakePlatform()
  platform.http.answer(() => serviceJson)
  return { platform, connection: connect(platform) }
}

test.each([
  ['an address of its own', '{"url":"https://wallet.example/"}', 'https://wallet.example/api/v1/getAccount'],
  ['its own folder', '{"url":"."}', './api/v1/getAccount'],
])('a service.json that names %s is followed', async (_, body, url) => {
  const { platform, connection } = connectWhere({ status: 200, body })
  const found = await connection
  if (!found.ok) throw new Error(found.error.code)
  expect(found.value.kind).toBe('http')
  await found.value.transport.send({ operation: 'getAccount', input: {}, session: 't', idempotencyKey: null, timeoutMs: 1 })
  expect(platform.http.requests.map((request) => request.url)).toEqual(['./service.json', url])
})

test.each([
  ['is not there', { status: 404, body: 'Not found' }],
  ['is answered with a page', { status: 200, body: '<!doctype html><title>Bangka</title>' }],
])('where service.json %s the embedded world opens', async (_, answer) => {
  const found = await connectWhere(answer).connection
  expect(found).toMatchObject({ ok: true, value: { kind: 'embedded', startedClean: false } })
})

test.each([
  ['no answer', { code: 'lost' }, 'network.offline'],
  ['no network', { code: 'offline' }, 'network.offline'],
  ['a failing server', { status: 502, body: 'Bad gateway' }, 'network.offline'],
  ['something else in it', { status: 200, body: '{"address":"https://wallet.example"}' }, 'network.bad-answer'],
] as const)('with %s nothing is opened: an embedded world would be somebody else’s', async (_, answer, code) => {
  expect(await connectWhere(answer).connection).toEqual({ ok: false, error: { code } })
})

test('the device has one name with the service, the same after a restart', async () => {
  const platform = createFakePlatform()
  platform.http.answer(() => ({ status: 200, body: '{"url":"."}' }))
  const namesSent = async () => {
    const found = await connect(platform)
    if (!found.ok) throw new Error(found.error.code)
    await found.value.transport.send({ operation: 'getAccount', input: {}, session: 't', idempotencyKey: null, timeoutMs: 1 })
    return platform.http.requests[platform.http.requests.length - 1]?.headers['Bangka-Device']
  }
  const first = await namesSent()
  expect(first).toMatch(/^[A-Za-z0-9_-]{22}$/)
  expect(await namesSent()).toBe(first)
})
