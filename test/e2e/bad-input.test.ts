import { currentPolicy } from '@/domain/policy/profiles'
import { routes } from '@/stores/routes'

import { createWorld, worldWithAccount, worldWithCards } from '../worlds/world'
import {
  answersOf,
  choosePicture,
  fillIdentity,
  fillIn,
  fillName,
  fillNumber,
  goToLinking,
  loginPassword,
  newestCode,
  next,
  pay,
  typeCode,
} from './support/deeds'
import type { Person } from './support/person'
import { emptyPicture, qrPicture } from './support/pictures'
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

async function linking(): Promise<Person> {
  const me = await wallet.visit({ world: await worldWithAccount(noon), now: noon })
  await goToLinking(me)
  return me
}

async function anna() {
  return answersOf(await (await createWorld(noon)).person('anna'))
}

/** Letters and signs without a meaning, the same every time. */
function noise(length: number): string {
  return Array.from({ length }, (_, index) => String.fromCharCode(33 + ((index * index + 7 * index) % 94))).join('')
}

describe('the kind of ID', () => {
  test('none chosen is said; choosing one takes that back, and its number’s field is in sight above the foot', async () => {
    const me = await linking()
    const { identity } = me.words.link
    const answers = await anna()
    await me.page.setViewportSize({ width: 375, height: 667 })
    await fillNumber(me, answers)
    await fillName(me, answers)
    await me.sees(identity.heading)
    await next(me)
    await me.sees(identity.kindMissing)
    await me.choose(identity.kinds.passport)
    await me.seesNot(me.words.common.fixBelow(1))
    const field = me.field(identity.numbers.passport)
    expect(await field.getAttribute('aria-invalid')).not.toBe('true')
    const end = await field.evaluate((input) => input.getBoundingClientRect().bottom)
    const foot = await me.button(me.words.common.next).evaluate((button) => button.getBoundingClientRect().top)
    expect(end).toBeLessThanOrEqual(foot)
  })
})

describe('the card number', () => {
  test('C1: a length that is not usual for the bank stops nobody: told with the usual one when the field is left, and on the summary', async () => {
    const me = await linking()
    const { number, summary } = me.words.link
    const cardNumber = '622202123456789'
    await me.fill(number.label, cardNumber)
    await me.field(number.label).blur()
    await me.sees(number.unusualLength('ICBC', [19], 15))
    await fillIn(me, { ...(await anna()), cardNumber })
    await me.sees(summary.heading)
    await me.sees(number.unusualLength('ICBC', [19], 15))
  })

  test('letters, 11 and 20 digits: each with its own message, and the focus on what is wrong', async () => {
    const me = await linking()
    const { number } = me.words.link
    const { fixBelow } = me.words.common
    for (const [typed, problem] of [
      ['', number.problems.empty],
      ['6222 0212 3456 789O', number.problems.letters],
      ['62220212345', number.problems['too-short']],
      ['62220212345678901234', number.problems['too-long']],
    ] as const) {
      await me.fill(number.label, typed)
      await next(me)
      await me.sees(fixBelow(1))
      await me.tap(problem)
      expect(await me.field(number.label).evaluate((field) => field === document.activeElement)).toBe(true)
      expect(await me.field(number.label).getAttribute('aria-invalid')).toBe('true')
    }
  })

  test.each([
    ['spaces', ' 6222 0212 3456 7890 123 '],
    ['dashes', '6222-0212-3456-7890-123'],
    ['full-width digits', '６２２２０２１２３４５６７８９０１２３'],
  ])('pasted with %s is accepted', async (_kind, pasted) => {
    const me = await linking()
    const { number, name } = me.words.link
    await me.fill(number.label, pasted)
    expect(await me.field(number.label).inputValue()).toBe('6222 0212 3456 7890 123')
    await me.sees('ICBC')
    await next(me)
    await me.sees(name.heading)
  })
})

