import type { InputOf, OperationName, OutputOf, WalletError } from '@/contract'
import type { Result } from '@/domain/core/result'
import type { RequestOrigin } from '@/service/service'

import {
  errorOf,
  newestCode,
  openWorld,
  password,
  paymentPassword,
  phone,
  type TestWorld,
  valueOf,
  wrong,
} from './support/wallet'

const minute = 60_000
const day = 24 * 60 * minute

const home: RequestOrigin = { address: '203.0.113.7', device: 'holders-phone-4f2a' }
const cafe: RequestOrigin = { ...home, address: '198.51.100.20' }
const stranger = (n: number, device: string | null = null): RequestOrigin => ({ address: `192.0.2.${n}`, device })

let keys = 0

async function from<Name extends OperationName>(
  test: TestWorld,
  origin: RequestOrigin,
  operation: Name,
  input: InputOf<Name>,
  session: string | null = null,
): Promise<Result<OutputOf<Name>, WalletError>> {
  keys += 1
  const answer = await test.world.execute({ operation, input, session, idempotencyKey: `k-${keys}`, origin })
  // The suite of the contract checks answers by their schemas; here the operation's own type is enough.
  return answer as Result<OutputOf<Name>, WalletError>
}

async function signUpAt(test: TestWorld, origin: RequestOrigin): Promise<string> {
  const { challengeId } = valueOf(await from(test, origin, 'requestSmsCode', { phone, purpose: 'sign-up' }))
  const code = await newestCode(test, phone)
  return valueOf(await from(test, origin, 'signUp', { challengeId, code, password })).token
}

/** Wrong log-ins until this origin is locked out. */
async function lockOut(test: TestWorld, origin: RequestOrigin): Promise<void> {
  for (let n = 0; n < 5; n += 1) await from(test, origin, 'logIn', { phone, password: 'not the one' })
  errorOf(await from(test, origin, 'logIn', { phone, password: 'not the one' }), 'log-in.locked')
}

describe('strangers who try to log in', () => {
  test('are locked out where they are, and the holder is not: on the known device, wherever it is', async () => {
    const test = await openWorld()
    await signUpAt(test, home)
    for (let n = 1; n <= 12; n += 1) await lockOut(test, stranger(n))
    valueOf(await from(test, home, 'logIn', { phone, password }))
    valueOf(await from(test, cafe, 'logIn', { phone, password }))
  })

  test('nor where only the address is known, as a browser without a name for its device', async () => {
    const test = await openWorld()
    const browser = { ...home, device: null }
    await signUpAt(test, browser)
    for (let n = 1; n <= 12; n += 1) await lockOut(test, stranger(n))
    valueOf(await from(test, browser, 'logIn', { phone, password }))
  })

  test('at the holder’s own address they use up the address’s tries, not the device’s', async () => {
    const test = await openWorld()
    await signUpAt(test, home)
    await lockOut(test, { address: home.address, device: 'somebody-on-the-sofa' })
    valueOf(await from(test, home, 'logIn', { phone, password }))
  })

  test('get no further by a new device name for each try', async () => {
    const test = await openWorld()
    await signUpAt(test, home)
    const tries: string[] = []
    for (let n = 0; n < 8; n += 1) {
      const answer = await from(test, stranger(1, `device-number-${n}`), 'logIn', { phone, password: 'not the one' })
      if (!answer.ok) tries.push(answer.error.code)
    }
    expect(tries).toEqual([...Array<string>(4).fill('log-in.wrong'), ...Array<string>(4).fill('log-in.locked')])
  })

  test('with many addresses get fifty tries in all; then no stranger gets one, not even the right one', async () => {
    const test = await openWorld()
    await signUpAt(test, home)
    let wrongTries = 0
    for (let n = 1; n <= 20; n += 1) {
      for (let again = 0; again < 4; again += 1) {
        const answer = await from(test, stranger(n), 'logIn', { phone, password: 'not the one' })
        if (!answer.ok && answer.error.code === 'log-in.wrong') wrongTries += 1
      }
    }
    expect(wrongTries).toBe(49)
    const locked = errorOf(await from(test, stranger(99), 'logIn', { phone, password }), 'log-in.locked')
    expect(locked).toMatchObject({ retryAt: test.clock.now() + 15 * minute })
    valueOf(await from(test, home, 'logIn', { phone, password }))
  })

  test('lock themselves out longer each time', async () => {
    const test = await openWorld()
    await signUpAt(test, home)
    const locks: number[] = []
    for (let round = 0; round < 4; round += 1) {
      for (let n = 0; n < 50; n += 1) await from(test, stranger(round * 60 + n + 1), 'logIn', { phone, password: 'not the one' })
      const answer = await from(test, stranger(250), 'logIn', { phone, password })
      if (!answer.ok && answer.error.code === 'log-in.locked') {
        locks.push((answer.error.retryAt - test.clock.now()) / minute)
        await test.clock.advance(answer.error.retryAt - test.clock.now())
      }
    }
    expect(locks).toEqual([15, 60, 360, 360])
  })

  test('leave a holder with a new device at a new address the code by SMS, which makes the place known', async () => {
    const test = await openWorld()
    await signUpAt(test, home)
    for (let n = 1; n <= 12; n += 1) await lockOut(test, stranger(n))
    const abroad: RequestOrigin = { address: '2001:db8:1:2::/64', device: 'a-new-phone-9c1d' }
    errorOf(await from(test, abroad, 'logIn', { phone, password }), 'log-in.locked')
    const { challengeId } = valueOf(await from(test, abroad, 'requestSmsCode', { phone, purpose: 'log-in' }))
    valueOf(await from(test, abroad, 'logInByCode', { challengeId, code: await newestCode(test, phone) }))
    valueOf(await from(test, abroad, 'logIn', { phone, password }))
  })

  test('cannot tell a phone without an account from one with it, from the first try to the lock of all', async () => {
    const test = await openWorld()
    await signUpAt(test, home)
    for (let n = 1; n <= 14; n += 1) {
      for (let again = 0; again < 5; again += 1) {
        const known = await from(test, stranger(n), 'logIn', { phone, password: 'not the one' })
        const nobodys = await from(test, stranger(n), 'logIn', { phone: '+33612345678', password: 'not the one' })
        expect(nobodys).toEqual(known)
      }
    }
  })
})

