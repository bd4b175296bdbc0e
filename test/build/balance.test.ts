import { accountTexts } from '@/locales/account'
import { balanceTexts } from '@/locales/balance'
import { meTexts } from '@/locales/me'
import { routes } from '@/stores/routes'

import { worldWithCards } from '../worlds/world'
import { boot, type BootedApp } from './harness'
import { builtPackage } from './packages'
import { Person, usualSecrets } from './person'

const t = balanceTexts.en
/** 2026-11-24 10:00 in Shanghai. */
const now = Date.UTC(2026, 10, 24, 2)

describe('the balance, in the compiled package', () => {
  let dist: string
  let app: BootedApp
  beforeAll(() => {
    dist = builtPackage('alipay')
  }, 300_000)
  afterEach(() => app.close())

  test('C11: money is put into the wallet from a card, and a part of it is taken out again', async () => {
    const world = await worldWithCards(now)
    app = await boot({ dist, storage: world.dump(), startMs: now })
    const person = new Person(app)
    await app.tapTab(2)
    await person.press(new RegExp(`^${meTexts.en.myAccount}`))
    await person.at(routes.myAccount)
    await person.press(new RegExp(`^${accountTexts.en.myAccount.balance}`))
    await person.at(routes.balance)
    await person.reads(t.none)
    await person.press(t.topUp)
    await person.at(routes.move)
    await person.write('move-amount', '350')
    await person.press(t.next)
    await person.write('move-password', usualSecrets.paymentPassword)
    await person.at(routes.movement)
    await person.reads(t.outcomes['top-up'].succeeded)
    await person.press(t.toBalance)
    await person.at(routes.balance)
    await person.reads('¥350.00')
    await person.press(t.withdraw)
    await person.at(routes.move)
    await person.write('move-amount', '400')
    await person.press(t.next)
    await person.reads(t.notEnough('¥350.00'))
    await person.write('move-amount', '120')
    await person.press(t.next)
    await person.write('move-password', usualSecrets.paymentPassword)
    await person.reads(t.outcomes.withdrawal.succeeded)
    await person.press(t.toBalance)
    await person.reads('¥230.00')
  })
})
