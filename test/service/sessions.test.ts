import { errorOf, newestCode, openWorld, password, phone, readyToPay, signUp, type TestWorld, valueOf } from './support/wallet'

const otherPhone = '+8613900000000'

function logInOn(test: TestWorld, device: string | null): Promise<string> {
  return test.send('logIn', { phone, password, ...(device === null ? {} : { device }) }).then((answer) => valueOf(answer).token)
}

async function devicesOf(test: TestWorld, session: string): Promise<(string | null)[]> {
  return valueOf(await test.send('listSessions', {}, { session })).sessions.map(({ device }) => device)
}

test('an account lists where it is logged in, the newest first, and which of them asks', async () => {
  const test = await openWorld()
  const first = await signUp(test)
  await test.clock.advance(60_000)
  const second = await logInOn(test, 'Tablet')
  const { sessions } = valueOf(await test.send('listSessions', {}, { session: second }))
  expect(sessions).toMatchObject([
    { device: 'Tablet', isThis: true, begunAt: test.clock.now() },
    { device: null, isThis: false, begunAt: test.clock.now() - 60_000 },
  ])
  const fromFirst = valueOf(await test.send('listSessions', {}, { session: first }))
  expect(fromFirst.sessions.map(({ isThis }) => isThis)).toEqual([false, true])
})

test('a session that is ended on another device is over at once, its long poll too; ended twice is no error', async () => {
  const test = await openWorld()
  const mine = await signUp(test)
  const lost = await logInOn(test, 'Lost phone')
  const { cursor } = valueOf(await test.send('watch', { cursor: null, waitMs: 0 }, { session: lost }))
  const watching = test.send('watch', { cursor, waitMs: 20_000 }, { session: lost })
  const { sessions } = valueOf(await test.send('listSessions', {}, { session: mine }))
  const { sessionId } = sessions.find(({ device }) => device === 'Lost phone')!
  expect(valueOf(await test.send('endSession', { sessionId }, { session: mine })).sessions).toMatchObject([{ isThis: true }])
  errorOf(await test.send('getAccount', {}, { session: lost }), 'session.ended')
  await test.clock.advance(1_000)
  errorOf(await watching, 'session.ended')
  expect(valueOf(await test.send('endSession', { sessionId }, { session: mine })).sessions).toHaveLength(1)
})

test('a pay code that was shown on the ended device pays nothing any more', async () => {
  const test = await openWorld()
  const { session } = await readyToPay(test)
  const lost = await logInOn(test, 'Lost phone')
  const { code: payCode } = valueOf(await test.send('issuePayCode', { source: null }, { session: lost }))
  const { sessions } = valueOf(await test.send('listSessions', {}, { session }))
  const { sessionId } = sessions.find(({ device }) => device === 'Lost phone')!
  valueOf(await test.send('endSession', { sessionId }, { session }))
  errorOf(await test.send('chargePayCode', { shopId: 'cinema', payCode, amountFen: 10_00 }), 'pay-code.expired')
})

test('nobody ends a session of somebody else, nor learns whether there is one', async () => {
  const test = await openWorld()
  const mine = await signUp(test)
  const theirs = await signUp(test, { phone: otherPhone })
  const { sessions } = valueOf(await test.send('listSessions', {}, { session: theirs }))
  const { sessionId } = sessions[0]!
  const answer = await test.send('endSession', { sessionId }, { session: mine })
  expect(answer).toEqual(await test.send('endSession', { sessionId: 'nothing' }, { session: mine }))
  valueOf(await test.send('getAccount', {}, { session: theirs }))
})

test('a new log-in password ends every other session, a new phone too, and the one that asked stays', async () => {
  const test = await openWorld()
  const mine = await signUp(test)
  await logInOn(test, 'Tablet')
  const { challengeId } = valueOf(await test.send('requestSmsCode', { phone: otherPhone, purpose: 'change-phone' }))
  const code = await newestCode(test, otherPhone)
  valueOf(await test.send('changePhone', { challengeId, code, password }, { session: mine }))
  expect(await devicesOf(test, mine)).toEqual([null])
  const reset = valueOf(await test.send('requestSmsCode', { phone: otherPhone, purpose: 'reset-login-password' }))
  const { token } = valueOf(
    await test.send('resetLoginPassword', {
      challengeId: reset.challengeId,
      code: await newestCode(test, otherPhone),
      password: 'another horse battery',
      device: 'New phone',
    }),
  )
  expect(await devicesOf(test, token)).toEqual(['New phone'])
  errorOf(await test.send('getAccount', {}, { session: mine }), 'session.ended')
})

test('so many devices and no more: the one that was logged in longest is logged out', async () => {
  const test = await openWorld()
  const first = await signUp(test)
  const tokens: string[] = []
  for (let n = 1; n <= 20; n += 1) {
    await test.clock.advance(1_000)
    tokens.push(await logInOn(test, `Device ${n}`))
  }
  errorOf(await test.send('getAccount', {}, { session: first }), 'session.ended')
  expect(await devicesOf(test, tokens[0]!)).toHaveLength(20)
})

test('a session that has come to its time is not listed', async () => {
  const test = await openWorld()
  await signUp(test)
  await test.clock.advance(89 * 24 * 3_600_000)
  const second = await logInOn(test, 'Tablet')
  await test.clock.advance(2 * 24 * 3_600_000)
  expect(await devicesOf(test, second)).toEqual(['Tablet'])
})
