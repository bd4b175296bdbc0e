import { storageKeys } from '@/stores/stored'
import { keyPrefix } from '@/platform/storage/index.h5'
import { routes } from '@/stores/routes'

import { stopClock } from '../screens/standing-clock'
import { worldWithAccount, worldWithCards, type World } from '../worlds/world'
import {
  type Answers,
  answersOf,
  enterBankCode,
  fillIdentity,
  fillIn,
  fillName,
  fillNumber,
  fillPhone,
  goToLinking,
  loginPassword,
  newestCode,
  openDesk,
  pay,
  paymentPassword,
  sendToBank,
  typeCode,
} from './support/deeds'
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

async function linking(personId = 'anna'): Promise<{ readonly me: Person; readonly world: World; readonly answers: Answers }> {
  const now = Date.now()
  const world = await worldWithAccount(now)
  const answers = answersOf(await world.person(personId))
  const me = await wallet.visit({ world, now })
  await goToLinking(me)
  return { me, world, answers }
}

const noodles = { shopId: 'noodles', goods: '牛肉面 Beef noodles', amountFen: 22_00 }

/** Somebody with cards, in front of an order that waits to be paid. */
async function ordering(): Promise<{ readonly me: Person; readonly code: string; readonly params: Record<string, string> }> {
  const now = Date.now()
  const world = await worldWithCards(now)
  const { code, order } = await world.must('createOrder', noodles)
  const me = await wallet.visit({ world, now })
  await me.opens(routes.scan)
  await typeCode(me, code)
  await me.sees(me.words.checkout.to('Lanzhou Noodle House'))
  return { me, code, params: { order: order.id } }
}

/** How an order ended in this tab: paid here, or found paid from elsewhere. */
async function endOf(tab: Person): Promise<'paid' | 'already paid'> {
  const { checkout } = tab.words
  const alreadyPaid = checkout.problems['order-paid'].title
  await tab.sees(new RegExp(`^(?:${checkout.paid}|${alreadyPaid})$`))
  return (await tab.reads()).indexOf(alreadyPaid) < 0 ? 'paid' : 'already paid'
}

/** How many payments to a shop the bills hold. */
async function billsOf(me: Person, payee: string): Promise<number> {
  const tab = await me.secondTab(routes.bills)
  await tab.sees(tab.words.bills.end)
  const count = await tab.page
    .getByRole('button', { name: new RegExp(payee) })
    .filter({ visible: true })
    .count()
  await tab.page.close()
  return count
}

/** How many cards My Cards holds. */
async function cardsOf(me: Person): Promise<number> {
  const tab = await me.secondTab(routes.myCards)
  await tab.button(tab.words.cards.addCard).waitFor()
  const count = await tab.page.getByRole('button', { name: new RegExp(`^${tab.words.cards.manage} `) }).count()
  await tab.page.close()
  return count
}

/** At the desk: what the network does. */
async function switchNetwork(me: Person, how: keyof Person['words']['sandbox']['failures']['network']): Promise<void> {
  const desk = await openDesk(me, 'failures')
  const { network, groups } = desk.words.sandbox.failures
  const option = desk.page.getByRole('radiogroup', { name: groups.network }).getByRole('radio', { name: network[how] })
  await option.click()
  await option.and(desk.page.locator('[aria-checked="true"]')).waitFor()
  await desk.page.close()
}

/** Remembers every text that the page shows from now on, also one that is gone a moment later; asks whether one was there. */
async function remembering(me: Person): Promise<(text: string) => Promise<boolean>> {
  await me.page.evaluate(() => {
    const shown: string[] = []
    Object.assign(window, { shownTexts: shown })
    new MutationObserver(() => shown.push(document.body.innerText)).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    })
  })
  return (text) => me.page.evaluate((wanted) => String(Reflect.get(window, 'shownTexts')).includes(wanted), text)
}

