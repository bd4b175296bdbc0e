import { accountTexts } from '@/locales/account'
import { cardsTexts } from '@/locales/cards'
import { checkoutTexts } from '@/locales/checkout'
import { homeTexts } from '@/locales/home'
import { meTexts } from '@/locales/me'
import { routes } from '@/stores/routes'

import { paymentPassword, worldWithCards } from '../worlds/world'
import { boot, type BootedApp } from './harness'
import { builtPackage } from './packages'
import { Person } from './person'

const t = cardsTexts.en
/** 2026-11-24 10:00 in Shanghai. */
const now = Date.UTC(2026, 10, 24, 2)

describe('what pays, in the compiled package', () => {
  let app: BootedApp
  let code: string
  beforeAll(async () => {
    const world = await worldWithCards(now)
    const [card] = (await world.must('listCards', {})).cards
    if (card === undefined) throw new Error('a world without a card')
    await world.must('topUp', { movementId: 'saved', cardId: card.id, amountFen: 100_00, paymentPassword })
    code = (await world.must('createOrder', { shopId: 'noodles', goods: 'Beef noodles', amountFen: 28_00 })).code
    app = await boot({ dist: builtPackage('alipay'), storage: world.dump(), startMs: now })
  }, 300_000)
  afterAll(() => app.close())

  test('C10: the balance comes first in the order of payment, and pays a scanned order', async () => {
    const person = new Person(app)
    await person.at(routes.home)
    await person.press(homeTexts.en.changeLabel)
    await person.at(routes.myCards)
    await person.press(t.moveUp(t.balance))
    await person.press(t.moveUp(t.balance))
    await person.reads(`1. ${t.balance}`)
    await app.back()
    app.phone.scans.push({ qrCode: code })
    await person.press(homeTexts.en.scan)
    await person.at(routes.checkout)
    await person.reads(checkoutTexts.en.fromBalance)
    await person.payWithPassword('¥28.00')
    await person.reads(checkoutTexts.en.paidFromBalance)
    await person.press(checkoutTexts.en.done)
    await app.tapTab(2)
    await person.press(new RegExp(`^${meTexts.en.myAccount}`))
    await person.press(new RegExp(`^${accountTexts.en.myAccount.balance}`))
    await person.at(routes.balance)
    await person.reads('¥72.00')
  })
})
