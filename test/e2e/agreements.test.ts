import { routes } from '@/stores/routes'

import { paymentPassword, worldWithCards } from '../worlds/world'
import { openDesk, typeCode } from './support/deeds'
import { openWallet, type Wallet } from './support/wallet'

let wallet: Wallet

beforeAll(async () => {
  wallet = await openWallet()
})

afterEach(async () => {
  await wallet.leave()
})

afterAll(async () => {
  await wallet.close()
})

test('S10: a taxi’s app asks once, then charges within the person’s limits without the password, and no more once it is ended', async () => {
  const world = await worldWithCards(Date.now())
  const { code } = await world.must('askAgreement', { shopId: 'taxi' })
  const me = await wallet.visit({ world })
  const { agreements: t, sandbox } = me.words
  const { refusals, results } = sandbox.shops.agreement
  await me.tap(me.words.home.scan)
  await typeCode(me, code)
  await me.sees(t.asks('Kuaidao Taxi'))
  await me.fill(t.inYuan(t.caps.perChargeFen), 'a hundred')
  await me.tap(t.agree)
  await me.sees(t.capWrong)
  await me.fill(t.inYuan(t.caps.perChargeFen), '100')
  await me.tap(t.agree)
  await me.fill(t.passwordLabel, paymentPassword)
  await me.sees(t.signed)

  const desk = await openDesk(me, 'shops')
  await desk.tap(/Kuaidao Taxi/)
  const charge = (goods: string) => desk.tap(new RegExp(`^${sandbox.shops.agreement.charge}: .*${goods}`))
  await charge('City ride')
  await desk.sees(results.paid)
  await charge('Airport ride')
  await desk.sees(refusals['over-agreement-charge'])

  await me.restarts()
  await me.sees(t.of('¥36.40', '¥600.00'))
  await me.tap(t.end)
  await me.tap(t.endNow)
  await me.sees(t.endedText.person('Kuaidao Taxi'))
  await charge('City ride')
  await desk.sees(refusals['agreement-ended'])

  await me.opens(routes.bills)
  // The agreement's own screen, which is still in front for a moment, names the taxi too.
  await me.button(me.words.bills.search).waitFor()
  await me.sees('Kuaidao Taxi')
  expect((await me.reads()).match(/Kuaidao Taxi/g)).toHaveLength(1)
})
