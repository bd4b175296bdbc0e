import { sandboxOperations } from '@/contract'
import type { RunningServer } from '@/server/start'

import { aPhone, post, startInMemory } from './support/http'

let server: RunningServer

beforeAll(async () => {
  server = await startInMemory({ mode: 'production', seed: null })
})
afterAll(() => server.close())

const unknown = { status: 404, body: { code: 'request.unknown-operation' } }

test.each(Object.keys(sandboxOperations))(
  'the sandbox’s %s is answered as any operation that does not exist',
  async (operation) => {
    const answer = await post(server, operation, {})
    const nothing = await post(server, 'nothing', {})
    expect(answer).toMatchObject(unknown)
    expect({ ...answer.body, requestId: null }).toEqual({ ...nothing.body, requestId: null })
  },
)

test.each([
  ['GET', '/console'],
  ['GET', '/console/'],
  ['GET', '/sandbox/requests'],
  ['GET', '/sandbox/requests/x'],
  ['POST', '/sandbox/requests/x/replay'],
  ['GET', '/sandbox/world'],
  ['POST', '/sandbox/clock'],
  ['GET', '/sandbox/events'],
  ['GET', '/sandbox/ledger'],
  ['POST', '/sandbox/merchants'],
  ['GET', '/sandbox/merchants'],
  ['POST', '/sandbox/faults'],
  ['GET', '/sandbox/notices'],
  ['GET', '/shops/cinema'],
  ['POST', '/shops/cinema/orders'],
  ['POST', '/shops/cinema/notify'],
])('%s %s leads nowhere', async (method, path) => {
  const send = (to: string) =>
    fetch(`${server.address}${to}`, {
      method,
      ...(method === 'POST' ? { headers: { 'content-type': 'application/json' }, body: '{}' } : {}),
    })
  const answer = await send(path)
  const nothing = await send('/nothing-of-this-name')
  expect({ status: answer.status, text: await answer.text() }).toEqual({ status: nothing.status, text: await nothing.text() })
  expect(answer.status).toBe(404)
})

test('what needs an SMS says that none could be sent, and a try again is a try again', async () => {
  const phone = aPhone()
  const ask = () => post(server, 'requestSmsCode', { phone, purpose: 'sign-up' })
  expect(await ask()).toMatchObject({ status: 503, body: { code: 'sms.not-sent' } })
  expect(await ask()).toMatchObject({ status: 503, body: { code: 'sms.not-sent' } })
})

test('the documentation knows nothing of a sandbox', async () => {
  const document = await (await fetch(`${server.address}/api/v1/openapi.json`)).text()
  expect(document).toContain('/api/v1/pay')
  expect(document).not.toMatch(/sandboxState|setFaults|chargePayCode/)
  expect(await (await fetch(`${server.address}/api/v1/docs`)).text()).not.toContain('sandboxState')
})

test('the process is healthy and ready', async () => {
  for (const path of ['/healthz', '/readyz', '/metrics']) expect((await fetch(`${server.address}${path}`)).status).toBe(200)
})

test('nothing fails on demand', async () => {
  expect(await post(server, 'getAccount', {}, { 'bangka-fault': 'lost-before' })).toMatchObject({ status: 401 })
})
