import {
  errorOf,
  linkCard,
  newestCode,
  openWorld,
  password,
  paymentPassword,
  phone,
  signUp,
  signUpToPay,
  switchFault,
  type TestWorld,
  valueOf,
  wrong,
} from './support/wallet'

const minute = 60_000
const other = '+33612345678'

async function challenge(
  test: TestWorld,
  purpose: 'sign-up' | 'log-in' | 'reset-login-password' | 'change-phone' | 'reset-payment-password',
  to = phone,
) {
  const { challengeId } = valueOf(await test.send('requestSmsCode', { phone: to, purpose }))
  return { challengeId, code: await newestCode(test, to) }
}

describe('codes by SMS', () => {
  test('the phone is shown masked, with the times that the app counts down', async () => {
    const test = await openWorld()
    const sent = valueOf(await test.send('requestSmsCode', { phone, purpose: 'sign-up' }))
    expect(sent).toMatchObject({
      maskedPhone: '+86 138 •••• 5678',
      expiresAt: test.clock.now() + 10 * minute,
      resendAt: test.clock.now() + minute,
    })
  })

  test('another one is sent after a minute, ten a day in all, and again the next Shanghai day', async () => {
    const test = await openWorld()
    for (let n = 0; n < 10; n += 1) {
      valueOf(await test.send('requestSmsCode', { phone, purpose: 'log-in' }))
      const again = await test.send('requestSmsCode', { phone, purpose: 'log-in' })
      expect(errorOf(again, 'sms.resend-too-soon')).toMatchObject({ retryAt: test.clock.now() + minute })
      await test.clock.advance(minute)
    }
    const tooMany = errorOf(await test.send('requestSmsCode', { phone, purpose: 'log-in' }), 'sms.too-many')
    const midnight = Date.UTC(2026, 2, 1, 16)
    expect(tooMany).toMatchObject({ retryAt: midnight })
    await test.clock.advance(midnight - test.clock.now())
    valueOf(await test.send('requestSmsCode', { phone, purpose: 'log-in' }))
  })

  test('a carrier that fails says so and costs none of the wait', async () => {
    const test = await openWorld()
    await switchFault(test, { sms: 'not-sent' })
    errorOf(await test.send('requestSmsCode', { phone, purpose: 'log-in' }), 'sms.not-sent')
    await switchFault(test, { sms: 'normal' })
    valueOf(await test.send('requestSmsCode', { phone, purpose: 'log-in' }))
  })

  test('a wrong code is counted, checked beforehand or used; the fifth ends it', async () => {
    const test = await openWorld()
    const { challengeId, code } = await challenge(test, 'sign-up')
    const guess = { challengeId, code: wrong(code) }
    expect(errorOf(await test.send('checkSmsCode', guess), 'code.wrong')).toMatchObject({ attemptsLeft: 4 })
    expect(errorOf(await test.send('signUp', { ...guess, password }), 'code.wrong')).toMatchObject({ attemptsLeft: 3 })
    errorOf(await test.send('checkSmsCode', guess), 'code.wrong')
    expect(errorOf(await test.send('checkSmsCode', guess), 'code.wrong')).toMatchObject({ attemptsLeft: 1 })
    errorOf(await test.send('checkSmsCode', guess), 'code.too-many-attempts')
    errorOf(await test.send('signUp', { challengeId, code, password }), 'code.too-many-attempts')
  })

  test('a code is good once, for ten minutes, and for its purpose alone', async () => {
    const test = await openWorld()
    const first = await challenge(test, 'sign-up')
    valueOf(await test.send('checkSmsCode', first))
    errorOf(await test.send('logInByCode', first), 'code.expired')
    valueOf(await test.send('signUp', { ...first, password }))
    errorOf(await test.send('signUp', { ...first, password }), 'code.used')
    const second = await challenge(test, 'log-in')
    await test.clock.advance(10 * minute)
    errorOf(await test.send('logInByCode', second), 'code.expired')
    errorOf(await test.send('checkSmsCode', { challengeId: 'nothing', code: '123456' }), 'code.expired')
  })
})

describe('signing up', () => {
  test('a weak password is refused with its reason and leaves the code good', async () => {
    const test = await openWorld()
    const proof = await challenge(test, 'sign-up')
    const weak = await test.send('signUp', { ...proof, password: '12345678' })
    expect(errorOf(weak, 'login-password.weak')).toMatchObject({ reason: 'too-common' })
    valueOf(await test.send('signUp', { ...proof, password }))
  })

  test('that a phone is taken hears only who holds its code', async () => {
    const test = await openWorld()
    await signUp(test)
    await test.clock.advance(minute)
    const proof = await challenge(test, 'sign-up')
    errorOf(await test.send('signUp', { ...proof, code: wrong(proof.code), password }), 'code.wrong')
    errorOf(await test.send('signUp', { ...proof, password }), 'phone.taken')
  })
})

