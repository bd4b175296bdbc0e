import { createFakeClock } from '@/platform/clock/fake'

import {
  anOrder,
  errorOf,
  linkCard,
  newestCode,
  openWorld,
  password,
  paymentPassword,
  phone,
  readyToPay,
  signUp,
  signUpToPay,
  switchFault,
  valueOf,
} from './support/wallet'

test('what is no request of the contract is refused', async () => {
  const { world } = await openWorld()
  const request = { operation: 'signUp', input: {}, session: null, idempotencyKey: 'k' }
  errorOf(await world.execute({ ...request, operation: 'toString' }), 'request.unknown-operation')
  expect(errorOf(await world.execute(request), 'request.invalid')).toMatchObject({ field: 'challengeId' })
  expect(errorOf(await world.execute({ ...request, input: 'noise' }), 'request.invalid')).toMatchObject({ field: null })
  const input = { phone, password }
  expect(
    errorOf(await world.execute({ operation: 'logIn', input, session: null, idempotencyKey: null }), 'request.invalid'),
  ).toMatchObject({ field: 'idempotencyKey' })
  errorOf(await world.execute({ operation: 'logIn', input, session: null, idempotencyKey: 'a b' }), 'request.invalid')
  errorOf(await world.execute({ operation: 'listCards', input: {}, session: 'noise', idempotencyKey: null }), 'session.ended')
})

test('the same key gives the first answer again, the session’s token included, also after a restart', async () => {
  const test = await openWorld()
  const { challengeId } = valueOf(await test.send('requestSmsCode', { phone, purpose: 'sign-up' }))
  const input = { challengeId, code: await newestCode(test), password }
  const first = valueOf(await test.send('signUp', input, { key: 'one' }))
  expect(valueOf(await test.send('signUp', input, { key: 'one' }))).toEqual(first)
  const again = await openWorld({ clock: test.clock, storage: test.storage })
  expect(valueOf(await again.send('signUp', input, { key: 'one' }))).toEqual(first)
  errorOf(await again.send('signUp', { ...input, password: 'another phrase' }, { key: 'one' }), 'request.key-reused')
  errorOf(await again.send('checkSmsCode', { challengeId, code: input.code }, { key: 'one' }), 'request.key-reused')
  // The session that was answered twice is one session.
  valueOf(await again.send('logOut', {}, { session: first.token }))
  errorOf(await again.send('getAccount', {}, { session: first.token }), 'session.ended')
})

test('an error is an answer too: a wrong code sent twice under one key counts once', async () => {
  const test = await openWorld()
  const { challengeId } = valueOf(await test.send('requestSmsCode', { phone, purpose: 'sign-up' }))
  const code = await newestCode(test)
  const guess = { challengeId, code: code === '000000' ? '111111' : '000000' }
  for (let n = 0; n < 3; n += 1)
    expect(errorOf(await test.send('checkSmsCode', guess, { key: 'one' }), 'code.wrong')).toMatchObject({ attemptsLeft: 4 })
})

test('a pay code answered again is the same code', async () => {
  const test = await openWorld()
  const { session } = await readyToPay(test)
  const first = valueOf(await test.send('issuePayCode', { source: null }, { session, key: 'one' }))
  expect(valueOf(await test.send('issuePayCode', { source: null }, { session, key: 'one' }))).toEqual(first)
})

test('keys belong to their account', async () => {
  const test = await openWorld()
  const mine = await signUp(test)
  const other = await signUp(test, { phone: '+33612345678' })
  valueOf(await test.send('setPaymentPassword', { password: paymentPassword }, { session: mine, key: 'one' }))
  valueOf(await test.send('setPaymentPassword', { password: '836104' }, { session: other, key: 'one' }))
})

test('while a request is worked on its key is busy; cut off, it is taken up again after a minute', async () => {
  const first = await openWorld()
  const { session, cardId } = await readyToPay(first)
  const { id: orderId } = await anOrder(first)
  const input = {
    paymentId: 'p1',
    target: { kind: 'order' as const, orderId },
    amountFen: 45_00,
    source: { kind: 'card' as const, cardId },
    paymentPassword,
  }
  await switchFault(first, { bankDebit: 'slow' })
  void first.send('pay', input, { session, key: 'one' })
  await first.clock.advance(1_000)
  errorOf(await first.send('pay', input, { session, key: 'one' }), 'request.still-running')
  // The process dies here; another one opens what it left.
  const again = await openWorld({ storage: first.storage })
  await again.clock.advance(2_000)
  errorOf(await again.send('pay', input, { session, key: 'one' }), 'request.still-running')
  await again.clock.advance(60_000)
  expect(valueOf(await again.send('pay', input, { session, key: 'one' })).status).toBe('declined')
})

