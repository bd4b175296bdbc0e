import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type MerchantCommand, type MerchantOptions, readMerchantCommand, runMerchantCommand } from '@/cli/merchant-commands'
import { withOpenData } from '@/cli/open-data'
import type { MerchantBook } from '@/server/gateway/merchants/merchant-book'
import { merchantsIn } from '@/server/gateway/merchants/stored-merchants'
import { type RunningServer, startServer } from '@/server/start'

import { type MadeMerchant, sdkOf } from '../server/gateway/support/gateway-world'

// A command starts Node and PGlite anew, on a machine that may be busy.
jest.setTimeout(10 * 60_000)

const root = join(__dirname, '..', '..')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bangka-'))
  writeFileSync(join(folder, 'text'), 'no key')
  writeFileSync(join(folder, 'short'), keyPair(1_024).pem)
})
afterAll(() => rmSync(folder, { recursive: true }))

function keyPair(modulusLength = 2_048) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength })
  return {
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    privatePem: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    pem: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
  }
}

const nothing: MerchantOptions = {
  name: undefined,
  nameZh: undefined,
  category: 'shopping',
  notifyUrl: undefined,
  publicKey: undefined,
  walletKey: false,
}

interface Ran {
  readonly code: number
  readonly out: string
  readonly complaint: string
}

function merchants(...words: readonly string[]): Promise<Ran> {
  const env = { ...process.env, BANGKA_KEYS: undefined, DATABASE_URL: undefined }
  return new Promise((resolve) => {
    const args = ['--import', 'tsx', 'src/cli/merchants.ts', ...words]
    const child = execFile(process.execPath, args, { cwd: root, env }, (_failure, out, complaint) => {
      resolve({ code: child.exitCode ?? -1, out, complaint })
    })
  })
}

/** The same without another process, which costs seconds: what is told. */
async function said(data: string, command: MerchantCommand): Promise<string> {
  const done = await withOpenData(data, ({ clock, database, keys }) =>
    runMerchantCommand(command, merchantsIn(database.engine, keys, clock)),
  )
  if (!done.ok) throw new Error(done.error)
  return done.value
}

async function inProduction<T>(data: string, work: (server: RunningServer) => Promise<T>): Promise<T> {
  const started = await startServer({ port: 0, dataFolder: data, seed: null, h5Folder: null, mode: 'production' })
  if (!started.ok) throw new Error(JSON.stringify(started.error))
  try {
    return await work(started.value)
  } finally {
    await started.value.close()
  }
}

/** What the gateway says to a merchant's code: "10000", or why not. */
async function answerTo(server: RunningServer, merchant: MadeMerchant): Promise<string> {
  const bizContent = { out_trade_no: 'number-1', total_amount: '8.00', subject: 'Tea' }
  const answer = await sdkOf(server, merchant).exec('alipay.trade.precreate', { bizContent }, { validateSign: true })
  return String(answer['subCode'] ?? answer.code)
}

test('the life of a merchant in production: added, served, given other keys, disabled, enabled; nobody sees a private key', async () => {
  const data = join(folder, 'data')
  const [first, second] = [keyPair(), keyPair()]
  writeFileSync(join(folder, 'first.pub'), first.pem)
  writeFileSync(join(folder, 'second.pub'), second.pem)
  await inProduction(data, async () => {})

  const added = await merchants('add', '--name', 'Tea House', '--public-key', join(folder, 'first.pub'), '--data', data)
  expect(added).toMatchObject({ code: 0, complaint: '' })
  const told = JSON.parse(added.out) as Pick<MadeMerchant, 'appId' | 'shopId' | 'alipayPublicKey'>
  const withKey = (privateKey: string): MadeMerchant => ({ ...told, appPrivateKey: privateKey, keyType: 'PKCS8' })
  await inProduction(data, async (server) => {
    expect(await answerTo(server, withKey(first.privateKey))).toBe('10000')
    const inUse = await merchants('list', '--data', data)
    expect(inUse).toMatchObject({ code: 1, out: '' })
    expect(inUse.complaint).toContain(`process ${process.pid}`)
  })

  const { appId } = told
  const rotate = readMerchantCommand(['rotate', appId], { ...nothing, publicKey: join(folder, 'second.pub') })
  if (!rotate.ok) throw new Error(rotate.error)
  await said(data, rotate.value)
  const renewed = await said(data, { do: 'rotate-wallet-key', appId })
  const { alipayPublicKey } = JSON.parse(renewed) as typeof told
  expect(alipayPublicKey).not.toBe(told.alipayPublicKey)
  await inProduction(data, async (server) => {
    expect(await answerTo(server, { ...withKey(second.privateKey), alipayPublicKey })).toBe('10000')
    expect(await answerTo(server, { ...withKey(first.privateKey), alipayPublicKey })).toBe('isv.invalid-signature')
  })

  await said(data, { do: 'disable', appId })
  expect(await said(data, { do: 'list' })).toMatch(new RegExp(`^${appId}  ${told.shopId}  disabled  .*  Tea House$`))
  await inProduction(data, async (server) => {
    const merchant = { ...withKey(second.privateKey), alipayPublicKey }
    expect(await answerTo(server, merchant)).toBe('isv.invalid-app-id')
    const ofVersion3 = sdkOf(server, merchant).curl('POST', '/v3/alipay/trade/query', { body: { out_trade_no: 'number-1' } })
    await expect(ofVersion3).rejects.toMatchObject({ code: 'invalid-app-id' })
  })
  await said(data, { do: 'enable', appId })
  expect(await said(data, { do: 'list' })).toContain('  enabled ')
  expect(added.out + renewed).not.toContain('PRIVATE')
})

