import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { LedgerView, WorldView } from '@/contract/console'
import { tellPage } from '@/server/console/events'
import { type RunningServer, startServer } from '@/server/start'

let folder: string
const running: RunningServer[] = []
const streams: AbortController[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bangka-'))
})

afterEach(async () => {
  for (const stream of streams.splice(0)) stream.abort()
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

async function withPage(): Promise<RunningServer> {
  const page = join(folder, 'console')
  await mkdir(page)
  await writeFile(join(page, 'index.html'), '<!doctype html><title>Bangka console</title>')
  await writeFile(join(page, 'console.0123456789ab.js'), '')
  return start({ consoleFolder: page })
}

let keys = 0

async function send(server: RunningServer, path: string, body: object, method = 'POST'): Promise<Response> {
  keys += 1
  return fetch(server.address + path, {
    method,
    headers: { 'content-type': 'application/json', 'idempotency-key': `key-${keys}` },
    body: JSON.stringify(body),
  })
}

async function read<T>(server: RunningServer, path: string): Promise<T> {
  // What the route answers is of the type that the contract says.
  return (await (await fetch(server.address + path)).json()) as T
}

/** Listens to the events; `until` waits for a hint. */
async function listen(server: RunningServer) {
  const stream = new AbortController()
  streams.push(stream)
  const response = await fetch(`${server.address}/sandbox/events`, { signal: stream.signal })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let heard = ''
  return {
    response,
    /** All that came so far. */
    heard: () => heard,
    async until(hint: string): Promise<void> {
      while (!new RegExp(`^data: .*\\b${hint}\\b`, 'm').test(heard)) {
        const { done, value } = await reader.read()
        if (done) throw new Error(`the stream ended without ${hint}: ${heard}`)
        heard += value
      }
      heard = ''
    },
    async untilEnd(): Promise<void> {
      let ended = false
      while (!ended) ended = (await reader.read()).done
    },
  }
}

test('a page that no longer reads is let go', () => {
  const did: string[] = []
  const page = (writableLength: number) => ({
    writableLength,
    write: (text: string) => did.push(text),
    destroy: () => did.push('let go'),
  })
  tellPage(page(1_000), 'orders')
  tellPage(page(1_000_000), 'orders')
  expect(did).toEqual(['data: orders\n\n', 'let go'])
})

test('the page is served under a policy that lets nothing run but its own files', async () => {
  const server = await withPage()
  const page = await fetch(`${server.address}/console`)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('Bangka console')
  expect(page.headers.get('cache-control')).toBe('no-cache')
  const policy = page.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/)
})

test('files with a hash in their name are kept for ever, the address with a slash leads to the page, and nothing else is there', async () => {
  const server = await withPage()
  const script = await fetch(`${server.address}/console/console.0123456789ab.js`)
  expect(script.headers.get('cache-control')).toContain('immutable')
  const slash = await fetch(`${server.address}/console/`, { redirect: 'manual' })
  expect([slash.status, slash.headers.get('location')]).toEqual([308, '../console'])
  for (const path of ['/console/nothing.js', '/console/../package.json', '/console/%2e%2e/package.json'])
    expect((await fetch(server.address + path)).status).toBe(404)
})

test('without a built page its routes are there all the same', async () => {
  const server = await start()
  expect((await fetch(`${server.address}/console`)).status).toBe(404)
  expect((await fetch(`${server.address}/sandbox/world`)).status).toBe(200)
})

test('what changes is hinted at as it happens, and says nothing more', async () => {
  const server = await start()
  const events = await listen(server)
  expect(events.response.headers.get('content-type')).toContain('text/event-stream')
  await send(server, '/api/v1/createOrder', { shopId: 'cinema', goods: 'Ticket', amountFen: 45_00 })
  await events.until('orders')
  await send(server, '/api/v1/requestSmsCode', { phone: '+8613812345678', purpose: 'sign-up' })
  await events.until('messages')
  const faults = { bankLink: 'normal', bankDebit: 'normal', sms: 'late', review: 'normal', network: 'normal' }
  await send(server, '/api/v1/setFaults', { faults })
  await events.until('faults')
  await send(server, '/sandbox/merchants', { name: 'Tea house' })
  await events.until('merchants')
  await send(server, '/sandbox/clock', { byMs: 60_000 })
  await events.until('world')
  expect(events.heard()).not.toMatch(/13812345678|Ticket|Tea house/)
})

test('closing the server ends the events of pages that are open', async () => {
  const server = await start()
  const events = await listen(server)
  running.splice(running.indexOf(server), 1)
  await Promise.all([server.close(), events.untilEnd()])
})

test('the clock goes forward, and what lived by it is over', async () => {
  const server = await start()
  const made = (await (
    await send(server, '/api/v1/createOrder', { shopId: 'cinema', goods: 'Ticket', amountFen: 45_00 })
  ).json()) as { order: { id: string } }
  const before = await read<WorldView>(server, '/sandbox/world')
  expect(before.aheadMs).toBe(0)
  const day = 24 * 3_600_000
  const jumped = (await (await send(server, '/sandbox/clock', { byMs: day })).json()) as WorldView
  expect(jumped.aheadMs).toBe(day)
  expect(jumped.now).toBeGreaterThanOrEqual(before.now + day)
  const listed = (await (await send(server, '/api/v1/listShopOrders', { shopId: 'cinema' })).json()) as {
    orders: { status: string; order: { id: string } }[]
  }
  expect(listed.orders).toMatchObject([{ order: { id: made.order.id }, status: 'closed' }])
})

test.each([{ byMs: 0 }, { byMs: -1 }, { byMs: 1.5 }, { byMs: 1e12 }, { byMs: '60000' }, {}])(
  'a jump by %j is refused',
  async (body) => {
    const server = await start()
    expect((await send(server, '/sandbox/clock', body)).status).toBe(400)
    expect((await read<WorldView>(server, '/sandbox/world')).aheadMs).toBe(0)
  },
)

test('the rules are a profile of the list, and starting over takes clock and rules back', async () => {
  const server = await start()
  const { policies, policyId } = await read<WorldView>(server, '/sandbox/world')
  expect(policies.map(({ id }) => id)).toContain(policyId)
  const other = policies[0]!.id
  expect(((await (await send(server, '/sandbox/policy', { id: other })).json()) as WorldView).policyId).toBe(other)
  expect((await send(server, '/sandbox/policy', { id: 'toString' })).status).toBe(400)
  await send(server, '/sandbox/clock', { byMs: 60_000 })
  await send(server, '/api/v1/resetSandbox', { seed: 'other' })
  expect(await read<WorldView>(server, '/sandbox/world')).toMatchObject({ aheadMs: 0, policyId })
})

test('what PGlite keeps: the clock is as far ahead after a restart', async () => {
  const first = await start({ database: { kind: 'pglite' } })
  await send(first, '/sandbox/clock', { byMs: 3_600_000 })
  expect(await read<LedgerView>(first, '/sandbox/ledger')).toMatchObject({ accounts: [], totalFen: 0 })
  running.splice(running.indexOf(first), 1)
  await first.close()
  const second = await start({ database: { kind: 'pglite' } })
  expect((await read<WorldView>(second, '/sandbox/world')).aheadMs).toBe(3_600_000)
})

test.each(['/sandbox/ledger/postings', '/sandbox/ledger/postings?account=merchant:a&before=x', '/sandbox/notices?shopId=../x'])(
  '%s is refused',
  async (path) => {
    const server = await start()
    expect((await fetch(server.address + path)).status).toBe(400)
  },
)

test('notices: one that does not exist can’t be sent, and no command of another name is there', async () => {
  const server = await start()
  expect((await send(server, '/sandbox/notices/none/resend', {})).status).toBe(404)
  expect((await send(server, '/sandbox/notices/none/toString', {})).status).toBe(404)
  expect((await send(server, '/sandbox/notices/fault', { shopId: 'cinema', fault: 'held' }, 'PUT')).status).toBe(200)
  expect(await read(server, '/sandbox/notices?shopId=cinema')).toEqual({ notices: [], fault: 'held' })
  expect(await (await send(server, '/sandbox/notices/release', { shopId: 'cinema' })).json()).toEqual({ released: 0 })
  expect(await read(server, '/sandbox/notices?shopId=cinema')).toEqual({ notices: [], fault: null })
})
