import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { encode } from 'uqr'

import { routes } from '@/stores/routes'

import { createWorld, worldWithCards, type World } from '../worlds/world'
import {
  answersOf,
  charge,
  choosePicture,
  goToLinking,
  linkCard,
  newestCode,
  openDesk,
  pay,
  readPayCode,
  setPaymentPassword,
  signUp,
  typeCode,
} from './support/deeds'
import { writeFilm } from './support/film'
import { qrPicture } from './support/pictures'
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

/** The people of the sandbox are the same in every world. */
async function person(id: string) {
  return (await createWorld(Date.now())).person(id)
}

test('S1, S2, S3, S4, S5, S7, C5: a stranger signs up, links a card and finds it again after a restart', async () => {
  const anna = answersOf(await person('anna'))
  const me = await wallet.visit()
  const { account, cards, home, link, me: meTexts, frame, common } = me.words

  await me.tap(account.welcome.signUp)
  await me.fill(account.phone.label, '33-612345678')
  await me.sees(account.phone.understood('+33 6 12 34 56 78', 'France'))
  await me.fill(account.phone.label, '+86 138 0013 8000')
  await me.sees(account.phone.understood('+86 138 0013 8000', 'China'))
  await me.tap(account.signUp.sendCode)
  await me.field(account.code.label).waitFor()
  await me.fill(account.code.label, await newestCode(me))
  await me.fill(account.password.label, 'quiet-harbour-boat-41')
  await me.tap(account.signUp.create)
  await me.sees(home.noCardTitle)

  await me.tap(frame.tabs.me)
  await me.tap(new RegExp(meTexts.myAccount))
  await me.tap(`${account.myAccount.myCards} ${account.myAccount.addCard}`)
  await me.sees(cards.empty)
  await me.tap(cards.addCard)
  await me.fill(account.paymentPassword.digits, '123456')
  await me.sees(account.paymentPassword.weak.sequence)
  await setPaymentPassword(me)
  await me.sees(link.number.heading)
  await linkCard(me, anna)
  await me.tap(link.done.cards)
  await me.button(new RegExp(`^${cards.manage} .*0 1 2 3$`)).waitFor()

  await me.restarts()
  await me.button(new RegExp(`^${cards.manage} .*0 1 2 3$`)).waitFor()
  await me.tap(common.back)
  await me.tap(frame.tabs.me)
  await me.tap(new RegExp(meTexts.myAccount))
  await me.button(`${account.myAccount.myCards} ${account.myAccount.cards(1)}`).waitFor()
})

/** Somebody with two cards, and an order of a shop that waits to be paid. */
async function withAnOrder(): Promise<{ readonly world: World; readonly code: string }> {
  const world = await worldWithCards(Date.now())
  const { code } = await world.must('createOrder', { shopId: 'noodles', goods: '牛肉面 Beef noodles', amountFen: 22_00 })
  return { world, code }
}

test('S8: a till charges the pay code: a small amount at once, a large one after the password', async () => {
  const me = await wallet.visit({ world: await worldWithCards(Date.now()) })
  const { checkout, home, sandbox } = me.words
  await me.tap(home.pay)
  const first = await readPayCode(me)
  const till = await openDesk(me, 'shops')
  await till.tap('Morning Light Store')
  await charge(till, first, '39.90')
  await till.sees(sandbox.shops.outcome.paid)
  await me.sees(checkout.paid)
  await me.sees('¥39.90')
  await me.sees(checkout.to('Morning Light Store'))

  await me.tap(checkout.done)
  await me.tap(home.pay)
  const second = await readPayCode(me)
  expect(second).toMatch(/^28[0-9]{16}$/)
  expect(second).not.toBe(first)
  await charge(till, first, '5')
  await till.sees(me.words.errors['pay-code.used']({ code: 'pay-code.used' }, String).title)
  await charge(till, second, '300')
  await till.sees(sandbox.shops.outcome['waiting-for-password'])
  await me.sees(checkout.to('Morning Light Store'))
  await me.sees('¥300.00')
  await pay(me, '¥300.00')
  await me.sees(checkout.paid)

  await me.tap(checkout.receipt)
  await me.sees(me.words.bills.methods['pay-code'])
  await me.restarts()
  await me.sees(me.words.bills.methods['pay-code'])
  await me.sees('¥300.00')
})

