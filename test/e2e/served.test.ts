import { routes } from '@/stores/routes'

import { createWorld } from '../worlds/world'
import { answersOf, charge, goToLinking, linkCard, openDesk, readPayCode, setPaymentPassword, signUp } from './support/deeds'
import { openServed, type Served } from './support/served'
import { openWallet, type Wallet } from './support/wallet'

// The first run builds the wallet, and the machine may be busy.
jest.setTimeout(10 * 60_000)

let wallet: Wallet
let served: Served

beforeAll(async () => {
  wallet = await openWallet()
  served = await openServed({ database: { kind: 'pglite' }, seed: null })
})

afterAll(async () => {
  await wallet.close()
  await served.close()
})

test('over HTTP: sign up, link, pay; the server’s restart keeps everything, and its outage is said', async () => {
  const url = `${served.address}/`
  const me = await wallet.visit({ url })
  const asked: string[] = []
  me.page.on('request', (request) => asked.push(request.url()))
  const { bills, cards, checkout, errors, home, link, sandbox } = me.words
  await signUp(me, '+33 6 12 34 56 78')
  await goToLinking(me)
  await setPaymentPassword(me)
  await linkCard(me, answersOf(await (await createWorld(Date.now())).person('anna')))
  await me.tap(link.done.pay)
  const code = await readPayCode(me)
  const till = await openDesk(me, 'shops')
  await till.tap('Morning Light Store')
  await charge(till, code, '39.90')
  await till.sees(sandbox.shops.outcome.paid)
  await till.page.close()
  await me.sees(checkout.to('Morning Light Store'))
  await me.sees(checkout.paid)
  // It is the server that was asked, and the embedded world was never loaded.
  expect(asked).toContain(`${url}api/v1/submitLink`)
  expect(await me.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('journal')))).toEqual([])

  await served.stop()
  await me.opens(routes.bills)
  await me.restarts().catch(() => undefined)
  await served.startAgain()
  // The browser's error page comes in its own time and loads anew by itself: it would interrupt whoever goes on at once.
  await me.page.goto('about:blank').catch(() => me.page.waitForURL('about:blank'))
  await me.page.goto(`${url}#${routes.bills}`)
  await me.tap(/Morning Light Store/)
  await me.sees(bills.methods['pay-code'])
  await me.sees('¥39.90')
  await me.opens(routes.myCards)
  await me.button(new RegExp(`^${cards.manage} .*0 1 2 3$`)).waitFor()

  // A server that is gone while the wallet is open: said, and mended by trying again.
  await me.opens(routes.home)
  await me.sees(home.paysNext)
  await served.stop()
  await me.opens(routes.bills)
  await me.sees(errors['network.lost-answer']({ code: 'network.lost-answer' }, String).title)
  await served.startAgain()
  await me.tap(me.words.common.tryAgain)
  await me.seesNot(errors['network.lost-answer']({ code: 'network.lost-answer' }, String).title)
  await me.sees(/Morning Light Store/)
})