describe('logging in', () => {
  test('an unknown phone and a wrong password are answered alike, to the lock', async () => {
    const test = await openWorld()
    await signUp(test)
    for (let attemptsLeft = 4; attemptsLeft > 0; attemptsLeft -= 1) {
      const known = await test.send('logIn', { phone, password: 'not the one' })
      const unknown = await test.send('logIn', { phone: other, password: 'not the one' })
      expect(known).toEqual(unknown)
      expect(errorOf(known, 'log-in.wrong')).toMatchObject({ attemptsLeft })
    }
    const known = await test.send('logIn', { phone, password: 'not the one' })
    expect(errorOf(known, 'log-in.locked')).toMatchObject({ retryAt: test.clock.now() + 15 * minute })
    expect(await test.send('logIn', { phone: other, password: 'not the one' })).toEqual(known)
    errorOf(await test.send('logIn', { phone, password }), 'log-in.locked')
    await test.clock.advance(15 * minute)
    valueOf(await test.send('logIn', { phone, password }))
  })

  test('a code logs in also while the password is locked; without an account it says so', async () => {
    const test = await openWorld()
    await signUp(test)
    for (let n = 0; n < 5; n += 1) await test.send('logIn', { phone, password: 'not the one' })
    const session = valueOf(await test.send('logInByCode', await challenge(test, 'log-in')))
    expect(session.account.phone).toBe(phone)
    errorOf(await test.send('logInByCode', await challenge(test, 'log-in', other)), 'account.unknown')
  })

  test('logging out ends this session alone; a session ends by itself after 90 days', async () => {
    const test = await openWorld()
    const first = await signUp(test)
    const second = valueOf(await test.send('logIn', { phone, password })).token
    valueOf(await test.send('logOut', {}, { session: first }))
    errorOf(await test.send('getAccount', {}, { session: first }), 'session.ended')
    errorOf(await test.send('getAccount', {}), 'session.missing')
    valueOf(await test.send('getAccount', {}, { session: second }))
    await test.clock.advance(90 * 24 * 60 * minute)
    errorOf(await test.send('getAccount', {}, { session: second }), 'session.ended')
  })

  test('a reset password ends every session and the lock', async () => {
    const test = await openWorld()
    const old = await signUp(test)
    for (let n = 0; n < 5; n += 1) await test.send('logIn', { phone, password: 'not the one' })
    const proof = await challenge(test, 'reset-login-password')
    errorOf(await test.send('resetLoginPassword', { ...proof, password: 'short' }), 'login-password.weak')
    const session = valueOf(await test.send('resetLoginPassword', { ...proof, password: 'a whole new phrase' }))
    errorOf(await test.send('getAccount', {}, { session: old }), 'session.ended')
    valueOf(await test.send('getAccount', {}, { session: session.token }))
    errorOf(await test.send('logIn', { phone, password }), 'log-in.wrong')
    valueOf(await test.send('logIn', { phone, password: 'a whole new phrase' }))
    const nobody = await challenge(test, 'reset-login-password', other)
    errorOf(await test.send('resetLoginPassword', { ...nobody, password: 'a whole new phrase' }), 'account.unknown')
  })
})

describe('what a reset password ends', () => {
  test('whoever listens by an ended session hears no more', async () => {
    const test = await openWorld()
    const old = await signUp(test)
    const { cursor } = valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session: old }))
    const listening = test.send('watch', { cursor, waitMs: 20_000 }, { session: old })
    await test.clock.advance(500)
    const proof = await challenge(test, 'reset-login-password')
    valueOf(await test.send('resetLoginPassword', { ...proof, password: 'a whole new phrase' }))
    errorOf(await listening, 'session.ended')
  })

  test('a pay code that was shown before pays nothing', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    await linkCard(test, session)
    const { code: payCode } = valueOf(await test.send('issuePayCode', { source: null }, { session }))
    const proof = await challenge(test, 'reset-login-password')
    valueOf(await test.send('resetLoginPassword', { ...proof, password: 'a whole new phrase' }))
    errorOf(await test.send('chargePayCode', { shopId: 'metro', payCode, amountFen: 4_00 }), 'pay-code.expired')
  })
})

