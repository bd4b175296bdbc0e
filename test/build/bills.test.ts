import { bankPageTexts } from '@/locales/bank-page'
import { billPagesTexts } from '@/locales/bill-pages'
import { billsTexts } from '@/locales/bills'
import { routes } from '@/stores/routes'

import { worldOfBills } from '../worlds/bills'
import { worldWithCards } from '../worlds/world'
import { boot, type BootedApp } from './harness'
import { builtPackage } from './packages'
import { Person } from './person'

const t = billPagesTexts.en
/** 2026-11-20 12:00 in Shanghai. */
const now = Date.UTC(2026, 10, 20, 4)

describe('bills, in the compiled package', () => {
  let app: BootedApp
  let person: Person
  beforeAll(async () => {
    const world = await worldWithCards(now)
    await worldOfBills(world)
    app = await boot({ dist: builtPackage('alipay'), storage: world.dump(), startMs: world.platform.clock.now() })
    person = new Person(app)
    await person.at(routes.home)
    await app.tapTab(1)
    await person.at(routes.bills)
  }, 300_000)
  afterAll(() => app.close())

  const rows = (name: RegExp) => app.all({ role: 'button', name })

  test('C10: what a card paid is found by words and filters', async () => {
    await person.press(billsTexts.en.search)
    await person.at(routes.allBills)
    await person.reads(t.end)
    await person.write('bill-search', 'lanzhou')
    await app.waitFor(() => rows(/Galaxy Cinema/).length === 0)
    await app.waitFor(() => rows(/Lanzhou Noodle House/).length === 1)
    await person.write('bill-search', '')
    await person.press(t.filter)
    await person.press(t.kinds.refund)
    await person.press(t.done)
    await app.waitFor(() => rows(/River City Metro/).length === 0)
    expect(rows(/Wanjia Online/)).toHaveLength(1)
    await person.press(t.kinds.refund)
    await app.waitFor(() => rows(/River City Metro/).length > 20)
  })

  test('only what is near the screen is there, and the rest keeps its place', async () => {
    await app.scroll({ near: ['bills-1'], far: ['bills-0'], heightPx: 1_800 })
    expect(app.get({ id: 'bills-0' }).children).toHaveLength(0)
    expect(app.get({ id: 'bills-0' }).attributes['style']).toContain('height: 1800px')
    await app.scroll({ near: ['bills-0'], far: [], heightPx: 1_800 })
    expect(rows(/River City Metro/).length).toBeGreaterThan(20)
    await app.back()
  })

  test('C10: the month says what it went for, and leads to those bills', async () => {
    await person.press(billsTexts.en.byMonth)
    await person.at(routes.billMonth)
    await person.reads(t.refundsTakenOff('¥59.00'))
    await person.press(new RegExp(`^${t.groups.food}`))
    await person.at(routes.allBills)
    await person.reads(t.end)
    expect(rows(/Lanzhou Noodle House/)).toHaveLength(1)
    expect(rows(/River City Metro/)).toHaveLength(0)
  })

  test('C10: a receipt is saved to the photos, and the bills are copied as a table', async () => {
    await person.press(t.saveTable)
    await person.reads(t.tableOutcomes.copied)
    expect(app.phone.clipboard.split('\r\n')).toHaveLength(3)
    expect(app.phone.clipboard).toContain('Lanzhou Noodle House')
    await person.press(/^Lanzhou Noodle House/)
    await person.at(routes.receipt)
    await person.press(bankPageTexts.en.picture)
    await app.waitFor(() => app.phone.album.length > 0)
    expect(app.phone.album[0]?.texts.join(' ')).toContain('Lanzhou Noodle House')
  })
})
