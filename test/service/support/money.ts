import fc from 'fast-check'

import type { Faults, ShopCodeKind } from '@/contract'

import { codeOfShop, opening, withCrcOf } from './codes'
import { anOrder, type AnsweringWorld, linkCard, paymentPassword, signUpToPay, switchFault, valueOf } from './wallet'

export interface Movement {
  readonly movementId: string
  readonly from: string
  readonly amountFen: number
}

/** Two doors to one world (tabs, or processes), read beneath by other means than its own. */
export interface TwoDoors {
  /** The first stays; the second is opened anew by `reopen`. */
  readonly door: (n: number) => AnsweringWorld
  reopen(): Promise<void>
  wait(ms: number): Promise<void>
  /** Every transfer that was ever kept. */
  transfers(): Promise<readonly Movement[]>
  /** What the sandbox's bank has taken and not given back, fen. */
  spentAtBank(): Promise<number>
}

export type Step =
  | { readonly kind: 'fault'; readonly bankDebit: Faults['bankDebit'] }
  | { readonly kind: 'pay'; readonly payment: number; readonly order: number; readonly card: number; readonly tab: number }
  | { readonly kind: 'code'; readonly payment: number; readonly code: number; readonly tip: number; readonly tab: number }
  | { readonly kind: 'charge'; readonly amountFen: number; readonly twice: boolean }
  | { readonly kind: 'refund'; readonly order: number; readonly number: number; readonly amountFen: number }
  | { readonly kind: 'cancel'; readonly order: number }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'ask'; readonly payment: number }
  | { readonly kind: 'refuse' }
  | { readonly kind: 'restart' }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('fault' as const),
      bankDebit: fc.constantFrom('normal', 'declined', 'no-answer', 'slow', 'out-of-service', 'normal'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('pay' as const),
      payment: fc.nat(5),
      order: fc.nat(2),
      card: fc.nat(1),
      tab: fc.nat(1),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('code' as const),
      payment: fc.nat(5),
      code: fc.nat(1),
      tip: fc.constantFrom(0, 1_00),
      tab: fc.nat(1),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('charge' as const),
      amountFen: fc.integer({ min: 1, max: 300_00 }),
      twice: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('refund' as const),
      order: fc.nat(2),
      number: fc.nat(2),
      amountFen: fc.constantFrom(40_00, 100_00, 1_000_00),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel' as const), order: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.constantFrom(1_000, 5_000, 40_000) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('ask' as const), payment: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'refuse' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
)

/** What happens, in which order. */
export function stepsOf(most: number): fc.Arbitrary<readonly Step[]> {
  return fc.array(step, { minLength: 5, maxLength: most })
}

/** A code of the taxi for one purchase whose tip is the person's choice: other choices are other orders of one code. */
async function tipped(test: AnsweringWorld, kind: ShopCodeKind, amount: string): Promise<string> {
  const text = await codeOfShop(test, 'taxi', kind)
  return withCrcOf(text.replace(amount, `${amount}550201`))
}

/**
 * Lets it all happen, and asks what must hold whatever that was: every success and every refund is booked once, no order and no code is paid
 * twice, and bank, books, bills and shops agree.
 */
