import { routes } from '@/stores/routes'

import { readFile } from 'node:fs/promises'

import { worldOfBills } from '../worlds/bills'
import { serveManyBills } from '../worlds/many-bills'
import { worldWithCards } from '../worlds/world'
import { openWallet, type Wallet } from './support/wallet'

let wallet: Wallet
beforeAll(async () => {
  wallet = await openWallet()
})
afterEach(() => wallet.leave())
afterAll(() => wallet.close())

test('bills: what a card paid is found by words and filters, and the month says what it went for', async () => {
  const world = await worldWithCards(Date.now())
  await worldOfBills(world)
  const me = await wallet.visit({ world })
  const { billPages, bills, frame } = me.words
  await me.tap(frame.tabs.bills)
  await me.tap(bills.search)
  await me.sees(billPages.end)

  await me.fill(billPages.search, 'lanzhou')
  await me.seesNot('Galaxy Cinema')
  await me.sees('Lanzhou Noodle House')
  await me.fill(billPages.search, '459')
  await me.sees('Wanjia Online')
  await me.seesNot('Lanzhou Noodle House')
  await me.fill(billPages.search, '')
  await me.tap(billPages.filter)
  await me.tap(billPages.kinds.unpaid)
  await me.tap(billPages.done)
  await me.sees('Harbour Duty Free')
  await me.seesNot('River City Metro')
  // The chip of a filter takes it off.
  await me.tap(billPages.kinds.unpaid)
  await me.sees('River City Metro')

  await me.opens(routes.billMonth)
  await me.sees(billPages.notOver)
  await me.tap(new RegExp(`^${billPages.groups.food}`))
  await me.sees('Lanzhou Noodle House')
  await me.sees(billPages.end)
  expect(
    await me.page
      .getByRole('button', { name: /River City Metro/ })
      .filter({ visible: true })
      .count(),
  ).toBe(0)
})

test('bills: a receipt is kept as a picture or printed, and bills as a table that no spreadsheet runs', async () => {
  const world = await worldWithCards(Date.now())
  await world.payOrder('noodles', '=1+1', 22_00)
  const me = await wallet.visit({ world })
  const { bankPage, billPages, bills, frame } = me.words
  await me.tap(frame.tabs.bills)
  await me.tap(/^Lanzhou Noodle House/)
  await me.sees(bills.paidTo('Lanzhou Noodle House'))
  const picture = me.page.waitForEvent('download')
  await me.tap(bankPage.picture)
  expect((await picture).suggestedFilename()).toMatch(/^bangka-.*\.png$/)
  expect((await readFile(await (await picture).path())).subarray(1, 4).toString()).toBe('PNG')
  await me.page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await me.sees('¥22.00')
  await me.seesNot(bankPage.print)
  expect(await me.page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--surface'))).toMatch(/^#fff/)
  await me.page.emulateMedia({ media: 'screen' })

  await me.opens(routes.allBills)
  await me.sees(billPages.end)
  const table = me.page.waitForEvent('download')
  await me.tap(billPages.saveTable)
  expect((await table).suggestedFilename()).toBe('bangka-bills.csv')
  const text = await readFile(await (await table).path(), 'utf8')
  expect(text.startsWith('\ufeff')).toBe(true)
  expect(text.split('\r\n')).toHaveLength(6)
  expect(text).toContain("Lanzhou Noodle House,'=1+1,")
  await me.sees(billPages.tableOutcomes.saved)
})

test('bills: of thousands of bills only those near the screen are drawn, wherever one has scrolled to', async () => {
  const service = await serveManyBills(3_000, Date.now())
  try {
    const me = await wallet.visit({
      world: { dump: () => service.storage },
      async prepare(context) {
        await context.route('**/service.json', (route) => route.fulfill({ json: { url: new URL(wallet.url).origin } }))
        await context.route('**/api/v1/*', async (route) => {
          const request = route.request()
          const { authorization = '' } = await request.allHeaders()
          const url = `${service.address}${new URL(request.url()).pathname}`
          const body = request.postData() ?? '{}'
          // The service goes while `watch` still waits.
          const answer = await fetch(url, { method: 'POST', headers: { authorization }, body }).catch(() => null)
          if (answer === null) await route.abort().catch(() => undefined)
          else await route.fulfill({ status: answer.status, contentType: 'application/json', body: await answer.text() })
        })
      },
    })
    await me.opens(routes.allBills)
    const rows = me.page.locator('.bk-row--press')
    await rows.first().waitFor()
    const last = me.page.locator('[id="bills-11"]')
    await me.page.mouse.move(180, 400)
    while ((await last.count()) === 0) await me.page.mouse.wheel(0, 3_000)
    await me.page.waitForFunction(() => document.querySelectorAll('[id="bills-0"] .bk-row').length === 0)
    expect(await rows.count()).toBeLessThanOrEqual(8 * 25)
    await me.page.mouse.wheel(0, -1_000_000)
    await me.page.waitForFunction(() => document.querySelectorAll('[id="bills-0"] .bk-row').length === 25)
  } finally {
    await wallet.leave()
    await service.close()
  }
})
