import { billsTexts } from '@/locales/bills'
import { checkoutTexts } from '@/locales/checkout'
import { homeTexts } from '@/locales/home'
import { linkCardTexts } from '@/locales/link-card'
import { payTexts } from '@/locales/pay'
import { routes } from '@/stores/routes'

import { boot, type BootedApp } from './harness'
import { leaks, leftBehindBy } from './left-behind'
import { builtPackage } from './packages'
import { Person, personOf, usualSecrets } from './person'
import { startWalletService, type WalletService } from './wallet-service'

const link = linkCardTexts.en
const checkout = checkoutTexts.en
const shop = 'Morning Light Store'

describe('a person whose package asks a wallet service elsewhere', () => {
  let dist: string
  let service: WalletService
  let app: BootedApp
  const booted: BootedApp[] = []
  let person: Person
  const codes: string[] = []

  /** The phone is another device here: its newest SMS. */
  async function codeFromPhone(): Promise<string> {
    const { messages } = await service.must('sandboxMessages', {})
    const code = messages[0]?.code
    if (typeof code !== 'string') throw new Error('No code came')
    codes.push(code)
    return code
  }

  /** Its timers are real: each one is stopped at the end, whatever a test found. */
  async function start(storage: Readonly<Record<string, string>> = {}): Promise<BootedApp> {
    const started = await boot({ dist, time: 'real', storage })
    booted.push(started)
    return started
  }

  beforeAll(async () => {
    dist = builtPackage('alipay-service')
    service = await startWalletService()
    app = await start()
    person = new Person(app, usualSecrets, codeFromPhone)
  })
  afterAll(async () => {
    await service.close()
    for (const each of booted) each.close()
  })

  test('signs up, chooses a payment password and links a card', async () => {
    await person.signUp()
    await person.setPaymentPassword()
    await person.fillWizard(personOf('anna'))
    await person.send()
    await person.confirmWithCode()
    await person.press(link.done.pay)
    await person.at(routes.pay)
  })

  test('sees a till’s charge of the pay code by itself, and a new code after it', async () => {
    const payCode = await person.readPayCode()
    const outcome = await service.must('chargePayCode', { shopId: 'convenience', payCode, amountFen: 39_90 })
    expect(outcome.result).toBe('paid')
    await person.at(routes.paymentResult)
    await person.reads(checkout.paid)
    await person.reads(checkout.to(shop))
    await app.back()
    await person.at(routes.pay)
    await person.reads(payTexts.en.paysFrom)
    // The sandbox's screens are not in this package, so no way leads there.
    expect(app.text()).not.toContain('Sandbox')
    expect(await person.readPayCode()).not.toBe(payCode)
  })

  test('is asked for the payment password when the till charges more', async () => {
    const payCode = await person.readPayCode()
    const outcome = await service.must('chargePayCode', { shopId: 'convenience', payCode, amountFen: 270_00 })
    expect(outcome.result).toBe('waiting-for-password')
    await person.at(routes.checkout)
    await person.payWithPassword('¥270.00')
    await person.press(checkout.done)
    await person.at(routes.home)
  })

  test('pays an order by scanning it, and the shop hears of it', async () => {
    const { code, order } = await service.must('createOrder', {
      shopId: 'noodles',
      goods: '牛肉面 Beef noodles',
      amountFen: 22_00,
    })
    app.phone.scans.push({ qrCode: code })
    await person.press(homeTexts.en.scan)
    await person.at(routes.checkout)
    await person.payWithPassword('¥22.00')
    // The service tells the shop after it has answered.
    const status = async () => {
      const { orders } = await service.must('listShopOrders', { shopId: 'noodles' })
      return orders.find((known) => known.order.id === order.id)?.status
    }
    for (let looks = 0; looks < 400 && (await status()) !== 'paid'; looks += 1)
      await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await status()).toBe('paid')
  })

  test('finds the bills again after a restart', async () => {
    const restarted = await start(app.storage())
    const again = new Person(restarted, usualSecrets, codeFromPhone)
    await again.at(routes.home)
    await restarted.tapTab(1)
    await again.reads(billsTexts.en.end)
    for (const amount of ['39.90', '270.00', '22.00']) expect(restarted.text()).toContain(amount)
  })

  test('leaves no secret behind, neither on the phone and in its addresses and headers, nor in the service’s files', () => {
    const { bank, knows } = personOf('anna')
    const secrets = [bank.cardNumber, knows.idNumber, usualSecrets.loginPassword, usualSecrets.paymentPassword, ...codes]
    const places = new Map([...leftBehindBy(app), ...service.files()])
    expect(codes).toHaveLength(2)
    expect([...places.keys()].filter((place) => place.startsWith('address')).length).toBeGreaterThan(20)
    expect(service.files().size).toBeGreaterThan(0)
    expect(leaks(places, secrets)).toEqual([])
  })
})
