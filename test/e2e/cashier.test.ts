import type { Page } from 'playwright-core'

import { routes } from '@/stores/routes'

import { axeViolations } from '../screens/inspect'
import { keepRealTime } from '../screens/real-time'
import { listen, type Listener, makeMerchant, newNumber, sdkOf } from '../server/gateway/support/gateway-world'
import { createWorld } from '../worlds/world'
import { answersOf, goToLinking, linkCard, pay, setPaymentPassword, signUp } from './support/deeds'
import type { Person } from './support/person'
import { openServed, type Served } from './support/served'
import { openWallet, type Wallet } from './support/wallet'

// The first run builds the wallet, and the machine may be busy.
jest.setTimeout(10 * 60_000)

let wallet: Wallet
let served: Served
let shop: Listener
let me: Person
let sell: (subject: string) => Promise<string>

beforeAll(async () => {
  wallet = await openWallet()
  served = await openServed()
  shop = await listen()
  const sdk = sdkOf(served, await makeMerchant(served, { name: { zh: '茶馆', en: 'Tea House' } }))
  sell = (subject) =>
    Promise.resolve(
      sdk.pageExecute('alipay.trade.wap.pay', 'GET', {
        bizContent: { out_trade_no: newNumber(), total_amount: '188.00', subject },
        returnUrl: shop.url,
      }),
    )
  me = await wallet.visit({ url: `${served.address}/` })
})

afterAll(async () => {
  await wallet.close()
  await served.close()
  await shop.close()
})

async function openPage(): Promise<Page> {
  const page = await me.page.context().newPage()
  await keepRealTime(page)
  return page
}

test.each(['light', 'dark'] as const)(
  'axe finds nothing on the page in the %s theme, nor where a request is refused',
  async (theme) => {
    const page = await openPage()
    await page.emulateMedia({ colorScheme: theme })
    await page.goto(await sell('A <b>box</b> of tea'))
    expect(await page.textContent('h1')).toBe('Tea House')
    expect(await page.textContent('dd')).toBe('A <b>box</b> of tea')
    expect(await axeViolations(page)).toEqual([])
    await page.goto((await sell('Tea')).replace('188.00', '1.00'))
    expect(await page.textContent('h1')).toContain('could not be read')
    expect(await axeViolations(page)).toEqual([])
    await page.close()
  },
)

test('the page leads into the wallet; once the order is paid there, it says so by itself and leads back to the shop', async () => {
  await signUp(me, '+33 6 12 34 56 78')
  await goToLinking(me)
  await setPaymentPassword(me)
  await linkCard(me, answersOf(await (await createWorld(Date.now())).person('anna')))
  await me.tap(me.words.link.done.pay)
  const cashier = await openPage()
  await cashier.goto(await sell('Box of tea'))
  await cashier.waitForSelector('body[data-state=open]')
  const link = new URL((await cashier.getAttribute('a.go', 'href')) ?? '')
  expect(link.origin).toBe(served.address)
  await me.page.bringToFront()
  await me.opens(routes.checkout, { order: new URLSearchParams(link.hash.split('?')[1]).get('order') ?? '' })
  expect(link.hash).toContain(`#${routes.checkout}?`)
  await me.sees(me.words.checkout.to('Tea House'))
  await pay(me, '¥188.00')
  await me.sees(me.words.checkout.paid)
  await cashier.bringToFront()
  await cashier.waitForURL(`${shop.url.split('?')[0] ?? ''}**`)
  const said = Object.fromEntries(new URL(cashier.url()).searchParams)
  expect(said).toMatchObject({ shop: '1', method: 'alipay.trade.wap.pay.return', total_amount: '188.00' })
})
