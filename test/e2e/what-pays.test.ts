import { routes } from '@/stores/routes'

import { paymentPassword, worldWithCards } from '../worlds/world'
import { pay } from './support/deeds'
import { openWallet, type Wallet } from './support/wallet'

let wallet: Wallet

beforeAll(async () => {
  wallet = await openWallet()
})

afterEach(() => wallet.leave())
afterAll(() => wallet.close())

test('C10: each payment shows what pays; the balance pays where it comes first, a card where it is chosen', async () => {
  const world = await worldWithCards(Date.now())
  const [card] = (await world.must('listCards', {})).cards
  if (card === undefined) throw new Error('a world without a card')
  await world.must('topUp', { movementId: 'saved', cardId: card.id, amountFen: 100_00, paymentPassword })
  const noodles = { shopId: 'noodles', goods: 'Beef noodles', amountFen: 28_00 }
  const [first, second] = [await world.must('createOrder', noodles), await world.must('createOrder', noodles)]
  const me = await wallet.visit({ world })
  const { balance, cards: t, checkout } = me.words

  await me.opens(routes.myCards)
  await me.sees(t.balanceHere)
  await me.tap(t.moveUp(t.balance))
  await me.tap(t.moveUp(t.balance))
  await me.sees(`1. ${t.balance}`)
  await me.opens(routes.checkout, { order: first.order.id })
  await me.sees(checkout.fromBalance)
  await pay(me, '¥28.00')
  await me.sees(checkout.paid)
  await me.sees(checkout.paidFromBalance)

  await me.opens(routes.checkout, { order: second.order.id })
  await me.tap(checkout.changeCardLabel)
  await me.page.getByRole('radio').filter({ hasText: card.last4 }).first().click()
  await me.sees(checkout.straight)
  await pay(me, '¥28.00')
  await me.sees(checkout.paid)
  await me.opens(routes.balance)
  await me.sees(balance.title)
  await me.sees('¥72.00')
})
