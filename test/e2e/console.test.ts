import { viewNames } from '@/console/routes'
import { routes } from '@/stores/routes'

import { axeViolations } from '../screens/inspect'
import { drawnAnew } from '../screens/real-time'
import { createWorld } from '../worlds/world'
import { type ConsolePerson, openConsole } from './support/console'
import { answersOf, goToLinking, linkCard, pay, readPayCode, setPaymentPassword, signUp, typeCode } from './support/deeds'
import type { Person } from './support/person'
import { openServed, type Served } from './support/served'
import { openWallet, type Wallet } from './support/wallet'

// The first run builds the wallet, and the machine may be busy.
jest.setTimeout(10 * 60_000)

let wallet: Wallet
let served: Served
let me: Person
let till: ConsolePerson

/** One server, one person with a card and one console for all tests, which go on from each other's orders. */
beforeAll(async () => {
  wallet = await openWallet()
  served = await openServed()
  me = await wallet.visit({ url: `${served.address}/` })
  till = await openConsole(await me.page.context().newPage(), served.address)
})

afterAll(async () => {
  await wallet.close()
  await served.close()
})

/** What a button of the console copies: it is on the clipboard a moment after it was pressed. */
async function copiedBy(name: string | RegExp): Promise<string> {
  const { page } = till
  await page.bringToFront()
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await till.tap(name)
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '')
  return page.evaluate(() => navigator.clipboard.readText())
}

/** Waits until this has the focus. */
async function focusIsOn(selector: string): Promise<void> {
  await till.page.waitForFunction((wanted) => document.activeElement?.matches(wanted) === true, selector)
}

test('the SMS of a wallet arrives on the console’s phone while it is looked at, and its code can be copied', async () => {
  await till.opens('phone')
  await till.sees(till.words.texts.phone.none)
  await me.page.bringToFront()
  await signUp(me, '+33 6 12 34 56 78')
  await till.sees(till.words.texts.phone.to('+33612345678'))
  expect(await copiedBy(/^Copy \d{6}$/)).toMatch(/^\d{6}$/)
  await goToLinking(me)
  await setPaymentPassword(me)
  await linkCard(me, answersOf(await (await createWorld(Date.now())).person('anna')))
  await me.tap(me.words.link.done.pay)
})

test('an order on the till is paid by the wallet, and the till shows it by itself', async () => {
  const { till: t } = till.words.texts
  await till.opens('till')
  await till.page.getByText(t.ways.order, { exact: true }).click()
  await till.field(t.goods).fill('Tea')
  await till.field(t.amount).fill('18.00')
  await till.tap(t.makeOrder)
  await till.sees(t.waitingForScan)
  const code = await copiedBy(till.words.texts.common.copyNamed(t.copyCode))
  await me.opens(routes.home)
  await me.tap(me.words.home.scan)
  await typeCode(me, code)
  await pay(me, '¥18.00')
  await me.sees(me.words.checkout.paid)
  await till.sees(/^Paid at /)
  await till.page.getByRole('img', { name: t.codeAlt('Morning Light Store', '¥18.00') }).waitFor({ state: 'hidden' })
})

test('a pay code that is typed at the till and sent by Enter is charged, and goes back by a refund', async () => {
  const { till: t } = till.words.texts
  await me.opens(routes.pay)
  const code = await readPayCode(me)
  await till.opens('till')
  await till.page.getByText(t.ways.charge, { exact: true }).click()
  await till.field(t.amount).fill('39.9')
  await till.field(t.payCode).fill(code)
  await till.field(t.payCode).press('Enter')
  await till.page.locator('.bk-outcome').getByText(t.outcome.paid, { exact: true }).waitFor()
  await me.sees(me.words.checkout.paid)
  await till.page
    .getByRole('button', { name: /^Refund order/ })
    .first()
    .click()
  await till.field(t.refundAmount).fill('9.90')
  await till.page.locator('dialog').getByRole('button', { name: t.refund, exact: true }).click()
  await till.sees(t.refunded('¥9.90'))
  await till.sees(t.status['part-refunded'])
})

