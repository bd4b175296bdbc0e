import { routes } from '@/stores/routes'

import { loginPassword as worldsPassword, phone as worldsPhone, worldWithAccount, type World } from '../worlds/world'
import {
  type Answers,
  answersOf,
  enterBankCode,
  fillIn,
  goToLinking,
  newestCode,
  next,
  openDesk,
  sendToBank,
  setPaymentPassword,
  signUp,
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

/** 12:00 in China: far from midnight, when the banks' counters begin anew. */
const noon = Date.UTC(2026, 10, 20, 4)

interface Someone {
  readonly me: Person
  readonly world: World
  readonly answers: Answers
}

/** Somebody with an account and a payment password who begins to link the card of a person of the sandbox. */
async function linking(personId: string): Promise<Someone> {
  const world = await worldWithAccount(noon)
  const answers = answersOf(await world.person(personId))
  const me = await wallet.visit({ world, now: noon })
  await goToLinking(me)
  return { me, world, answers }
}

/** As `linking`, with everything filled in and sent. */
async function sent(personId: string): Promise<Someone> {
  const someone = await linking(personId)
  await fillIn(someone.me, someone.answers)
  await sendToBank(someone.me)
  return someone
}

type FillsIn = 'capitals' | 'special-characters' | 'phone-form'

/** On the screen of a mismatch: takes the advice that sends `instead`, by one tap on the button that says so. */
async function take(me: Person, advice: FillsIn, instead: string): Promise<void> {
  const { title, action } = me.words.link.refused.advice[advice]
  await me.sees(title)
  await me.tap(action(instead))
}

/** A name to the character: its spaces are drawn as dots, and said in words. */
async function seesName(me: Person, ...parts: readonly string[]): Promise<void> {
  await me.sees(parts.join(` ${me.words.common.space} `))
}

describe('a mismatch', () => {
  test('kwame: the bank says nothing of what differs, and capitals are it', async () => {
    const { me } = await sent('kwame')
    const { refused, summary } = me.words.link
    await me.sees(refused.heading)
    await me.sees(new RegExp(refused.saysNothing('.*')))
    await me.sees(refused.attemptsLeft(2))
    await take(me, 'capitals', 'KWAME MENSAH')
    await me.sees(summary.heading)
    await seesName(me, 'KWAME', 'MENSAH')
    await sendToBank(me)
    await enterBankCode(me)
  })

  test('james: capitals are not enough, and the surname comes first', async () => {
    const { me } = await sent('james')
    const { refused, name, identity } = me.words.link
    await me.sees(new RegExp(refused.saysFields('.*', refused.fields.name)))
    await take(me, 'capitals', 'JAMES MILLER')
    await sendToBank(me)
    await me.sees(refused.attemptsLeft(3))
    await me.seesNot(refused.advice.capitals.title)
    await me.tap(refused.changeField.name)
    await me.sees(name.heading)
    await me.fill(name.label, 'MILLER JAMES')
    await next(me)
    await forwardToSummary(me, identity.heading)
    await sendToBank(me)
    await enterBankCode(me)
  })

  test('rené: capitals without special characters, at the first tap', async () => {
    const { me } = await sent('rene')
    await take(me, 'special-characters', 'RENE MULLER LEFEVRE')
    await seesName(me, 'RENE', 'MULLER', 'LEFEVRE')
    await sendToBank(me)
    await enterBankCode(me)
  })

  test('camille: the bank keeps the phone as 33-612345678', async () => {
    const { me } = await sent('camille')
    const { refused } = me.words.link
    await me.sees(new RegExp(refused.saysFields('.*', refused.fields.phone)))
    await take(me, 'phone-form', '33-612345678')
    await me.sees('33-612345678')
    await sendToBank(me)
    await enterBankCode(me)
  })

  test('linh: the phone on file is another one, and her answers stay', async () => {
    const { me, answers } = await sent('linh')
    const { refused, phone } = me.words.link
    await me.tap(refused.advice['phone-on-file'].action())
    await me.sees(phone.heading)
    expect(await me.field(phone.label).inputValue()).toBe(answers.phone)
    await me.fill(phone.label, '139 0013 9016')
    await next(me)
    await sendToBank(me)
    await enterBankCode(me)
  })
})

/** Presses "next" until the summary is there: what was answered before is still filled in. */
async function forwardToSummary(me: Person, heading: string): Promise<void> {
  const { summary, phone } = me.words.link
  if (!(await seesSoon(me, heading, summary.heading))) return
  await next(me)
  await me.sees(phone.heading)
  await next(me)
  await me.sees(summary.heading)
}

/** Which of two screens comes: true for the first. */
async function seesSoon(me: Person, first: string, second: string): Promise<boolean> {
  return Promise.race([me.sees(first).then(() => true), me.sees(second).then(() => false)])
}

/** On the screen that says so: taps “It’s my card”, and is asked for the bank’s code. */
async function proveIt(me: Person): Promise<void> {
  const { title, advice } = me.words.errors['card.linked-by-other']({ code: 'card.linked-by-other' }, String)
  const { refused, code } = me.words.link
  await me.sees(title)
  await me.sees(advice)
  await me.sees(refused.takeOver.how)
  await me.tap(refused.takeOver.prove)
  await me.sees(code.heading)
}

describe('a card that is linked to another account', () => {
  test('pieter: he learns what that means, proves the card with the bank’s code, and has it', async () => {
    const { me } = await sent('pieter')
    const { code, done } = me.words.link
    await proveIt(me)
    const sms = await newestCode(me)
    await me.fill(code.label, sms === '000000' ? '000001' : '000000')
    await me.sees(code.problems.wrong(4))
    await me.fill(code.label, sms)
    await me.sees(done.heading)
    await me.tap(done.cards)
    await me.page.getByRole('img', { name: /ending in 0 1 2 3/ }).waitFor()
  })

  test('anna has forgotten her old account: the card moves to the new one, and the old one is told until she has read it', async () => {
    const world = await worldWithAccount(noon)
    await world.linkCardOf('anna')
    const answers = answersOf(await world.person('anna'))
    const me = await wallet.visit({ world, now: noon })
    await logOut(me)
    await signUp(me, '+33 6 12 34 56 99')
    await goToLinking(me)
    await setPaymentPassword(me)
    await fillIn(me, answers)
    await sendToBank(me)
    await proveIt(me)
    await enterBankCode(me)
    await me.tap(me.words.link.done.cards)
    await me.page.getByRole('img', { name: /ending in 0 1 2 3/ }).waitFor()

    await logOut(me)
    await logIn(me)
    const { frame, home, common } = me.words
    const told = frame.cardTakenOver('ICBC debit ··\u00a00123')
    await me.sees(told)
    await me.sees(home.noCardTitle)
    await me.restarts()
    await me.sees(told)
    await me.tap(common.close)
    await me.seesNot(told)
    await me.restarts()
    await me.sees(home.noCardTitle)
    await me.page.waitForTimeout(1_500)
    await me.seesNot(told)
  })
})

async function logOut(me: Person): Promise<void> {
  const { settings } = me.words.account
  await me.opens(routes.settings)
  await me.tap(settings.logOut)
  await me.page.getByRole('dialog').getByRole('button', { name: settings.logOutConfirm, exact: true }).click()
}

/** As the person of these worlds. */
async function logIn(me: Person): Promise<void> {
  const { account } = me.words
  await me.tap(account.welcome.logIn)
  await me.fill(account.phone.label, worldsPhone)
  await me.fill(account.password.label, worldsPassword)
  await me.tap(account.logIn.submit)
}

test('olga’s card can’t be linked: named at once, before anything else is asked', async () => {
  const { me, answers } = await linking('olga')
  const { number } = me.words.link
  await me.fill(number.label, answers.cardNumber)
  await next(me)
  const title = await me.page.getByRole('alert').first().innerText()
  expect(title).toMatch(/can’t be linked/)
  await me.sees(number.heading)
  expect(me.screen()).toBe(routes.linkNumber)
})

test('a card that the bank does not know costs an attempt and leads back to its number', async () => {
  const { me, answers } = await linking('anna')
  const { link, errors } = me.words
  await fillIn(me, { ...answers, cardNumber: '6222020000000000000' })
  await sendToBank(me)
  await me.sees(errors['bank.unknown-card']({ code: 'bank.unknown-card', attemptsLeft: 4 }, String).title)
  await me.tap(link.refused.checkNumber)
  await me.sees(link.number.heading)
})

test('five wrong attempts: told when, and neither a restart nor a new account resets the bank’s count', async () => {
  const { me, answers } = await linking('anna')
  const { name, refused, summary, identity } = me.words.link
  await fillIn(me, { ...answers, name: 'WRONG A' })
  for (const [attempt, letter] of ['B', 'C', 'D', 'E', null].entries()) {
    await sendToBank(me)
    if (letter === null) break
    await me.sees(refused.attemptsLeft(4 - attempt))
    await me.tap(refused.changeField.name)
    await me.sees(name.heading)
    await me.fill(name.label, `WRONG ${letter}`)
    await next(me)
    await forwardToSummary(me, identity.heading)
  }
  await me.sees(/midnight, China time/)

  await me.restarts()
  await me.fill(me.words.link.number.label, answers.cardNumber)
  await next(me)
  // The other answers are still there: on to the first that is missing, and from there to the summary.
  await me.fill(identity.numbers.passport, answers.idNumber)
  await next(me)
  await me.sees(summary.attempts(0, 5))

  // Another account, the same bank.
  await me.opens(routes.settings)
  const { settings } = me.words.account
  await me.tap(settings.logOut)
  await me.page.getByRole('dialog').getByRole('button', { name: settings.logOutConfirm, exact: true }).click()
  await signUp(me, '+33 6 12 34 56 99')
  await goToLinking(me)
  await setPaymentPassword(me)
  await fillIn(me, answers)
  await me.sees(summary.attempts(0, 5))
})

test('out of service: said as the bank’s, costs nothing, and sending again works', async () => {
  const { me, answers } = await linking('anna')
  const { link, errors } = me.words
  await fillIn(me, answers)
  const desk = await openDesk(me, 'failures')
  await desk.page.getByRole('radiogroup', { name: desk.words.sandbox.failures.groups.bankLink }).waitFor()
  await switchBank(desk, 'out-of-service')
  await sendToBank(me)
  await me.sees(errors['bank.out-of-service']({ code: 'bank.out-of-service' }, String).title)
  await switchBank(desk, 'normal')
  await me.tap(link.refused.sendAgain)
  await enterBankCode(me)
})

test('a slow bank is waited for, and the wait is explained', async () => {
  const { me, answers } = await linking('anna')
  const { summary } = me.words.link
  await fillIn(me, answers)
  await switchBank(await openDesk(me, 'failures'), 'slow')
  await sendToBank(me)
  await me.sees(summary.sendingNote)
  await enterBankCode(me)
})

test('no answer: “we don’t know yet”, and then it is found out', async () => {
  const { me, answers } = await linking('anna')
  const { findingOut, code, done, summary } = me.words.link
  await fillIn(me, answers)
  const desk = await openDesk(me, 'failures')
  await switchBank(desk, 'no-answer')
  await sendToBank(me)
  await me.sees(findingOut.heading)
  await switchBank(desk, 'normal')
  // The bank may have done it or not; both are found out, and both lead to the linked card.
  if (!(await seesSoon(me, code.heading, summary.notices['never-arrived'].title))) await sendToBank(me)
  await me.sees(code.heading)
  await me.fill(code.label, await newestCode(me))
  await me.sees(done.heading)
})

/** At the desk: how the bank answers when a card is linked. */
async function switchBank(desk: Person, how: keyof Person['words']['sandbox']['failures']['bankLink']): Promise<void> {
  const { bankLink, groups } = desk.words.sandbox.failures
  const option = desk.page.getByRole('radiogroup', { name: groups.bankLink }).getByRole('radio', { name: bankLink[how] })
  await option.click()
  await option.and(desk.page.locator('[aria-checked="true"]')).waitFor()
}
