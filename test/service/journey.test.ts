import { anOrder, linkCard, openWorld, paymentPassword, readyToPay, signUpToPay, valueOf } from './support/wallet'

test('a person signs up, links a card, pays an order, and finds it in the bills after a restart', async () => {
  const first = await openWorld()
  const { session, cardId } = await readyToPay(first)
  const order = await anOrder(first)
  const text = first.world.service.codes.own('order', order.id).replace('qr.', 'QR.')
  const resolved = valueOf(await first.send('resolveCode', { text }, { session }))
  expect(resolved).toMatchObject({ kind: 'order', order: { amountFen: 45_00 } })
  const paid = valueOf(
    await first.send(
      'pay',
      {
        paymentId: 'p1',
        target: { kind: 'order', orderId: order.id },
        amountFen: 45_00,
        source: { kind: 'card' as const, cardId },
        paymentPassword,
      },
      { session },
    ),
  )
  expect(paid).toMatchObject({
    status: 'succeeded',
    method: 'order-code',
    orderNumber: order.orderNumber,
    source: { kind: 'card', card: { last4: '0123' } },
  })

  const again = await openWorld({ clock: first.clock, storage: first.storage })
  expect(again.world.opening).toBe('restored')
  const { bills } = valueOf(await again.send('listBills', { before: null, limit: 10 }, { session }))
  expect(bills).toEqual([{ kind: 'payment', ...paid }])
  const { orders } = valueOf(await again.send('listShopOrders', { shopId: 'cinema' }))
  expect(orders).toMatchObject([{ status: 'paid', order: { id: order.id } }])
})

test('a small charge of the pay code is paid at once, a large one after the password', async () => {
  const test = await openWorld()
  const { session, cardId } = await readyToPay(test)
  const small = valueOf(await test.send('issuePayCode', { source: null }, { session }))
  expect(small.code).toMatch(/^28[0-9]{16}$/)
  const atOnce = valueOf(await test.send('chargePayCode', { shopId: 'metro', payCode: small.code, amountFen: 4_00 }))
  expect(atOnce).toMatchObject({ result: 'paid', decline: null })

  const { cursor } = valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session }))
  const large = valueOf(await test.send('issuePayCode', { source: { kind: 'card', cardId } }, { session }))
  const waits = valueOf(await test.send('chargePayCode', { shopId: 'cinema', payCode: large.code, amountFen: 270_00 }))
  expect(waits.result).toBe('waiting-for-password')
  const { events } = valueOf(await test.send('watch', { cursor, waitMs: 0 }, { session }))
  expect(events.map((event) => event.kind)).toEqual(['pay-code-used', 'charge-waiting'])
  const waiting = events.find((event) => event.kind === 'charge-waiting')
  if (waiting === undefined) throw new Error('no charge waits')
  const paid = valueOf(
    await test.send(
      'pay',
      {
        paymentId: 'p1',
        target: { kind: 'charge', chargeId: waiting.charge.id },
        amountFen: 270_00,
        source: { kind: 'card' as const, cardId },
        paymentPassword,
      },
      { session },
    ),
  )
  expect(paid).toMatchObject({ status: 'succeeded', method: 'pay-code', goods: '电影票六张 Six tickets' })
})

test('people whose bank has exactly what they know link at the first attempt', async () => {
  const test = await openWorld()
  const session = await signUpToPay(test)
  const { people } = valueOf(await test.send('sandboxState', {}))
  const fitting = people.filter(
    ({ differs, difficulty }) => differs.length === 0 && !['linked-by-other', 'unsupported-card'].includes(difficulty),
  )
  expect(fitting.length).toBeGreaterThanOrEqual(5)
  for (const { id } of fitting) await linkCard(test, session, id)
  expect(valueOf(await test.send('getAccount', {}, { session })).cardCount).toBe(fitting.length)
})
