import { routes } from '@/stores/routes'

import { createWorld, worldWithCards } from '../worlds/world'
import { answersOf, loginPassword, paymentPassword } from './support/deeds'
import type { Person } from './support/person'
import { openWallet, type Wallet } from './support/wallet'

// The first run builds the wallet, and the machine may be busy.
jest.setTimeout(10 * 60_000)

let wallet: Wallet

beforeAll(async () => {
  wallet = await openWallet()
})

afterEach(async () => {
  await wallet.leave()
})

afterAll(async () => {
  await wallet.close()
})

/** More than any screen has to tab through, but for the list of all nationalities, which is one stop. */
const manyStops = 40

interface Focus {
  readonly name: string
  /** On the screen in front, and not on one below it. */
  readonly inSight: boolean
  /** A ring, of its own or of the box around it. */
  readonly ringed: boolean
}

/** What has the focus; null where nothing has. */
async function focusOf({ page }: Person): Promise<Focus | null> {
  return page.evaluate(() => {
    const { activeElement } = document
    if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return null
    const labelledBy = activeElement.getAttribute('aria-labelledby')
    const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0]?.textContent : null
    const name =
      activeElement.getAttribute('aria-label') ??
      (labelledBy === null ? null : document.getElementById(labelledBy)?.textContent) ??
      label ??
      activeElement.innerText
    const rings = (element: Element | null): boolean => {
      if (element === null) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    }
    const around = activeElement.closest('.bk-field__box, .bk-code, .bk-amount-field')
    const { width, height } = activeElement.getBoundingClientRect()
    return {
      name: name.trim().replace(/\s+/g, ' '),
      inSight: width > 0 && height > 0,
      ringed: rings(activeElement) || rings(around) || rings(around?.querySelector('.bk-code__box--next') ?? null),
    }
  })
}

/** Tabs on until the focus is on what is called so; every stop on the way is in sight and has a ring. */
async function tabTo(me: Person, name: string | RegExp): Promise<void> {
  const isIt = (focus: Focus | null): boolean =>
    focus !== null && (typeof name === 'string' ? focus.name === name.replace(/\s+/g, ' ') : name.test(focus.name))
  const stops: string[] = []
  if (isIt(await focusOf(me))) return
  for (let stop = 0; stop < manyStops; stop += 1) {
    await me.page.keyboard.press('Tab')
    const focus = await focusOf(me)
    if (focus === null) continue
    stops.push(focus.name)
    expect(focus).toEqual({ name: focus.name, inSight: true, ringed: true })
    if (isIt(focus)) return
  }
  throw new Error(`never came to ${String(name)}, only to ${stops.join(' | ')}`)
}

async function press(me: Person, name: string | RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(me, name)
  await me.page.keyboard.press(key)
}

async function typeInto(me: Person, label: string, text: string): Promise<void> {
  await me.field(label).waitFor()
  await tabTo(me, label)
  await me.page.keyboard.type(text)
}

/** The next screen is there, and no focus stays behind on the one that it covers. */
async function arrives(me: Person, text: string | RegExp): Promise<void> {
  await me.sees(text)
  const focus = await focusOf(me)
  if (focus !== null) expect(focus.inSight).toBe(true)
}

/** Reads the newest code in the sandbox, by the keyboard too. */
async function readCode(me: Person): Promise<string> {
  const { common, frame, sandbox } = me.words
  await press(me, frame.sandbox.phone)
  const copy = me.button(new RegExp(sandbox.phone.copyCode('[0-9]{6}')))
  const code = /[0-9]{6}/.exec(await copy.innerText())?.[0] ?? ''
  await press(me, common.back)
  await copy.waitFor({ state: 'hidden' })
  return code
}