test('C4: names of every shape are accepted, and what is none is told apart', async () => {
  const me = await linking()
  const answers = await anna()
  const { name, identity } = me.words.link
  await fillNumber(me, answers)
  for (const [typed, problem] of [
    ['', name.problems.empty],
    ['12345', name.problems['no-letters']],
    ['A'.repeat(201), name.problems['too-long']],
  ] as const) {
    await me.fill(name.label, typed)
    await next(me)
    await me.sees(problem)
  }
  await fillName(me, { ...answers, name: 'Sukarno' })
  for (const accepted of ['O', 'M'.repeat(100), "D’Arcy O'Neill", 'Ольга Иванова', '林莎拉', 'Nguyễn Thị Minh']) {
    await me.tap(me.words.common.back)
    await me.fill(name.label, accepted)
    await next(me)
    await me.sees(identity.heading)
  }
})

test('C2: each kind of ID has a rule of its own: numbers that no document has', async () => {
  const me = await linking()
  const answers = await anna()
  const { identity, phone } = me.words.link
  await fillNumber(me, answers)
  await fillName(me, answers)
  for (const [kind, typed, problem] of [
    ['passport', '', identity.problems.empty],
    ['passport', 'C01X/00T47', identity.problems.characters],
    ['resident-id', '11010519491231002', identity.problems['too-short']],
    ['resident-id', '110105194912310021', identity.problems['check-digit']],
    ['resident-id', '110105194902310028', identity.problems['birth-date']],
    ['hk-macau-travel-permit', 'K12345678', identity.problems.shape],
  ] as const) {
    await me.choose(identity.kinds[kind])
    await me.fill(identity.numbers[kind], typed)
    await next(me)
    await me.page.getByText(problem).filter({ visible: true }).first().waitFor()
    await me.sees(identity.heading)
  }
  await fillIdentity(me, answers)
  await me.sees(phone.heading)
})

test('a code that is wrong, expired, or of an earlier SMS', async () => {
  const me = await wallet.visit({ now: noon })
  const { account, errors, home } = me.words
  await me.tap(account.welcome.signUp)
  await me.fill(account.phone.label, '12')
  await me.tap(account.signUp.sendCode)
  await me.sees(account.phone.problems['too-short-without-code'])
  await me.fill(account.phone.label, '+86 138 0013 8000')
  await me.tap(account.signUp.sendCode)
  await me.field(account.code.label).waitFor()
  const first = await newestCode(me)
  await me.fill(account.code.label, first === '000000' ? '111111' : '000000')
  await me.sees(new RegExp(errors['code.wrong']({ code: 'code.wrong', attemptsLeft: 4 }, String).title))

  await me.page.clock.fastForward(currentPolicy.sms.livesMs + 1_000)
  await me.fill(account.code.label, first)
  await me.sees(new RegExp(errors['code.expired']({ code: 'code.expired' }, String).title))
  await me.tap(account.code.resend)
  await me.button(account.code.resend).waitFor({ state: 'hidden' })
  const second = await newestCode(me)
  expect(second).not.toBe(first)
  await me.fill(account.code.label, first)
  await me.sees(new RegExp(errors['code.wrong']({ code: 'code.wrong', attemptsLeft: 4 }, String).title))
  await me.fill(account.code.label, second)
  await me.fill(account.password.label, 'password')
  await me.tap(account.signUp.create)
  await me.sees(account.password.weak['too-common'])
  await me.fill(account.password.label, loginPassword)
  await me.tap(account.signUp.create)
  await me.sees(home.noCardTitle)
})

