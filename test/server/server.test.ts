import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type RunningServer, startServer } from '@/server/start'

let folder: string
const running: RunningServer[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bangka-'))
})

afterEach(async () => {
  for (const server of running.splice(0)) await server.close()
  await rm(folder, { recursive: true })
})

async function start(options: Partial<Parameters<typeof startServer>[0]> = {}): Promise<RunningServer> {
  const usual = { port: 0, dataFolder: join(folder, 'data'), database: { kind: 'memory' }, seed: 'test', h5Folder: null } as const
  const started = await startServer({ ...usual, ...options })
  if (!started.ok) throw new Error(JSON.stringify(started.error))
  running.push(started.value)
  return started.value
}

test('a start that breaks gives the database back', async () => {
  const kept = { database: { kind: 'pglite' } } as const
  await expect(start({ ...kept, port: 70_000 })).rejects.toThrow('port')
  await stop(await start(kept))
})

async function stop(server: RunningServer): Promise<void> {
  running.splice(running.indexOf(server), 1)
  await server.close()
}

interface Answer {
  readonly status: number
  readonly body: Record<string, unknown>
}

async function call(
  server: RunningServer,
  operation: string,
  input: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${server.address}/api/v1/${operation}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof input === 'string' ? input : JSON.stringify(input),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

const key = (name: string) => ({ 'idempotency-key': name })
const phone = '+8613812345678'

async function signUp(server: RunningServer): Promise<string> {
  const { body: challenge } = await call(server, 'requestSmsCode', { phone, purpose: 'sign-up' }, key('1'))
  const { body } = await call(server, 'sandboxMessages', {})
  const [message] = body['messages'] as { code: string }[]
  const input = { challengeId: challenge['challengeId'], code: message?.code, password: 'correct horse battery' }
  const { body: session } = await call(server, 'signUp', input, key('2'))
  return session['token'] as string
}

test('every error has one shape, with a status and the name of the request', async () => {
  const server = await start()
  expect(await call(server, 'getAccount', {})).toEqual({
    status: 401,
    body: {
      code: 'session.missing',
      message: expect.stringContaining('Log in') as string,
      requestId: expect.any(String) as string,
    },
  })
  expect(await call(server, 'nothing', {})).toMatchObject({ status: 404, body: { code: 'request.unknown-operation' } })
  expect(await call(server, 'logIn', { phone: 5 }, key('a'))).toMatchObject({
    status: 400,
    body: { code: 'request.invalid', field: 'phone' },
  })
  const details = { cardNumber: '6222020000000000000', holderName: 'A', nationality: 'FR', idKind: 'passport' }
  expect(await call(server, 'submitLink', { linkId: 'l', details }, key('b'))).toMatchObject({
    status: 400,
    body: { code: 'request.invalid', field: 'details.nationality' },
  })
  expect(await call(server, 'logIn', '{"half')).toMatchObject({ status: 400, body: { code: 'request.invalid' } })
  expect(await call(server, 'logIn', `"${'x'.repeat(70_000)}"`)).toMatchObject({ status: 413, body: { code: 'request.invalid' } })
  expect(await call(server, 'requestSmsCode', { phone, purpose: 'sign-up' })).toMatchObject({
    status: 400,
    body: { code: 'request.invalid', field: 'idempotencyKey' },
  })
})

test('a restart keeps accounts and sessions', async () => {
  const database = { kind: 'pglite' } as const
  const first = await start({ database })
  const token = await signUp(first)
  await stop(first)
  const second = await start({ database })
  const answer = await call(second, 'getAccount', {}, { authorization: `Bearer ${token}` })
  expect(answer).toMatchObject({ status: 200, body: { phone } })
})

test('codes, passwords and tokens are not in the data folder', async () => {
  const server = await start({ database: { kind: 'pglite' } })
  const token = await signUp(server)
  await stop(server)
  const files = (await readdir(join(folder, 'data'), { recursive: true, withFileTypes: true })).filter((file) => file.isFile())
  const kept = Buffer.concat(await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name)))))
  expect(kept.includes(phone)).toBe(true)
  expect(kept.includes('correct horse battery')).toBe(false)
  expect(kept.includes(token)).toBe(false)
})

test('a port in use and a folder that cannot be written are told apart', async () => {
  const server = await start()
  const port = Number(new URL(server.address).port)
  const options = { port, dataFolder: join(folder, 'other'), seed: 'other', h5Folder: null }
  expect(await startServer(options)).toEqual({ ok: false, error: { code: 'port-in-use' } })
  await writeFile(join(folder, 'file'), '')
  expect(await startServer({ ...options, dataFolder: join(folder, 'file', 'data') })).toMatchObject({
    ok: false,
    error: { code: 'data-unwritable' },
  })
})

test('closing ends a long poll without waiting for it', async () => {
  const server = await start()
  const token = await signUp(server)
  const session = { authorization: `Bearer ${token}` }
  const { body } = await call(server, 'watch', { cursor: null, waitMs: 0 }, session)
  const watching = call(server, 'watch', { cursor: body['cursor'], waitMs: 20_000 }, session).then(
    () => 'answered',
    () => 'ended',
  )
  await call(server, 'sandboxState', {})
  await stop(server)
  expect(await watching).toBe('ended')
})

test('the wallet and its service are served together', async () => {
  const h5Folder = join(folder, 'h5')
  await mkdir(h5Folder)
  await writeFile(join(h5Folder, 'index.html'), '<!doctype html><title>Bangka</title>')
  const server = await start({ h5Folder })
  const page = await fetch(`${server.address}/`)
  expect(await page.text()).toContain('Bangka')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(await (await fetch(`${server.address}/service.json`)).json()).toEqual({ url: '.' })
  expect((await fetch(`${server.address}/healthz`)).status).toBe(200)
  expect((await fetch(`${server.address}/../package.json`)).status).toBe(404)
})

test('a page of another origin is let in only when it is named', async () => {
  const server = await start({ origins: ['https://wallet.example'] })
  const allowed = (origin: string) =>
    fetch(`${server.address}/api/v1/listCards`, { method: 'OPTIONS', headers: { origin } }).then((response) =>
      response.headers.get('access-control-allow-origin'),
    )
  expect(await allowed('https://wallet.example')).toBe('https://wallet.example')
  expect(await allowed('https://elsewhere.example')).toBeNull()
})

test('a page whose own name was made to lead here is turned away, by whatever address it asks', async () => {
  const server = await start({ origins: ['https://wallet.example'] })
  const { port } = new URL(server.address)
  const statusFor = (host: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      request(`${server.address}/healthz`, { headers: { host } }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })
  for (const own of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`, 'LOCALHOST', 'wallet.example'])
    expect({ own, status: await statusFor(own) }).toEqual({ own, status: 200 })
  for (const foreign of [`rebound.example:${port}`, 'localhost.rebound.example'])
    expect({ foreign, status: await statusFor(foreign) }).toEqual({ foreign, status: 421 })
})

test('a token from before the world was emptied opens nobody’s account afterwards', async () => {
  const server = await start({ seed: null })
  const before = await signUp(server)
  expect((await call(server, 'resetSandbox', { seed: 'another' }, key('reset'))).status).toBe(200)
  const after = await signUp(server)
  expect(after).not.toBe(before)
  expect((await call(server, 'getAccount', {}, { authorization: `Bearer ${before}` })).body).toMatchObject({
    code: 'session.ended',
  })
})
