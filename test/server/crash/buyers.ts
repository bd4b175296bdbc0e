import { type AlipaySdk } from 'alipay-sdk'

import type { WalletError } from '@/contract'
import { createQueue, type Queue } from '@/domain/core/queue'
import type { Result } from '@/domain/core/result'

import { linkCard, paymentPassword, sendTo, signUpToPay, type TestWorld } from '../../service/support/wallet'
import { type MadeMerchant, sdkOf } from '../gateway/support/gateway-world'

/** Where requests go now: one of the servers that are there. */
export type Address = () => string | null

type Send = TestWorld['send']

/** A payment that somebody was told has succeeded. */
export interface Acknowledged {
  readonly outTradeNo: string
  readonly amountFen: number
  /** The wallet's payment id; null for a payment by barcode, which the till was told of. */
  readonly paymentId: string | null
  readonly session: string
}

export interface Buyer {
  readonly session: string
  readonly cardId: string
  /** One pay code at a time: a newer one ends the one before it. */
  readonly till: Queue
}

export interface Load {
  readonly acknowledged: readonly Acknowledged[]
  /** Requests that were sent again, since nobody knew what had become of them. */
  readonly repeated: () => number
  /** Answers that were not what they may be, whatever is killed. */
  readonly surprises: readonly string[]
  /** Begins nothing more, and waits until all that was begun is known; what is not known by then is a surprise. */
  end(withinMs: number): Promise<void>
}

const soon = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

/** What may be answered while things break: nothing of it says what has become of the request. */
const honest: readonly WalletError['code'][] = ['service.unavailable', 'request.still-running', 'storage.full']

/** Sends operations over HTTP. No answer at all is `service.unavailable`, as for any client. */
export function walletOver(address: Address): Send {
  return sendTo({
    async execute({ operation, input, session, idempotencyKey }) {
      try {
        const response = await fetch(`${address() ?? 'http://127.0.0.1:1'}/api/v1/${operation}`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(session === null ? {} : { authorization: `Bearer ${session}` }),
            ...(idempotencyKey === null ? {} : { 'idempotency-key': idempotencyKey }),
          },
          body: JSON.stringify(input),
          signal: AbortSignal.timeout(20_000),
        })
        const body: unknown = await response.json()
        return (response.ok ? { ok: true, value: body } : { ok: false, error: body }) as Result<unknown, WalletError>
      } catch {
        return { ok: false, error: { code: 'service.unavailable' } }
      }
    },
  })
}

/** People with cards, before anything breaks. */
export async function makeBuyers(send: Send, people: readonly string[]): Promise<readonly Buyer[]> {
  const buyers: Buyer[] = []
  for (const [i, personId] of people.entries()) {
    const test = { send }
    const session = await signUpToPay(test, { phone: `+8613900${String(100_000 + i)}` })
    buyers.push({ session, cardId: await linkCard(test, session, personId), till: createQueue() })
  }
  return buyers
}