test('an order that has expired, that is paid, and one that nobody knows', async () => {
  const world = await worldWithCards(noon)
  const order = { shopId: 'noodles', goods: '牛肉面 Beef noodles', amountFen: 22_00 }
  const fresh = await world.must('createOrder', order)
  const stale = await world.must('createOrder', order)
  const me = await wallet.visit({ world, now: noon })
  const { checkout, errors } = me.words
  await me.opens(routes.scan)
  await typeCode(me, fresh.code)
  await pay(me, '¥22.00')
  await me.sees(checkout.paid)
  await me.opens(routes.scan)
  await typeCode(me, fresh.code)
  await me.sees(errors['order.paid']({ code: 'order.paid' }, String).title)

  await me.page.clock.fastForward(24 * 60 * 60_000)
  await me.tap(me.words.scan.again)
  await typeCode(me, stale.code)
  await me.sees(errors['order.expired']({ code: 'order.expired' }, String).title)
  await me.tap(me.words.scan.again)
  await typeCode(me, 'https://qr.bangka.example/o/nobody-knows-this')
  await me.sees(errors['code.tampered']({ code: 'code.tampered' }, String).title)
})

test('amounts: nothing, zero, negative, three decimals, too large', async () => {
  const world = await worldWithCards(noon)
  const { shops } = await world.must('sandboxState', {})
  const me = await wallet.visit({ world, now: noon })
  const { checkout } = me.words
  await me.opens(routes.scan)
  await typeCode(me, shops[0]!.staticCode)
  await me.sees(checkout.amountHeading)
  const { amountProblems: problems } = checkout
  for (const [typed, problem] of [
    ['', problems.empty],
    ['0', problems.zero],
    ['0.00', problems.zero],
    ['-5', problems.negative],
    ['1.005', problems['too-many-decimals']],
    ['50000.01', problems['too-large']('¥50,000.00')],
    ['twelve', problems['not-a-number']],
  ] as const) {
    await me.fill(checkout.amount, typed)
    await me.tap(checkout.next)
    await me.sees(problem)
    expect(await me.button(checkout.continueToPassword('¥0.00')).count()).toBe(0)
  }
  await me.fill(checkout.amount, '12.50')
  await me.tap(checkout.next)
  await me.button(checkout.continueToPassword('¥12.50')).waitFor()
})

describe('what is scanned', () => {
  test('noise, other wallets, addresses, a card: told apart, and nothing is opened', async () => {
    const me = await wallet.visit({ world: await worldWithCards(noon), now: noon })
    const { scan } = me.words
    await me.opens(routes.scan)
    const asked: string[] = []
    me.page.on('request', (request) => asked.push(request.url()))
    for (const [typed, title] of [
      ['', scan.foreign.empty.title],
      ['~'.repeat(5_000), scan.foreign['too-long'].title],
      ['hello', scan.foreign.text.title],
      ['https://example.com/pay', scan.linkTitle],
      ['javascript:alert(1)', scan.linkDoubtfulTitle],
      ['6222021234567890123', scan.cardMaybeTitle],
      ['4111111111111111', scan.cardTitle],
      ['https://qr.alipay.com/fkx00000abcdefgh', scan.foreign['alipay-personal'].title],
    ] as const) {
      await typeCode(me, typed)
      await me.sees(title)
      await me.tap(scan.again)
    }
    expect(asked.filter((url) => !url.startsWith(me.url) && !/^(data|blob):/.test(url))).toEqual([])
    expect(me.screen()).toBe(routes.scan)
  })

  test('a picture of 3 KB of noise, one without a code, and a file that is none', async () => {
    const me = await wallet.visit({ world: await worldWithCards(noon), now: noon })
    const { scan } = me.words
    await me.opens(routes.scan)
    await choosePicture(me, qrPicture(noise(2_900)))
    await me.sees(scan.foreign.text.title)
    await me.sees(scan.foreign.text.text)
    await me.tap(scan.again)
    await choosePicture(me, emptyPicture())
    await me.sees(scan.pictureProblems['no-code-in-picture'].title)
    await me.tap(scan.again)
    await choosePicture(me, Buffer.from('this is no picture'))
    await me.sees(scan.pictureProblems['text-file'].title)
  })
})