describe('the holder', () => {
  test('has five tries at a known place as well, and a place is forgotten half a year after the last log-in', async () => {
    const test = await openWorld()
    await signUpAt(test, home)
    await lockOut(test, home)
    await test.clock.advance(181 * day)
    for (let n = 1; n <= 12; n += 1) await lockOut(test, stranger(n))
    errorOf(await from(test, home, 'logIn', { phone, password }), 'log-in.locked')
  })

  test('does not get fresh tries in a session: wrong passwords there and at logging in count together', async () => {
    const test = await openWorld()
    const session = await signUpAt(test, home)
    const other = '+33612345678'
    const { challengeId } = valueOf(await from(test, home, 'requestSmsCode', { phone: other, purpose: 'change-phone' }))
    const code = await newestCode(test, other)
    for (let n = 0; n < 3; n += 1)
      errorOf(await from(test, home, 'changePhone', { challengeId, code, password: 'no' }, session), 'login-password.wrong')
    expect(errorOf(await from(test, home, 'logIn', { phone, password: 'no' }), 'log-in.wrong')).toMatchObject({ attemptsLeft: 1 })
    errorOf(await from(test, home, 'changePhone', { challengeId, code, password: 'no' }, session), 'log-in.locked')
  })

  test('logs in at once after a reset password, locked out or not', async () => {
    const test = await openWorld()
    await signUpAt(test, home)
    await lockOut(test, home)
    await test.clock.advance(minute)
    const { challengeId } = valueOf(await from(test, home, 'requestSmsCode', { phone, purpose: 'reset-login-password' }))
    const proof = { challengeId, code: await newestCode(test, phone) }
    valueOf(await from(test, home, 'resetLoginPassword', { ...proof, password: 'a whole new phrase' }))
    valueOf(await from(test, home, 'logIn', { phone, password: 'a whole new phrase' }))
  })

  test('who moves to another phone ends every other session and keeps the place', async () => {
    const test = await openWorld()
    const old = await signUpAt(test, home)
    const session = valueOf(await from(test, cafe, 'logIn', { phone, password })).token
    const other = '+33612345678'
    const { challengeId } = valueOf(await from(test, cafe, 'requestSmsCode', { phone: other, purpose: 'change-phone' }))
    const code = await newestCode(test, other)
    valueOf(await from(test, cafe, 'changePhone', { challengeId, code, password }, session))
    errorOf(await from(test, home, 'getAccount', {}, old), 'session.ended')
    valueOf(await from(test, cafe, 'getAccount', {}, session))
    for (let n = 1; n <= 12; n += 1)
      for (let again = 0; again < 5; again += 1) await from(test, stranger(n), 'logIn', { phone: other, password: 'no' })
    valueOf(await from(test, home, 'logIn', { phone: other, password }))
  })
})