describe('changing the phone', () => {
  test('takes the new phone’s code and the login password', async () => {
    const test = await openWorld()
    const session = await signUp(test)
    const proof = await challenge(test, 'change-phone', other)
    expect(
      errorOf(await test.send('changePhone', { ...proof, password: 'no' }, { session }), 'login-password.wrong'),
    ).toMatchObject({ attemptsLeft: 4 })
    expect(valueOf(await test.send('changePhone', { ...proof, password }, { session })).phone).toBe(other)
    valueOf(await test.send('logIn', { phone: other, password }))
    errorOf(await test.send('logIn', { phone, password }), 'log-in.wrong')
  })

  test('the same phone and one that has an account are refused', async () => {
    const test = await openWorld()
    const session = await signUp(test)
    await signUp(test, { phone: other })
    errorOf(
      await test.send('changePhone', { ...(await challenge(test, 'change-phone')), password }, { session }),
      'phone.unchanged',
    )
    errorOf(
      await test.send('changePhone', { ...(await challenge(test, 'change-phone', other)), password }, { session }),
      'phone.taken',
    )
  })

  test('wrong passwords there lock logging in as well: no way round the lock', async () => {
    const test = await openWorld()
    const session = await signUp(test)
    const proof = await challenge(test, 'change-phone', other)
    for (let n = 0; n < 4; n += 1) await test.send('changePhone', { ...proof, password: 'no' }, { session })
    errorOf(await test.send('changePhone', { ...proof, password: 'no' }, { session }), 'log-in.locked')
    errorOf(await test.send('logIn', { phone, password }), 'log-in.locked')
  })
})

describe('the payment password', () => {
  test('is set once, strong, and changed by the old one', async () => {
    const test = await openWorld()
    const session = await signUp(test)
    const weak = await test.send('setPaymentPassword', { password: '123456' }, { session })
    expect(errorOf(weak, 'payment-password.weak')).toMatchObject({ reason: 'sequence' })
    errorOf(
      await test.send('changePaymentPassword', { oldPassword: '000000', password: paymentPassword }, { session }),
      'payment-password.not-set',
    )
    expect(valueOf(await test.send('setPaymentPassword', { password: paymentPassword }, { session })).hasPaymentPassword).toBe(
      true,
    )
    errorOf(await test.send('setPaymentPassword', { password: '836104' }, { session }), 'payment-password.already-set')
    errorOf(
      await test.send('changePaymentPassword', { oldPassword: paymentPassword, password: '111111' }, { session }),
      'payment-password.weak',
    )
    valueOf(await test.send('changePaymentPassword', { oldPassword: paymentPassword, password: '836104' }, { session }))
    errorOf(
      await test.send('changePaymentPassword', { oldPassword: paymentPassword, password: '836104' }, { session }),
      'payment-password.wrong',
    )
  })

  test('five wrong ones lock it, longer each time', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    const guess = () => test.send('changePaymentPassword', { oldPassword: '000000', password: '836104' }, { session })
    for (const lock of [15, 60, 24 * 60, 24 * 60]) {
      for (let attemptsLeft = 4; attemptsLeft > 0; attemptsLeft -= 1) {
        expect(errorOf(await guess(), 'payment-password.wrong')).toMatchObject({ attemptsLeft })
      }
      expect(errorOf(await guess(), 'payment-password.locked')).toMatchObject({ retryAt: test.clock.now() + lock * minute })
      await test.clock.advance(lock * minute)
    }
  })

  test('a forgotten one is reset by the account’s own phone and the login password, and its lock ends', async () => {
    const test = await openWorld()
    const session = await signUpToPay(test)
    for (let n = 0; n < 5; n += 1)
      await test.send('changePaymentPassword', { oldPassword: '000000', password: '836104' }, { session })
    const foreign = await challenge(test, 'reset-payment-password', other)
    errorOf(
      await test.send('resetPaymentPassword', { ...foreign, loginPassword: password, password: '836104' }, { session }),
      'code.expired',
    )
    const proof = await challenge(test, 'reset-payment-password')
    errorOf(
      await test.send('resetPaymentPassword', { ...proof, loginPassword: 'no', password: '836104' }, { session }),
      'login-password.wrong',
    )
    errorOf(
      await test.send('resetPaymentPassword', { ...proof, loginPassword: password, password: '121212' }, { session }),
      'payment-password.weak',
    )
    valueOf(await test.send('resetPaymentPassword', { ...proof, loginPassword: password, password: '836104' }, { session }))
    valueOf(await test.send('changePaymentPassword', { oldPassword: '836104', password: paymentPassword }, { session }))
  })
})
