import { frameTexts } from '@/locales/frame'
import { riskCheckTexts } from '@/locales/risk-check'
import { sandboxTexts } from '@/locales/sandbox'
import { routes } from '@/stores/routes'

import { worldWithAccount } from '../worlds/world'
import { answersOf, linkCard, openDesk, pay } from './support/deeds'
import { openWallet, type Wallet } from './support/wallet'

let wallet: Wallet

beforeAll(async () => {
  wallet = await openWallet()
})

afterEach(() => wallet.leave())
afterAll(() => wallet.close())

const t = riskCheckTexts.en
const { riskCheck: told } = frameTexts.en

test('C14: who is asked for a second card reads why, links one with a passport, and pays what waited', async () => {
  const world = await worldWithAccount(Date.now())
  await world.linkCardOf('anna')
  const { order } = await world.must('createOrder', { shopId: 'noodles', goods: 'Beef noodles', amountFen: 28_00 })
  const emily = answersOf(await world.person('emily'))
  const me = await wallet.visit({ world })
  const desk = await openDesk(me, 'failures')
  await desk.page.getByRole('radio', { name: sandboxTexts.en.riskCheck.demands['second-card'] }).click()
  await me.sees(told.title)
  await me.opens(routes.checkout, { order: order.id })
  await me.sees(told.texts['second-card'])
  await me.tap(told.action)
  await me.sees(t.headings['second-card'])
  await me.sees(t.stillWork[0])
  await me.tap(t.linkCard)
  await linkCard(me, emily)
  await me.opens(routes.checkout, { order: order.id })
  await pay(me, '¥28.00')
  await me.sees(me.words.checkout.paid)
  await me.opens(routes.riskCheck)
  await me.sees(t.passed)
})
