import { accountTexts } from '@/locales/account'
import { billsTexts } from '@/locales/bills'
import { cardsTexts } from '@/locales/cards'
import { checkoutTexts } from '@/locales/checkout'
import { homeTexts } from '@/locales/home'
import { linkCardTexts } from '@/locales/link-card'
import { sandboxTexts } from '@/locales/sandbox'
import { routes } from '@/stores/routes'

import { boot, type BootedApp, type CanIUse } from './harness'
import { builtPackage } from './packages'
import { Person, personOf, usualSecrets } from './person'

const sandbox = sandboxTexts.en
const link = linkCardTexts.en

describe.each<CanIUse>(['yes', 'no', 'throws'])('a person with the compiled package where canIUse says %s', (canIUse) => {
  let dist: string
  let app: BootedApp
  let person: Person
  let orderCode: string
  const shop = 'Morning Light Store'

  beforeAll(async () => {
    dist = builtPackage('alipay')
    app = await boot({ dist, canIUse })
    person = new Person(app)
  })
  afterAll(() => app.close())

  test('S1: signs up with a phone from abroad, which is shown back as understood, and the code from the SMS', async () => {
    await person.at(routes.welcome)
    await person.press(accountTexts.en.welcome.signUp)
    await person.write('sign-up-phone', usualSecrets.phone)
    await person.reads('+33 6 12 34 56 78')
    await app.back()
    await person.signUp()
    await person.reads(homeTexts.en.noCardTitle)
  })

  test('S3: is asked for a payment password before the first card, has a weak one refused with the reason, and sets one', async () => {
    await person.press(homeTexts.en.linkCard)
    await person.at(routes.paymentPassword)
    await person.write('payment-password-first', '123456')
    await person.reads(accountTexts.en.paymentPassword.weak.sequence)
    await app.back()
    await person.setPaymentPassword()
  })

  test('S4, S5: links a card: sees exactly what the bank gets, and types the code from the bank’s SMS', async () => {
    const anna = personOf('anna')
    await person.write('link-card-number', anna.bank.cardNumber)
    await person.reads('ICBC')
    await person.fillWizard(anna)
    await person.reads('6222 0212 3456 7890 123')
    await person.reads(anna.knows.idNumber)
    await person.send()
    await person.confirmWithCode()
  })

  test('S7: finds the card in My Cards', async () => {
    await person.press(link.done.cards)
    await person.at(routes.myCards)
    expect(app.nameOf(await app.seen({ role: 'img', name: /ending in 0 1 2 3/ }))).toContain('Industrial and Commercial Bank')
  })

  test('links a second one whose name the bank has in capitals, as its slip shows', async () => {
    const kwame = personOf('kwame')
    await person.press(cardsTexts.en.addCard)
    await person.fillWizard(kwame)
    await person.send()
    await person.reads(link.refused.heading)
    await person.takeNameFromSlip(kwame.bank.name)
    await person.reads(link.summary.changed)
    await person.reads('KWAME')
    await person.send()
    await person.confirmWithCode()
  })

  test('S8: shows the pay code: a till charges a small amount at once', async () => {
    await person.press(link.done.pay)
    await person.at(routes.pay)
    const payCode = await person.readPayCode()
    expect(payCode).toMatch(/^28\d{16}$/)
    await person.chargeAtTill('convenience', shop, payCode, '39.90')
    await person.reads(sandbox.shops.outcome.paid)
  })

  test('and a large one after the payment password, with payee and amount in sight before it is typed', async () => {
    await app.back()
    await person.at(routes.pay)
    await person.chargeAtTill('convenience', shop, await person.readPayCode(), '270')
    await person.reads(sandbox.shops.outcome['waiting-for-password'])
    // The till stays a till; the wallet asks when the person is back at it.
    await app.back()
    await person.at(routes.checkout)
    await person.reads(checkoutTexts.en.to(shop))
    await person.payWithPassword('¥270.00')
    await person.press(checkoutTexts.en.done)
    await person.at(routes.home)
  })

  test('S9: scans a shop’s order, types the password, and sees the result', async () => {
    await app.tapTab(0)
    await person.press(/^Sandbox/)
    await person.press(sandbox.tabs.shops)
    await person.press(shop)
    await person.press(/^雨伞 Umbrella/)
    await app.seen({ role: 'img', name: sandbox.shops.codeAlt(shop) })
    orderCode = await copied(app)
    expect(orderCode).toMatch(/\/o\//)
    await app.back()
    app.phone.scans.push({ qrCode: orderCode })
    await person.press(homeTexts.en.scan)
    await person.at(routes.checkout)
    await person.reads('雨伞 Umbrella')
    await person.payWithPassword('¥39.90')
    await person.reads(checkoutTexts.en.to(shop))
  })

  test('the shop has heard of its payment', async () => {
    await person.press(checkoutTexts.en.done)
    await person.press(/^Sandbox/)
    await person.press(sandbox.tabs.shops)
    await person.press(shop)
    await person.reads(`¥39.90 · ${sandbox.shops.status.paid}`)
    await app.back()
  })

  test('and the bills are there after a restart', async () => {
    const restarted = await boot({ dist, canIUse, storage: app.storage(), startMs: app.time.now() + 60_000 })
    const again = new Person(restarted)
    await again.at(routes.home)
    await restarted.tapTab(1)
    await again.at(routes.bills)
    await again.reads(billsTexts.en.end)
    expect(restarted.text().match(/39\.90/g)).toHaveLength(2)
    expect(restarted.text()).toContain('270.00')
    restarted.close()
  })
})

/** Presses the first of a shop's two "Copy the code", which is the order's, and answers what is in the clipboard then. */
async function copied(app: BootedApp): Promise<string> {
  const [copy] = app.all({ role: 'button', name: sandbox.shops.copyCode })
  if (copy === undefined) throw new Error('There is no code to copy')
  await app.tap(copy)
  await app.waitFor(() => app.phone.clipboard !== '')
  return app.phone.clipboard
}
