import { billsTexts } from '@/locales/bills'
import { frameTexts } from '@/locales/frame'
import { newsTexts } from '@/locales/news'
import { routes } from '@/stores/routes'

import { refundedWhileAway } from '../worlds/while-away'
import { worldWithCards } from '../worlds/world'
import { boot } from './harness'
import { builtPackage } from './packages'
import { Person } from './person'

/** 2026-03-02 12:00 in Shanghai. */
const noon = Date.UTC(2026, 2, 2, 4)
const frame = frameTexts.en
const news = newsTexts.en

test('notices: the compiled package counts what happened while it was away, leads to the receipt, and counts it no more', async () => {
  const world = await refundedWhileAway(await worldWithCards(noon))
  const app = await boot({ dist: builtPackage('alipay'), storage: world.dump(), startMs: noon + 60_000 })
  const person = new Person(app)
  await app.seen({ role: 'button', name: frame.newNotices(2, '2') })
  expect([...app.phone.tabBadges]).toEqual([[2, '2']])
  await person.press(frame.newNotices(2, '2'))
  await person.at(routes.notices)
  await person.reads(news.unread('2'))
  await app.tap({ role: 'button', name: new RegExp(`^${news.moneyBack('¥59.00', '.*')}`) })
  await person.at(routes.receipt)
  await person.reads(billsTexts.en.refundedAmount)
  await app.back()
  await person.reads(news.unread('1'))
  await person.press(news.readAll)
  await person.reads(news.allRead)
  await app.back()
  await app.seen({ role: 'button', name: frame.notices })
  expect([...app.phone.tabBadges]).toEqual([])
  app.close()
})
