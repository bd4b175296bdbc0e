import type { ShopCodeKind } from '@/contract'

import { worldWithCards } from '../worlds/world'
import { pay, typeCode } from './support/deeds'
import type { Person } from './support/person'
import { openWallet, type Wallet } from './support/wallet'

// The first run builds the wallet, and the machine may be busy.
jest.setTimeout(10 * 60_000)

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

/** Somebody with two cards, who has typed the code of a shop of the sandbox on the scan screen. */
async function withCode(shopId: string, kind: ShopCodeKind): Promise<Person> {
  const world = await worldWithCards(Date.now())
  const { code } = await world.must('makeShopCode', { shopId, kind })
  const me = await wallet.visit({ world })
  await me.tap(me.words.home.scan)
  await typeCode(me, code)
  return me
}

test('a bank’s code that says no amount: it is typed, and paid', async () => {
  const me = await withCode('convenience', 'unionpay-static')
  const { checkout, codeOrder } = me.words
  await me.sees('Morning Light Store')
  await me.tap(codeOrder.next)
  await me.sees(codeOrder.problems.empty('12.50'))
  await me.fill(codeOrder.amountInYuan, '12.5')
  await me.tap(codeOrder.nextWith('¥12.50'))
  await pay(me, '¥12.50')
  await me.sees(checkout.paid)
  await me.tap(checkout.receipt)
  await me.sees('¥12.50')
})

test('a tip is chosen, seen in the total, and changed from the checkout before it is paid', async () => {
  const me = await withCode('noodles', 'tip-prompt')
  const { checkout, codeOrder } = me.words
  await me.button(codeOrder.nextWith('¥68.00')).waitFor()
  await me.tap(/^15 % · ¥10\.20$/)
  await me.tap(codeOrder.nextWith('¥78.20'))
  await me.sees(checkout.straight)
  await me.tap(codeOrder.change)
  await me.tap(codeOrder.noTip)
  await me.tap(/^10 %/)
  await me.tap(codeOrder.nextWith('¥74.80'))
  await me.sees('¥6.80')
  await pay(me, '¥74.80')
  await me.sees(checkout.paid)
  // Whoever goes back now doesn't come to a form that would be paid again.
  await me.page.goBack()
  await me.sees(me.words.home.allBills)
})

test('a price in baht with the shop’s own share on top: both amounts and the rate, before the password and on the receipt', async () => {
  const me = await withCode('duty-free', 'in-baht')
  const { checkout, codeOrder } = me.words
  await me.sees(codeOrder.tipShareByShop('7.5'))
  await me.sees('THB\u00a0268.75')
  await me.tap(codeOrder.nextWith('¥58.98'))
  await me.sees(checkout.straight)
  await me.sees(codeOrder.rateText('1', 'THB', '0.2195'))
  await pay(me, '¥58.98')
  await me.tap(checkout.receipt)
  await me.sees('THB\u00a0268.75')
  await me.sees(codeOrder.totalInYuan)
})

test('what the code asks for is asked, a field each', async () => {
  const me = await withCode('duty-free', 'asks-for-details')
  const { checkout, codeOrder } = me.words
  await me.sees('T2 Departures')
  await me.tap(codeOrder.nextWith('¥188.00'))
  await me.sees(codeOrder.missing)
  await me.fill(codeOrder.fields.mobileNumber.label, '+33 6 12 34 56 78')
  await me.fill(codeOrder.fields.loyaltyNumber.label, 'M-4711')
  await me.tap(codeOrder.nextWith('¥188.00'))
  await pay(me, '¥188.00')
  await me.sees(checkout.paid)
  // What was written for the shop stays out of addresses and of what the page left in them.
  expect(await me.page.evaluate(() => location.href + JSON.stringify(history.state))).not.toContain('4711')
})

test('a code of other networks says which, and what else can be done', async () => {
  const me = await withCode('duty-free', 'other-network')
  await me.sees(/Visa and PromptPay/)
  await me.tap(me.words.scan.showPayCode)
  await me.button(new RegExp(`^${me.words.pay.showDigits}`)).waitFor()
})

test('a sticker over the shop’s code is told, and nothing is paid', async () => {
  const me = await withCode('street-stall', 'sticker')
  const { scan, errors } = me.words
  await me.sees(errors['code.tampered']({ code: 'code.tampered' }, String).title)
  for (const step of scan.tamperedSteps) await me.sees(step)
  await me.tap(scan.again)
  await me.button(scan.typeLabel).waitFor()
})

test('a dangerous address is told with its reasons, is not opened, and can’t even be copied', async () => {
  const me = await wallet.visit({ world: await worldWithCards(Date.now()) })
  const { home, scan } = me.words
  await me.tap(home.scan)
  await typeCode(me, 'https://qr.bangka.example@pay.evil.example:8443/\u202Egpj.exe')
  await me.sees(scan.linkDoubtfulTitle)
  for (const danger of ['user-info', 'odd-port', 'hidden-characters'] as const) await me.sees(scan.linkDangers[danger])
  await me.sees('pay.evil.example')
  await me.sees(/\[U\+202E\]gpj\.exe/)
  expect(await me.button(scan.copyAddress).count()).toBe(0)
  expect(me.page.url().startsWith(wallet.url)).toBe(true)
})

test('after a reload in the middle the code is gone, and nothing is paid', async () => {
  const me = await withCode('noodles', 'tip-prompt')
  await me.sees(me.words.codeOrder.noTip)
  await me.restarts()
  await me.sees(me.words.codeOrder.goneTitle)
  await me.tap(me.words.codeOrder.scan)
  await me.button(me.words.scan.typeLabel).waitFor()
})