describe('a double tap', () => {
  test('signs up once, with one SMS', async () => {
    const me = await wallet.visit()
    const { account, home, frame, sandbox } = me.words
    await me.button(account.welcome.signUp).dblclick()
    await me.fill(account.phone.label, '+33 6 12 34 56 78')
    await me.button(account.signUp.sendCode).dblclick()
    await me.field(account.code.label).waitFor()
    await me.tap(frame.sandbox.phone)
    await me.button(new RegExp(sandbox.phone.copyCode(''))).waitFor()
    expect(await me.page.getByRole('button', { name: new RegExp(sandbox.phone.copyCode('[0-9]{6}')) }).count()).toBe(1)
    await me.tap(me.words.common.back)
    await me.fill(account.code.label, await newestCode(me))
    await me.fill(account.password.label, loginPassword)
    await me.button(account.signUp.create).dblclick()
    await me.sees(home.noCardTitle)
    await me.seesNot(account.signUp.passwordHeading)
  })

  test('goes one step on, sends one attempt and links one card', async () => {
    const { me, answers } = await linking('kwame')
    const { assistant, link, common } = me.words
    await me.fill(link.number.label, answers.cardNumber)
    await me.button(common.next).dblclick()
    await me.sees(link.name.heading)
    await fillName(me, answers)
    await fillIdentity(me, answers)
    await fillPhone(me, answers)
    await me.button(new RegExp(`^${link.summary.send('.*')}$`)).dblclick()
    // Three attempts a day, and one of them is used.
    await me.button(assistant.tell.none).dblclick()
    await me.button(assistant.look.cannot).dblclick()
    await me.sees(assistant.attemptsLeft(2))
    await me.tap(assistant.proposal.notMeLabel(assistant.proposal.name))
    await me.sees(`KWAME ${common.space} MENSAH`)
    await me.button(assistant.proposal.use).dblclick()
    await me.sees(link.summary.heading)
    await me.sees(link.summary.attempts(2, 3))
    await sendToBank(me)
    await me.sees(link.code.heading)
    await me.fill(link.code.label, await newestCode(me))
    await me.sees(link.done.heading)
    expect(await cardsOf(me)).toBe(1)
  })

  test('pays once', async () => {
    const { me } = await ordering()
    const { checkout } = me.words
    await me.button(checkout.continueToPassword('¥22.00')).dblclick()
    await me.fill(checkout.passwordLabel, paymentPassword)
    await me.sees(checkout.paid)
    await me.button(checkout.done).dblclick()
    await me.sees(me.words.home.paysNext)
    expect(await billsOf(me, 'Lanzhou Noodle House')).toBe(1)
  })
})

describe('two tabs', () => {
  test('a card that is linked in one shows in the other', async () => {
    const { me, answers } = await linking()
    const other = await me.secondTab(routes.myCards)
    await other.sees(other.words.cards.empty)
    await fillIn(me, answers)
    await sendToBank(me)
    await enterBankCode(me)
    await other.page.bringToFront()
    await other.button(new RegExp(`^${other.words.cards.manage} .*0 1 2 3$`)).waitFor()
  })

  test('one order paid in both at once is one payment, and both learn it', async () => {
    const { me, params } = await ordering()
    const { checkout } = me.words
    const other = await me.secondTab(routes.checkout, params)
    for (const tab of [me, other]) {
      await tab.tap(checkout.continueToPassword('¥22.00'))
      await tab.field(checkout.passwordLabel).waitFor()
    }
    await Promise.all([me, other].map((tab) => tab.fill(checkout.passwordLabel, paymentPassword)))
    // One after the other: a browser draws no frames for a tab behind another, and waiting for words needs frames.
    const ends: Awaited<ReturnType<typeof endOf>>[] = []
    for (const tab of [me, other]) ends.push(await endOf(tab))
    expect(ends).toContain('paid')
    expect(await billsOf(me, 'Lanzhou Noodle House')).toBe(1)
  })
})

describe('a lost answer', () => {
  test('after sending the details: found out, one attempt, one card', async () => {
    const { me, answers } = await linking()
    const { link } = me.words
    await fillIn(me, answers)
    await switchNetwork(me, 'lost')
    await sendToBank(me)
    await me.sees(link.findingOut.heading)
    await enterBankCode(me)
    expect(await cardsOf(me)).toBe(1)
  })

  test('after the bank’s code: found out that the card is linked', async () => {
    const { me, answers } = await linking()
    const { link } = me.words
    await fillIn(me, answers)
    await sendToBank(me)
    await me.sees(link.code.heading)
    const code = await newestCode(me)
    await switchNetwork(me, 'lost')
    await me.fill(link.code.label, code)
    await me.sees(link.findingOut.codeText)
    await me.sees(link.done.heading)
    expect(await cardsOf(me)).toBe(1)
  })

  // Whether “we don’t know yet” is seen before depends on who is quicker: the question, or the event that tells of the payment.
  test('after paying: never “not paid”, then that it is paid, once', async () => {
    const { me } = await ordering()
    const { checkout } = me.words
    await switchNetwork(me, 'lost')
    const hasShown = await remembering(me)
    await pay(me, '¥22.00')
    await me.sees(new RegExp(`^${checkout.paid}$`))
    expect(await hasShown(checkout.declinedTitle)).toBe(false)
    expect(await hasShown(checkout.paid)).toBe(true)
    expect(await billsOf(me, 'Lanzhou Noodle House')).toBe(1)
  })

  test('requests that are delivered twice are carried out once', async () => {
    const { me } = await ordering()
    const { checkout } = me.words
    await switchNetwork(me, 'duplicate')
    await pay(me, '¥22.00')
    await me.sees(new RegExp(`^${checkout.paid}$`))
    expect(await billsOf(me, 'Lanzhou Noodle House')).toBe(1)
  })
})

