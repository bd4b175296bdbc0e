import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright-core'

import { type RunningServer, startServer } from '@/server/start'
import { routes } from '@/stores/routes'

import { builtPackage } from '../build/packages'
import { axeViolations } from '../screens/inspect'
import { listen, type Listener, makeMerchant, newNumber, sdkOf } from '../server/gateway/support/gateway-world'
import { createWorld } from '../worlds/world'
import { answersOf, goToLinking, linkCard, pay, setPaymentPassword, signUp } from './support/deeds'
import type { Person } from './support/person'
import { openWallet, type Wallet } from './support/wallet'

// The first run builds the wallet, and the machine may be busy.
jest.setTimeout(10 * 60_000)

let wallet: Wallet
let folder: string
let server: RunningServer
let shop: Listener
let me: Person
let sell: (subject: string) => Promise<string>

beforeAll(async () => {
  wallet = await openWallet()
  folder = await mkdtemp(join(tmpdir(), 'bangka-'))
  const started = await startServer({
    port: 0,
    dataFolder: folder,
    database: { kind: 'memory' },
    seed: 'cashier',
    h5Folder: process.env['BANGKA_H5'] ?? builtPackage('h5'),
  })
  if (!started.ok) throw new Error(JSON.stringify(started.error))
  server = started.value
  shop = await listen()
  const sdk = sdkOf(server, await makeMerchant(server, { name: { zh: '茶馆', en: 'Tea House' } }))
  sell = (subject) =>
    Promise.resolve(
      sdk.pageExecute('alipay.trade.wap.pay', 'GET', {
        bizContent: { out_trade_no: newNumber(), total_amount: '188.00', subject },
        returnUrl: shop.url,
      }),
    )
  me = await wallet.visit({ url: `${server.address}/` })
})

afterAll(async () => {
  await wallet.close()
  await server.close()
  await shop.close()
  await rm(folder, { recursive: true })
})

async function openPage(): Promise<Page> {
  const page = await me.page.context().newPage()
  // As on the stage of the app's screens: what looks at a page takes its timers from here.
  await page.addInitScript(() => Object.assign(window, { realSetTimeout: window.setTimeout.bind(window) }))
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
  expect(link.origin).toBe(server.address)
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
