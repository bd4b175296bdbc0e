import { routes } from '@/stores/routes'

import { paymentPassword, worldWithCards } from '../worlds/world'
import { openWallet, type Wallet } from './support/wallet'

let wallet: Wallet

beforeAll(async () => {
  wallet = await openWallet()
})

afterEach(() => wallet.leave())
afterAll(() => wallet.close())

test('C11: money is put into the wallet and taken out again, its limits and price shown beforehand, and both are bills', async () => {
  const me = await wallet.visit({ world: await worldWithCards(Date.now()) })
  const { account, balance: t, bills } = me.words
  await me.opens(routes.myAccount)
  await me.tap(new RegExp(`^${account.myAccount.balance}`))
  await me.sees(t.none)
  await me.sees(t.limitOf['top-up'].day)
  await me.sees(t.leftOf('¥10,000.00', '¥10,000.00'))
  await me.tap(t.topUp)
  await me.fill(t.amount, '10000.01')
  await me.tap(t.next)
  await me.sees(t.overLimit.day('¥10,000.00'))
  await me.fill(t.amount, '350')
  await me.tap(t.next)
  await me.fill(t.passwordLabel, paymentPassword)
  await me.sees(t.outcomes['top-up'].succeeded)

  await me.restarts()
  await me.sees(t.outcomes['top-up'].succeeded)
  await me.tap(t.toBalance)
  await me.sees('¥350.00')
  await me.tap(t.withdraw)
  await me.sees(t.within(2))
  await me.fill(t.amount, '350.01')
  await me.tap(t.next)
  await me.sees(t.notEnough('¥350.00'))
  await me.fill(t.amount, '120')
  await me.tap(t.next)
  await me.fill(t.passwordLabel, paymentPassword)
  await me.sees(t.outcomes.withdrawal.succeeded)
  await me.tap(t.toBalance)
  await me.sees('¥230.00')

  await me.opens(routes.bills)
  await me.sees(bills.ways['top-up'])
  await me.sees(bills.ways.withdrawal)
})
