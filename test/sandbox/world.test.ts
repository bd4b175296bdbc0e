import { createFakeStorage } from '@/platform/storage/fake'

import {
  anOrder,
  errorOf,
  newestCode,
  openWorld,
  personNamed,
  phone,
  readyToPay,
  signUp,
  switchFault,
  valueOf,
} from '../service/support/wallet'

test('the same seed makes the same world: names, codes, tokens and pay codes', async () => {
  const run = async (seed: string) => {
    const test = await openWorld({ seed })
    const { session, cardId } = await readyToPay(test)
    const order = await anOrder(test)
    const payCode = valueOf(await test.send('issuePayCode', { source: null }, { session }))
    return { session, cardId, order, payCode, messages: valueOf(await test.send('sandboxMessages', {})) }
  }
  // The attempt's name is the client's: it differs between the runs, and the bank's code follows from it.
  const [first, second, other] = [await run('one'), await run('one'), await run('two')]
  expect({ ...second, messages: null }).toEqual({ ...first, messages: null })
  expect(second.messages.messages[1]).toEqual(first.messages.messages[1])
  expect(other.session).not.toBe(first.session)
  expect(other.payCode.code).not.toBe(first.payCode.code)
})

test('a reset empties the world, and the new seed makes it the one of that seed', async () => {
  const test = await openWorld({ seed: 'one' })
  const old = await signUp(test)
  await switchFault(test, { bankLink: 'slow' })
  valueOf(await test.send('resetSandbox', { seed: 'two' }))
  expect(valueOf(await test.send('sandboxState', {}))).toMatchObject({ seed: 'two', faults: { bankLink: 'normal' } })
  expect(valueOf(await test.send('sandboxMessages', {})).messages).toEqual([])
  errorOf(await test.send('getAccount', {}, { session: old }), 'session.ended')
  const reset = await signUp(test)
  const made = await signUp(await openWorld({ seed: 'two' }))
  expect(reset).toBe(made)
  // The seed outlives a restart, whatever the app's own is.
  const again = await openWorld({ seed: 'one', storage: test.storage })
  expect(valueOf(await again.send('sandboxState', {})).seed).toBe('two')
})

test('what the bank, the shops and the phones know survives a restart; no code is kept', async () => {
  const test = await openWorld()
  const { session, cardId } = await readyToPay(test)
  const order = await anOrder(test)
  await switchFault(test, { sms: 'late' })
  const { messages } = valueOf(await test.send('sandboxMessages', {}))
  const again = await openWorld({ clock: test.clock, storage: test.storage })
  expect(valueOf(await again.send('sandboxState', {})).faults.sms).toBe('late')
  expect(valueOf(await again.send('listShopOrders', { shopId: 'cinema' })).orders).toMatchObject([
    { order: { id: order.id }, status: 'open' },
  ])
  expect(valueOf(await again.send('sandboxMessages', {})).messages).toEqual(messages)
  const kept = JSON.stringify(test.storage.dump())
  for (const { code } of messages) expect(kept).not.toContain(code)
  expect(valueOf(await again.send('listCards', {}, { session })).cards).toMatchObject([
    { id: cardId, bankCode: 'ICBC', last4: '0123' },
  ])
})

test('damaged data starts clean and says so', async () => {
  const test = await openWorld()
  await signUp(test)
  const damaged = { ...test.storage.dump() }
  damaged['bangka.journal.1.0'] = (damaged['bangka.journal.1.0'] ?? '').replace('accounts', 'acc0unts')
  const again = await openWorld({ storage: createFakeStorage(damaged) })
  expect(again.world.opening).toBe('started-clean-after-corruption')
  await signUp(again)
})

test('late messages come late, others at once, each in both languages', async () => {
  const test = await openWorld()
  valueOf(await test.send('requestSmsCode', { phone, purpose: 'log-in' }))
  const [message] = valueOf(await test.send('sandboxMessages', {})).messages
  expect(message?.text).toContain(`${message?.code ?? '-'} is your code to log in`)
  expect(message?.text).toContain('登录')
  await switchFault(test, { sms: 'late' })
  valueOf(await test.send('requestSmsCode', { phone: '+33612345678', purpose: 'log-in' }))
  expect(valueOf(await test.send('sandboxMessages', {})).messages).toHaveLength(1)
  await test.clock.advance(20_000)
  expect(await newestCode(test, '+33612345678')).toMatch(/^[0-9]{6}$/)
})

test('there are twelve people and six shops at least, as the contract describes them', async () => {
  const test = await openWorld()
  const { people, shops } = valueOf(await test.send('sandboxState', {}))
  expect(people.length).toBeGreaterThanOrEqual(12)
  expect(shops.length).toBeGreaterThanOrEqual(6)
  expect(new Set(people.map(({ bank }) => bank.cardNumber)).size).toBe(people.length)
  expect(people.map(({ bank }) => bank.cardNumber.length)).toEqual(expect.arrayContaining([16, 17, 18, 19]))
  for (const { bank, id } of people) if (id !== 'emily') expect(bank.bankName.en).not.toBe('A bank abroad')
  const luca = await personNamed(test, 'luca')
  expect(luca.differs).toEqual(['idNumber'])
  for (const { payee, staticCode } of shops) expect(staticCode).toBe(test.world.service.codes.own('shop', payee.shopId))
})

test('what people find when they look is what their bank has', async () => {
  const test = await openWorld()
  const { people } = valueOf(await test.send('sandboxState', {}))
  for (const { bank, canSee } of people) {
    expect([bank.name, null]).toContain(canSee['name-on-slip'])
    expect([bank.idNumber.slice(-4), null]).toContain(canSee['id-tail'])
    expect([bank.phone.slice(-4), null]).toContain(canSee['phone-tail'])
  }
  expect((await personNamed(test, 'maria')).canSee['name-on-slip']).toBe('MARIA FERNANDA DE LOS ANGELES GU')
  expect((await personNamed(test, 'ahmed')).knows.earlierIdNumbers).toEqual(['A08765432'])
})

test('a Chinese phone is on file as eleven digits, and shown as one that may be known', async () => {
  const test = await openWorld()
  await readyToPay(test)
  const anna = await personNamed(test, 'anna')
  expect(anna.bank.phone).toBe('13800138001')
  expect(await newestCode(test, anna.bank.phone)).toMatch(/^[0-9]{6}$/)
})

test('what does not exist, or is too large, is refused at the counter', async () => {
  const test = await openWorld()
  errorOf(await test.send('createOrder', { shopId: 'nothing', goods: 'x', amountFen: 1 }), 'shop.not-found')
  errorOf(await test.send('listShopOrders', { shopId: 'nothing' }), 'shop.not-found')
  errorOf(await test.send('createOrder', { shopId: 'metro', goods: 'x', amountFen: 50_000_01 }), 'amount.too-large')
})

test('the people’s data and names are never what the journal holds', async () => {
  const test = await openWorld()
  await readyToPay(test)
  const { people } = valueOf(await test.send('sandboxState', {}))
  const journal = Object.values(test.storage.dump()).join('\n')
  for (const { bank } of people) {
    for (const secret of [bank.cardNumber, bank.idNumber, bank.name]) expect(journal).not.toContain(secret)
  }
})
