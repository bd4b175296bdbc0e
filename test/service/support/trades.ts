import type { Payee } from '@/contract'
import type { Result } from '@/domain/core/result'
import { headerLine, readLine } from '@/service/memory/lines'
import type { MerchantOrder, TradeDesk, TradeError, TradeView } from '@/service/trades/desk'

import { linkCard, openWorld, paymentPassword, signUpToPay, type TestWorld, valueOf } from './wallet'

export const minute = 60_000
export const hour = 60 * minute

export const cinema: Payee = { shopId: 'cinema', name: { zh: '星河影院', en: 'Galaxy Cinema' }, category: 'cinema' }
export const metro: Payee = { shopId: 'metro', name: { zh: '江城地铁', en: 'River City Metro' }, category: 'transport' }

/** What a merchant asks for; nothing special unless given. */
export function orderFor(outTradeNo: string | null, change: Partial<MerchantOrder> = {}): MerchantOrder {
  return {
    payee: cinema,
    outTradeNo,
    amountFen: 45_00,
    subject: 'One ticket',
    body: null,
    notifyUrl: null,
    passback: null,
    timeoutMs: null,
    appId: null,
    ...change,
  }
}

/** A merchant beside a buyer who can pay. */
export interface AtTheTill {
  readonly test: TestWorld
  readonly desk: TradeDesk
  readonly session: string
  readonly cardId: string
  readonly payCode: () => Promise<string>
  /** The buyer pays what a code led to. */
  readonly pay: (trade: Pick<TradeView, 'tradeNo' | 'amountFen'>) => Promise<string>
  /** The buyer scans the code. */
  readonly scan: (code: string) => Promise<void>
}

export async function atTheTill(options: Parameters<typeof openWorld>[0] = {}): Promise<AtTheTill> {
  const test = await openWorld(options)
  const session = await signUpToPay(test)
  const cardId = await linkCard(test, session)
  let payments = 0
  return {
    test,
    desk: test.world.service.trades,
    session,
    cardId,
    payCode: async () => valueOf(await test.send('issuePayCode', { source: null }, { session })).code,
    pay: async ({ amountFen, tradeNo }) => {
      payments += 1
      const target = { kind: 'order', orderId: tradeNo } as const
      const input = { paymentId: `p-${payments}`, target, amountFen, source: { kind: 'card' as const, cardId }, paymentPassword }
      return valueOf(await test.send('pay', input, { session })).status
    },
    scan: async (text) => {
      valueOf(await test.send('resolveCode', { text }, { session }))
    },
  }
}

/** The answer of a command that must succeed. */
export function done<T>(result: Result<T, TradeError>): T {
  if (!result.ok) throw new Error(`expected an answer, got ${JSON.stringify(result.error)}`)
  return result.value
}

/** What a command was answered, in a word: its refusal, or `ok`. */
export function said(result: Result<unknown, TradeError>): string {
  return result.ok ? 'ok' : result.error.code
}

/** A trade that was paid by the code that its merchant showed. */
export async function paidTrade(till: AtTheTill, outTradeNo: string, change: Partial<MerchantOrder> = {}): Promise<TradeView> {
  const { trade } = done(await till.desk.precreate(orderFor(outTradeNo, change)))
  if ((await till.pay(trade)) !== 'succeeded') throw new Error('it was not paid')
  return done(await till.desk.query({ shopId: trade.payee.shopId, outTradeNo }))
}

/** A table as the journal has it, read without the code that wrote it. */
export function rowsInJournal(test: TestWorld, table: string): readonly Readonly<Record<string, unknown>>[] {
  const chunks = Object.entries(test.storage.dump())
    .filter(([key]) => /journal\.[0-9]+\./.test(key))
    .sort(([a], [b]) => Number(a.split('.').pop()) - Number(b.split('.').pop()))
  const lines = chunks
    .map(([, chunk]) => chunk)
    .join('')
    .split('\n')
    .filter((line) => line !== '' && line !== headerLine)
  const rows = new Map<string, Readonly<Record<string, unknown>>>()
  lines.forEach((line, index) => {
    const read = readLine(line, index + 1)
    if (!read.ok) throw new Error('the journal is damaged')
    for (const change of read.value) {
      if (change.table !== table) continue
      if (change.row === null) rows.delete(change.id)
      else rows.set(change.id, change.row as Readonly<Record<string, unknown>>)
    }
  })
  return [...rows.values()]
}

/** What an account of the wallet's books holds, fen. */
export function balanceOf(test: TestWorld, account: string): number {
  return rowsInJournal(test, 'transfers').reduce(
    (sum, { amountFen, from, to }) => sum + Number(amountFen) * (Number(to === account) - Number(from === account)),
    0,
  )
}

/** What the sandbox's bank has taken from the buyer and not given back, fen. */
export function spentAtBank(test: TestWorld): number {
  return rowsInJournal(test, 'sandbox/spent').reduce((sum, { fen }) => sum + Number(fen), 0)
}
