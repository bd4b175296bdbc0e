import { createJsonLog } from '@/server/json-log'
import { createServer } from '@/server/server'
import type { RunningServer } from '@/server/start'

import { aPhone, post, signUpOver, startInMemory } from './support/http'

let server: RunningServer
const lines: string[] = []

beforeAll(async () => {
  server = await startInMemory({ logger: createJsonLog('debug', { write: (line) => lines.push(line) }) })
})
afterAll(() => server.close())

test('each request is a line of JSON with its name, route, operation, status and time, and nothing secret', async () => {
  const phone = aPhone()
  const session = await signUpOver(server, phone)
  const cardNumber = '6216261000000000018'
  const answers = [
    await post(server, 'getAccount', {}, { authorization: `Bearer ${session}` }),
    await post(server, 'getLinkAttempts', { cardNumber }, { authorization: `Bearer ${session}` }),
    await post(server, 'logIn', `{"phone":"${phone}","password":"correct horse`),
    await post(server, cardNumber, {}),
  ]
  await fetch(`${server.address}/shops/cinema?card=${cardNumber}`)
  await fetch(`${server.address}/${cardNumber}`)
  const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  for (const { headers, status } of answers)
    expect(entries).toContainEqual(expect.objectContaining({ reqId: headers.get('x-request-id'), status, message: 'answered' }))
  expect(entries).toContainEqual(
    expect.objectContaining({
      route: 'POST /api/v1/:operation',
      operation: 'getAccount',
      status: 200,
      ms: expect.any(Number) as number,
    }),
  )
  const all = lines.join('')
  for (const secret of [session, phone, phone.slice(1), 'correct horse', cardNumber]) expect(all).not.toContain(secret)
})

test('what breaks with a secret in hand says so neither in the log nor in the answer', async () => {
  const secrets = ['6216261000000000018', 'A'.repeat(43), '11010519491231002X']
  const broken: string[] = []
  const failing = await createServer({
    execute: () => Promise.reject(new Error(`no row for ${secrets.join(' and ')}`)),
    now: () => Date.now(),
    sandbox: true,
    merchants: null,
    requestLog: null,
    limits: null,
    proxies: [],
    h5Folder: null,
    logger: createJsonLog('debug', { write: (line) => broken.push(line) }),
    origins: [],
    hosts: null,
    metrics: null,
    readiness: () => Promise.resolve('ready'),
  })
  const answer = await failing.inject({ method: 'POST', url: '/api/v1/getAccount', payload: {} })
  expect(answer.statusCode).toBe(500)
  const { requestId } = answer.json<{ requestId: string }>()
  expect(answer.json()).toMatchObject({ code: 'service.failed', requestId })
  const entry = broken.map((line) => JSON.parse(line) as Record<string, unknown>).find(({ message }) => message === 'failed')
  expect(entry).toMatchObject({
    level: 'error',
    reqId: requestId,
    error: { name: 'Error', stack: expect.stringContaining('json-log.test') as string },
  })
  for (const secret of secrets) expect(broken.join('') + answer.body).not.toContain(secret)
  await failing.close()
})
