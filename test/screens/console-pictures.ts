import { createHttpTransport } from '@/client/http'
import { operations } from '@/contract'
import { createHttp } from '@/platform/http/index.h5'

import { personWith, readyToPay } from '../contract/support/person'
import { launchBrowser } from '../e2e/support/browser'
import { type ConsolePerson, openConsole } from '../e2e/support/console'
import { openServed } from '../e2e/support/served'
import { valueOf } from '../service/support/wallet'

/** The README's pictures of the console: what is done before each, and its theme. */
const pictures = [
  { name: 'console-till', theme: 'light', act: showOrder },
  { name: 'console-books', theme: 'dark', act: openAccount },
] as const

async function showOrder(till: ConsolePerson): Promise<void> {
  const { till: t } = till.words.texts
  await till.opens('till')
  await till.page.getByText(t.ways.order, { exact: true }).click()
  await till.tap(t.makeOrder)
  await till.sees(t.waitingForScan)
}

async function openAccount(till: ConsolePerson): Promise<void> {
  await till.opens('books')
  await till.tap(/Morning Light Store/)
  await till.page.locator('.bk-detail tbody .bk-table__opener').first().click()
  await till.sees(till.words.texts.books.movement)
}

/** Draws the console of a world in which something has happened; `keep` gets each picture with its file's name. */
export async function drawConsole(keep: (name: string, picture: Buffer) => Promise<void>): Promise<void> {
  const served = await openServed({ seed: 'pictures', h5Folder: null })
  const { address } = served
  const browser = await launchBrowser()
  try {
    const { client } = await withPayments(address)
    await client.call(operations.createOrder, { shopId: 'convenience', goods: '雨伞 Umbrella', amountFen: 39_90 })
    for (const { name, theme, act } of pictures) {
      const page = await browser.newPage({ colorScheme: theme, locale: 'en', reducedMotion: 'reduce' })
      const till = await openConsole(page, address)
      await act(till)
      await page.waitForTimeout(400)
      await keep(`${name}.png`, await page.screenshot())
      await page.close()
    }
  } finally {
    await browser.close()
    await served.close()
  }
}

/** Somebody who has paid twice at a till, and has some of it back. */
async function withPayments(address: string) {
  const person = personWith(createHttpTransport(createHttp(), address))
  await readyToPay(person)
  const { client } = person
  const shopId = 'convenience'
  for (const amountFen of [11_50, 39_90]) {
    const { code } = valueOf(await client.call(operations.issuePayCode, { source: null }))
    valueOf(await client.call(operations.chargePayCode, { shopId, payCode: code, amountFen }))
  }
  const [newest] = valueOf(await client.call(operations.listShopOrders, { shopId })).orders
  const orderNumber = newest?.order.orderNumber ?? ''
  valueOf(await client.call(operations.refundShopOrder, { shopId, orderNumber, refundNumber: 'r1', amountFen: 5_00 }))
  return person
}
