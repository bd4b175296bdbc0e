import type { ShopCodeKind } from '@/contract'
import { checkoutTexts } from '@/locales/checkout'
import { codeOrderTexts } from '@/locales/code-order'
import { homeTexts } from '@/locales/home'
import { scanTexts } from '@/locales/scan'
import { routes } from '@/stores/routes'

import { worldWithCards } from '../worlds/world'
import { boot, type BootedApp } from './harness'
import { builtPackage } from './packages'
import { Person } from './person'

const checkout = checkoutTexts.en
const form = codeOrderTexts.en
const scan = scanTexts.en
/** 2026-11-24 10:00 in Shanghai. */
const now = Date.UTC(2026, 10, 24, 2)

describe('codes that the phone’s own scanner reads, in the compiled package', () => {
  let dist: string
  const booted: BootedApp[] = []
  beforeAll(() => {
    dist = builtPackage('alipay')
  })
  afterEach(() => {
    for (const app of booted.splice(0)) app.close()
  })

  /** Somebody with two cards, whose phone scans this when they press "Scan". */
  async function scanning(codeOf: (make: (shopId: string, kind: ShopCodeKind) => Promise<string>) => Promise<string>) {
    const world = await worldWithCards(now)
    const code = await codeOf(async (shopId, kind) => (await world.must('makeShopCode', { shopId, kind })).code)
    const app = await boot({ dist, storage: world.dump(), startMs: now })
    booted.push(app)
    const person = new Person(app)
    await person.at(routes.home)
    app.phone.scans.push({ qrCode: code })
    await person.press(homeTexts.en.scan)
    return person
  }

  test('a bank’s code that says no amount: it is typed, and paid', async () => {
    const person = await scanning((make) => make('convenience', 'unionpay-static'))
    await person.at(routes.codeOrder)
    await person.reads('Morning Light Store')
    await person.write('code-order-amount', '12.5')
    await person.press(form.nextWith('¥12.50'))
    await person.at(routes.checkout)
    await person.payWithPassword('¥12.50')
  })

  test('the share that the shop adds is a line, and in the total, before the password', async () => {
    const person = await scanning((make) => make('noodles', 'tip-percent'))
    // Nothing is asked, so there is no form in between.
    await person.at(routes.checkout)
    await person.reads(form.tipByShop)
    await person.reads('¥6.80')
    await person.payWithPassword('¥74.80')
  })

  test('a price in yen is seen in both currencies with the rate, and the way back leads to the form', async () => {
    const person = await scanning((make) => make('duty-free', 'in-yen'))
    await person.reads('JPY\u00a01,480')
    await person.reads(form.rateText('100', 'JPY', '4.6200'))
    await person.press(form.nextWith('¥68.38'))
    await person.at(routes.checkout)
    await person.app.back()
    await person.at(routes.codeOrder)
    await person.press(form.nextWith('¥68.38'))
    await person.at(routes.checkout)
    await person.payWithPassword('¥68.38')
    await person.press(checkout.receipt)
    await person.reads('JPY\u00a01,480')
  })

  test('what has been paid is not there to be paid again behind the receipt', async () => {
    const person = await scanning((make) => make('noodles', 'tip-prompt'))
    await person.press(form.nextWith('¥68.00'))
    await person.payWithPassword('¥68.00')
    await person.app.back()
    await person.at(routes.home)
  })

  test('a code of other networks says which', async () => {
    const person = await scanning((make) => make('duty-free', 'other-network'))
    await person.reads('Visa and PromptPay')
    await person.press(scan.showPayCode)
    await person.at(routes.pay)
  })

  test('a sticker over the shop’s code is told, with what to do', async () => {
    const person = await scanning((make) => make('street-stall', 'sticker'))
    for (const step of scan.tamperedSteps) await person.reads(step)
  })

  test.each([
    ['javascript:alert(1)', 'runs-something'],
    ['https://bank.example@evil.example/', 'user-info'],
    ['https://shop.example/\u202Egpj.exe', 'hidden-characters'],
  ] as const)('the address %j is told as dangerous and offered to nobody', async (address, danger) => {
    const person = await scanning(async () => address)
    await person.reads(scan.linkDoubtfulTitle)
    await person.reads(scan.linkDangers[danger])
    expect(person.app.find({ role: 'button', name: scan.copyAddress })).toBeNull()
  })
})
