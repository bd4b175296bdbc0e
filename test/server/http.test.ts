import { connect } from 'node:net'

import type { FastifyInstance } from 'fastify'

import { err, ok } from '@/domain/core/result'
import type { Execute } from '@/server/operations-routes'
import { createServer } from '@/server/server'
import type { RunningServer, startServer } from '@/server/start'

import { aPhone, type HttpAnswer, newKey, post, signUpOver, startInMemory } from './support/http'

const running: RunningServer[] = []

afterEach(async () => {
  for (const server of running.splice(0)) await server.close()
})

async function start(options: Partial<Parameters<typeof startServer>[0]> = {}): Promise<RunningServer> {
  const server = await startInMemory(options)
  running.push(server)
  return server
}

/** A server whose operations are answered so. */
function serverThat(execute: Execute): Promise<FastifyInstance> {
  return createServer({
    execute,
    now: () => Date.now(),
    sandbox: true,
    merchants: null,
    requestLog: null,
    limits: null,
    proxies: [],
    h5Folder: null,
    logger: null,
    origins: [],
    hosts: null,
    metrics: null,
    readiness: () => Promise.resolve('ready'),
  })
}

/** What a server answers to bytes that no client would send. */
function raw(server: RunningServer, text: string): Promise<string> {
  const { port, hostname } = new URL(server.address)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text))
    let answer = ''
    socket.on('data', (data) => (answer += data.toString('utf8')))
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

const invalid = (field: string | null) => ({
  code: 'request.invalid',
  field,
  message: expect.any(String) as string,
  requestId: expect.any(String) as string,
})

describe('an idempotency key', () => {
  const order = { shopId: 'cinema', goods: 'Tea', amountFen: 1_800 }

  test('is asked for', async () => {
    const server = await start()
    const answer = await post(server, 'createOrder', order, { 'idempotency-key': null })
    expect(answer).toMatchObject({ status: 400, body: invalid('idempotencyKey') })
    expect(answer.body['message']).toContain('Idempotency-Key')
    for (const key of ['', 'with a space', 'x'.repeat(129)])
      expect(await post(server, 'createOrder', order, { 'idempotency-key': key })).toMatchObject({
        status: 400,
        body: invalid('idempotencyKey'),
      })
  })

  test('gets the first answer again, with its status, and says so', async () => {
    const server = await start()
    const key = newKey()
    const first = await post(server, 'createOrder', order, { 'idempotency-key': key })
    const again = await post(server, 'createOrder', order, { 'idempotency-key': key })
    expect(again).toMatchObject({ status: 200, body: first.body })
    expect(first.headers.get('idempotent-replayed')).toBeNull()
    expect(again.headers.get('idempotent-replayed')).toBe('true')
  })

  test('gets the first refusal again too', async () => {
    const server = await start()
    const key = newKey()
    const wrong = { phone: aPhone(), password: 'not the one' }
    const first = await post(server, 'logIn', wrong, { 'idempotency-key': key })
    const again = await post(server, 'logIn', wrong, { 'idempotency-key': key })
    expect(first).toMatchObject({ status: 422, body: { code: 'log-in.wrong', attemptsLeft: 4 } })
    expect(again).toMatchObject({ status: 422, body: { code: 'log-in.wrong', attemptsLeft: 4 } })
    expect(again.headers.get('idempotent-replayed')).toBe('true')
  })

  test('is not to be had for another request', async () => {
    const server = await start()
    const key = newKey()
    await post(server, 'createOrder', order, { 'idempotency-key': key })
    expect(await post(server, 'createOrder', { ...order, amountFen: 1_900 }, { 'idempotency-key': key })).toMatchObject({
      status: 422,
      body: { code: 'request.key-reused' },
    })
  })

  test('says when to come again while the first request is still being worked on', async () => {
    const server = await serverThat(() => Promise.resolve(err({ code: 'request.still-running' })))
    const answer = await server.inject({ method: 'POST', url: '/api/v1/logOut', payload: {} })
    expect(answer.statusCode).toBe(409)
    expect(answer.json()).toMatchObject({ code: 'request.still-running' })
    expect(answer.headers['retry-after']).toBe('1')
    await server.close()
  })
})

