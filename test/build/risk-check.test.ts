import { frameTexts } from '@/locales/frame'
import { homeTexts } from '@/locales/home'
import { linkCardTexts } from '@/locales/link-card'
import { riskCheckTexts } from '@/locales/risk-check'
import { routes } from '@/stores/routes'

import { phone, worldWithAccount } from '../worlds/world'
import { boot, type BootedApp } from './harness'
import { builtPackage } from './packages'
import { Person, personOf } from './person'

const t = riskCheckTexts.en
const { riskCheck: told } = frameTexts.en
/** 2026-03-02 10:00 in Shanghai. */
const now = Date.UTC(2026, 2, 2, 2)

describe('a risk check, in the compiled package', () => {
  let app: BootedApp
  beforeAll(async () => {
    const world = await worldWithAccount(now)
    await world.linkCardOf('anna')
    await world.must('askRiskCheck', { phone, demand: 'second-card' })
    app = await boot({ dist: builtPackage('alipay'), storage: world.dump(), startMs: now })
  }, 300_000)
  afterAll(() => app.close())

  test('C14: no pay code until a second card is linked with a passport; then a till can charge', async () => {
    const person = new Person(app)
    await person.at(routes.home)
    await person.reads(told.title)
    await person.press(homeTexts.en.pay)
    await person.at(routes.pay)
    await person.reads(told.texts['second-card'])
    await person.press(told.action)
    await person.at(routes.riskCheck)
    await person.reads(t.headings['second-card'])
    await person.press(t.linkCard)
    await person.fillWizard(personOf('emily'))
    await person.send()
    await person.confirmWithCode()
    await person.press(linkCardTexts.en.done.cards)
    await person.at(routes.myCards)
    await app.tapTab(0)
    await person.at(routes.home)
    await app.waitFor(() => !app.text().includes(told.title))
    await person.press(homeTexts.en.pay)
    await person.at(routes.pay)
    const code = await person.readPayCode()
    await person.chargeAtTill('metro', 'River City Metro', code, '5')
  })
})
