import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { AlipaySdk, type AlipaySdkConfig } from 'alipay-sdk'

import { createHttpTransport } from '@/client/http'
import { operations } from '@/contract'
import { createHttp } from '@/platform/http/index.h5'
import { type RunningServer, startServer, type StartOptions } from '@/server/start'

import { paymentPassword, type Person, personWith, readyToPay } from '../../../contract/support/person'
import { valueOf } from '../../../service/support/wallet'

/** A started server with somebody who can pay. */
export interface GatewayWorld {
  readonly server: RunningServer
  readonly person: Person
  close(): Promise<void>
}

export async function openGatewayWorld(options: Partial<StartOptions> = {}): Promise<GatewayWorld> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'bangka-'))
  const started = await startServer({
    port: 0,
    dataFolder,
    database: { kind: 'memory' },
    seed: 'gateway',
    h5Folder: null,
    rates: null,
    ...options,
  })
  if (!started.ok) throw new Error(JSON.stringify(started.error))
  const server = started.value
  const person = personWith(createHttpTransport(createHttp(), server.address))
  await readyToPay(person)
  return {
    server,
    person,
    async close() {
      await server.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

/** What `POST /sandbox/merchants` gives out. */
export interface MadeMerchant {
  readonly appId: string
  readonly shopId: string
  readonly appPrivateKey: string
  readonly alipayPublicKey: string
  readonly keyType: 'PKCS8' | 'PKCS1'
}

export async function makeMerchant(server: Pick<RunningServer, 'address'>, body: object = {}): Promise<MadeMerchant> {
  const answer = await fetch(`${server.address}/sandbox/merchants`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Tea House', category: 'food', ...body }),
  })
  if (answer.status !== 201) throw new Error(`${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as MadeMerchant
}

/** The official SDK, as a merchant's code makes it; patient, as a busy machine needs it (its own five seconds are for real merchants). */
export function sdkOf(
  server: Pick<RunningServer, 'address'>,
  merchant: MadeMerchant,
  more: Partial<AlipaySdkConfig> = {},
): AlipaySdk {
  return new AlipaySdk({
    appId: merchant.appId,
    privateKey: merchant.appPrivateKey,
    keyType: merchant.keyType,
    alipayPublicKey: merchant.alipayPublicKey,
    gateway: `${server.address}/gateway.do`,
    endpoint: server.address,
    timeout: 60_000,
    ...more,
  })
}

let counted = 0
/** A number that no order of this run had. */
export function newNumber(): string {
  counted += 1
  return `T${process.pid}-${counted}`
}

/** The code that the person's wallet shows now. */
export async function payCodeOf({ client }: Person): Promise<string> {
  return valueOf(await client.call(operations.issuePayCode, { source: null })).code
}

/** The person confirms the charge that waits, with the payment password. */
export async function payWaitingCharge({ client }: Person): Promise<void> {
  const { events } = valueOf(await client.call(operations.watch, { cursor: null, waitMs: 0 }))
  const charge = events.flatMap((event) => (event.kind === 'charge-waiting' ? [event.charge] : [])).at(-1)
  if (charge === undefined) throw new Error('no charge waits')
  const target = { kind: 'charge' as const, chargeId: charge.id }
  const paymentId = newNumber()
  const paid = valueOf(
    await client.call(operations.pay, { paymentId, target, amountFen: charge.amountFen, source: charge.source, paymentPassword }),
  )
  if (paid.status !== 'succeeded') throw new Error(`${paid.status}: ${String(paid.decline)}`)
}

/** The person scans an order's code and pays it. */
export async function payByScanning({ client }: Person, code: string): Promise<void> {
  const resolved = valueOf(await client.call(operations.resolveCode, { text: code }))
  if (resolved.kind !== 'order') throw new Error(`the code leads to ${resolved.kind}`)
  const { cards } = valueOf(await client.call(operations.listCards, {}))
  const target = { kind: 'order' as const, orderId: resolved.order.id }
  const cardId = cards[0]?.id ?? ''
  const { amountFen } = resolved.order
  const paid = valueOf(
    await client.call(operations.pay, {
      paymentId: newNumber(),
      target,
      amountFen,
      source: { kind: 'card' as const, cardId },
      paymentPassword,
    }),
  )
  if (paid.status !== 'succeeded') throw new Error(`${paid.status}: ${String(paid.decline)}`)
}

/** A merchant's own listener for notices. */
export interface Listener {
  readonly url: string
  /** What came, oldest first. */
  readonly heard: Record<string, string>[]
  /** What it answers from now on. */
  answer: { status: number; body: string; headers?: Record<string, string> } | 'never'
  /** Waits until so many have come. */
  wait(count: number): Promise<void>
  /** What has come of these orders; of others something may come at any time. */
  of(orderNumbers: readonly string[]): readonly Record<string, string>[]
  /** The same, once it is so much. */
  hears(orderNumbers: readonly string[], count: number): Promise<readonly Record<string, string>[]>
  close(): Promise<void>
}

export async function listen(): Promise<Listener> {
  const waiting: { readonly count: number; readonly done: () => void }[] = []
  const heard: Record<string, string>[] = []
  const server: Server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      heard.push(Object.fromEntries(new URLSearchParams(body)))
      waiting.filter(({ count }) => heard.length >= count).forEach(({ done }) => done())
      const { answer } = listener
      if (answer !== 'never') response.writeHead(answer.status, answer.headers ?? {}).end(answer.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const listener: Listener = {
    url: `http://127.0.0.1:${port}/hear?shop=1`,
    heard,
    answer: { status: 200, body: 'success' },
    wait: (count) =>
      heard.length >= count ? Promise.resolve() : new Promise((resolve) => waiting.push({ count, done: resolve })),
    of: (orderNumbers) => heard.filter((notice) => orderNumbers.includes(notice['out_trade_no'] ?? '')),
    async hears(orderNumbers, count) {
      while (listener.of(orderNumbers).length < count) await listener.wait(heard.length + 1)
      return listener.of(orderNumbers)
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return listener
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