describe('a restart', () => {
  test('at every step of linking reopens at the card number, with the rest filled in and nothing secret', async () => {
    const { me, answers } = await linking()
    const { link, nationalities } = me.words
    const { number, name, identity, phone, summary, code, resumed } = link

    async function backAtNumber(): Promise<void> {
      await me.restarts()
      await me.sees(number.heading)
      expect(await me.field(number.label).inputValue()).toBe('')
    }

    await me.fill(number.label, answers.cardNumber)
    await backAtNumber()
    await fillNumber(me, answers)
    await me.fill(name.label, answers.name)
    await backAtNumber()
    await me.sees(resumed.draft)
    await fillNumber(me, answers)
    expect(await me.field(name.label).inputValue()).toBe(answers.name)
    await fillName(me, answers)
    await me.choose(identity.kinds.passport)
    await me.fill(identity.numbers.passport, answers.idNumber)
    await backAtNumber()
    await me.fill(number.label, answers.cardNumber)
    await me.tap(me.words.common.next)
    await me.sees(identity.heading)
    expect(await me.field(identity.numbers.passport).inputValue()).toBe('')
    await fillIdentity(me, answers)
    await me.fill(phone.label, answers.phone)
    await backAtNumber()
    await me.fill(number.label, answers.cardNumber)
    await me.tap(me.words.common.next)
    await me.fill(identity.numbers.passport, answers.idNumber)
    await me.tap(me.words.common.next)
    // The phone was typed to its end: what was asked for is there.
    await me.sees(summary.heading)
    await me.sees(nationalities.DEU)
    await backAtNumber()
    await me.fill(number.label, answers.cardNumber)
    await me.tap(me.words.common.next)
    await me.fill(identity.numbers.passport, answers.idNumber)
    await me.tap(me.words.common.next)
    await sendToBank(me)
    await me.sees(code.heading)
    await me.fill(code.label, '12')

    await backAtNumber()
    await me.sees(/your bank sent a code to/)
    await me.tap(link.unfinished.enterCode)
    await me.sees(code.heading)
    expect(await me.field(code.label).inputValue()).toBe('')
    expect(await cardsOf(me)).toBe(0)
  })

  test('while the bank thinks: the person learns what became of it', async () => {
    const { me, answers } = await linking()
    const { link } = me.words
    await fillIn(me, answers)
    await switchNetwork(me, 'slow')
    const clock = await stopClock(me.page)
    await sendToBank(me)
    await me.sees(link.summary.sendingNote)
    await me.restarts()
    await clock.goesOn()
    await me.sees(link.number.heading)
    await me.sees(link.unfinished.asking)
    await switchNetwork(me, 'normal')
    await me.seesNot(link.unfinished.asking)
    // It never left the device: nothing is linked, and all five attempts are still there.
    await me.fill(link.number.label, answers.cardNumber)
    await me.tap(me.words.common.next)
    await fillIdentity(me, answers, link.summary.heading)
    await me.sees(link.summary.attempts(5, 5))
    await sendToBank(me)
    await enterBankCode(me)
    expect(await cardsOf(me)).toBe(1)
  })

  test('before the password of a payment: nothing is paid, and it begins again', async () => {
    const { me } = await ordering()
    const { checkout } = me.words
    await me.tap(checkout.continueToPassword('¥22.00'))
    await me.fill(checkout.passwordLabel, paymentPassword.slice(0, 3))
    await me.restarts()
    await me.button(checkout.continueToPassword('¥22.00')).waitFor()
    expect(await billsOf(me, 'Lanzhou Noodle House')).toBe(0)
    await me.tap(checkout.continueToPassword('¥22.00'))
    expect(await me.field(checkout.passwordLabel).inputValue()).toBe('')
    await me.fill(checkout.passwordLabel, paymentPassword)
    await me.sees(checkout.paid)
  })

  test('while it is being paid: the person learns what became of it, and it is paid at most once', async () => {
    const { me } = await ordering()
    const { checkout, home } = me.words
    await switchNetwork(me, 'slow')
    const clock = await stopClock(me.page)
    await pay(me, '¥22.00')
    await me.sees(checkout.payingText)
    await me.restarts()
    await clock.goesOn()
    await me.opens(routes.home)
    await switchNetwork(me, 'normal')
    await me.tap(home.seeWhat)
    const isPaid = await Promise.race([
      me.sees(new RegExp(`^${checkout.paid}$`)).then(() => true),
      me.sees(checkout.notices['never-arrived']).then(() => false),
    ])
    expect(await billsOf(me, 'Lanzhou Noodle House')).toBe(isPaid ? 1 : 0)
  })

  test('after the result: the result is still there', async () => {
    const { me } = await ordering()
    const { checkout } = me.words
    await pay(me, '¥22.00')
    await me.sees(checkout.paid)
    await me.restarts()
    await me.page.getByText(checkout.paid).or(me.page.getByText(checkout.problems['order-paid'].title)).first().waitFor()
    expect(await billsOf(me, 'Lanzhou Noodle House')).toBe(1)
  })
})