/** Pays again and again, by the wallet and by barcode, until it is ended; what gets no answer is sent again with its key. */
export function beginLoad(
  address: Address,
  merchant: MadeMerchant,
  buyers: readonly Buyer[],
  options: { readonly workers: number; readonly chance: () => number; readonly pauseMs: number },
): Load {
  const { chance } = options
  const send = walletOver(address)
  const acknowledged: Acknowledged[] = []
  const surprises: string[] = []
  const sdks = new Map<string, AlipaySdk>()
  let stopped = false
  let givenUp = false
  let repeated = 0
  let count = 0

  async function beforeSendingAgain(): Promise<void> {
    if (givenUp) throw new Error('nobody knows what has become of it')
    repeated += 1
    await soon(30 + chance() * 100)
  }

  /** Sends with one key until the answer says what has become of it. */
  async function certain<T>(ask: () => Promise<Result<T, WalletError>>): Promise<Result<T, WalletError>> {
    for (;;) {
      const answer = await ask()
      if (answer.ok || !honest.includes(answer.error.code)) return answer
      await beforeSendingAgain()
    }
  }

  /** Calls the gateway until it answers something certain. */
  async function gateway(method: string, content: object): Promise<Record<string, unknown>> {
    for (;;) {
      const at = address()
      if (at !== null) {
        let sdk = sdks.get(at)
        if (sdk === undefined) {
          sdk = sdkOf({ address: at }, merchant, { timeout: 20_000 })
          sdks.set(at, sdk)
        }
        try {
          const answer = (await sdk.exec(method, { bizContent: content }, { validateSign: true })) as unknown as Record<
            string,
            unknown
          >
          // 20000: try again; nobody knows.
          if (answer['code'] !== '20000') return answer
        } catch {
          // No answer, or none that is signed.
        }
      }
      await beforeSendingAgain()
    }
  }

  async function byWallet(n: number, buyer: Buyer, amountFen: number): Promise<void> {
    const outTradeNo = `w-${process.pid}-${n}`
    const made = await gateway('alipay.trade.precreate', {
      outTradeNo,
      totalAmount: (amountFen / 100).toFixed(2),
      subject: 'tea',
    })
    if (made['code'] !== '10000') return void surprises.push(`precreate: ${JSON.stringify(made)}`)
    const { cardId, session } = buyer
    const resolved = await certain(() => send('resolveCode', { text: String(made['qrCode']) }, { session }))
    if (!resolved.ok || resolved.value.kind !== 'order') return void surprises.push(`resolve: ${JSON.stringify(resolved)}`)
    const paymentId = `p-${process.pid}-${n}`
    const target = { kind: 'order' as const, orderId: resolved.value.order.id }
    const pay = () =>
      certain(() =>
        send(
          'pay',
          { paymentId, target, amountFen, source: { kind: 'card' as const, cardId }, paymentPassword },
          { session, key: `k-${n}-${process.pid}` },
        ),
      )
    let paid = await pay()
    if (chance() < 0.15) {
      const again = await pay()
      if (again.ok && paid.ok && again.value.id !== paid.value.id) surprises.push('one key, two payments')
      if (again.ok !== paid.ok) surprises.push(`one key, two answers: ${JSON.stringify([paid, again])}`)
    }
    while (paid.ok && paid.value.status === 'processing' && !givenUp) {
      await soon(50)
      paid = await certain(() => send('getPayment', { paymentId }, { session }))
    }
    if (paid.ok && paid.value.status === 'succeeded') acknowledged.push({ outTradeNo, amountFen, paymentId, session })
    else surprises.push(`pay: ${JSON.stringify(paid)}`)
  }

  async function byBarcode(n: number, { session }: Buyer, amountFen: number): Promise<void> {
    const outTradeNo = `b-${process.pid}-${n}`
    const code = await certain(() => send('issuePayCode', { source: null }, { session, key: `c-${n}-${process.pid}` }))
    if (!code.ok) return void surprises.push(`pay code: ${JSON.stringify(code)}`)
    const content = {
      outTradeNo,
      totalAmount: (amountFen / 100).toFixed(2),
      subject: 'tea',
      scene: 'bar_code',
      authCode: code.value.code,
    }
    let paid = await gateway('alipay.trade.pay', content)
    // Sent again after its answer was lost, it may have been paid already: then the merchant queries.
    while ((paid['code'] === '10003' || paid['subCode'] === 'ACQ.TRADE_HAS_SUCCESS') && !givenUp) {
      await soon(50)
      const asked = await gateway('alipay.trade.query', { outTradeNo })
      if (asked['tradeStatus'] === 'TRADE_SUCCESS') paid = asked
    }
    if (paid['code'] === '10000') acknowledged.push({ outTradeNo, amountFen, paymentId: null, session })
    else surprises.push(`barcode: ${JSON.stringify(paid)}`)
  }

  async function work(): Promise<void> {
    while (!stopped) {
      count += 1
      const buyer = buyers[count % buyers.length]
      if (buyer === undefined) return
      const amountFen = 1 + Math.floor(chance() * 300)
      const n = count
      try {
        await (chance() < 0.6 ? byWallet(n, buyer, amountFen) : buyer.till.run(() => byBarcode(n, buyer, amountFen)))
      } catch (thrown) {
        surprises.push(`payment ${n}: ${String(thrown)}`)
      }
      await soon(options.pauseMs * chance())
    }
  }

  const workers = Array.from({ length: options.workers }, () => work())
  return {
    acknowledged,
    surprises,
    repeated: () => repeated,
    async end(withinMs) {
      stopped = true
      const patience = setTimeout(() => {
        givenUp = true
      }, withinMs)
      await Promise.all(workers)
      clearTimeout(patience)
    },
  }
}
