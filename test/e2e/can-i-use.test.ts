import { answersInLink, type Answers } from '@/domain/can-i-use/questions'
import { routes } from '@/stores/routes'

import { worldWithAccount } from '../worlds/world'
import { goToLinking } from './support/deeds'
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

/** 12:00 in China. */
const noon = Date.UTC(2026, 10, 20, 4)

const visitor: Answers = { live: 'visiting', card: 'international', phone: 'foreign', id: 'passport' }

/** What the address of the screen in front says. */
function answersInAddress(person: Person) {
  const query = new URL(person.page.url()).hash.split('?')[1] ?? ''
  return answersInLink(Object.fromEntries(new URLSearchParams(query))).answers
}

/** Chooses by the name of a choice; its second line belongs to what a screen reader says. */
async function pick(person: Person, name: string): Promise<void> {
  await person.page.getByRole('radio').filter({ hasText: name, visible: true }).first().click()
}

/** An address as somebody sends it. */
function linkTo(params: Readonly<Record<string, string>>): string {
  return `${wallet.url}#${routes.canIUseAnswer}?${new URLSearchParams(params).toString()}`
}

/** From the first question to the answer. */
async function answer(person: Person, { live, card, phone, id }: Answers): Promise<void> {
  const { common, guide } = person.words
  for (const [heading, choice] of [
    [guide.questions.live.heading, guide.live[live].name],
    [guide.questions.card.heading, guide.card[card].name],
    [guide.questions.phone.heading, guide.phone[phone].name],
  ] as const) {
    await person.sees(heading)
    await pick(person, choice)
    await person.tap(common.next)
  }
  await person.sees(guide.questions.id.heading)
  await pick(person, guide.id[id].name)
  await person.tap(guide.seeAnswer)
}

test('C17: a stranger asks from the welcome screen, copies a link to the answer, and goes on to sign up', async () => {
  const me = await wallet.visit()
  const { account, common, guide } = me.words
  await me.tap(common.canIUse)
  await answer(me, visitor)
  await me.sees(guide.verdicts['yes-with-limits'].heading)
  await me.sees(guide.reasons['shops-abroad-card'])
  await me.sees(guide.limits.abroadFee('¥200', 3))
  await me.sees(guide.strengths.published('2024'))
  await me.tap(guide.share)
  await me.sees(guide.copied)
  const link = await me.page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(`${me.url}#${routes.canIUseAnswer}?live=visiting&card=international&phone=foreign&id=passport`)
  await me.tap(guide.steps['sign-up'].title)
  await me.sees(account.signUp.phoneHeading)
})

test('whoever gets the link sees the answer at once, without an account, and can change one answer', async () => {
  const me = await wallet.visit({ url: linkTo(visitor) })
  const { guide } = me.words
  await me.sees(guide.verdicts['yes-with-limits'].heading)
  await me.tap(guide.changeAnswer(guide.questions.card.short, guide.card.international.name))
  await me.sees(guide.questions.card.heading)
  await pick(me, guide.card.none.name)
  await me.tap(guide.seeAnswer)
  await me.sees(guide.verdicts['after-steps'].heading)
  await me.sees(guide.steps['get-card'].title)
  expect(answersInAddress(me)).toEqual({ ...visitor, card: 'none' })
  await me.page.goBack()
  await me.sees(guide.verdicts['yes-with-limits'].heading)
  await me.restarts()
  await me.sees(guide.verdicts['yes-with-limits'].heading)
})

test('going back keeps the answers', async () => {
  const me = await wallet.visit()
  const { common, guide } = me.words
  await me.tap(common.canIUse)
  await answer(me, visitor)
  await me.sees(guide.next)
  for (const [question, choice] of [
    ['id', guide.id.passport.name],
    ['phone', guide.phone.foreign.name],
    ['card', guide.card.international.name],
    ['live', guide.live.visiting.name],
  ] as const) {
    await me.page.goBack()
    await me.sees(guide.questions[question].heading)
    const chosen = me.page.getByRole('radio', { checked: true }).filter({ visible: true })
    expect(await chosen.innerText()).toContain(choice)
  }
  await me.page.goForward()
  await me.sees(guide.questions.card.heading)
  await me.page.goForward()
  await me.sees(guide.questions.phone.heading)
})

test('a link put into the address bar of an open wallet opens its answer, over another one too', async () => {
  const me = await wallet.visit()
  const { account, guide } = me.words
  await me.sees(account.welcome.heading)
  await me.opens(routes.canIUseAnswer, visitor)
  await me.sees(guide.verdicts['yes-with-limits'].heading)
  await me.opens(routes.canIUseAnswer, { ...visitor, live: 'mainland', card: 'chinese', phone: 'mainland' })
  await me.sees(guide.verdicts.yes.heading)
})

test('nothing chosen is said, and choosing takes it back', async () => {
  const me = await wallet.visit()
  const { common, guide } = me.words
  await me.tap(common.canIUse)
  await me.tap(common.next)
  await me.sees(guide.chooseOne)
  await pick(me, guide.live.abroad.name)
  await me.seesNot(guide.chooseOne)
})

test.each([
  ['nothing at all', {}, 'live', false],
  ['half of the answers', { live: 'abroad', phone: 'foreign' }, 'card', false],
  ['answers that are none', { live: 'mars', card: '<b>', phone: 'foreign', id: '%' }, 'live', true],
  ['one answer of another version', { ...visitor, id: 'passport2' }, 'id', true],
] as const)('a link with %s asks what is missing', async (_, params, question, unreadable) => {
  const me = await wallet.visit({ url: linkTo(params) })
  const { guide } = me.words
  await me.sees(guide.questions[question].heading)
  expect(await me.page.getByText(guide.unreadable).filter({ visible: true }).count()).toBe(unreadable ? 1 : 0)
})

test('somebody whose card can’t be linked is led there, and what is known is not asked again', async () => {
  const me = await wallet.visit({ world: await worldWithAccount(noon), now: noon })
  const { common, guide, link } = me.words
  await goToLinking(me)
  await me.fill(link.number.label, '6759 6498 2643 8453')
  await me.tap(common.next)
  await me.tap(common.canIUse)
  await me.sees(guide.questions.live.heading)
  await pick(me, guide.live.visiting.name)
  await me.tap(common.next)
  await me.sees(guide.questions.phone.heading)
  await pick(me, guide.phone.foreign.name)
  await me.tap(common.next)
  await pick(me, guide.id.passport.name)
  await me.tap(guide.seeAnswer)
  await me.sees(guide.reasons['kind-of-card'])
  await me.sees(guide.steps['get-card'].title)
})

test('in Chinese, from Me', async () => {
  const me = await wallet.visit({ world: await worldWithAccount(noon), now: noon, language: 'zh-CN' })
  const { common, frame, guide } = me.words
  await me.tap(frame.tabs.me)
  // Home has a way in by the same words.
  await me.sees(me.words.me.loggedInAs)
  await me.tap(common.canIUse)
  await answer(me, { live: 'mainland', card: 'chinese', phone: 'mainland', id: 'passport' })
  await me.sees(guide.verdicts.yes.heading)
  await me.tap(guide.steps['link-card'].title)
  await me.sees(me.words.link.number.heading)
})