test('what a scanner types is taken wherever the focus is; what is no pay code is said', async () => {
  const { till: t } = till.words.texts
  await me.opens(routes.pay)
  const code = await readPayCode(me)
  await till.opens('till')
  await till.field(t.amount).fill('5')
  await till.field(t.payCode).fill('123')
  await till.tap(t.chargeAmount('¥5.00'))
  await till.sees(t.payCodeWrong)
  await till.page.getByRole('heading', { level: 1 }).click()
  await till.page.keyboard.type(code)
  await till.page.keyboard.press('Enter')
  await till.page.locator('.bk-outcome').getByText(t.outcome.paid, { exact: true }).waitFor()
})

test('a code that is scanned right behind the amount is told apart from it', async () => {
  const { till: t } = till.words.texts
  await me.opens(routes.pay)
  const code = await readPayCode(me)
  await till.opens('till')
  await till.field(t.amount).fill('6.5')
  await till.field(t.amount).focus()
  await till.page.keyboard.type(code)
  await till.page.keyboard.press('Enter')
  await till.page.locator('.bk-outcome').getByText('¥6.50', { exact: true }).waitFor()
  await till.page.locator('.bk-outcome').getByText(t.outcome.paid, { exact: true }).waitFor()
  // The next customer buys something else.
  expect(await till.field(t.amount).inputValue()).toBe('')
})

test('what the service refuses is said where one looks: beside the charge, and in the dialog', async () => {
  const { till: t } = till.words.texts
  await till.opens('till')
  await till.field(t.amount).fill('5')
  await till.field(t.payCode).fill('281234567890123456')
  await till.field(t.payCode).press('Enter')
  await till.page.locator('.bk-panel').getByRole('alert').waitFor()
  await till.page
    .getByRole('button', { name: /^Refund order/ })
    .first()
    .click()
  await till.page.route('**/api/v1/refundShopOrder', (route) => route.abort())
  await till.page.locator('dialog').getByRole('button', { name: t.refund, exact: true }).click()
  await till.page.locator('dialog').getByRole('alert').waitFor()
  await till.page.unroute('**/api/v1/refundShopOrder')
})

test('the books hold what was paid, and sum to zero', async () => {
  const { books } = till.words.texts
  await till.opens('books')
  await till.sees(books.balanced)
  await till.tap(/Morning Light Store/)
  const postings = till.page.getByRole('region', { name: books.postings('Morning Light Store') }).locator('tbody tr')
  await postings.nth(4).waitFor()
  // Four payments and a refund.
  expect(await postings.count()).toBe(5)
  await till.page.locator('tbody .bk-table__opener').last().click()
  await till.sees(/Cards of/)
})

test('a merchant with a name that is a script: shown as text, its key once, its code filled in', async () => {
  const { merchants: t } = till.words.texts
  const name = '<img src=x onerror="document.title=1">'
  await till.opens('merchants')
  await till.tap(t.create)
  await till.field(t.name).fill(name)
  await till.page.locator('dialog').getByRole('button', { name: t.make, exact: true }).click()
  await till.sees(t.keysTitle(name))
  const key = await copiedBy(till.words.texts.common.copyNamed(t.privateKey))
  expect(key).toMatch(/^MII[A-Za-z0-9+/=]{1000,}$/)
  await till.sees(new RegExp(`privateKey: "${key.slice(0, 20).replace(/[+]/g, '\\+')}`))
  expect(await till.page.title()).toContain(till.words.texts.views.merchants)
  // Other merchants may be looked at meanwhile: the key is not lost by that.
  await till.tap('Morning Light Store')
  await till.sees(t.snippetWithoutKey)
  await till.tap(name)
  await till.sees(t.keysOnce)
  await till.tap(till.words.texts.common.close)
  await till.page.reload()
  await till.tap(name)
  await till.sees(t.snippetWithoutKey)
  expect(await till.page.content()).not.toContain(key)
})

test('the bank’s desk: a locked card pays nothing until it is unlocked', async () => {
  const { bank, till: t } = till.words.texts
  const shown = answersOf(await (await createWorld(Date.now())).person('anna'))
  await till.opens('bank')
  await till.field(bank.filter).fill('anna')
  await till.page.locator('tbody .bk-table__opener').first().click()
  await till.tap(/^Show the card number/)
  await till.sees(shown.cardNumber)
  await till.tap(bank.lock)
  await till.page.locator('tbody').getByText(bank.locked, { exact: true }).waitFor()
  await me.opens(routes.pay)
  const code = await readPayCode(me)
  await till.opens('till')
  await till.field(t.amount).fill('5')
  await till.field(t.payCode).fill(code)
  await till.field(t.payCode).press('Enter')
  await till.page.locator('.bk-outcome').getByText(t.outcome.declined, { exact: true }).waitFor()
  await till.opens('bank')
  await till.field(bank.filter).fill('anna')
  await till.page.locator('tbody .bk-table__opener').first().click()
  await till.tap(bank.unlock)
  await till.button(bank.lock).waitFor()
})