export async function expectAllMoneyAccountedFor(doors: TwoDoors, steps: readonly Step[]): Promise<void> {
  const first = doors.door(0)
  const session = await signUpToPay(first)
  const cards = [await linkCard(first, session, 'anna'), await linkCard(first, session, 'yuki')]
  const orders = [await anOrder(first, 100_00), await anOrder(first, 3_000_00), await anOrder(first, 4_900_00)]
  const codes = [await tipped(first, 'unionpay-dynamic', '540511.50'), await tipped(first, 'in-yen', '54041480')]
  const running: Promise<unknown>[] = []
  const payCode = async (at: AnsweringWorld, text: string, tipMinor: number, paymentId: string): Promise<void> => {
    const opened = await at.send('openCodeOrder', opening(text, { tipMinor }), { session })
    if (!opened.ok) return
    const { amountFen, id: orderId } = opened.value
    const target = { kind: 'order' as const, orderId }
    await at.send(
      'pay',
      { paymentId, target, amountFen, source: { kind: 'card' as const, cardId: cards[0] ?? '' }, paymentPassword },
      { session },
    )
  }
  for (const now of steps) {
    if (now.kind === 'fault') await switchFault(first, { bankDebit: now.bankDebit })
    if (now.kind === 'wait') await doors.wait(now.ms)
    if (now.kind === 'restart') await doors.reopen()
    if (now.kind === 'ask') await first.send('getPayment', { paymentId: `p${now.payment}` }, { session })
    if (now.kind === 'pay') {
      const order = orders[now.order]
      const target = { kind: 'order' as const, orderId: order?.id ?? '' }
      const input = {
        paymentId: `p${now.payment}`,
        target,
        amountFen: order?.amountFen ?? 1,
        source: { kind: 'card' as const, cardId: cards[now.card] ?? '' },
        paymentPassword,
      }
      running.push(doors.door(now.tab).send('pay', input, { session }))
    }
    if (now.kind === 'code') running.push(payCode(doors.door(now.tab), codes[now.code] ?? '', now.tip, `p${now.payment}`))
    if (now.kind === 'charge') {
      const { code: payCode } = valueOf(await first.send('issuePayCode', { source: null }, { session }))
      const charge = { shopId: 'taxi', payCode, amountFen: now.amountFen }
      running.push(first.send('chargePayCode', charge))
      if (now.twice) running.push(doors.door(1).send('chargePayCode', charge))
    }
    if (now.kind === 'refund' || now.kind === 'cancel') {
      const shopOrder = { shopId: 'cinema', orderNumber: orders[now.order]?.orderNumber ?? '' }
      if (now.kind === 'cancel') running.push(first.send('cancelShopOrder', shopOrder))
      else {
        const { amountFen, number } = now
        running.push(doors.door(1).send('refundShopOrder', { ...shopOrder, refundNumber: `r${number}`, amountFen }))
      }
    }
    if (now.kind === 'refuse') {
      const { events } = valueOf(await first.send('watch', { cursor: '0', waitMs: 0 }, { session }))
      for (const event of events)
        if (event.kind === 'charge-waiting') await first.send('refuseCharge', { chargeId: event.charge.id }, { session })
    }
  }
  await switchFault(first, { bankDebit: 'normal' })
  await doors.wait(60_000)
  await Promise.all(running)
  await doors.wait(60_000)
  await first.send('watch', { cursor: null, waitMs: 0 }, { session })

  const listed = valueOf(await first.send('listBills', { before: null, limit: 100 }, { session }))
  const bills = listed.bills.filter((bill) => bill.kind === 'payment')
  expect(bills.filter((bill) => bill.status === 'processing')).toEqual([])
  const paid = bills.filter((bill) => bill.status === 'succeeded')
  expect(new Set(paid.map((bill) => bill.orderNumber)).size).toBe(paid.length)
  const references = paid.map(({ breakdown }) => breakdown?.labels[0]?.text).filter((text) => text !== undefined)
  expect(new Set(references).size).toBe(references.length)
  const all = await doors.transfers()
  const transfers = all.filter(({ from }) => /^card-clearing/.test(from))
  expect(new Set(transfers.map(({ movementId }) => movementId)).size).toBe(paid.length)
  expect(transfers).toHaveLength(paid.length)
  const taken = transfers.reduce((sum, { amountFen }) => sum + amountFen, 0)
  expect(taken).toBe(paid.reduce((sum, bill) => sum + bill.amountFen, 0))
  const refunds = all.filter(({ from }) => /^merchant/.test(from))
  expect(refunds.length + transfers.length).toBe(all.length)
  expect(new Set(refunds.map(({ movementId }) => movementId)).size).toBe(refunds.length)
  const back = refunds.reduce((sum, { amountFen }) => sum + amountFen, 0)
  expect(back).toBe(bills.reduce((sum, bill) => sum + bill.refundedFen, 0))
  for (const { amountFen, refundedFen, status } of bills)
    expect(refundedFen).toBeLessThanOrEqual(status === 'succeeded' ? amountFen : 0)
  // The bank took from the cards what the wallet booked, and the shops heard of all of it.
  expect(await doors.spentAtBank()).toBe(taken - back)
  let heard = 0
  for (const shopId of ['cinema', 'taxi']) {
    const { orders: known } = valueOf(await first.send('listShopOrders', { shopId }))
    heard += known.filter((order) => order.status === 'paid').length
  }
  expect(heard).toBe(paid.length)
}
