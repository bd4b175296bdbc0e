import { createQueue } from '@/domain/core/queue'

import { anOrder, errorOf, openWorld, paymentPassword, readyToPay, valueOf } from './support/wallet'

async function twoTabs() {
  const one = await openWorld()
  const two = await openWorld({ clock: one.clock, storage: one.storage, lock: one.lock })
  return { one, two }
}

test('both tabs live in one world', async () => {
  const { one, two } = await twoTabs()
  const { session, cardId } = await readyToPay(one)
  expect(valueOf(await two.send('listCards', {}, { session })).cards.map((card) => card.id)).toEqual([cardId])
  valueOf(await two.send('unlinkCard', { cardId }, { session }))
  expect(valueOf(await one.send('listCards', {}, { session })).cards).toEqual([])
})

test('one order paid in both at once is paid once', async () => {
  const { one, two } = await twoTabs()
  const { session, cardId } = await readyToPay(one)
  const { id: orderId } = await anOrder(one)
  const pay = (paymentId: string) => ({
    paymentId,
    target: { kind: 'order' as const, orderId },
    amountFen: 45_00,
    source: { kind: 'card' as const, cardId },
    paymentPassword,
  })
  const answers = await Promise.all([one.send('pay', pay('p1'), { session }), two.send('pay', pay('p2'), { session })])
  expect(answers.filter((answer) => answer.ok && answer.value.status === 'succeeded')).toHaveLength(1)
  expect(valueOf(await two.send('listBills', { before: null, limit: 9 }, { session })).bills).toHaveLength(1)
})

test('one payment sent from both is one payment', async () => {
  const { one, two } = await twoTabs()
  const { session, cardId } = await readyToPay(one)
  const input = {
    paymentId: 'p1',
    target: { kind: 'shop' as const, shopId: 'metro' },
    amountFen: 4_00,
    source: { kind: 'card' as const, cardId },
    paymentPassword,
  }
  await Promise.all([
    one.send('pay', input, { session }),
    two.send('pay', input, { session }),
    one.send('pay', input, { session }),
  ])
  expect(valueOf(await one.send('getPayment', { paymentId: 'p1' }, { session })).status).toBe('succeeded')
  expect(valueOf(await two.send('listBills', { before: null, limit: 9 }, { session })).bills).toHaveLength(1)
  const { orders } = valueOf(await two.send('listShopOrders', { shopId: 'metro' }))
  expect(orders).toHaveLength(1)
})

test('a pay code charged in both is charged once', async () => {
  const { one, two } = await twoTabs()
  const { session } = await readyToPay(one)
  const { code: payCode } = valueOf(await one.send('issuePayCode', { source: null }, { session }))
  const charge = { shopId: 'metro', payCode, amountFen: 4_00 }
  const answers = await Promise.all([one.send('chargePayCode', charge), two.send('chargePayCode', charge)])
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  const refused = answers.find((answer) => !answer.ok)
  if (refused !== undefined) errorOf(refused, 'pay-code.used')
})

test('a tab that watches hears of what the other did, within a second', async () => {
  const { one, two } = await twoTabs()
  const { session, cardId } = await readyToPay(one)
  const { cursor } = valueOf(await one.send('watch', { cursor: null, waitMs: 0 }, { session }))
  const waiting = one.send('watch', { cursor, waitMs: 20_000 }, { session })
  await one.clock.advance(500)
  valueOf(await two.send('unlinkCard', { cardId }, { session }))
  await one.clock.advance(1_000)
  expect(valueOf(await waiting).events).toEqual([{ kind: 'cards-changed' }])
})

test('a reset in one tab takes what the other wrote since, too', async () => {
  const { one, two } = await twoTabs()
  await anOrder(one)
  valueOf(await two.send('resetSandbox', { seed: 'another' }))
  for (const test of [one, two]) {
    expect(valueOf(await test.send('listShopOrders', { shopId: 'cinema' })).orders).toEqual([])
    expect(valueOf(await test.send('sandboxState', {})).seed).toBe('another')
  }
})

describe('where the browser has no lock that tabs share', () => {
  test('nothing that one tab did is lost by what the other does at the same time', async () => {
    const one = await openWorld()
    const two = await openWorld({ clock: one.clock, storage: one.storage, lock: createQueue() })
    const made: string[] = []
    for (let n = 0; n < 20; n += 1) {
      const orders = await Promise.all([anOrder(one, 1_00 + n), anOrder(two, 2_00 + n), anOrder(one, 3_00 + n)])
      made.push(...orders.map(({ id }) => id))
    }
    expect(new Set(made).size).toBe(60)
    const again = await openWorld({ clock: one.clock, storage: one.storage })
    for (const test of [one, two, again]) {
      const { orders } = valueOf(await test.send('listShopOrders', { shopId: 'cinema' }))
      expect(orders.map(({ order }) => order.id).sort()).toEqual([...made].sort())
    }
  })

  test('one order paid in both at once is paid once', async () => {
    const one = await openWorld()
    const two = await openWorld({ clock: one.clock, storage: one.storage, lock: createQueue() })
    const { session, cardId } = await readyToPay(one)
    const { id: orderId } = await anOrder(one)
    const pay = (paymentId: string) => ({
      paymentId,
      target: { kind: 'order' as const, orderId },
      amountFen: 45_00,
      source: { kind: 'card' as const, cardId },
      paymentPassword,
    })
    const answers = await Promise.all([one.send('pay', pay('p1'), { session }), two.send('pay', pay('p2'), { session })])
    expect(answers.filter((answer) => answer.ok && answer.value.status === 'succeeded')).toHaveLength(1)
    expect(valueOf(await two.send('listBills', { before: null, limit: 9 }, { session })).bills).toHaveLength(1)
  })
})
