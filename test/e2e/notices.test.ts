import { routes } from '@/stores/routes'

import { refundedWhileAway } from '../worlds/while-away'
import { worldWithCards } from '../worlds/world'
import { openWallet, type Wallet } from './support/wallet'

/** 2026-03-02 12:00 in Shanghai. */
const noon = Date.UTC(2026, 2, 2, 4)

let wallet: Wallet

beforeAll(async () => {
  wallet = await openWallet()
})

afterAll(async () => {
  await wallet.close()
})

test('notices: money that came back while the app was away lights the bell, leads to its receipt, and is read', async () => {
  const me = await wallet.visit({ world: await refundedWhileAway(await worldWithCards(noon)), now: noon + 60_000 })
  const { bills, common, frame, news } = me.words
  await me.tap(frame.newNotices(2, '2'))
  await me.sees(news.unread('2'))
  await me.tap(new RegExp(`^${news.moneyBack('¥59.00', '.*')}`))
  await me.sees(bills.refundedAmount)
  expect(me.screen()).toBe(routes.receipt)
  await me.tap(common.back)
  await me.sees(news.unread('1'))
  await me.tap(news.readAll)
  await me.sees(news.allRead)
})
