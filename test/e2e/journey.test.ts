import { createWorld, worldWithCards, type World } from "../worlds/world"
import {
  answersOf,
  charge,
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

test('a stranger signs up, links a card and finds it again after a restart', async () => {
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
