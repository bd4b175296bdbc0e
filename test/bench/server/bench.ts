/**
 * `npm run bench:server`: payments a second of the service beside pgbench (TPC-B-like, scale 10, 8 clients, prepared) on the same
 * PostgreSQL with the same settings, in turn. It judges nothing: its last line is one line of JSON, what it is doing goes to
 * stderr. `-- --quick` leaves out what takes minutes: memory after a million payments, and five million stored ones.
 *
 * A payment is one request over HTTP of a logged-in person, with a session, an idempotency key, limits and the payment password,
 * over 64 connections; or (barcodePayV3) one of a till through the merchants' API, signed both ways. Each is durable before its
 * answer. People pay one at a time, as people do.
 */
import { execFileSync } from 'node:child_process'
import { createPrivateKey, randomUUID, sign } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { newKeyRing, writeKeyRing } from '@/server/keys/key-ring'
import { createSqlEngine, type SqlEngine } from '@/server/sql/engine'
import { openPglite } from '@/server/sql/pglite'
import { openPostgres } from '@/server/sql/postgres'

import { type LoadResult, post, runLoad } from './load'
import { makePayers, type Payer, paymentPassword } from './payers'
import { type RunningService, startService } from './running-server'
import { storePayments } from './stored'
import { startTemporaryPostgres, type TemporaryPostgres } from './temporary-postgres'

const connections = 64
const payersCount = 1_024
const shopsCount = 50
const keys = newKeyRing(new Date())

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

interface Figures {
  readonly rps: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly ratio: number
}

async function main(): Promise<void> {
  const quick = process.argv.includes('--quick')
  const postgres = await database()
  try {
    say('pgbench …')
    const pgbenchTps = pgbench(postgres)
    say(`pgbench: ${pgbenchTps} transactions a second`)
    const overPostgres = await measure(postgres, pgbenchTps, quick)
    const pglite = await measurePglite(pgbenchTps)
    const { startupMs, ...figures } = overPostgres
    process.stdout.write(
      `${JSON.stringify({
        pgbenchTps,
        ...figures,
        pglite: pglite.figures,
        startupMs: { pglite: pglite.startupMs, postgres: startupMs },
      })}\n`,
    )
  } finally {
    postgres.stop()
  }
}

async function database(): Promise<TemporaryPostgres> {
  const url = process.env['DATABASE_URL'] ?? ''
  if (url === '') return startTemporaryPostgres()
  return { url, port: Number(new URL(url).port || 5432), program: (name) => name, stop: () => undefined }
}

/** Transactions a second. */
function pgbench({ program, url }: TemporaryPostgres): number {
  execFileSync(program('pgbench'), ['-i', '-q', '-s', '10', url], { stdio: 'ignore' })
  const said = execFileSync(program('pgbench'), ['-c', '8', '-j', '2', '-M', 'prepared', '-T', '15', url], { encoding: 'utf8' })
  return Math.round(Number(/tps = ([0-9.]+)/.exec(said)?.[1] ?? 0))
}

async function measure(postgres: TemporaryPostgres, pgbenchTps: number, quick: boolean) {
  const engine = await engineOf(postgres.url)
  const payers = await people(engine)
  const service = await startService(postgres.url, writeKeyRing(keys))
  try {
    const { startupMs } = service
    const shops = await makeShops(service, shopsCount)
    say('warming up …')
    await pay(service, payers, shops, 20)
    const spread = against(pgbenchTps, await pay(service, payers, shops, 15))
    say(`payments of many to many: ${JSON.stringify(spread)}`)
    const hotMerchant = against(pgbenchTps, await pay(service, payers, shops.slice(0, 1), 15))
    say(`payments of many to one: ${JSON.stringify(hotMerchant)}`)
    const barcodePayV3 = against(pgbenchTps, await payByCodes(service, payers))
    say(`pay codes through the merchants' API: ${JSON.stringify(barcodePayV3)}`)
    const long = quick ? null : await longRun(postgres, service, payers, shops)
    const rssMb = Math.round((await service.memory()) / 1_048_576)
    return { spread, hotMerchant, barcodePayV3, startupMs, rssMb, ...long }
  } finally {
    await service.stop()
    await engine.close()
  }
}

/** Memory after a million payments, and what a payment costs over few and over many stored ones. */
async function longRun(postgres: TemporaryPostgres, service: RunningService, payers: readonly Payer[], shops: readonly string[]) {
  const few = await pay(service, payers, shops, 15)
  let done = 0
  while (done < 1_000_000) {
    done += (await pay(service, payers, shops, 60)).done
    say(`${done} payments, ${Math.round((await service.memory()) / 1_048_576)} MB`)
  }
  say('storing five million payments …')
  await storePayments(postgres.url, 5_000_000)
  await pay(service, payers, shops, 5)
  const many = await pay(service, payers, shops, 15)
  const cost = ({ rps }: LoadResult): number => Math.round(1_000_000 / rps)
  return { payments: done, costPerPaymentUs: { at10Thousand: cost(few), at5Million: cost(many) } }
}

