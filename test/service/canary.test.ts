import type { WalletError } from '@/contract'

import {
  anOrder,
  detailsOnFile,
  newestCode,
  openWorld,
  password,
  paymentPassword,
  personNamed,
  phone,
  switchFault,
  valueOf,
} from './support/wallet'

test('no card number, ID number, code, password, token or pay code is left in the journal or in any error', async () => {
  const test = await openWorld()
  const secrets = new Map<string, string>()
  const errors: WalletError[] = []
  const canary = (name: string, value: string): string => {
    secrets.set(value, name)
    return value
  }
  const fail = async (answer: Promise<{ ok: true } | { ok: false; error: WalletError }>): Promise<void> => {
    const outcome = await answer
    if (outcome.ok) throw new Error('this was to fail')
    errors.push(outcome.error)
  }

  // The whole of an account's life.
  const { challengeId } = valueOf(await test.send('requestSmsCode', { phone, purpose: 'sign-up' }))
  await fail(
    test.send('signUp', { challengeId, code: canary('wrong SMS code', '918273'), password: canary('login password', password) }),
  )
  await fail(
    test.send('signUp', {
      challengeId,
      code: canary('SMS code', await newestCode(test)),
      password: canary('weak password', 'iloveyou'),
    }),
  )
  const session = canary(
    'session token',
    valueOf(await test.send('signUp', { challengeId, code: await newestCode(test), password })).token,
  )
  await fail(test.send('logIn', { phone, password: canary('wrong login password', 'not this phrase') }))
  await fail(test.send('setPaymentPassword', { password: canary('weak payment password', '345678') }, { session }))
  valueOf(await test.send('setPaymentPassword', { password: canary('payment password', paymentPassword) }, { session }))
  await fail(
    test.send(
      'changePaymentPassword',
      { oldPassword: canary('wrong payment password', '609183'), password: '836104' },
      { session },
    ),
  )

  // Cards: the bank's refusals, a lost answer, a wrong code, a link.
  const anna = detailsOnFile(await personNamed(test, 'anna'))
  canary('card number', anna.cardNumber)
  canary('ID number', anna.idNumber)
  canary('holder name', anna.holderName)
  const wrongDetails = {
    ...anna,
    idNumber: canary('wrong ID number', 'ZZ9988776'),
    holderName: canary('wrong name', 'CANARY BIRD'),
  }
  await fail(test.send('submitLink', { linkId: 'l1', details: wrongDetails }, { session }))
  await fail(
    test.send(
      'submitLink',
      { linkId: 'l2', details: { ...anna, cardNumber: canary('unknown card', '6222029876543210123') } },
      { session },
    ),
  )
  await fail(
    test.send(
      'submitLink',
      { linkId: 'l3', details: { ...anna, cardNumber: canary('unsupported card', '6759649826438453') } },
      { session },
    ),
  )
  await fail(
    test.send('submitLink', { linkId: 'l3', details: { ...anna, cardNumber: canary('short card', '62220212345') } }, { session }),
  )
  valueOf(await test.send('submitLink', { linkId: 'l4', details: anna }, { session }))
  await fail(test.send('confirmLink', { linkId: 'l4', code: canary('wrong bank code', '506172') }, { session }))
  const { card } = valueOf(
    await test.send('confirmLink', { linkId: 'l4', code: canary('bank code', await newestCode(test)) }, { session }),
  )

  // Payments of every kind.
  const order = await anOrder(test)
  const pay = {
    paymentId: 'p1',
    target: { kind: 'order' as const, orderId: order.id },
    amountFen: 45_00,
    source: { kind: 'card' as const, cardId: card.id },
  }
  await fail(test.send('pay', { ...pay, paymentPassword: canary('wrong password at paying', '770214') }, { session }))
  valueOf(await test.send('pay', { ...pay, paymentPassword }, { session }))
  for (const bankDebit of ['normal', 'declined'] as const) {
    await switchFault(test, { bankDebit })
    const payCode = canary('pay code', valueOf(await test.send('issuePayCode', { source: null }, { session })).code)
    valueOf(await test.send('chargePayCode', { shopId: 'metro', payCode, amountFen: 4_00 }))
    await fail(test.send('chargePayCode', { shopId: 'metro', payCode, amountFen: 4_00 }))
  }
  valueOf(await test.send('unlinkCard', { cardId: card.id }, { session }))

  const places: Record<string, string> = {
    'the journal': Object.values(test.storage.dump()).join('\n'),
    'an error': JSON.stringify(errors),
  }
  const found: string[] = []
  for (const [place, text] of Object.entries(places)) {
    // A short number could stand in a time or a hash by chance: it is looked for as a number of its own.
    secrets.forEach((name, secret) => {
      if (new RegExp(`(^|[^0-9A-Za-z_-])${secret}([^0-9A-Za-z_-]|$)`).test(text)) found.push(`${name} in ${place}`)
    })
  }
  expect(found).toEqual([])
  expect(errors.length).toBeGreaterThan(10)
  // The search would find what is there.
  expect(places['the journal']).toContain(order.id)
  expect(places['the journal']).toContain(`"bin":"${anna.cardNumber.slice(0, 8)}"`)
})
