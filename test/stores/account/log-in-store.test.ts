import { CodeFlowStore } from '@/stores/account/code-flow-store'
import { LogInStore } from '@/stores/account/log-in-store'

import { makeAccount, openWallet, password, phone, until, type Wallet } from './wallet'

async function loggedOutWallet(): Promise<Wallet> {
  const wallet = await openWallet()
  await makeAccount(wallet)
  await wallet.stores.session.logOut()
  return wallet
}

async function logIn(form: LogInStore, text: string): Promise<void> {
  form.phone.type('+33 6 12 34 56 78')
  form.typePassword(text)
  form.submit()
  await until(() => !form.busy)
}

describe('logging in by password', () => {
  test('begins the session', async () => {
    const wallet = await loggedOutWallet()
    const form = new LogInStore(wallet.stores)
    await logIn(form, password)
    expect(form.done).toBe(true)
    expect(wallet.stores.session.account?.phone).toBe(phone)
    expect(form.password).toBe('')
  })

  test('names what is missing, and sends nothing', async () => {
    const wallet = await openWallet()
    const form = new LogInStore(wallet.stores)
    form.submit()
    expect(form.phone.problem).toBe('empty')
    expect(form.passwordMissing).toBe(true)
    expect(wallet.sent('logIn')).toBe(0)
  })

  test('says how many tries are left', async () => {
    const form = new LogInStore((await loggedOutWallet()).stores)
    await logIn(form, 'not the password')
    expect(form.problem).toEqual({ code: 'log-in.wrong', attemptsLeft: 4 })
    expect(form.password).toBe('')
  })

  test('is locked after five wrong ones, and open again when the time is over', async () => {
    const wallet = await loggedOutWallet()
    const form = new LogInStore(wallet.stores)
    for (let attempt = 0; attempt < 5; attempt += 1) await logIn(form, 'not the password')
    expect(form.locked).toBe(true)
    const sent = wallet.sent('logIn')
    form.typePassword(password)
    form.submit()
    expect(wallet.sent('logIn')).toBe(sent)
    await wallet.platform.clock.advance(15 * 60_000)
    expect(form.locked).toBe(false)
    await logIn(form, password)
    expect(form.done).toBe(true)
  })

  test('leaves the way by SMS code open while the password is locked', async () => {
    const wallet = await loggedOutWallet()
    const form = new LogInStore(wallet.stores)
    for (let attempt = 0; attempt < 5; attempt += 1) await logIn(form, 'not the password')
    await wallet.platform.clock.advance(60_000)
    const flow = new CodeFlowStore(wallet.stores, 'log-in')
    expect(flow.phone.phone).toBe(phone)
    flow.submitPhone()
    await until(() => !flow.busy)
    flow.submitCode(await wallet.codeFor(phone))
    await until(() => !flow.busy)
    expect(wallet.stores.session.loggedIn).toBe(true)
  })

  test('keeps what was typed when the network is away', async () => {
    const wallet = await loggedOutWallet()
    const form = new LogInStore(wallet.stores)
    wallet.break('logIn', 'offline')
    await logIn(form, password)
    expect(form.problem?.code).toBe('network.offline')
    expect(form.password).toBe(password)
  })

  test('logs nobody in after the screen was left', async () => {
    const wallet = await loggedOutWallet()
    const form = new LogInStore(wallet.stores)
    form.phone.type('+33 6 12 34 56 78')
    form.typePassword(password)
    form.submit()
    form.dispose()
    await wallet.platform.clock.advance(1_000)
    expect(wallet.stores.session.loggedIn).toBe(false)
    expect(form.password).toBe('')
  })
})
