import { readFile } from 'node:fs/promises'

import type { Locator } from 'playwright-core'
import { PNG } from 'pngjs'

import { type KnowledgeField, knowledgeFields } from '@/domain/link-card/knowledge'
import { lookups } from '@/domain/match/evidence'
import { bankPageTexts } from '@/locales/bank-page'
import { routes } from '@/stores/routes'

import { stopClock } from '../screens/standing-clock'
import { type AtTheSummary, outcomes, type Seen, throughAssistant } from '../worlds/through-assistant'

import { loginPassword as worldsPassword, phone as worldsPhone, worldWithAccount, type World } from '../worlds/world'
import {
  type Answers,
  answersOf,
  enterBankCode,
  fillIdentity,
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

/** At the summary of the browser: everything by the words on the screen. */
function handOf(me: Person): AtTheSummary {
  const { assistant, link } = me.words
  const field = (name: KnowledgeField) => me.field(assistant.tell[name].label)
  const gone = (locator: Locator) => locator.waitFor({ state: 'hidden' })
  return {
    send: async () => {
      await sendToBank(me)
      await gone(me.button(new RegExp(`^${link.summary.send('.*')}$`)))
    },
    sees: async () => {
      const signs: readonly (readonly [Seen, Locator])[] = [
        ['code', me.field(link.code.label)],
        ['counter', me.button(assistant.bank.show)],
        ['proposal', me.button(assistant.proposal.use)],
        ...knowledgeFields.map((name) => ['tell', field(name)] as const),
        ...lookups.map((lookup) => [lookup, me.field(assistant.look[lookup].label)] as const),
      ]
      return Promise.any(signs.map(([seen, locator]) => locator.waitFor().then(() => seen)))
    },
    tell: async (knowledge) => {
      let told = false
      for (const name of knowledgeFields) {
        if (knowledge[name] === '' || !(await field(name).isVisible())) continue
        await me.fill(assistant.tell[name].label, knowledge[name])
        told = true
      }
      const answer = told ? assistant.tell.goOn : assistant.tell.none
      await me.tap(answer)
      await gone(me.button(answer))
    },
    looked: async (lookup, found) => {
      const { label } = assistant.look[lookup]
      if (found !== null) await me.fill(label, found)
      await me.tap(found === null ? assistant.look.cannot : assistant.look.use)
      await gone(me.field(label))
    },
    accept: async () => {
      await me.tap(assistant.proposal.use)
      await me.sees(link.summary.heading)
      await me.sees(new RegExp(link.summary.changed))
    },
  }
}

/** A name to the character: its spaces are drawn as dots, and said in words. */
async function seesName(me: Person, ...parts: readonly string[]): Promise<void> {
  await me.sees(parts.join(` ${me.words.common.space} `))
}

/** The page as a picture, and on paper: the sheet alone, without what the wallet says around it. */
async function takesThePageToTheBank(me: Person): Promise<void> {
  const { bankPage } = me.words
  const download = me.page.waitForEvent('download')
  await me.tap(bankPage.picture)
  const saved = await download
  expect(saved.suggestedFilename()).toBe('bank.png')
  const { width, height } = PNG.sync.read(await readFile(await saved.path()))
  expect(width).toBe(750)
  expect(height).toBeGreaterThan(width)
  await me.sees(bankPage.outcomes.saved)
  await me.page.emulateMedia({ media: 'print' })
  await me.sees(bankPageTexts['zh-CN'].sheet.title)
  await me.seesNot(bankPage.lead)
  await me.seesNot(bankPage.picture)
  await me.page.emulateMedia({ media: 'screen' })
}

describe('a mismatch', () => {
  test.each(outcomes)('S6, C3, C9, C19: %s, from the first mismatch to the linked card or the bank page', async (id, outcome) => {
    const { me, answers } = await linking(id)
    await fillIn(me, answers)
    expect(await throughAssistant(id, handOf(me))).toEqual(outcome)
    if (outcome.end === 'linked') await enterBankCode(me)
    else {
      await me.tap(me.words.assistant.bank.show)
      await me.sees(answers.name)
      expect(me.screen()).toBe(routes.bankPage)
      await takesThePageToTheBank(me)
    }
  })

  test('says what the bank said, how many attempts are left, what is proposed to the character and why', async () => {
    const { me } = await sent('kwame')
    const { assistant, link } = me.words
    await me.sees(link.refused.heading)
    await me.sees(new RegExp(link.refused.saysNothing('.*')))
    await me.tap(assistant.tell.none)
    await me.tap(assistant.look.cannot)
    await me.sees(assistant.attemptsLeft(2))
    await seesName(me, 'MENSAH', 'KWAME')
    await me.sees(assistant.reasons['family-first'])
  })

  test('“that’s not me” brings the next proposal', async () => {
    const { me } = await sent('minji')
    const { assistant } = me.words
    await me.tap(assistant.tell.none)
    await me.tap(assistant.look.cannot)
    await seesName(me, 'KIM', 'MIN', 'JI')
    await me.tap(assistant.proposal.notMeLabel(assistant.proposal.name))
    await seesName(me, 'MIN', 'JI', 'KIM')
  })

  test('linh types the phone on file herself, and her answers stay', async () => {
    const { me, answers } = await sent('linh')
    const { assistant, link } = me.words
    await me.tap(assistant.tell.none)
    await me.tap(assistant.look.cannot)
    await me.tap(new RegExp(`^${link.summary.phone}.*${answers.phone}`, 's'))
    await me.sees(link.phone.heading)
    expect(await me.field(link.phone.label).inputValue()).toBe(answers.phone)
    await me.fill(link.phone.label, '139 0013 9016')
    await next(me)
    await sendToBank(me)
    await enterBankCode(me)
  })

  test('hugo: the account stands under another document', async () => {
    const { me, answers } = await sent('hugo')
    const { assistant, link } = me.words
    await me.tap(assistant.document.action)
    await me.sees(link.identity.heading)
    const idKind = 'foreign-permanent-resident'
    await fillIdentity(me, { ...answers, idKind, idNumber: 'FRA310090123106' }, link.summary.heading)
    await sendToBank(me)
    await enterBankCode(me)
  })

  test('a name from the passport gets help before the first attempt', async () => {
    const { me, answers } = await linking('james')
    const { assistant } = me.words
    await fillIn(me, answers)
    await me.tap(assistant.source.passport)
    await me.tap(assistant.look.cannot)
    await seesName(me, 'MILLER', 'JAMES')
    await me.tap(assistant.proposal.use)
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
  test('C6: pieter learns what that means, proves the card with the bank’s code, and has it', async () => {
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

test('C7: olga’s card can’t be linked: named at once, before anything else is asked', async () => {
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

test('five wrong attempts: told when, and a restart does not reset the count; somebody else has attempts of their own', async () => {
  const { me, answers } = await linking('anna')
  const { name, refused, summary, identity } = me.words.link
  await fillIn(me, { ...answers, name: 'WRONG A' })
  for (const [attempt, letter] of ['B', 'C', 'D', 'E', null].entries()) {
    await sendToBank(me)
    if (letter === null) break
    await me.sees(refused.heading)
    expect(attempt).toBeLessThan(4)
    await me.tap(new RegExp(`^${summary.name}.*WRONG`, 's'))
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
  await me.sees(summary.attempts(5, 5))
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
  const clock = await stopClock(me.page)
  await sendToBank(me)
  await me.sees(summary.sendingNote)
  await clock.goesOn()
  await enterBankCode(me)
})

test('no answer: “we don’t know yet”, and then it is found out', async () => {
  const { me, answers } = await linking('anna')
  const { findingOut, code, done, summary } = me.words.link
  await fillIn(me, answers)
  const desk = await openDesk(me, 'failures')
  await switchBank(desk, 'no-answer')
  const clock = await stopClock(me.page)
  await sendToBank(me)
  await clock.until(findingOut.heading, () => me.page.getByText(findingOut.heading).first().isVisible())
  await clock.goesOn()
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
