import { createJsonLog } from '@/server/json-log'
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
