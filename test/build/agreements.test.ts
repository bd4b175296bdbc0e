import { accountTexts } from '@/locales/account'
import { agreementsTexts } from '@/locales/agreements'
import { homeTexts } from '@/locales/home'
import { sandboxTexts } from '@/locales/sandbox'
import { routes } from '@/stores/routes'

import { worldWithCards } from '../worlds/world'
import { boot, type BootedApp } from './harness'
import { builtPackage } from './packages'
import { Person, usualSecrets } from './person'

const t = agreementsTexts.en
const { charge, refusals, results } = sandboxTexts.en.shops.agreement
/** 2026-11-24 10:00 in Shanghai. */
const now = Date.UTC(2026, 10, 24, 2)

describe('agreements, in the compiled package', () => {
  let dist: string
  let app: BootedApp
  beforeAll(() => {
    dist = builtPackage('alipay')
  }, 300_000)
  afterEach(() => app.close())

  test('S10: a takeaway’s app asks once, charges up to the day’s limit and no further, and is ended in My account', async () => {
    const world = await worldWithCards(now)
    const { code } = await world.must('askAgreement', { shopId: 'takeaway' })
    app = await boot({ dist, storage: world.dump(), startMs: now })
    const person = new Person(app)
    await person.at(routes.home)
    app.phone.scans.push({ qrCode: code })
    await person.press(homeTexts.en.scan)
    await person.at(routes.agreement)
    await person.reads(t.asks('Haoe Takeaway'))
    await person.write('agreement-perDayFen', '40')
    await person.press(t.agree)
    await person.write('agreement-password', usualSecrets.paymentPassword)
    await person.reads(t.signed)
    await app.back()
    await person.at(routes.home)

    await person.press(homeTexts.en.pay)
    await person.at(routes.pay)
    await person.openShop('Haoe Takeaway')
    const meal = new RegExp(`^${charge}: .*Kung pao`)
    await person.press(meal)
    await person.reads(results.paid)
    await person.press(meal)
    await person.reads(refusals['over-day-limit'])
    await app.back()
    await person.at(routes.pay)
    await app.back()
    await person.at(routes.home)
    await app.tapTab(2)
    await person.press(/^My account/)
    await person.press(new RegExp(`^${accountTexts.en.myAccount.agreements}`))
    await person.at(routes.agreements)
    await person.press(/^Haoe Takeaway/)
    await person.at(routes.agreement)
    await person.reads(t.of('¥32.00', '¥40.00'))
    await person.press(t.end)
    await person.press(t.endNow)
    await person.reads(t.endedText.person('Haoe Takeaway'))
  })
})
