import { accountTexts } from '@/locales/account'
import { limitsTexts } from '@/locales/limits'
import { meTexts } from '@/locales/me'
import { routes } from '@/stores/routes'

import { worldWithAccount } from '../worlds/world'
import { boot, type BootedApp } from './harness'
import { builtPackage } from './packages'
import { Person } from './person'

const t = limitsTexts.en
/** 2026-03-02 10:00 in Shanghai. */
const now = Date.UTC(2026, 2, 2, 2)

describe('C12: what the rules let one pay, in the compiled package', () => {
  let app: BootedApp
  beforeAll(async () => {
    const world = await worldWithAccount(now)
    await world.must('choosePolicy', { policyId: 'classes-2018' })
    await world.linkCardOf('anna')
    await world.payOrder('noodles', 'Beef noodles', 250_00)
    app = await boot({ dist: builtPackage('alipay'), storage: world.dump(), startMs: now })
  }, 300_000)
  afterAll(() => app.close())

  test('what is left, and what raises it, is shown before a limit is hit', async () => {
    const person = new Person(app)
    await app.tapTab(2)
    await person.press(new RegExp(`^${meTexts.en.myAccount}`))
    await person.at(routes.myAccount)
    await person.press(new RegExp(`^${accountTexts.en.myAccount.limits}`))
    await person.at(routes.limits)
    await person.reads(t.levels['class-1'])
    const bar = await app.seen({ role: 'progressbar', name: t.periods.lifetime })
    expect(bar.attributes).toMatchObject({ 'aria-valuenow': 250_00, 'aria-valuemax': 1_000_00 })
    await person.reads(t.raise)
    await person.press(t.verify)
    await person.at(routes.verification)
  })
})
