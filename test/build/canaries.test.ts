import { checkoutTexts } from '@/locales/checkout'
import { homeTexts } from '@/locales/home'
import { linkCardTexts } from '@/locales/link-card'
import { scanTexts } from '@/locales/scan'
import { routes } from '@/stores/routes'

import { codeOf } from '../worlds/own-code'
import { boot, type BootedApp } from './harness'
import { leaks, leftBehindBy } from './left-behind'
import { builtPackage } from './packages'
import { codeFromDrawer, Person, personOf, usualSecrets } from './person'

const link = linkCardTexts.en
const anna = personOf('anna')
const kwame = personOf('kwame')

/** Typed by mistake somewhere on the way; they are as secret as the right ones. */
const wrongCode = '417302'
const wrongPassword = '582046'

describe('what a life with the wallet leaves on the phone', () => {
  let app: BootedApp
  const codes: string[] = []

  beforeAll(async () => {
    app = await boot({ dist: builtPackage('alipay') })
    const person = new Person(app, usualSecrets, async (reader) => {
      const code = await codeFromDrawer(reader)
      codes.push(code)
      return code
    })
    await person.signUp()
    await person.setPaymentPassword()
    await person.fillWizard(anna)
    await person.send()
    await person.at(routes.linkCode)
    await person.write('link-card-code', wrongCode)
    await person.reads(/tries left/)
    await person.confirmWithCode()
    await person.press(link.done.cards)

    // Half way through, and refused: what stays is a draft.
    await person.press(/Add/)
    await person.fillWizard(kwame)
    await person.send()
    await person.reads(link.refused.heading)
    await app.tapTab(0)

    // A card number in front of the scanner instead of a shop's code.
    app.phone.scans.push({ qrCode: kwame.bank.cardNumber })
    await person.press(homeTexts.en.scan)
    await person.reads(scanTexts.en.cardMaybeTitle)
    await person.press(scanTexts.en.myCard)
    await app.tapTab(0)

    app.phone.scans.push({ qrCode: codeOf('shop', 'convenience') })
    await person.press(homeTexts.en.scan)
    await person.at(routes.checkout)
    await person.write('checkout-amount', '21.50')
    await person.press(checkoutTexts.en.next)
    await person.press(checkoutTexts.en.continueToPassword('¥21.50'))
    await person.write('checkout-password', wrongPassword)
    await person.reads(checkoutTexts.en.wrong(4))
    await person.write('checkout-password', usualSecrets.paymentPassword)
    await person.reads(checkoutTexts.en.paid)
  })
  afterAll(() => app.close())

  const secrets = () => [
    anna.bank.cardNumber,
    kwame.bank.cardNumber,
    anna.knows.idNumber,
    kwame.knows.idNumber,
    usualSecrets.loginPassword,
    usualSecrets.paymentPassword,
    wrongCode,
    wrongPassword,
    ...codes,
  ]

  test('holds no card number, ID number, code or password: not in storage, the console, an address or an error', () => {
    expect(codes).toHaveLength(2)
    expect(leaks(leftBehindBy(app), secrets())).toEqual([])
  })

  test('and it would be found there', () => {
    const places = leftBehindBy(app)
    expect(places.size).toBeGreaterThan(10)
    for (const secret of secrets()) {
      expect(leaks(new Map([...places, ['planted', `{"it":"${secret}"}`]]), [secret])).not.toEqual([])
      expect(leaks(new Map([['planted', Buffer.from(secret).toString('base64')]]), [secret])).not.toEqual([])
    }
    expect(leaks(new Map([['planted', 'card 6222 0212 3456 7890 123']]), secrets())).not.toEqual([])
  })

  test('holds what the person may expect there: the card’s last four, the name and the phone of a draft', () => {
    const all = [...leftBehindBy(app).values()].join('\n')
    expect(all).toContain('0123')
    expect(all).toContain(kwame.knows.name)
  })
})
