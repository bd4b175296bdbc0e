import { accountTexts } from '@/locales/account'
import { limitsTexts } from '@/locales/limits'
import { routes } from '@/stores/routes'

import { worldWithAccount } from '../worlds/world'
import { pay } from './support/deeds'
import { openWallet, type Wallet } from './support/wallet'

let wallet: Wallet

beforeAll(async () => {
  wallet = await openWallet()
})

afterEach(() => wallet.leave())
afterAll(() => wallet.close())

const t = limitsTexts.en
const noon = Date.UTC(2026, 10, 20, 4)

test('C12: what is left is shown before a limit is hit, and who goes over it is told which and what raises it', async () => {
  const world = await worldWithAccount(noon)
  await world.must('choosePolicy', { policyId: 'classes-2018' })
  await world.linkCardOf('anna')
  await world.payOrder('noodles', 'Beef noodles', 250_00)
  const { order } = await world.must('createOrder', { shopId: 'cinema', goods: 'Film club', amountFen: 750_01 })
  const me = await wallet.visit({ world, now: noon })
  await me.opens(routes.myAccount)
  await me.tap(new RegExp(accountTexts.en.myAccount.limits))
  await me.sees(t.levels['class-1'])
  await me.page.getByRole('progressbar', { name: t.periods.lifetime }).waitFor()
  await me.sees('750.00')
  await me.opens(routes.checkout, { order: order.id })
  await pay(me, '¥750.01')
  const refusal = { code: 'payment.refused', reason: 'verification-too-weak' } as const
  await me.sees(me.words.errors['payment.refused'](refusal, String).title)
  await me.opens(routes.limits)
  await me.tap(t.verify)
  await me.page.waitForURL((url) => url.hash.startsWith(`#${routes.verification}`))
})
