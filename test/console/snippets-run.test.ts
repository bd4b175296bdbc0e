import { createPrivateKey } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { snippetFor } from '@/console/snippets'
import { firstOrder, type SnippetLanguage, type SnippetValues, type SnippetWay } from '@/console/snippets/values'
import { type RunningServer, startServer } from '@/server/start'

import { hasAll, outputOf, testWith } from './support/programs'
import { putStandIns } from './support/sdk-stand-ins'

// A compiler starts on a busy machine.
jest.setTimeout(10 * 60_000)

/** Below this project: Node finds its alipay-sdk there. */
const cache = join(__dirname, '..', '..', '.cache')

let server: RunningServer
let folder: string
let values: SnippetValues

beforeAll(async () => {
  await mkdir(cache, { recursive: true })
  folder = await mkdtemp(join(cache, 'snippets-'))
  const dataFolder = await mkdtemp(join(tmpdir(), 'bangka-'))
  const started = await startServer({ port: 0, dataFolder, database: { kind: 'memory' }, seed: 'snippets', h5Folder: null })
  await rm(dataFolder, { recursive: true })
  if (!started.ok) throw new Error(started.error.code)
  server = started.value
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** Each gets an app of its own: the snippets' order has the same number in all of them. */
beforeEach(async () => {
  const made = await fetch(`${server.address}/sandbox/merchants`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Tea house' }),
  })
  const { appId, appPrivateKey, alipayPublicKey } = (await made.json()) as Record<string, string>
  values = { address: server.address, appId: appId!, privateKey: appPrivateKey!, alipayPublicKey: alipayPublicKey! }
})

async function write(name: string, language: SnippetLanguage, way: SnippetWay): Promise<void> {
  await writeFile(join(folder, name), snippetFor(language, way, values) ?? '')
}

/** The code of the snippets' order is there, whatever stands around it. */
const aCode = /https:\/\/[^\s"\\]+\/o\/[\w.-]+/

const hasJava = hasAll(['javac', '-version'], ['java', '-version'])
const hasPhp = hasAll(['php', '-r', 'exit(function_exists("openssl_sign") ? 0 : 1);'])
const hasPython = hasAll(['python3', '--version'])

test('Node: run as it stands, with the official SDK', async () => {
  await write('first.mjs', 'node', 'sdk')
  expect(await outputOf(folder, process.execPath, 'first.mjs')).toMatch(aCode)
})

testWith(
  hasAll(['openssl', 'version'], ['curl', '--version'], ['sh', '-c', 'command -v fold']),
  'curl: run by a plain shell',
  async () => {
    await write('first.sh', 'curl', 'plain')
    expect(await outputOf(folder, 'sh', 'first.sh')).toMatch(aCode)
    // Nobody else on the machine reads the key.
    expect(await outputOf(folder, 'sh', '-c', 'ls -l key.pem')).toMatch(/^-rw-------/)
  },
)

testWith(hasJava, 'Java: run by what it brings itself', async () => {
  await write('FirstOrder.java', 'java', 'plain')
  expect(await outputOf(folder, 'java', 'FirstOrder.java')).toMatch(aCode)
})

testWith(hasPhp, 'PHP: run by what it brings itself', async () => {
  await write('first.php', 'php', 'plain')
  expect(await outputOf(folder, 'php', 'first.php')).toMatch(aCode)
})

testWith(hasPython && hasAll(['python3', '-c', 'import cryptography']), 'Python: run with cryptography', async () => {
  await write('first.py', 'python', 'plain')
  expect(await outputOf(folder, 'python3', 'first.py')).toMatch(aCode)
})

testWith(hasJava, 'Java: what uses the SDK compiles against its names', async () => {
  await putStandIns(folder)
  await write('FirstOrder.java', 'java', 'sdk')
  await expect(outputOf(folder, 'javac', '-d', 'classes', '-sourcepath', '.', 'FirstOrder.java')).resolves.toBe('')
})

testWith(hasPhp, 'PHP: what uses the SDK hands it address, keys and order', async () => {
  await putStandIns(folder)
  await write('first-sdk.php', 'php', 'sdk')
  expect(JSON.parse(await outputOf(folder, 'php', 'first-sdk.php'))).toMatchObject({
    setServerUrl: `${values.address}/gateway.do`,
    setAppId: values.appId,
    setPrivateKey: values.privateKey,
    setAlipayPublicKey: values.alipayPublicKey,
    order: { out_trade_no: firstOrder.outTradeNo, total_amount: firstOrder.amount },
  })
})

testWith(hasPython, 'Python: what uses the SDK hands it the key as PKCS#1, the only form that it takes', async () => {
  await putStandIns(folder)
  await write('first_sdk.py', 'python', 'sdk')
  const told = JSON.parse(await outputOf(folder, 'python3', 'first_sdk.py')) as Record<string, string>
  expect(told).toMatchObject({
    server_url: `${values.address}/gateway.do`,
    app_id: values.appId,
    alipay_public_key: values.alipayPublicKey,
    order: { out_trade_no: firstOrder.outTradeNo, total_amount: firstOrder.amount },
  })
  const handed = createPrivateKey({ key: Buffer.from(told['app_private_key']!, 'base64'), format: 'der', type: 'pkcs1' })
  expect(handed.export({ format: 'der', type: 'pkcs8' }).toString('base64')).toBe(values.privateKey)
})