describe('the device', () => {
  test('that is full says so, and nothing is half done', async () => {
    const { me } = await ordering()
    const { checkout, errors, frame } = me.words
    await me.page.evaluate(() => {
      for (let size = 1 << 20; size >= 1; size >>= 1) {
        for (let i = 0; ; i += 1) {
          try {
            localStorage.setItem(`others-${size}-${i}`, 'x'.repeat(size))
          } catch {
            break
          }
        }
      }
    })
    await pay(me, '¥22.00')
    const full = errors['storage.full']({ code: 'storage.full' }, String).title
    await me.page
      .getByText(full)
      .or(me.page.getByText(frame.storageFull))
      .or(me.page.getByText(checkout.notices.failed))
      .first()
      .waitFor()
    await me.page.evaluate(() => {
      Object.keys(localStorage)
        .filter((key) => key.startsWith('others-'))
        .forEach((key) => localStorage.removeItem(key))
    })
    expect(await billsOf(me, 'Lanzhou Noodle House')).toBe(0)
    await pay(me, '¥22.00')
    await me.sees(checkout.paid)
    expect(await billsOf(me, 'Lanzhou Noodle House')).toBe(1)
  })

  test.each(['garbage', '{"half', '\u0000\uffff'])('whose journal is %j: the app says so and starts clean', async (garbage) => {
    const me = await wallet.visit({ world: await worldWithCards(Date.now()) })
    const { frame, account, home } = me.words
    await me.sees(home.paysNext)
    // Beside the app, so that it is not running while its journal is damaged.
    await me.page.goto(`${me.url}nothing-here`)
    await me.page.evaluate(
      ([prefix, text]) => {
        for (const key of Object.keys(localStorage))
          if (key.startsWith(`${prefix}bangka.journal.`)) localStorage.setItem(key, text)
      },
      [keyPrefix, garbage] as const,
    )
    await me.opens(routes.home)
    await me.sees(frame.storageCorrupt)
    await me.button(account.welcome.signUp).waitFor()
  })

  test('whose own notes are damaged starts clean without a word of code', async () => {
    const me = await wallet.visit({ world: await worldWithCards(Date.now()) })
    const { frame, account, home } = me.words
    await me.sees(home.paysNext)
    await me.page.evaluate(
      (keys) => keys.forEach((key) => localStorage.setItem(key, '{"half')),
      [...Object.values(storageKeys).map((key) => keyPrefix + key)],
    )
    await me.restarts()
    await me.sees(frame.storageCorrupt)
    await me.button(account.welcome.signUp).waitFor()
  })

  test('that has no network says so in a strip, and takes it away again', async () => {
    const me = await wallet.visit({ world: await worldWithCards(Date.now()) })
    const { common, home } = me.words
    await me.sees(home.paysNext)
    await me.page.context().setOffline(true)
    await me.sees(common.offline)
    await me.page.context().setOffline(false)
    await me.seesNot(common.offline)
  })

  test('that has no network to load a screen with says so, stays where it is, and goes there later', async () => {
    const me = await wallet.visit({ world: await worldWithCards(Date.now()) })
    const { common, errors, frame, home, me: t, scan } = me.words
    const offline = new RegExp(errors['network.offline']({ code: 'network.offline' }, String).title)
    await me.sees(home.paysNext)
    for (const [order, arrived] of [
      [frame.tabs.me, t.loggedInAs],
      [home.scan, scan.album],
    ] as const) {
      await me.opens(routes.home)
      await me.page.context().setOffline(true)
      await me.tap(order)
      await me.sees(offline)
      expect(me.screen()).toBe(routes.home)
      await me.page.context().setOffline(false)
      await me.seesNot(common.offline)
      // Sooner, and the second order would be a double tap.
      await me.page.waitForTimeout(600)
      await me.tap(order)
      await me.sees(arrived)
    }
  })
})
