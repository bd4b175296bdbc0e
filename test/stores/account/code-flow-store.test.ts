import { CodeFlowStore } from '@/stores/account/code-flow-store'
import type { CodeFlowKind } from '@/domain/account/code-flow'

import { makeAccount, openWallet, password, phone, until, type Wallet } from './wallet'

const typed = '0033 6 12 34 56 78'

function flowOf(wallet: Wallet, kind: CodeFlowKind = 'sign-up'): CodeFlowStore {
  return new CodeFlowStore(wallet.stores, kind)
}

async function askForCode(flow: CodeFlowStore, text = typed): Promise<void> {
  flow.phone.type(text)
  flow.submitPhone()
  await until(() => !flow.busy)
}

async function enterCode(flow: CodeFlowStore, code: string): Promise<void> {
  flow.typeCode(code)
  flow.submitCode(code)
  await until(() => !flow.busy)
}

async function enterPassword(flow: CodeFlowStore, text = password): Promise<void> {
  flow.typePassword(text)
  flow.submitPassword()
  await until(() => !flow.busy)
}

/** Another code than the right one. */
function wrong(code: string): string {
  return code === '000000' ? '000001' : '000000'
}

describe('signing up', () => {
  test('shows the phone back as understood, with its country', async () => {
    const flow = flowOf(await openWallet())
    flow.phone.type('33-612345678')
    expect(flow.phone.understood).toEqual({ text: '+33 6 12 34 56 78', country: 'FR' })
  })

  test('logs in at once, and leaves neither password nor code on the device', async () => {
    const wallet = await openWallet()
    const flow = flowOf(wallet)
    await askForCode(flow)
    expect(flow.shownStep).toBe('code')
    expect(flow.challenge?.maskedPhone).toContain('78')
    const code = await wallet.codeFor(phone)
    await enterCode(flow, code)
    expect(flow.shownStep).toBe('password')
    await enterPassword(flow)
    expect(flow.shownStep).toBe('done')
    expect(wallet.stores.session.account).toMatchObject({ phone, hasPaymentPassword: false, cardCount: 0 })
    expect(flow.password).toBe('')
    const kept = JSON.stringify(wallet.platform.storage.dump())
    expect(kept).not.toContain(password)
    expect(kept).not.toContain(code)
  })

  test('says nothing while the phone is typed, and what is missing when going on', async () => {
    const flow = flowOf(await openWallet())
    flow.phone.type('+33 6 12')
    expect(flow.phone.problem).toBeNull()
    flow.submitPhone()
    expect(flow.phone.problem).toBe('too-short')
    expect(flow.shownStep).toBe('phone')
  })

  test('says of a number too short for a Chinese one that it may lack its country code', async () => {
    const flow = flowOf(await openWallet())
    flow.phone.type('06 12 34 56 78')
    flow.submitPhone()
    expect(flow.phone.problem).toBe('too-short-without-code')
    flow.phone.type('')
    flow.submitPhone()
    expect(flow.phone.problem).toBe('empty')
  })

  test('says how many tries a wrong code leaves, and empties the boxes', async () => {
    const wallet = await openWallet()
    const flow = flowOf(wallet)
    await askForCode(flow)
    await enterCode(flow, wrong(await wallet.codeFor(phone)))
    expect(flow.problem).toEqual({ code: 'code.wrong', attemptsLeft: 4 })
    expect(flow.code).toBe('')
    await enterCode(flow, await wallet.codeFor(phone))
    expect(flow.shownStep).toBe('password')
  })

  test('asks for a new code after too many wrong ones, and takes the new one', async () => {
    const wallet = await openWallet()
    const flow = flowOf(wallet)
    await askForCode(flow)
    const first = await wallet.codeFor(phone)
    for (let attempt = 0; attempt < 5; attempt += 1) await enterCode(flow, wrong(first))
    await enterCode(flow, first)
    expect(flow.codeSpent).toBe(true)
    await wallet.platform.clock.advance(60_000)
    flow.resend()
    await until(() => !flow.busy)
    expect(flow.codeSpent).toBe(false)
    await enterCode(flow, await wallet.codeFor(phone))
    expect(flow.shownStep).toBe('password')
  })

  test('says that a code has expired', async () => {
    const wallet = await openWallet()
    const flow = flowOf(wallet)
    await askForCode(flow)
    await wallet.platform.clock.advance(600_001)
    await enterCode(flow, await wallet.codeFor(phone))
    expect(flow.problem?.code).toBe('code.expired')
    expect(flow.codeSpent).toBe(true)
  })

  test('counts down to the moment when another code may be asked for', async () => {
    const wallet = await openWallet()
    const flow = flowOf(wallet)
    await askForCode(flow)
    expect(flow.resendIn).toBe(60)
    flow.resend()
    expect(wallet.sent('requestSmsCode')).toBe(1)
    await wallet.platform.clock.advance(18_000)
    expect(flow.resendIn).toBe(42)
    await wallet.platform.clock.advance(42_000)
    expect(flow.resendIn).toBe(0)
    flow.resend()
    await until(() => !flow.busy)
    expect(wallet.sent('requestSmsCode')).toBe(2)
  })

  test('goes back to the phone for a wrong number, with what was typed', async () => {
    const flow = flowOf(await openWallet())
    await askForCode(flow)
    flow.changePhone()
    expect(flow.shownStep).toBe('phone')
    expect(flow.phone.text).toBe(typed)
  })

  test('refuses a weak password with the reason before anything is sent', async () => {
    const wallet = await openWallet()
    const flow = flowOf(wallet)
    await askForCode(flow)
    await enterCode(flow, await wallet.codeFor(phone))
    await enterPassword(flow, 'password1')
    expect(flow.passwordWeakness).toBe('too-common')
    await enterPassword(flow, '0612345678')
    expect(flow.passwordWeakness).toBe('like-phone')
    expect(wallet.sent('signUp')).toBe(0)
  })

  test('makes one account when the button is pressed twice', async () => {
    const wallet = await openWallet()
    const flow = flowOf(wallet)
    await askForCode(flow)
    await enterCode(flow, await wallet.codeFor(phone))
    flow.typePassword(password)
    flow.submitPassword()
    flow.submitPassword()
    await until(() => flow.shownStep === 'done')
    expect(wallet.sent('signUp')).toBe(1)
  })

  test('gets through when the answer was lost: pressing again is the same request', async () => {
    const wallet = await openWallet()
    const flow = flowOf(wallet)
    await askForCode(flow)
    await enterCode(flow, await wallet.codeFor(phone))
    wallet.break('signUp', 'lost')
    await enterPassword(flow)
    expect(flow.problem?.code).toBe('network.lost-answer')
    flow.submitPassword()
    await until(() => !flow.busy)
    expect(flow.shownStep).toBe('done')
    expect(wallet.stores.session.loggedIn).toBe(true)
  })

  test('keeps the code in its boxes when the network is away, and checks it again', async () => {
    const wallet = await openWallet()
    const flow = flowOf(wallet)
    await askForCode(flow)
    const code = await wallet.codeFor(phone)
    wallet.break('checkSmsCode', 'offline')
    await enterCode(flow, code)
    expect(flow.problem?.code).toBe('network.offline')
    expect(flow.code).toBe(code)
    flow.submitCode(flow.code)
    await until(() => flow.shownStep === 'password')
  })

  test('leads back to the phone when it has an account already', async () => {
    const wallet = await openWallet()
    await makeAccount(wallet)
    await wallet.platform.clock.advance(60_000)
    const flow = flowOf(wallet)
    await askForCode(flow)
    await enterCode(flow, await wallet.codeFor(phone))
    if (flow.shownStep === 'password') await enterPassword(flow)
    expect(flow.problem?.code).toBe('phone.taken')
    expect(flow.shownStep).toBe('phone')
  })

  test('is forgotten when the screen is left: a late answer logs nobody in', async () => {
    const wallet = await openWallet()
    const flow = flowOf(wallet)
    await askForCode(flow)
    await enterCode(flow, await wallet.codeFor(phone))
    flow.typePassword(password)
    flow.submitPassword()
    flow.dispose()
    await until(() => wallet.sent('signUp') === 1)
    await wallet.platform.clock.advance(1_000)
    expect(wallet.stores.session.loggedIn).toBe(false)
    expect([flow.password, flow.code]).toEqual(['', ''])
  })
})