describe('codes by SMS', () => {
  const ask = (test: TestWorld, origin: RequestOrigin) => from(test, origin, 'requestSmsCode', { phone, purpose: 'log-in' })

  test('strangers use up neither the minute nor the day of a known place', async () => {
    const test = await openWorld()
    await signUpAt(test, home)
    for (let n = 1; n <= 30; n += 1) {
      await ask(test, stranger(n))
      errorOf(await ask(test, stranger(n)), n < 20 ? 'sms.resend-too-soon' : 'sms.too-many')
    }
    for (let n = 0; n < 10; n += 1) {
      valueOf(await ask(test, home))
      errorOf(await ask(test, home), 'sms.resend-too-soon')
      await test.clock.advance(minute)
    }
    errorOf(await ask(test, home), 'sms.too-many')
  })

  test('a stranger gets five a day, all together twenty, and the phone’s holder no flood', async () => {
    const test = await openWorld()
    let sent = 0
    for (let round = 0; round < 8; round += 1) {
      for (let n = 1; n <= 6; n += 1) if ((await ask(test, stranger(n))).ok) sent += 1
      await test.clock.advance(minute)
    }
    expect(sent).toBe(20)
    const alone = await openWorld()
    const answers: string[] = []
    for (let round = 0; round < 6; round += 1) {
      const answer = await ask(alone, stranger(1))
      answers.push(answer.ok ? 'sent' : answer.error.code)
      await alone.clock.advance(minute)
    }
    expect(answers).toEqual(['sent', 'sent', 'sent', 'sent', 'sent', 'sms.too-many'])
  })

  test('a code that a stranger asked for is of no use to them, and takes nothing from the holder’s', async () => {
    const test = await openWorld()
    await signUpAt(test, home)
    const theirs = valueOf(await ask(test, stranger(1)))
    const mine = valueOf(await ask(test, home))
    const code = await newestCode(test, phone)
    for (let n = 0; n < 5; n += 1)
      await from(test, stranger(1), 'logInByCode', { challengeId: theirs.challengeId, code: wrong(code) })
    valueOf(await from(test, home, 'logInByCode', { challengeId: mine.challengeId, code }))
  })

  test('a code is bound to the phone that got it: it resets nobody else’s password and moves nobody else’s account', async () => {
    const test = await openWorld()
    const session = await signUpAt(test, home)
    const theirPhone = '+33612345678'
    const { challengeId } = valueOf(
      await from(test, stranger(1), 'requestSmsCode', { phone: theirPhone, purpose: 'reset-login-password' }),
    )
    const code = await newestCode(test, theirPhone)
    errorOf(
      await from(test, stranger(1), 'resetLoginPassword', { challengeId, code, password: 'a whole new phrase' }),
      'account.unknown',
    )
    valueOf(await from(test, home, 'getAccount', {}, session))
    valueOf(await from(test, home, 'logIn', { phone, password }))
  })

  const purposes = ['sign-up', 'log-in', 'reset-login-password', 'change-phone', 'reset-payment-password'] as const
  const uses = ['signUp', 'logInByCode', 'resetLoginPassword', 'changePhone', 'resetPaymentPassword'] as const
  const pairs = purposes.flatMap((purpose, of) => uses.map((use, other) => [purpose, use, of === other] as const))

  test.each(pairs)('a code for %s in %s: good is %s, and once', async (purpose, use, isGood) => {
    const test = await openWorld()
    const session = purpose === 'sign-up' && use === 'signUp' ? null : await signUpAt(test, home)
    await test.clock.advance(minute)
    const to = purpose === 'change-phone' ? '+33612345678' : phone
    const { challengeId } = valueOf(await from(test, home, 'requestSmsCode', { phone: to, purpose }))
    const code = await newestCode(test, to)
    const proof = { challengeId, code }
    const inputs = {
      signUp: { ...proof, password },
      logInByCode: proof,
      resetLoginPassword: { ...proof, password: 'a whole new phrase' },
      changePhone: { ...proof, password },
      resetPaymentPassword: { ...proof, loginPassword: password, password: paymentPassword },
    }
    const send = () => from(test, home, use, inputs[use], session)
    if (!isGood) {
      errorOf(await send(), 'code.expired')
      return
    }
    valueOf(await send())
    errorOf(await send(), 'code.used')
  })

  test.each([
    [10 * minute - 1, true],
    [10 * minute, false],
  ])('after %d ms a code is good: %s', async (ms, isGood) => {
    const test = await openWorld()
    const { challengeId } = valueOf(await from(test, home, 'requestSmsCode', { phone, purpose: 'sign-up' }))
    const code = await newestCode(test, phone)
    await test.clock.advance(ms)
    const answer = await from(test, home, 'signUp', { challengeId, code, password })
    if (isGood) valueOf(answer)
    else errorOf(answer, 'code.expired')
  })
})

describe('the payment password', () => {
  test('nobody without a session of the account can use up a try', async () => {
    const test = await openWorld()
    const session = await signUpAt(test, home)
    valueOf(await from(test, home, 'setPaymentPassword', { password: paymentPassword }, session))
    const guess = { oldPassword: '000000', password: '836104' }
    const theirs = await (async () => {
      const to = '+33612345678'
      const { challengeId } = valueOf(await from(test, stranger(1), 'requestSmsCode', { phone: to, purpose: 'sign-up' }))
      const code = await newestCode(test, to)
      return valueOf(await from(test, stranger(1), 'signUp', { challengeId, code, password })).token
    })()
    valueOf(await from(test, stranger(1), 'setPaymentPassword', { password: paymentPassword }, theirs))
    for (let n = 0; n < 10; n += 1) {
      errorOf(await from(test, stranger(1), 'changePaymentPassword', guess), 'session.missing')
      errorOf(await from(test, stranger(1), 'changePaymentPassword', guess, 'a-made-up-token'), 'session.ended')
      await from(test, stranger(1), 'changePaymentPassword', guess, theirs)
    }
    errorOf(await from(test, stranger(1), 'changePaymentPassword', guess, theirs), 'payment-password.locked')
    expect(errorOf(await from(test, home, 'changePaymentPassword', guess, session), 'payment-password.wrong')).toMatchObject({
      attemptsLeft: 4,
    })
  })
})
