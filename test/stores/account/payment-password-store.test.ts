import type { Account } from '@/contract'
import type { PaymentPasswordMode } from '@/domain/account/payment-password'
import { PaymentPasswordStore } from '@/stores/account/payment-password-store'

import { makeAccount, openWallet, password, phone, until, type Wallet } from './wallet'

const first = '739164'
const second = '502837'

function accountOf(wallet: Wallet): Account {
  const { account } = wallet.stores.session
  if (account === null) throw new Error('not logged in')
  return account
}

function flowOf(wallet: Wallet, mode: PaymentPasswordMode): PaymentPasswordStore {
  return new PaymentPasswordStore(wallet.stores, mode, accountOf(wallet))
}

async function enter(flow: PaymentPasswordStore, ...entries: readonly string[]): Promise<void> {
  for (const digits of entries) {
    flow.typeDigits(digits)
    flow.submitDigits(digits)
    await until(() => !flow.busy)
  }
}

async function walletWithPassword(): Promise<Wallet> {
  const wallet = await openWallet()
  await makeAccount(wallet)
  const flow = flowOf(wallet, 'set')
  await enter(flow, first, first)
  flow.dispose()
  return wallet
}

describe('setting the payment password', () => {
  test('takes six digits entered twice, and keeps them nowhere', async () => {
    const wallet = await openWallet()
    await makeAccount(wallet)
    const flow = flowOf(wallet, 'set')
    await enter(flow, first, first)
    expect(flow.state.step).toBe('done')
    expect(wallet.stores.session.account?.hasPaymentPassword).toBe(true)
    expect(JSON.stringify(wallet.platform.storage.dump())).not.toContain(first)
  })

  test.each([
    ['111111', 'repeated'],
    ['123456', 'sequence'],
    ['612345', 'like-phone'],
    ['121212', 'pattern'],
  ])('refuses %s as %s before anything is sent', async (digits, weakness) => {
    const wallet = await openWallet()
    await makeAccount(wallet)
    const flow = flowOf(wallet, 'set')
    await enter(flow, digits)
    expect(flow.state).toMatchObject({ step: 'first', objection: { kind: 'weak', weakness } })
    expect(flow.digits).toBe('')
    expect(wallet.sent('setPaymentPassword')).toBe(0)
  })

  test('starts over with empty boxes when the second entry differs', async () => {
    const wallet = await openWallet()
    await makeAccount(wallet)
    const flow = flowOf(wallet, 'set')
    await enter(flow, first, second)
    expect(flow.state).toMatchObject({ step: 'first', objection: { kind: 'mismatch' } })
    expect(flow.digits).toBe('')
    await enter(flow, second, second)
    expect(flow.state.step).toBe('done')
  })

  test('is sent again as one request when the answer was lost', async () => {
    const wallet = await openWallet()
    await makeAccount(wallet)
    const flow = flowOf(wallet, 'set')
    wallet.break('setPaymentPassword', 'lost')
    await enter(flow, first, first)
    expect(flow.state.step).toBe('unsaved')
    expect(flow.problem?.code).toBe('network.lost-answer')
    flow.saveAgain()
    await until(() => !flow.busy)
    expect(flow.state.step).toBe('done')
  })
})

describe('changing the payment password', () => {
  test('needs the old one', async () => {
    const wallet = await walletWithPassword()
    const flow = flowOf(wallet, 'change')
    await enter(flow, second, '918273', '918273')
    expect(flow.state.step).toBe('old')
    expect(flow.problem).toEqual({ code: 'payment-password.wrong', attemptsLeft: 4 })
    await enter(flow, first, second, second)
    expect(flow.state.step).toBe('done')
  })

  test('is locked after five wrong ones, with the time, and opens again', async () => {
    const wallet = await walletWithPassword()
    const flow = flowOf(wallet, 'change')
    for (let attempt = 0; attempt < 5; attempt += 1) await enter(flow, second, '918273', '918273')
    expect(flow.state.step).toBe('locked')
    expect(flow.problem?.code).toBe('payment-password.locked')
    await wallet.platform.clock.advance(60 * 60_000)
    expect(flow.state.step).toBe('old')
  })
})

describe('resetting a forgotten payment password', () => {
  async function prove(wallet: Wallet, flow: PaymentPasswordStore, loginPassword: string): Promise<void> {
    if (flow.state.step === 'reset-intro') {
      await wallet.platform.clock.advance(60_000)
      flow.beginReset()
      await until(() => !flow.busy)
      await enter(flow, await wallet.codeFor(phone))
    }
    flow.typeLoginPassword(loginPassword)
    flow.submitLoginPassword()
  }

  test('takes a code to the account’s phone and the login password', async () => {
    const wallet = await walletWithPassword()
    const flow = flowOf(wallet, 'reset')
    await prove(wallet, flow, password)
    await enter(flow, second, second)
    expect(flow.state.step).toBe('done')
    expect(flow.loginPassword).toBe('')
  })

  test('asks for the login password again when it was wrong, without another code', async () => {
    const wallet = await walletWithPassword()
    const flow = flowOf(wallet, 'reset')
    await prove(wallet, flow, 'not the password')
    await enter(flow, second, second)
    expect(flow.state.step).toBe('login-password')
    expect(flow.problem?.code).toBe('login-password.wrong')
    await prove(wallet, flow, password)
    await enter(flow, second, second)
    expect(flow.state.step).toBe('done')
    expect(wallet.sent('requestSmsCode')).toBe(2)
  })

  test('shows the first code’s trouble in its place, and sends another', async () => {
    const wallet = await walletWithPassword()
    const flow = flowOf(wallet, 'reset')
    await wallet.platform.clock.advance(60_000)
    wallet.break('requestSmsCode', 'offline')
    flow.beginReset()
    await until(() => !flow.busy)
    expect(flow.problem?.code).toBe('network.offline')
    flow.resend()
    await until(() => !flow.busy)
    expect(flow.challenge).not.toBeNull()
  })
})