describe('a code that is on its way', () => {
  const keptAt = 'bangka.awaited-code.sign-up'

  test.each<CodeFlowKind>(['sign-up', 'log-in', 'reset-login-password', 'change-phone'])(
    'is asked for again after a reload: %s',
    async (kind) => {
      const wallet = await openWallet()
      await askForCode(flowOf(wallet, kind))
      const code = await wallet.codeFor(phone)
      const reloaded = await wallet.restart()
      const flow = flowOf(reloaded, kind)
      expect(flow.shownStep).toBe('code')
      expect(flow.challenge?.maskedPhone).toBe('+33 6 \u2022\u2022\u2022\u2022 5678')
      expect(flow.resendIn).toBe(60)
      expect(reloaded.sent('requestSmsCode')).toBe(0)
      flow.changePhone()
      expect(flow.phone.phone).toBe(phone)
      expect(JSON.stringify(reloaded.platform.storage.dump())).not.toContain(code)
    },
  )

  test('is taken after a reload, and the flow goes on to its end', async () => {
    const wallet = await openWallet()
    await askForCode(flowOf(wallet))
    const code = await wallet.codeFor(phone)
    const reloaded = await wallet.restart()
    const flow = flowOf(reloaded)
    await enterCode(flow, code)
    await enterPassword(flow)
    expect(flow.shownStep).toBe('done')
    expect(reloaded.platform.storage.read(keptAt)).toEqual({ ok: true, value: null })
  })

  test('is asked for again after a reload at the password, which is kept nowhere', async () => {
    const wallet = await openWallet()
    const before = flowOf(wallet)
    await askForCode(before)
    const code = await wallet.codeFor(phone)
    await enterCode(before, code)
    before.typePassword(password)
    const reloaded = await wallet.restart()
    const kept = JSON.stringify(reloaded.platform.storage.read(keptAt))
    expect(kept).not.toContain(code)
    expect(kept).not.toContain(password)
    const flow = flowOf(reloaded)
    await enterCode(flow, code)
    expect(flow.shownStep).toBe('password')
  })

  test('is forgotten once it has expired', async () => {
    const wallet = await openWallet()
    await askForCode(flowOf(wallet))
    await wallet.platform.clock.advance(600_000)
    expect(flowOf(await wallet.restart()).shownStep).toBe('phone')
    expect(wallet.platform.storage.read(keptAt)).toEqual({ ok: true, value: null })
  })

  test.each(['not JSON', '{}', '{"phone":"+33612345678","challenge":{"challengeId":"c","maskedPhone":"m","expiresAt":"9"}}'])(
    'is forgotten where what is kept can not be read: %s',
    async (text) => {
      const wallet = await openWallet()
      wallet.platform.storage.write(keptAt, text)
      expect(flowOf(wallet).shownStep).toBe('phone')
      expect(wallet.platform.storage.read(keptAt)).toEqual({ ok: true, value: null })
    },
  )

  test('is forgotten on going back to change the phone', async () => {
    const wallet = await openWallet()
    const flow = flowOf(wallet)
    await askForCode(flow)
    flow.changePhone()
    expect(flowOf(await wallet.restart()).shownStep).toBe('phone')
  })

  test('is forgotten when too many wrong ones have spent it', async () => {
    const wallet = await openWallet()
    const flow = flowOf(wallet)
    await askForCode(flow)
    const code = await wallet.codeFor(phone)
    for (let attempt = 0; attempt < 6; attempt += 1) await enterCode(flow, wrong(code))
    expect(flow.codeSpent).toBe(true)
    expect(flowOf(await wallet.restart()).shownStep).toBe('phone')
  })

  test('is forgotten at log-out', async () => {
    const wallet = await openWallet()
    await makeAccount(wallet)
    await askForCode(flowOf(wallet, 'change-phone'), '138 0013 8000')
    await wallet.stores.session.logOut()
    expect(flowOf(wallet, 'change-phone').shownStep).toBe('phone')
  })

  test('is no answer to another phone that was typed since', async () => {
    const wallet = await openWallet()
    await askForCode(flowOf(wallet))
    const reloaded = await wallet.restart()
    flowOf(reloaded, 'log-in').phone.type('138 0013 8000')
    expect(flowOf(reloaded).shownStep).toBe('phone')
  })

  test('leads to its boxes when the same phone is given again before another may be sent', async () => {
    const wallet = await openWallet()
    const flow = flowOf(wallet)
    await askForCode(flow)
    const code = await wallet.codeFor(phone)
    flow.changePhone()
    await askForCode(flow, '138 0013')
    expect(flow.shownStep).toBe('phone')
    await askForCode(flow)
    expect(flow.problem).toBeNull()
    expect(flow.shownStep).toBe('code')
    expect(flow.resendIn).toBe(60)
    await enterCode(flow, code)
    expect(flow.shownStep).toBe('password')
  })

  test('is no way to the boxes of another phone, nor where it is not known', async () => {
    const wallet = await openWallet()
    const flow = flowOf(wallet)
    await askForCode(flow)
    flow.changePhone()
    await askForCode(flow, '138 0013 8000')
    flow.changePhone()
    await askForCode(flow)
    expect(flow.problem?.code).toBe('sms.resend-too-soon')
    expect(flow.shownStep).toBe('phone')
  })
})

