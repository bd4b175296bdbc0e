import type { LoggedRequest } from '@/server/request-log'
import type { RunningServer } from '@/server/start'

import { aPhone, post, signUpOver, startInMemory } from './support/http'

let server: RunningServer

beforeEach(async () => {
  server = await startInMemory()
})
afterEach(() => server.close())

async function read(path: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(`${server.address}${path}`)
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

async function logged(query = ''): Promise<readonly LoggedRequest[]> {
  return (await read(`/sandbox/requests${query}`)).body['requests'] as LoggedRequest[]
}

test('what came in and what was answered stands there, without codes, passwords, phones and tokens', async () => {
  const phone = aPhone()
  const session = await signUpOver(server, phone)
  await post(server, 'setPaymentPassword', { password: '274951' }, { authorization: `Bearer ${session}` })
  const requests = await logged()
  expect(requests.map(({ operation, status }) => [operation, status])).toEqual([
    ['setPaymentPassword', 200],
    ['signUp', 200],
    ['sandboxMessages', 200],
    ['requestSmsCode', 200],
  ])
  const text = JSON.stringify(requests)
  for (const secret of ['correct horse', '274951', session, phone.slice(1)]) expect(text).not.toContain(secret)
  expect(requests[3]).toMatchObject({
    channel: 'wallet',
    direction: 'in',
    route: '/api/v1/:operation',
    body: { purpose: 'sign-up' },
  })
})

test('one request is found by the name that its answer had', async () => {
  const answer = await post(server, 'getAccount', {})
  const id = answer.headers.get('x-request-id') ?? ''
  expect((await read(`/sandbox/requests/${id}`)).body).toMatchObject({ id, status: 401, answer: { code: 'session.missing' } })
  expect((await read('/sandbox/requests/none')).status).toBe(404)
})

test('the list is narrowed by operation, channel and number; what can’t be meant is refused', async () => {
  await post(server, 'getAccount', {})
  await post(server, 'sandboxState', {})
  await fetch(`${server.address}/shops/cinema`)
  expect((await logged('?operation=getAccount')).map(({ operation }) => operation)).toEqual(['getAccount'])
  expect((await logged('?channel=shop')).map(({ channel }) => channel)).toEqual(['shop'])
  expect(await logged('?limit=1')).toHaveLength(1)
  for (const query of ['?limit=0', '?limit=1e3', '?channel=else', '?limit=1&limit=2'])
    expect((await read(`/sandbox/requests${query}`)).status).toBe(400)
})

test('a connection that broke stands there without a status', async () => {
  const authorization = `Bearer ${await signUpOver(server)}`
  const { body } = await post(server, 'sandboxState', {})
  await post(server, 'setFaults', { faults: { ...(body['faults'] as object), network: 'lost' } })
  await expect(post(server, 'logOut', {}, { authorization })).rejects.toThrow()
  expect((await logged('?operation=logOut'))[0]).toMatchObject({ status: null })
})

test('a shop’s request is sent again as it came; the wallet’s are not, and neither are those that held a secret', async () => {
  const order = await fetch(`${server.address}/shops/cinema/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ goods: 'Tickets', amountFen: 4_500 }),
  })
  const again = await fetch(`${server.address}/sandbox/requests/${order.headers.get('x-request-id') ?? ''}/replay`, {
    method: 'POST',
  })
  expect(again.status).toBe(200)
  const { id, status } = (await again.json()) as { id: string; status: number }
  expect(status).toBe(order.status)
  expect((await read(`/sandbox/requests/${id}`)).body).toMatchObject({
    body: { goods: 'Tickets', amountFen: 4_500 },
    status: order.status,
  })

  const charge = await fetch(`${server.address}/shops/cinema/charges`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ payCode: '281234567890123456', goods: 'Tickets', amountFen: 4_500 }),
  })
  const wallet = await post(server, 'getAccount', {})
  for (const [name, why] of [
    [charge.headers.get('x-request-id'), 'secret'],
    [wallet.headers.get('x-request-id'), 'sessions'],
  ] as const) {
    const refused = await fetch(`${server.address}/sandbox/requests/${name ?? ''}/replay`, { method: 'POST' })
    expect(refused.status).toBe(409)
    expect(((await refused.json()) as { message: string }).message).toContain(why)
  }
})

test('what the console asks is left out', async () => {
  await fetch(`${server.address}/shops/cinema`, { headers: { 'bangka-console': '1' } })
  expect(await logged()).toEqual([])
})