test('by keyboard alone: the views, the list of keys, a failure and its undoing', async () => {
  const { failures, shortcuts, views, common } = till.words.texts
  const { page } = till
  await till.opens('till')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('8')
  await page.getByRole('heading', { level: 1, name: views.failures }).waitFor()
  await page.keyboard.press('?')
  await till.sees(shortcuts.title)
  await page.keyboard.press('Escape')
  await page.getByText(shortcuts.title).waitFor({ state: 'hidden' })
  const sms = page.getByRole('radiogroup', { name: till.words.sandbox.failures.groups.sms })
  await sms.getByRole('radio', { checked: true }).focus()
  await page.keyboard.press('ArrowDown')
  await till.sees(failures.someOn(1))
  await page.getByRole('button', { name: common.undo }).focus()
  await page.keyboard.press('Enter')
  await till.sees(failures.allNormal)
  await page.keyboard.press('5')
  await page.getByRole('heading', { level: 1, name: views.books }).waitFor()
  await till.button(/Morning Light Store/).focus()
  await page.keyboard.press('Enter')
  await page
    .getByRole('region', { name: till.words.texts.books.postings('Morning Light Store') })
    .first()
    .waitFor()
  await focusIsOn('.bk-detail')
  await page.keyboard.press('Escape')
  await page.waitForFunction((text) => document.activeElement?.textContent.includes(text) === true, 'Morning Light Store')
  await page.keyboard.press('6')
  await till.field(till.words.texts.requests.filter).waitFor()
  await page.keyboard.press('/')
  await focusIsOn(`[aria-label="${till.words.texts.requests.filter}"]`)
})

test('failures of merchants count, and one press puts everything back', async () => {
  const { failures, merchants } = till.words.texts
  await till.opens('failures')
  await till.page.getByLabel(merchants.faultOf('Morning Light Store')).selectOption('lost-after')
  await till.sees(failures.someOn(1))
  await till.page.getByText('The work is done, and the connection breaks instead of an answer.').waitFor()
  await till.tap(failures.reset)
  await till.sees(failures.allNormal)
  await till.tap(till.words.texts.common.undo)
  await till.sees(failures.someOn(1))
  await till.tap(failures.reset)
  await till.sees(failures.allNormal)
})

test('the first key of the page leads past the views', async () => {
  await till.page.reload()
  await till.sees(till.words.texts.line.live)
  await till.page.keyboard.press('Tab')
  await till.page.keyboard.press('Enter')
  await focusIsOn('#view')
})

test.each(viewNames)('axe finds nothing in %s, light and dark, wide and narrow', async (view) => {
  await till.opens(view)
  await till.page.locator('.bk-skeleton').waitFor({ state: 'hidden' })
  const found: Record<string, readonly string[]> = {}
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 375]) {
      await till.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await till.page.setViewportSize({ width, height: 900 })
      await drawnAnew(till.page)
      found[`${colorScheme} ${width}`] = await axeViolations(till.page)
      found[`${width} wide`] = await till.page.evaluate(() =>
        document.documentElement.scrollWidth > window.innerWidth ? ['the page scrolls sideways'] : [],
      )
    }
  await till.page.setViewportSize({ width: 1280, height: 900 })
  expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([])
})

test('the page speaks Chinese when it is chosen, and the next time too', async () => {
  await till.page.getByLabel(till.words.texts.settings.language).selectOption('zh-CN')
  await till.sees('收银台')
  await till.page.reload()
  await till.sees('收银台')
  expect(await till.page.evaluate(() => document.documentElement.lang)).toBe('zh-CN')
  await till.page.getByLabel('语言').selectOption('en')
})

test('a service that goes away is said at once, and the console is live again when it is back', async () => {
  const { line } = till.words.texts
  const context = me.page.context()
  await till.opens('till')
  await context.setOffline(true)
  await till.page.evaluate(() => fetch('sandbox/world').catch(() => undefined))
  await served.stop()
  await till.sees(line.offlineLong)
  await context.setOffline(false)
  await served.startAgain()
  await till.sees(line.live)
})