test('where the clock has been put back meanwhile, a request that was cut off is taken up again all the same', async () => {
  const test = await openWorld()
  const { session, cardId } = await readyToPay(test)
  const order = await anOrder(test)
  const input = {
    paymentId: 'p',
    target: { kind: 'order', orderId: order.id },
    amountFen: order.amountFen,
    source: { kind: 'card' as const, cardId },
    paymentPassword,
  } as const
  await switchFault(test, { bankDebit: 'slow' })
  // The process dies with it: nobody hears the bank's answer.
  void test.send('pay', input, { session, key: 'one' })
  await test.clock.advance(100)
  const clock = createFakeClock(test.clock.now() - 3_600_000)
  const again = await openWorld({ clock, storage: test.storage })
  await switchFault(again, { bankDebit: 'normal' })
  // The bank is asked what became of it, as of any that was cut off: it never arrived there.
  expect(valueOf(await again.send('pay', input, { session, key: 'one' })).status).toBe('declined')
})

test('an answer that says nothing final is not kept: asked again, the bank is asked again', async () => {
  const test = await openWorld()
  const session = await signUpToPay(test)
  await switchFault(test, { sms: 'not-sent' })
  const input = { phone: '+33612345678', purpose: 'log-in' as const }
  errorOf(await test.send('requestSmsCode', input, { key: 'one' }), 'sms.not-sent')
  await switchFault(test, { sms: 'normal' })
  valueOf(await test.send('requestSmsCode', input, { key: 'one' }))
  expect(valueOf(await test.send('getAccount', {}, { session })).hasPaymentPassword).toBe(true)
})

test('an answer lost between the journal and the wire is given from the journal', async () => {
  const test = await openWorld()
  const { session, cardId } = await readyToPay(test)
  const { id: orderId } = await anOrder(test)
  const input = {
    paymentId: 'p1',
    target: { kind: 'order' as const, orderId },
    amountFen: 45_00,
    source: { kind: 'card' as const, cardId },
    paymentPassword,
  }
  const written = valueOf(await test.send('pay', input, { session, key: 'one' }))
  const again = await openWorld({ storage: test.storage })
  expect(valueOf(await again.send('pay', input, { session, key: 'one' }))).toEqual(written)
  expect(valueOf(await again.send('listBills', { before: null, limit: 9 }, { session })).bills).toHaveLength(1)
})

test('a full storage refuses what it can’t keep, and nothing of it is done', async () => {
  const test = await openWorld()
  const session = await signUp(test)
  test.storage.failWith('full')
  errorOf(await test.send('setPaymentPassword', { password: paymentPassword }, { session, key: 'one' }), 'storage.full')
  errorOf(await test.send('requestSmsCode', { phone, purpose: 'log-in' }), 'storage.full')
  expect(valueOf(await test.send('getAccount', {}, { session })).hasPaymentPassword).toBe(false)
  test.storage.failWith(null)
  valueOf(await test.send('setPaymentPassword', { password: paymentPassword }, { session, key: 'one' }))
})

test('that somebody else is paying just now is no final answer: the same request is good once they have failed', async () => {
  const test = await openWorld()
  const { session: first, cardId: firstCard } = await readyToPay(test)
  const second = await signUpToPay(test, { phone: '+33612345678' })
  const secondCard = await linkCard(test, second, 'yuki')
  const { id: orderId } = await anOrder(test)
  const pay = { paymentId: 'p1', target: { kind: 'order' as const, orderId }, amountFen: 45_00, paymentPassword }
  await switchFault(test, { bankDebit: 'slow' })
  const slow = test.send('pay', { ...pay, source: { kind: 'card', cardId: firstCard } }, { session: first })
  await test.clock.advance(1_000)
  const input = { ...pay, source: { kind: 'card' as const, cardId: secondCard } }
  errorOf(await test.send('pay', input, { session: second, key: 'one' }), 'request.still-running')
  await switchFault(test, { bankDebit: 'declined' })
  await test.clock.advance(2_000)
  expect(valueOf(await slow).status).toBe('declined')
  await switchFault(test, { bankDebit: 'normal' })
  expect(valueOf(await test.send('pay', input, { session: second, key: 'one' })).status).toBe('succeeded')
})