describe('the other flows by code', () => {
  test('log in by code alone', async () => {
    const wallet = await openWallet()
    await makeAccount(wallet)
    await wallet.stores.session.logOut()
    await wallet.platform.clock.advance(60_000)
    const flow = flowOf(wallet, 'log-in')
    await askForCode(flow)
    await enterCode(flow, await wallet.codeFor(phone))
    expect(flow.shownStep).toBe('done')
    expect(wallet.stores.session.loggedIn).toBe(true)
  })

  test('set a new login password and log in with it', async () => {
    const wallet = await openWallet()
    await makeAccount(wallet)
    await wallet.stores.session.logOut()
    await wallet.platform.clock.advance(60_000)
    const flow = flowOf(wallet, 'reset-login-password')
    await askForCode(flow)
    await enterCode(flow, await wallet.codeFor(phone))
    await enterPassword(flow, 'four loud boats')
    expect(wallet.stores.session.loggedIn).toBe(true)
  })

  test('move the account to another phone by code and password', async () => {
    const wallet = await openWallet()
    await makeAccount(wallet)
    const flow = flowOf(wallet, 'change-phone')
    await askForCode(flow, '138 0013 8000')
    await enterCode(flow, await wallet.codeFor('+8613800138000'))
    await enterPassword(flow, 'not the password')
    expect(flow.problem?.code).toBe('login-password.wrong')
    expect(flow.shownStep).toBe('password')
    await enterPassword(flow)
    expect(flow.shownStep).toBe('done')
    expect(wallet.stores.session.account?.phone).toBe('+8613800138000')
  })

  test('keep the new phone out of the forms that log in', async () => {
    const wallet = await openWallet()
    flowOf(wallet, 'change-phone').phone.type('138 0013 8000')
    expect(flowOf(wallet, 'log-in').phone.text).toBe('')
  })

  test('ask for the phone once: what was typed in one form is there in the next', async () => {
    const wallet = await openWallet()
    flowOf(wallet, 'sign-up').phone.type(typed)
    expect(flowOf(wallet, 'log-in').phone.text).toBe(typed)
  })
})
