import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'

import pino from 'pino'

import { newKeyRing, writeKeyRing } from '@/server/keys/key-ring'
import { openPglite } from '@/server/sql/pglite'
import { type RunningServer, startServer } from '@/server/start'

import { newKey } from './support/http'

/** What must be found nowhere, with where it may: the answers to who asked for it. */
interface Canary {
  readonly name: string
  readonly text: string
  readonly answeredBy: readonly string[]
}

let folder: string
let server: RunningServer | null = null

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bangka-canary-'))
})

afterEach(async () => {
  await stop()
  await rm(folder, { recursive: true })
})

async function stop(): Promise<void> {
  await server?.close()
  server = null
}

/** A run with everything that leaves the server written down. */
function createRun() {
  const canaries: Canary[] = []
  const answers: { readonly operation: string; readonly text: string }[] = []
  const lines: string[] = []
  const logger = pino(
    { level: 'trace' },
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        lines.push(chunk.toString('utf8'))
        done()
      },
    }),
  )
  const canary = (name: string, text: string, ...answeredBy: string[]): string => {
    canaries.push({ name, text, answeredBy })
    return text
  }
  return { canaries, answers, lines, logger, canary }
}

type Run = ReturnType<typeof createRun>

/** Sends a request, whatever it is, and keeps what came back. */
async function send(run: Run, operation: string, body: string, headers: Record<string, string> = {}): Promise<unknown> {
  const path = operation.startsWith('/') ? operation : `/api/v1/${operation}`
  const response = await fetch(`${server?.address ?? ''}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': newKey(), ...headers },
    body,
  })
  const text = await response.text()
  const said = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  run.answers.push({ operation, text: `${said}\n${text}` })
  return JSON.parse(text)
}

/** A field of an answer that must be there. */
function textOf(answer: unknown, ...path: readonly (string | number)[]): string {
  let found: unknown = answer
  for (const name of path) found = (found as Record<string | number, unknown> | undefined)?.[name]
  if (typeof found !== 'string') throw new Error(`no ${path.join('.')} in ${JSON.stringify(answer)}`)
  return found
}

/** Everything that one answer, table or line may not hold. A short number could stand in a hash by chance: it is looked for alone. */
function found(canaries: readonly Canary[], place: string, text: string): readonly string[] {
  return canaries
    .filter(({ answeredBy }) => !answeredBy.includes(place))
    .filter(({ text: secret }) => {
      const exact = secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      return new RegExp(secret.length < 12 ? `(^|[^0-9A-Za-z_-])${exact}($|[^0-9A-Za-z_-])` : exact).test(text)
    })
    .map(({ name }) => `${name} in ${place}`)
}

async function dumpOf(dataFolder: string): Promise<readonly (readonly [table: string, rows: string])[]> {
  const opened = await openPglite(join(dataFolder, 'pglite'))
  if (!opened.ok) throw new Error(opened.error.code)
  const database = opened.value
  try {
    const ask = async (text: string) => (await database.read([{ text, values: [] }]))[0]?.rows ?? []
    const tables = await ask("select tablename from pg_tables where schemaname = 'public'")
    const dump: [string, string][] = []
    for (const row of tables) {
      const table = String(row['tablename'])
      const rows = await ask(`select row_to_json(t)::text as text from ${table} t`)
      dump.push([table, rows.map((one) => String(one['text'])).join('\n')])
    }
    return dump
  } finally {
    await database.close()
  }
}

async function filesOf(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

async function start(run: Run, keys: string): Promise<void> {
  const options = { port: 0, dataFolder: folder, seed: null, h5Folder: null, rates: null, keys, logger: run.logger }
  const started = await startServer(options)
  if (!started.ok) throw new Error(JSON.stringify(started.error))
  server = started.value
}

const phone = '+8613811112222'

/** The life of an account, with everything that goes wrong on the way. */
async function live(run: Run): Promise<void> {
  const { canary } = run
  const device = canary('name of the device', 'canary-device-5d1e9a77')
  const post = (operation: string, input: unknown, session?: string) =>
    send(run, operation, JSON.stringify(input), {
      'bangka-device': device,
      ...(session === undefined ? {} : { authorization: `Bearer ${session}` }),
    })
  const newestCode = async (to: string) => {
    const { messages } = (await post('sandboxMessages', {})) as { messages: { to: string; code: string }[] }
    return messages.find((message) => message.to === to)?.code ?? ''
  }

  // Signing up and in.
  const password = canary('login password', 'canary phrase of a login')
  const challengeId = textOf(await post('requestSmsCode', { phone, purpose: 'sign-up' }), 'challengeId')
  const code = canary('SMS code', await newestCode(phone), 'sandboxMessages')
  const mistyped = canary('wrong SMS code', code === '918273' ? '918274' : '918273')
  await post('signUp', { challengeId, code: mistyped, password })
  const weak = canary('weak password', 'iloveyou')
  await post('signUp', { challengeId, code, password: weak })
  const session = canary('session token', textOf(await post('signUp', { challengeId, code, password }), 'token'), 'signUp')
  await post('logIn', { phone, password: canary('wrong login password', 'canary that is wrong') })
  canary('second session token', textOf(await post('logIn', { phone, password }), 'token'), 'logIn')
  await post('getAccount', {}, canary('made-up token', 'canary-made-up-token-0123456789abcdefghijkl'))

  // Payment passwords.
  const paymentPassword = canary('payment password', '274951')
  await post('setPaymentPassword', { password: canary('weak payment password', '345678') }, session)
  await post('setPaymentPassword', { password: paymentPassword }, session)
  await post('changePaymentPassword', { oldPassword: canary('wrong payment password', '609183'), password: '836104' }, session)

  // A card of the bank's desk, its holder's details refused and matched.
  const holder = {
    name: canary('holder name', 'CANARY HOLDER BIRD', 'bankRecords'),
    idKind: 'passport',
    idNumber: canary('ID number', 'CANARYID77', 'bankRecords'),
    // No secret by itself: the sandbox's SMS keep it for an hour, as the account keeps its own.
    phone: '13844445555',
  }
  const recordId = textOf(await post('addBankRecord', { bin: '622202', ...holder }), 'recordId')
  const revealed = textOf(await post('revealCardNumber', { recordId }), 'cardNumber')
  const cardNumber = canary('card number', revealed, 'revealCardNumber')
  await post('editBankRecord', { recordId, change: { idNumber: holder.idNumber, balanceFen: 500_000 } })
  await post('bankRecords', {})
  const details = { cardNumber, holderName: holder.name, nationality: 'DEU', idKind: 'passport', idNumber: holder.idNumber }
  const right = { ...details, phone: holder.phone }
  await post('getLinkAttempts', { cardNumber }, session)
  const wrong = { ...right, idNumber: canary('wrong ID number', 'CANARYID78') }
  for (const linkId of ['l1', 'l2']) await post('submitLink', { linkId, details: wrong }, session)
  const strange = { ...right, cardNumber: canary('unknown card', '6222029876543210123') }
  await post('submitLink', { linkId: 'l3', details: strange }, session)
  const odd = { ...right, cardNumber: canary('odd card', '62220298765432x0999') }
  await post('submitLink', { linkId: 'l4', details: odd }, session)
  await post('submitLink', { linkId: 'l5', details: right }, session)
  await post('confirmLink', { linkId: 'l5', code: canary('wrong bank code', '506172') }, session)
  const bankCode = canary('bank code', await newestCode(holder.phone), 'sandboxMessages')
  const cardId = textOf(await post('confirmLink', { linkId: 'l5', code: bankCode }, session), 'card', 'id')

  // Paying, and a merchant with keys.
  const order = await post('createOrder', { shopId: 'cinema', goods: 'A ticket', amountFen: 45_00 })
  const target = { kind: 'order', orderId: textOf(order, 'order', 'id') }
  const paying = { paymentId: 'p1', target, amountFen: 45_00, source: { kind: 'card', cardId } }
  await post('pay', { ...paying, paymentPassword: canary('wrong password at paying', '770214') }, session)
  expect(await post('pay', { ...paying, paymentPassword }, session)).toMatchObject({ status: 'succeeded' })
  const payCode = textOf(await post('issuePayCode', { source: null }, session), 'code')
  await post('chargePayCode', { shopId: 'metro', payCode: canary('pay code', payCode, 'issuePayCode'), amountFen: 4_00 })
  await post('chargePayCode', { shopId: 'metro', payCode, amountFen: 4_00 })
  const merchant = await post('/sandbox/merchants', { name: 'A canary shop', category: 'food' })
  canary('private key of a merchant', textOf(merchant, 'appPrivateKey'), '/sandbox/merchants')

  // What no client of ours would send.
  await send(run, 'logIn', `{"phone":"${phone}","password":"${canary('password in broken JSON', 'canary broken phrase')}`)
  const named = canary('name of an operation', 'canary-5f1c-operation')
  await post(named, { password: canary('password for nothing', 'canary password of nobody') })
  await post('submitLink', { linkId: 'l6', details: { ...right, phone: 7, extra: 'x' } }, session)
  await post('logOut', {}, session)
}

/** What stands in memory and can be asked for. */
async function looksAt(paths: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const seen: [string, string][] = []
  for (const path of paths) {
    const response = await fetch(`${server?.address ?? ''}${path}`)
    expect(response.status).toBe(200)
    seen.push([path, await response.text()])
  }
  return seen
}

test('secrets are nowhere: not in logs, answers, metrics, the request log, notices, errors, tables, or any file', async () => {
  const run = createRun()
  const ring = newKeyRing(new Date('2026-03-01T00:00:00Z'))
  const { service, pepper, vaultLookup, vault } = ring
  for (const [name, key] of Object.entries({ service, pepper, vaultLookup })) run.canary(`key: ${name}`, key)
  for (const { key } of vault) run.canary('key of the vault', key)
  await start(run, writeKeyRing(ring))
  await live(run)
  const seen = await looksAt([
    '/metrics',
    '/healthz',
    '/readyz',
    '/sandbox/requests?limit=500',
    '/sandbox/merchants',
    '/sandbox/ledger',
    '/sandbox/notices?shopId=cinema',
    '/sandbox/world',
    '/sandbox/faults',
  ])
  await stop()
  const dump = await dumpOf(folder)
  const files = await Promise.all(
    (await filesOf(folder)).map(async (path) => [path.slice(folder.length), await readFile(path, 'latin1')] as const),
  )

  const { answers, canaries, lines } = run
  const places: (readonly [string, string])[] = [...seen, ...dump, ...files]
  for (const { operation, text } of answers) places.push([operation, text])
  for (const line of lines) places.push([`the log: ${line.slice(0, 60)}`, line])
  expect(places.flatMap(([place, text]) => found(canaries, place, text))).toEqual([])

  // The search would find what is there.
  const everything = new Map(places)
  expect(everything.get('sandbox_links')).toContain('l5')
  expect(everything.get('vault_bank_records')).toContain(vault[0]?.id)
  expect(everything.get('/sandbox/requests?limit=500')).toContain('submitLink')
  expect(everything.get('/metrics')).toContain('bangka')
  expect(lines.join('')).toContain('submitLink')
  expect(dump.map(([table]) => table)).toEqual(expect.arrayContaining(['accounts', 'idempotency', 'notices', 'throttles']))
  expect(found(canaries, 'a place', `"${canaries[0]?.text ?? ''}"`)).toHaveLength(1)
  expect(files.some(([, text]) => text.includes('622202'))).toBe(true)
})

test('an error from within is logged with its stack and without what it was about', async () => {
  const run = createRun()
  const ring = newKeyRing(new Date('2026-03-01T00:00:00Z'))
  await start(run, writeKeyRing(ring))
  await stop()
  // The vault's key is another one of the same name: what was sealed does not open.
  const [key] = newKeyRing(new Date('2026-03-01T00:00:00Z')).vault
  const damaged = { ...ring, vault: ring.vault.map((one) => ({ ...one, key: key?.key ?? '' })) }
  await writeFile(join(folder, 'damaged.json'), writeKeyRing(damaged), { mode: 0o600 })
  await start(run, join(folder, 'damaged.json'))
  const post = (operation: string, input: unknown, session: string) =>
    send(run, operation, JSON.stringify(input), { authorization: `Bearer ${session}` })
  const challengeId = textOf(await post('requestSmsCode', { phone, purpose: 'sign-up' }, 'none'), 'challengeId')
  const messages = await post('sandboxMessages', {}, 'none')
  const code = run.canary('SMS code', textOf(messages, 'messages', 0, 'code'), 'sandboxMessages')
  const password = run.canary('login password', 'canary phrase of a login')
  const session = textOf(await post('signUp', { challengeId, code, password }, 'none'), 'token')
  run.canary('session token', session, 'signUp')
  const details = {
    cardNumber: run.canary('card number', '6222021234567890123'),
    holderName: run.canary('holder name', 'ANNA SCHMIDT'),
    nationality: 'DEU',
    idKind: 'passport',
    idNumber: run.canary('ID number', 'C01X00T47'),
    phone: run.canary('phone at the bank', '13800138001'),
  }
  const answer = await post('submitLink', { linkId: 'l1', details }, session)
  expect(answer).toMatchObject({ code: 'service.failed' })
  const failed = run.lines.filter((line) => line.includes('"failed"'))
  expect(failed.join('')).toContain('bank record anna does not open')
  expect(failed.join('')).toContain('vault-records')
  const texts = [...run.lines, ...run.answers.filter(({ operation }) => operation === 'submitLink').map(({ text }) => text)]
  expect(texts.flatMap((text) => found(run.canaries, 'an error', text))).toEqual([])
})