test('the help is told when it is asked for, and beside a mistake', async () => {
  const asked = await merchants('--help')
  expect(asked).toMatchObject({ code: 0, complaint: '' })
  expect(asked.out).toContain('npm run -s merchants -- add')
  const mistaken = await merchants('remove')
  expect(mistaken).toMatchObject({ code: 2, out: '' })
  expect(mistaken.complaint).toMatch(/^Say add, list, disable, enable or rotate\.\n\n/)
  expect((await merchants('list', '--data', join(folder, 'nothing'))).complaint).toContain('There is nothing in')
})

const appId = '9021000000000001'

test('a shop of the sandbox keeps its key: the service signs for it', async () => {
  // Of a book no more is asked than this.
  const book = {
    byAppId: () => Promise.resolve({ row: { id: appId, sealedAppKey: 'sealed' } }),
    change: () => Promise.reject(new Error('changed')),
  } as unknown as MerchantBook
  const refused = await runMerchantCommand({ do: 'rotate', appId, publicKey: 'another' }, book)
  expect(refused).toEqual({ ok: false, error: expect.stringContaining('shop of the sandbox') as string })
})

test.each<[string, readonly string[], Partial<MerchantOptions>, RegExp]>([
  ['nothing', [], {}, /^Say add/],
  ['add without a name', ['add'], { publicKey: 'x' }, /--name/],
  ['add without a key', ['add'], { name: 'Tea' }, /--public-key/],
  ['add with a name of spaces', ['add'], { name: '  ', publicKey: 'x' }, /--name/],
  ['add with a long name', ['add'], { name: 'x'.repeat(65), publicKey: 'x' }, /64/],
  ['add with a long category', ['add'], { name: 'Tea', category: 'x'.repeat(33) }, /32/],
  ['add with another address', ['add'], { name: 'Tea', notifyUrl: 'ftp://x', publicKey: 'x' }, /--notify-url/],
  ['add with a file that is not there', ['add'], { name: 'Tea', publicKey: 'no-such-file' }, /can’t be read/],
  ['add with a stray word', ['add', 'Tea'], { name: 'Tea' }, /takes no "Tea"/],
  ['list with a stray word', ['list', 'all'], {}, /takes no "all"/],
  ['disable without an app id', ['disable'], {}, /16 digits/],
  ['disable with half an app id', ['disable', '9021'], {}, /16 digits/],
  ['disable of two', ['disable', appId, appId], {}, /one app id/],
  ['rotate of nothing', ['rotate', appId], {}, /one of --public-key/],
  ['rotate of both', ['rotate', appId], { publicKey: 'x', walletKey: true }, /one of --public-key/],
])('%s is told what is missing', (_what, typed, options, expected) => {
  const read = readMerchantCommand(typed, { ...nothing, ...options })
  expect(read).toMatchObject({ ok: false, error: expect.stringMatching(expected) as string })
})

test('a file that holds something else is told apart: a text, a key that is too short, and a private key, which nobody should give', () => {
  const asked = (file: string) => readMerchantCommand(['rotate', appId], { ...nothing, publicKey: join(folder, file) })
  expect(asked('text')).toMatchObject({ error: expect.stringContaining('no public key') as string })
  expect(asked('short')).toMatchObject({ error: expect.stringContaining('too short') as string })
  writeFileSync(join(folder, 'private'), keyPair().privatePem)
  expect(asked('private')).toMatchObject({ error: expect.stringContaining('private key') as string })
})
