import { worldWithAccount, type World } from '../worlds/world'
import { writePassport } from '../domain/machine-line/write'
import {
  answersOf,
  type Answers,
  chooseNationality,
  fillIdentity,
  fillNumber,
  fillPhone,
  goToLinking,
  next,
} from './support/deeds'
import { keptByBrowser } from './support/left-behind'
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

const noon = Date.UTC(2026, 10, 20, 4)

/** Anna of the sandbox, at the screen of the name. */
async function atName(): Promise<{ readonly me: Person; readonly answers: Answers; readonly world: World }> {
  const world = await worldWithAccount(noon)
  const answers = answersOf(await world.person('anna'))
  const me = await wallet.visit({ world, now: noon })
  await goToLinking(me)
  await fillNumber(me, answers)
  return { me, answers, world }
}

function linesOf({ idNumber }: Answers): string {
  return writePassport({
    family: 'SCHMIDT',
    given: 'ANNA',
    number: idNumber,
    nationality: 'D',
    birth: '920315',
    expiry: '310101',
    personal: '',
  })
}

/** Opens the sheet and pastes lines into it. */
async function paste(me: Person, lines: string): Promise<void> {
  const { passport } = me.words.link
  await me.tap(passport.open)
  await me.fill(passport.label, lines)
}

test('pasted passport lines fill in name, nationality and number, which is seen before; nothing of them is kept', async () => {
  const { me, answers } = await atName()
  const { name, passport, phone, summary } = me.words.link
  await paste(me, linesOf(answers).toLowerCase())
  await me.sees(passport.found)
  await me.sees(answers.idNumber)
  await me.sees('1992-03-15')
  await me.tap(passport.use)
  expect(await me.field(name.label).inputValue()).toBe('SCHMIDT ANNA')
  await me.sees(name.family.told('SCHMIDT', 'ANNA'))
  await me.button(`${name.nationality}: Germany`).waitFor()

  // The ID is answered too, so its screen is not asked; the summary shows it.
  await next(me)
  await me.sees(phone.heading)
  await fillPhone(me, answers)
  await me.sees(summary.heading)
  await me.sees(answers.idNumber)
  expect((await keptByBrowser(me)).filter((kept) => kept.includes(answers.idNumber))).toEqual([])
})

test('a name that was typed already stays as it is spelt, and its family name is known', async () => {
  const { me, answers } = await atName()
  const { name, passport } = me.words.link
  await me.fill(name.label, 'Anna Schmidt')
  await paste(me, linesOf(answers))
  await me.sees(passport.nameStays('Anna Schmidt'))
  await me.tap(passport.use)
  expect(await me.field(name.label).inputValue()).toBe('Anna Schmidt')
  await me.sees(name.family.told('Schmidt', 'Anna'))
})

test('a mistyped character is told with its place and what it probably is; nothing is filled in before it is right', async () => {
  const { me, answers } = await atName()
  const { passport, name } = me.words.link
  const wrong = linesOf(answers).replace(answers.idNumber, answers.idNumber.replace('0', 'O'))
  await paste(me, wrong)
  await me.sees(passport.faults.likelyAt(answers.idNumber.indexOf('0') + 1, 'O', '0'))
  await me.tap(passport.use)
  await me.sees(passport.title)
  await me.fill(passport.label, linesOf(answers))
  await me.tap(passport.use)
  await me.sees(name.family.told('SCHMIDT', 'ANNA'))
})

test('on the screen of the ID the lines fill in the passport’s number alone', async () => {
  const { me, answers } = await atName()
  const { name, identity, passport, phone } = me.words.link
  await me.fill(name.label, answers.name)
  await chooseNationality(me, 'AUT')
  await next(me)
  await me.choose(identity.kinds.passport)
  await paste(me, linesOf(answers))
  await me.tap(passport.use)
  expect(await me.field(identity.numbers.passport).inputValue()).toBe(answers.idNumber)
  await next(me)
  await me.sees(phone.heading)
})

test('a Cyrillic name is offered in the passport’s letters, and stays until the offer is taken', async () => {
  const { me } = await atName()
  const { name } = me.words.link
  await me.fill(name.label, 'Кузнецов Иван')
  await me.tap('Кузнецов')
  await me.sees(name.latin.spelling('KUZNETSOV IVAN'))
  expect(await me.field(name.label).inputValue()).toBe('Кузнецов Иван')
  await me.tap(name.latin.use)
  expect(await me.field(name.label).inputValue()).toBe('KUZNETSOV IVAN')
  await me.sees(name.family.told('KUZNETSOV', 'IVAN'))
})

test('the family name is chosen by its words, kept in the draft, and never asked of one word', async () => {
  const { me, answers } = await atName()
  const { name, number, summary } = me.words.link
  await me.fill(name.label, 'Suharto')
  await me.seesNot(name.family.label)
  await me.fill(name.label, 'Jan van der Berg')
  for (const word of ['Berg', 'der', 'van']) await me.tap(word)
  await me.sees(name.family.told('van der Berg', 'Jan'))
  expect(await me.button('van').getAttribute('aria-pressed')).toBe('true')
  expect(await me.button('Jan').getAttribute('aria-pressed')).toBe('false')
  await chooseNationality(me, 'NLD')
  await next(me)
  await fillIdentity(me, answers)
  await me.restarts()
  await me.fill(number.label, answers.cardNumber)
  await next(me)
  // The name is still answered: its screen is seen again from the summary alone.
  await fillIdentity(me, answers)
  await fillPhone(me, answers)
  await me.tap(new RegExp(`^${summary.name}`))
  await me.sees(name.family.told('van der Berg', 'Jan'))
})

test('C8: a nationality is found by its Chinese name while the screens are English; a region leads to its usual kind of ID', async () => {
  const { me } = await atName()
  const { name, identity } = me.words.link
  await me.fill(name.label, 'CHAN TAI MAN')
  await me.tap(new RegExp(`^${name.nationality}: `))
  await me.fill(name.searchNationality, '香港')
  await me.choose('Hong Kong, China')
  await next(me)
  await me.sees(identity.usualFor('Hong Kong, China'))
  const first = me.page.locator('#link-card-id-kind [role=radio]').filter({ visible: true }).first()
  expect(await first.innerText()).toContain(identity.kinds['hk-macau-travel-permit'])
})
