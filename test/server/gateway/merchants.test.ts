import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { err } from '@/domain/core/result'
import { createFakeClock } from '@/platform/clock/fake'
import { createMerchantBook } from '@/server/gateway/merchants/merchant-book'
import type { MerchantRow } from '@/server/gateway/merchants/merchant-table'
import { newKeyRing } from '@/server/keys/key-ring'
import { usualRates } from '@/server/rate-limits'
import { type RunningServer, startServer, type StartOptions } from '@/server/start'
import { createVault } from '@/server/vault/vault'
import type { Store } from '@/service/ports'

import { makeMerchant, newNumber, sdkOf } from './support/gateway-world'

let folder: string
const running: RunningServer[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bangka-'))
})

afterEach(async () => {
  for (const server of running.splice(0)) await server.close()
  await rm(folder, { recursive: true })
})

async function start(more: Partial<StartOptions> = {}): Promise<RunningServer> {
  const started = await startServer({ port: 0, dataFolder: folder, seed: null, h5Folder: null, ...more })
  if (!started.ok) throw new Error(JSON.stringify(started.error))
  running.push(started.value)
  return started.value
}

async function filesIn(path: string): Promise<readonly string[]> {
  const found = await readdir(path, { withFileTypes: true, recursive: true })
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

test('a merchant’s keys survive a restart, and no private key lies in the data folder', async () => {
  const first = await start()
  const merchant = await makeMerchant(first)
  const shop = await fetch(`${first.address}/shops/cinema/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ goods: 'Ticket', amountFen: 45_00 }),
  })
  expect(shop.status).toBe(201)
  await running.splice(0)[0]!.close()
  const start64 = merchant.appPrivateKey.slice(40, 104)
  // How every PKCS#8 key of RSA begins.
  const anyKey = 'MIIEv'
  for (const file of await filesIn(folder)) {
    const kept = await readFile(file, 'latin1')
    expect({ file, hasKey: kept.includes(start64) || kept.includes(anyKey) }).toEqual({ file, hasKey: false })
  }
  const second = await start()
  const answer = await sdkOf(second, merchant).exec(
    'alipay.trade.cancel',
    { bizContent: { out_trade_no: newNumber() } },
    { validateSign: true },
  )
  expect(answer).toMatchObject({ code: '10000' })
})

test('in production there is a gateway, and neither shops nor the desk that gives out apps nor faults', async () => {
  const server = await start({ mode: 'production', database: { kind: 'memory' } })
  for (const path of ['/sandbox/merchants', '/sandbox/faults', '/sandbox/notices?shopId=a', '/shops/cinema'])
    expect({ path, status: (await fetch(`${server.address}${path}`)).status }).toEqual({ path, status: 404 })
  expect((await fetch(`${server.address}/sandbox/merchants`, { method: 'POST' })).status).toBe(404)
  const answer = await fetch(`${server.address}/gateway.do?app_id=1&method=alipay.trade.query`, { method: 'POST' })
  expect(await answer.text()).toContain('isv.invalid-app-id')
})

test('what is wrong with a merchant’s change is said, and nothing is changed', async () => {
  const server = await start({ database: { kind: 'memory' } })
  const { appId } = await makeMerchant(server)
  const change = async (body: object, app = appId) => {
    const answer = await fetch(`${server.address}/sandbox/merchants/${app}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
  expect(await change({ fault: 'nonsense' })).toMatchObject({ status: 400, body: { field: 'fault' } })
  expect(await change({ notifyUrl: 'javascript:alert(1)' })).toMatchObject({ status: 400, body: { field: 'notifyUrl' } })
  expect(await change({ fault: null }, '9021000000000000')).toMatchObject({ status: 404 })
  expect(await change({ fault: 'lost-after', notifyUrl: 'https://shop.example/hear' })).toMatchObject({
    status: 200,
    body: { appId, fault: 'lost-after', notifyUrl: 'https://shop.example/hear' },
  })
})

test('an app that asks too often is told so, by both versions; another one is not', async () => {
  const server = await start({ database: { kind: 'memory' }, rates: { ...usualRates, app: 10 } })
  const [busy, calm] = [sdkOf(server, await makeMerchant(server)), sdkOf(server, await makeMerchant(server))]
  const ask = (by: typeof busy) => by.exec('alipay.trade.query', { bizContent: { out_trade_no: 'none' } }, { validateSign: true })
  // A minute of the clock may end in between, and then the count begins anew.
  const often = 40
  const answers: unknown[] = []
  for (let count = 0; count < often; count += 1) answers.push(await ask(busy))
  expect(answers[0]).toMatchObject({ subCode: 'ACQ.TRADE_NOT_EXIST' })
  expect(answers).toContainEqual(expect.objectContaining({ code: '40005', subCode: 'isv.app-call-limited' }))
  const thrown: unknown[] = []
  for (let count = 0; count < often; count += 1)
    await busy.curl('POST', '/v3/alipay/trade/query', { body: {} }).catch((refusal: unknown) => thrown.push(refusal))
  expect(thrown).toContainEqual(expect.objectContaining({ code: 'app-call-limited', responseHttpStatus: 429 }))
  expect(await ask(calm)).toMatchObject({ subCode: 'ACQ.TRADE_NOT_EXIST' })
})

test('what another process has changed is heard of also where the clock has been put back since', async () => {
  const kept: { row: MerchantRow | null } = { row: null }
  const rows = {
    where: () => Promise.resolve([]),
    get: () => Promise.resolve(kept.row),
    put: (row: MerchantRow) => {
      kept.row = row
      return Promise.resolve()
    },
  }
  const unit: Store['unit'] = (work) => work({ unit: { table: () => rows } } as never)
  const ring = newKeyRing(new Date('2026-03-01T00:00:00Z'))
  const clock = createFakeClock()
  const time = { offset: 86_400_000 }
  const bookOf = () =>
    createMerchantBook({ store: { unit }, vault: createVault(() => ring), clock: { now: () => clock.now() + time.offset } })
  const [mine, theirs] = [bookOf(), bookOf()]
  const payee = { shopId: 's', name: { zh: '茶', en: 'Tea' }, category: 'food' }
  const made = await mine.add({ payee, publicKey: null, keyType: 'PKCS8', notifyUrl: null, keepsKey: false })
  const appId = made.ok ? made.value.row.id : ''
  expect((await mine.byAppId(appId))?.row.notifyUrl).toBeNull()
  time.offset = 0
  await theirs.change(appId, { notifyUrl: 'http://127.0.0.1/hear' })
  expect((await mine.byAppId(appId))?.row.notifyUrl).toBe('http://127.0.0.1/hear')
})

test('merchants that can’t be read are not unknown: whoever asks hears that nobody can say', async () => {
  const clock = createFakeClock()
  const vault = createVault(() => newKeyRing(new Date('2026-03-01T00:00:00Z')))
  const unit: Store['unit'] = () => Promise.resolve(err({ code: 'service.unavailable' }))
  const book = createMerchantBook({ store: { unit }, vault, clock })
  await expect(book.byAppId('2026000000000001')).rejects.toThrow('service.unavailable')
  await expect(book.byShop('cinema')).rejects.toThrow('service.unavailable')
})