async function measurePglite(pgbenchTps: number) {
  // Its payers are put there by the service's own process: one process at a time has its folder.
  const folder = mkdtempSync(join(tmpdir(), 'bangka-bench-'))
  const opened = await openPglite(join(folder, 'pglite'))
  if (!opened.ok) throw new Error(opened.error.code)
  const engine = createSqlEngine(opened.value)
  const payers = await people(engine)
  await engine.close()
  const service = await startService(null, writeKeyRing(keys), folder)
  try {
    const shops = await makeShops(service, 10)
    await pay(service, payers, shops, 15)
    const figures = { ...against(pgbenchTps, await pay(service, payers, shops, 10)), durable: false }
    say(`over PGlite: ${JSON.stringify(figures)}`)
    return { figures, startupMs: service.startupMs }
  } finally {
    await service.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function engineOf(url: string): Promise<SqlEngine> {
  const opened = await openPostgres(url)
  if (!opened.ok) throw new Error(opened.error.code)
  return createSqlEngine(opened.value)
}

async function people(engine: SqlEngine): Promise<readonly Payer[]> {
  say(`${payersCount} people sign up …`)
  return makePayers(engine, keys, payersCount)
}

async function makeShops({ address }: RunningService, count: number): Promise<readonly string[]> {
  const shops: string[] = []
  for (let i = 0; i < count; i += 1) shops.push((await makeMerchant(address, `Bench ${i}`)).shopId)
  return shops
}

interface NewMerchant {
  readonly appId: string
  readonly appPrivateKey: string
  readonly shopId: string
}

async function makeMerchant(address: string, name: string): Promise<NewMerchant> {
  const made = await fetch(`${address}/sandbox/merchants`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, category: 'food' }),
  })
  return (await made.json()) as NewMerchant
}

let runs = 0

/** People pay at shops' static codes. */
async function pay(
  { port }: RunningService,
  payers: readonly Payer[],
  shops: readonly string[],
  seconds: number,
): Promise<LoadResult> {
  runs += 1
  const run = `${runs}-${randomUUID()}`
  const each = payers.length / connections
  const result = await runLoad({
    port,
    connections,
    seconds,
    isRight: (body) => body.includes('"status":"succeeded"'),
    request: (connection, n) => {
      const payer = payers[connection * each + (n % each)]
      const shopId = shops[(connection * 7 + n) % shops.length]
      const paymentId = `${run}-${connection}-${n}`
      const target = { kind: 'shop', shopId }
      const body = {
        paymentId,
        target,
        amountFen: 100 + (n % 900),
        source: { kind: 'card' as const, cardId: payer?.cardId },
        paymentPassword,
      }
      return post('/api/v1/pay', JSON.stringify(body), headersOf(payer, paymentId))
    },
  })
  if (result.failures.length > 0) throw new Error(`payments failed: ${result.failures.join('\n')}`)
  return result
}

/** Tills charge pay codes through the merchants' API, v3. Codes are issued and requests signed beforehand: both are the payers' and tills' work. */
async function payByCodes({ address, port }: RunningService, payers: readonly Payer[]): Promise<LoadResult> {
  const merchant = await makeMerchant(address, 'Bench till')
  const key = createPrivateKey({ key: Buffer.from(merchant.appPrivateKey, 'base64'), format: 'der', type: 'pkcs8' })
  const target = '/v3/alipay/trade/pay'
  const requests = await Promise.all(
    payers.map(async (payer, i) => {
      const body = JSON.stringify({
        out_trade_no: `bench-${runs}-${i}`,
        total_amount: '1.00',
        subject: 'Tea',
        auth_code: await payCode(address, payer, `code-${runs}-${i}`),
        scene: 'bar_code',
      })
      const said = `app_id=${merchant.appId},nonce=${randomUUID()},timestamp=${Date.now()}`
      const signature = sign('sha256', Buffer.from(`${said}\nPOST\n${target}\n${body}\n`), key).toString('base64')
      return post(target, body, `Authorization: ALIPAY-SHA256withRSA ${said},sign=${signature}\r\n`)
    }),
  )
  const each = requests.length / connections
  const result = await runLoad({
    port,
    connections,
    seconds: 30,
    isRight: (body) => body.includes('"trade_no"'),
    request: (connection, n) => (n < each ? (requests[connection * each + n] ?? null) : null),
  })
  if (result.failures.length > 0) throw new Error(`charges failed: ${result.failures.join('\n')}`)
  return result
}

async function payCode(address: string, { cardId, token }: Payer, key: string): Promise<string> {
  const issued = await fetch(`${address}/api/v1/issuePayCode`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': key },
    body: JSON.stringify({ source: { kind: 'card', cardId } }),
  })
  return ((await issued.json()) as { code: string }).code
}

function headersOf(payer: Payer | undefined, key: string): string {
  return `Authorization: Bearer ${payer?.token ?? ''}\r\nIdempotency-Key: ${key}\r\n`
}

function against(pgbenchTps: number, { p50Ms, p99Ms, rps }: LoadResult): Figures {
  return { rps, p50Ms, p99Ms, ratio: Math.round((rps / pgbenchTps) * 100) / 100 }
}

void main()
