import { idKinds } from '@/domain/id/kinds'
import { accountTexts } from '@/locales/account'
import { cardsTexts } from '@/locales/cards'
import { commonTexts } from '@/locales/common'
import { linkCardTexts } from '@/locales/link-card'
import { meTexts } from '@/locales/me'
import { routes } from '@/stores/routes'

import { boot, type BootedApp } from './harness'
import { builtPackage } from './packages'
import { Person, personOf } from './person'

const { identity, number } = linkCardTexts.en
const { myAccount } = accountTexts.en

/** What other wallets refuse: one person with a card and papers that are all unusual, step by step. */
describe('a person with the compiled package and unusual details', () => {
  let app: BootedApp
  let person: Person

  beforeAll(async () => {
    app = await boot({ dist: builtPackage('alipay') })
    person = new Person(app)
    await person.signUp()
    await person.setPaymentPassword()
  }, 300_000)
  afterAll(() => app.close())

  test('C7: is told at once that a card of a kind that can’t be linked is one', async () => {
    await person.write('link-card-number', personOf('olga').bank.cardNumber)
    await person.press(commonTexts.en.next)
    await person.reads(/can’t be linked/)
    await person.at(routes.linkNumber)
  })

  test('C1: goes on with a card of 15 digits, which is told to be unusual', async () => {
    await person.typeCardNumber('622202123456789')
  })

  test('C4: has a name of a hundred letters accepted', async () => {
    await person.typeName('M'.repeat(100), 'NPL')
  })

  test('C2: finds every kind of ID, each with a field of its own, and types a number with letters', async () => {
    for (const kind of idKinds) {
      await person.press(identity.kinds[kind], 'radio')
      await person.reads(identity.numbers[kind])
    }
    await person.typeIdentity('passport', 'C01X00T47')
  })

  test('C5: has a phone in the usual form of abroad understood, and sees all as the bank will get it', async () => {
    await person.typePhone('33-612345678')
    await person.reads('+33612345678')
    await person.reads('C01X00T47')
    await person.reads('M'.repeat(100))
    await person.reads(number.unusualLength('ICBC', [19], 15))
  })

  test('S2: Me leads to My Account and My Cards, which says "Add Card" while there is none, and is empty', async () => {
    await app.tapTab(2)
    await person.press(new RegExp(`^${meTexts.en.myAccount}`))
    await person.at(routes.myAccount)
    await person.press(new RegExp(`^${myAccount.myCards}.*${myAccount.addCard}`))
    await person.at(routes.myCards)
    await person.reads(cardsTexts.en.empty)
    await person.press(cardsTexts.en.addCard)
    // What was typed is kept: it goes on where it was left.
    await person.at(routes.linkSummary)
  })
})