describe('a body', () => {
  test.each([
    ['a key twice', '{"phone":"+8613812345678","phone":"+8613812345679"}', 400],
    ['a prototype', '{"__proto__":{"phone":"+8613812345678"}}', 400],
    ['deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 400],
    ['half a fen', '{"shopId":"cinema","goods":"Tea","amountFen":0.5}', 400],
    ['beyond all numbers', '{"shopId":"cinema","goods":"Tea","amountFen":1e400}', 400],
    ['beyond 2^53', '{"shopId":"cinema","goods":"Tea","amountFen":9007199254740993}', 400],
    ['minus zero', '{"shopId":"cinema","goods":"Tea","amountFen":-0}', 400],
    ['not a number', '{"shopId":"cinema","goods":"Tea","amountFen":"NaN"}', 400],
    ['a list', '[]', 400],
    ['nothing', '', 400],
    ['a text', '"createOrder"', 400],
    ['too long', JSON.stringify({ shopId: 'x'.repeat(70_000) }), 413],
  ])('%s is refused in the one shape', async (_name, body, status) => {
    const server = await start()
    const answer = await post(server, 'createOrder', body)
    expect(answer).toMatchObject({ status, body: { ...invalid(null), field: answer.body['field'] } })
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'multipart/form-data'])(
    'of another kind (%s) is refused: a form of another page can send those',
    async (type) => {
      const server = await start()
      const answer = await post(server, 'createOrder', '{}', { 'content-type': type })
      expect(answer).toMatchObject({ status: 415, body: invalid(null) })
    },
  )
})

test('headers that are too long, and what is no HTTP, are answered in the one shape', async () => {
  const server = await start()
  const long = await raw(server, `GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`)
  expect(long).toMatch(/^HTTP\/1\.1 431 /)
  expect(long).toContain('"code":"request.invalid"')
  expect(await raw(server, 'what is this\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [^]*"code":"request\.invalid"/)
})

test.each([
  ['two lengths', 'Content-Length: 2\r\nContent-Length: 3'],
  ['a length and chunks', 'Content-Length: 2\r\nTransfer-Encoding: chunked'],
  ['chunks in disguise', 'Transfer-Encoding: xchunked'],
  ['a header in two lines', 'X-Folded: a\r\n b'],
  ['a zero in a header', 'X-Zero: a\u0000b'],
  ['a header without a name', ': value'],
  ['a space before the colon', 'Content-Length : 2'],
])('a request with %s, which another server may read in another way, is refused', async (_name, header) => {
  const server = await start()
  const answer = await raw(
    server,
    `POST /api/v1/getAccount HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\n${header}\r\n\r\n{}`,
  )
  expect(answer).toMatch(/^HTTP\/1\.1 400 /)
})

test('a header that comes twice is not one of the two', async () => {
  const server = await start()
  const order = '{"shopId":"cinema","goods":"Tea","amountFen":1800}'
  const answer = await raw(
    server,
    `POST /api/v1/createOrder HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\nIdempotency-Key: a\r\nIdempotency-Key: b\r\nContent-Length: ${order.length}\r\n\r\n${order}`,
  )
  expect(answer).toMatch(/^HTTP\/1\.1 400 [^]*idempotencyKey/)
})

test('every answer names its request, and no client chooses the name', async () => {
  const server = await start()
  const { headers, body } = await post(server, 'getAccount', {}, { 'x-request-id': 'mine' })
  expect(headers.get('x-request-id')).toBe(body['requestId'])
  expect(headers.get('x-request-id')).not.toBe('mine')
  const ids = await Promise.all(Array.from({ length: 20 }, () => post(server, 'getAccount', {})))
  expect(new Set(ids.map((answer) => answer.body['requestId'])).size).toBe(20)
})

test('an operation is sent by POST alone', async () => {
  const server = await start()
  const answer = await fetch(`${server.address}/api/v1/listCards`)
  expect(answer.status).toBe(405)
  expect(answer.headers.get('allow')).toBe('POST')
  expect(await answer.json()).toMatchObject({ code: 'request.invalid', field: 'method' })
  expect((await fetch(`${server.address}/api/v1/nothing`)).status).toBe(404)
  expect(await post(server, 'toString', {})).toMatchObject({ status: 404, body: { code: 'request.unknown-operation' } })
})

describe('pages of other origins', () => {
  const preflight = (server: RunningServer, origin: string, path = '/api/v1/listCards') =>
    fetch(`${server.address}${path}`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    })

  test('one that is named may ask what the wallet asks, remembers it, and never sends cookies', async () => {
    const server = await start({ origins: ['https://wallet.example'] })
    const { headers, status } = await preflight(server, 'https://wallet.example')
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-origin')).toBe('https://wallet.example')
    expect(headers.get('access-control-allow-methods')).toBe('POST')
    expect(headers.get('access-control-allow-headers')).toContain('Idempotency-Key')
    expect(Number(headers.get('access-control-max-age'))).toBeGreaterThan(0)
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    expect(headers.get('vary')).toContain('Origin')
    const answer = await post(server, 'getAccount', {}, { origin: 'https://wallet.example' })
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://wallet.example')
    expect(answer.headers.get('access-control-expose-headers')).toContain('Retry-After')
  })

  test.each(['https://elsewhere.example', 'null', 'https://wallet.example.evil.example', 'http://wallet.example'])(
    '%s is told nothing',
    async (origin) => {
      const server = await start({ origins: ['https://wallet.example'] })
      const { headers } = await preflight(server, origin)
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    },
  )

  test('nothing but the API is opened to them', async () => {
    const server = await start({ origins: ['https://wallet.example'] })
    const { headers } = await fetch(`${server.address}/shops/cinema`, { headers: { origin: 'https://wallet.example' } })
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('limits', () => {
  const rates = { address: 0, session: 20, account: 30, signIn: 0, app: 0 }

  test('a session that asks too often is told when to come again, and others are not', async () => {
    const server = await start({ rates })
    const [busy, calm] = [await signUpOver(server), await signUpOver(server)]
    const ask = (session: string) => post(server, 'getAccount', {}, { authorization: `Bearer ${session}` })
    const answers: HttpAnswer[] = []
    for (let n = 0; n < 60; n += 1) answers.push(await ask(busy))
    const refused = answers.filter(({ status }) => status === 429)
    // A minute of the clock may end in between, and then the count begins anew.
    expect(refused.length).toBeGreaterThanOrEqual(20)
    expect(refused[0]?.body).toMatchObject({ code: 'request.too-many', retryAt: expect.any(Number) as number })
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
    expect((await ask(calm)).status).toBe(200)
  })

  test('other devices of the same account share its limit', async () => {
    const server = await start({ rates: { ...rates, account: 10 } })
    const phone = aPhone()
    const first = await signUpOver(server, phone)
    const { body } = await post(server, 'logIn', { phone, password: 'correct horse battery' })
    const statuses: number[] = []
    for (let n = 0; n < 20; n += 1)
      for (const session of [first, String(body['token'])])
        statuses.push((await post(server, 'getAccount', {}, { authorization: `Bearer ${session}` })).status)
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(10)
  })

  test('addresses are told by a proxy that was named, and by nobody else', async () => {
    const strict = { address: 10, session: 0, account: 0, signIn: 0, app: 0 }
    const from = (server: RunningServer, address: string) => post(server, 'getAccount', {}, { 'x-forwarded-for': address })
    /** A minute of the clock may end in between, and then the count begins anew. */
    const asOften = async (ask: () => Promise<{ readonly status: number }>): Promise<readonly number[]> => {
      const statuses: number[] = []
      for (let n = 0; n < 40; n += 1) statuses.push((await ask()).status)
      return statuses
    }
    const behind = await start({ rates: strict, proxies: ['127.0.0.1'] })
    expect(await asOften(() => from(behind, '198.51.100.7'))).toContain(429)
    expect((await from(behind, '198.51.100.8')).status).toBe(401)
    for (const path of ['/healthz', '/gateway.do', '/nothing'])
      expect(
        await asOften(() => fetch(`${behind.address}${path}`, { headers: { 'x-forwarded-for': '198.51.100.7' } })),
      ).toContain(429)
    const bare = await start({ rates: strict })
    expect(new Set(await asOften(() => from(bare, '198.51.100.7')))).toEqual(new Set([401]))
  })
})

describe('health', () => {
  test('the process lives, is ready, and says what it has done', async () => {
    const server = await start()
    expect(await (await fetch(`${server.address}/healthz`)).json()).toEqual({ status: 'ok' })
    expect(await (await fetch(`${server.address}/readyz`)).json()).toEqual({ status: 'ready' })
    const session = await signUpOver(server)
    await post(server, 'getAccount', {}, { authorization: `Bearer ${session}` })
    const page = await (await fetch(`${server.address}/metrics`)).text()
    expect(page).toMatch(/bangka_http_requests_total\{route="POST \/api\/v1\/:operation",status="200"\} \d+/)
    expect(page).toMatch(/bangka_operations_total\{operation="getAccount",outcome="ok"\} 1/)
    expect(page).toContain('bangka_http_request_seconds_bucket')
    expect(page).not.toContain(session)
    expect(page).not.toContain('+86')
  })

  test('what is being worked on when the server closes is answered, and its connection holds nothing up', async () => {
    let answer: () => void = () => undefined
    const begun = new Promise<void>((resolve) => {
      answer = resolve
    })
    let finish: () => void = () => undefined
    const server = await serverThat(() => {
      answer()
      return new Promise((resolve) => {
        finish = () => resolve(ok({}))
      })
    })
    server.addHook('preClose', (done) => {
      finish()
      done()
    })
    const address = await server.listen({ port: 0, host: '127.0.0.1' })
    const running = post({ address }, 'logOut', {})
    await begun
    const closed = server.close()
    const { headers, status } = await running
    expect({ status, connection: headers.get('connection') }).toEqual({ status: 200, connection: 'close' })
    // As long as a kept connection lives, this would wait.
    await closed
  })

  test('while it drains it is not ready, and still answers what is asked', async () => {
    const server = await start({ drainMs: 4_000 })
    const session = await signUpOver(server)
    running.splice(0)
    const closing = server.close()
    const ready = await fetch(`${server.address}/readyz`)
    expect({ status: ready.status, body: (await ready.json()) as unknown }).toEqual({ status: 503, body: { status: 'draining' } })
    expect((await post(server, 'getAccount', {}, { authorization: `Bearer ${session}` })).status).toBe(200)
    await closing
    await expect(fetch(`${server.address}/readyz`)).rejects.toThrow()
  })
})