test('sign up, link and pay by the keyboard alone', async () => {
  const world = await createWorld(Date.now())
  const anna = answersOf(await world.person('anna'))
  const { code: order } = await world.must('createOrder', {
    shopId: 'noodles',
    goods: '牛肉面 Beef noodles',
    amountFen: 22_00,
  })
  const me = await wallet.visit({ world })
  const { account, checkout, common, home, link, nationalities, scan } = me.words
  await me.sees(account.welcome.lead)
  await press(me, account.welcome.signUp)
  await arrives(me, account.signUp.phoneHeading)
  await typeInto(me, account.phone.label, '+86 138 0013 8000')
  await me.page.keyboard.press('Enter')
  await arrives(me, account.signUp.codeHeading)
  await typeInto(me, account.code.label, await readCode(me))
  await arrives(me, account.signUp.passwordHeading)
  await typeInto(me, account.password.label, loginPassword)
  await press(me, account.signUp.create, 'Space')
  await arrives(me, home.noCardTitle)

  await press(me, home.linkCard)
  await arrives(me, account.paymentPassword.setHeading)
  await typeInto(me, account.paymentPassword.digits, paymentPassword)
  await arrives(me, account.paymentPassword.repeatHeading)
  await typeInto(me, account.paymentPassword.digits, paymentPassword)
  await arrives(me, link.number.heading)
  await typeInto(me, link.number.label, anna.cardNumber)
  await me.page.keyboard.press('Enter')
  await arrives(me, link.name.heading)
  await typeInto(me, link.name.label, anna.name)
  // The list of nationalities: opened, closed by Escape, and opened again; the focus comes back to where it was.
  await press(me, `${link.name.nationality}: ${link.name.chooseNationality}`)
  await me.field(link.name.searchNationality).waitFor()
  await me.page.keyboard.press('Escape')
  await me.field(link.name.searchNationality).waitFor({ state: 'hidden' })
  expect((await focusOf(me))?.name).toBe(`${link.name.nationality}: ${link.name.chooseNationality}`)
  await me.page.keyboard.press('Enter')
  await typeInto(me, link.name.searchNationality, 'DEU')
  await press(me, nationalities.DEU)
  await me.button(`${link.name.nationality}: ${nationalities.DEU}`).waitFor()
  await press(me, common.next)
  await arrives(me, link.identity.heading)
  // The kinds of ID are one stop, and the arrows go through them.
  await tabTo(me, link.identity.kinds.passport)
  await me.page.keyboard.press('ArrowDown')
  expect((await focusOf(me))?.name).toBe(link.identity.kinds['resident-id'])
  await me.page.keyboard.press('ArrowUp')
  await typeInto(me, link.identity.numbers.passport, anna.idNumber)
  await press(me, common.next)
  await arrives(me, link.phone.heading)
  await typeInto(me, link.phone.label, anna.phone)
  await me.page.keyboard.press('Enter')
  await arrives(me, link.summary.heading)
  await press(me, new RegExp(`^(${link.summary.send('.*')}|${link.summary.sendToBank})$`))
  await arrives(me, link.code.heading)
  await typeInto(me, link.code.label, await readCode(me))
  await arrives(me, link.done.heading)

  await me.opens(routes.home)
  await arrives(me, home.paysNext)
  await press(me, home.scan)
  await arrives(me, scan.album)
  await press(me, scan.typeLabel, 'Space')
  await typeInto(me, scan.typeField, order)
  await me.page.keyboard.press('Enter')
  await arrives(me, checkout.to('Lanzhou Noodle House'))
  await press(me, checkout.continueToPassword('¥22.00'))
  await typeInto(me, checkout.passwordLabel, paymentPassword)
  await arrives(me, new RegExp(`^${checkout.paid}$`))
  await press(me, checkout.done)
  await arrives(me, home.recent)
})

test('a sheet keeps the focus, closes by Escape, and gives the focus back', async () => {
  const me = await wallet.visit({ world: await worldWithCards(Date.now()) })
  const { home, pay, common } = me.words
  await me.sees(home.paysNext)
  await press(me, home.pay)
  await arrives(me, pay.paysFrom)
  await press(me, pay.changeLabel)
  const sheet = me.page.getByRole('dialog')
  await sheet.waitFor()
  for (let stop = 0; stop < 6; stop += 1) {
    await me.page.keyboard.press('Tab')
    expect(await sheet.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true)
  }
  await me.page.keyboard.press('Shift+Tab')
  expect(await sheet.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true)
  await me.page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  expect((await focusOf(me))?.name).toBe(pay.changeLabel)
  await press(me, pay.changeLabel)
  await press(me, common.close)
  await sheet.waitFor({ state: 'hidden' })
})