test('S9: a typed order is paid, and its bill and receipt survive a restart', async () => {
  const { world, code } = await withAnOrder()
  const me = await wallet.visit({ world })
  const { bills, checkout, frame, home } = me.words
  await me.tap(home.scan)
  await typeCode(me, code)
  await me.sees(checkout.to('Lanzhou Noodle House'))
  await me.sees('牛肉面 Beef noodles')
  await pay(me, '¥22.00')
  await me.sees(checkout.paid)
  await me.sees(checkout.orderNumber)
  await me.tap(checkout.done)
  await me.tap(frame.tabs.bills)
  await me.restarts()
  await me.tap(/Lanzhou Noodle House/)
  await me.sees(bills.methods['order-code'])
  const told = await me.reads()
  expect(told).toContain('¥22.00')
  expect(told).toContain('牛肉面 Beef noodles')
  await me.restarts()
  await me.sees(bills.paidTo('Lanzhou Noodle House'))

  // The same code again pays nothing.
  await me.opens(routes.scan)
  await typeCode(me, code)
  await me.sees(checkout.problems['order-paid'].title)
})

test('a picture from the album leads to the order in it', async () => {
  const { world, code } = await withAnOrder()
  const me = await wallet.visit({ world })
  const { checkout, home } = me.words
  await me.tap(home.scan)
  await choosePicture(me, qrPicture(code))
  await me.sees(checkout.to('Lanzhou Noodle House'))
  await me.sees('¥22.00')
})

test('the camera sees the order; the shop hears that it was paid', async () => {
  const { world, code } = await withAnOrder()
  const folder = await mkdtemp(join(tmpdir(), 'bangka-'))
  const film = join(folder, 'order.y4m')
  await writeFilm(film, encode(code, { border: 0 }).data, { emptyFrames: 6 })
  const withCamera = await openWallet({ cameraFilm: film })
  try {
    const me = await withCamera.visit({ world, permissions: ['camera'] })
    const { checkout, home, sandbox } = me.words
    await me.tap(home.scan)
    await me.sees(checkout.to('Lanzhou Noodle House'))
    await pay(me, '¥22.00')
    await me.sees(checkout.paid)
    const desk = await openDesk(me, 'shops')
    await desk.tap('Lanzhou Noodle House')
    await desk.sees(`¥22.00 · ${sandbox.shops.status.paid}`)
  } finally {
    await withCamera.close()
    await rm(folder, { recursive: true })
  }
})

test('a shop’s own code asks for the amount', async () => {
  const world = await worldWithCards(Date.now())
  const { shops } = await world.must('sandboxState', {})
  const me = await wallet.visit({ world })
  const { checkout, home } = me.words
  await me.tap(home.scan)
  await typeCode(me, shops[0]!.staticCode)
  await me.sees(checkout.amountLead(shops[0]!.payee.name.en))
  await me.fill(checkout.amount, '12.5')
  await me.tap(checkout.next)
  await pay(me, '¥12.50')
  await me.sees(checkout.paid)
})

test('the same in Chinese: sign up, link, pay', async () => {
  const world = await createWorld(Date.now())
  const { code } = await world.must('createOrder', { shopId: 'noodles', goods: '牛肉面 Beef noodles', amountFen: 22_00 })
  const me = await wallet.visit({ world, language: 'zh-CN' })
  const { checkout, home, link } = me.words
  await signUp(me, '138 0013 8000')
  await goToLinking(me)
  await setPaymentPassword(me)
  await linkCard(me, { ...answersOf(await world.person('sarah')), name: '林莎拉' })
  await me.tap(link.done.pay)
  await me.opens(routes.scan)
  await typeCode(me, code)
  await me.sees('兰州拉面馆')
  await pay(me, '¥22.00')
  await me.sees(checkout.paid)
  const told = await me.reads()
  expect(told.replace(/[^a-z]+/gi, ' ')).not.toMatch(/\b(the|your|card|paid|order|home)\b/i)
  await me.tap(checkout.done)
  await me.button(home.pay).waitFor()
})
