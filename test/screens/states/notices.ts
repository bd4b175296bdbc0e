import { commonTexts } from '@/locales/common'
import { frameTexts } from '@/locales/frame'
import { homeTexts } from '@/locales/home'
import { meTexts } from '@/locales/me'
import { newsTexts } from '@/locales/news'
import { routes } from '@/stores/routes'

import { muchWhileAway, refundedWhileAway } from '../../worlds/while-away'
import type { World } from '../../worlds/world'
import { faulty } from '../lives'
import type { ScreenState } from '../state'

const much = async (world: World) => {
  await muchWhileAway(world)
  return {}
}
const refunded = async (world: World) => {
  await refundedWhileAway(world)
  return {}
}

/** The notices, and the badges that lead there. */
export const noticesStates: readonly ScreenState[] = [
  {
    name: 'notices',
    route: routes.notices,
    life: 'with-cards',
    before: much,
    shows: { text: (words) => words(newsTexts).verified },
  },
  {
    name: 'notices-all-read',
    route: routes.notices,
    life: 'with-cards',
    before: refunded,
    act: (hand) => hand.press(hand.words(newsTexts).readAll),
    shows: { text: (words) => words(newsTexts).allRead },
  },
  { name: 'notices-empty', route: routes.notices, life: 'signed-up', shows: { text: (words) => words(newsTexts).empty } },
  {
    name: 'notices-loading',
    route: routes.notices,
    life: 'with-cards',
    before: faulty({ network: 'slow' }),
    shows: { selector: '.bk-skeleton' },
  },
  {
    name: 'notices-failing',
    route: routes.notices,
    life: 'with-cards',
    before: faulty({ network: 'offline' }),
    shows: { text: (words) => words(commonTexts).tryAgain },
  },
  {
    name: 'notices-offline',
    route: routes.notices,
    life: 'with-cards',
    before: refunded,
    act: async (hand) => {
      await hand.sees({ text: (words) => words(newsTexts).readAll })
      await hand.page.context().setOffline(true)
    },
    shows: { text: (words) => words(commonTexts).offline },
  },
  {
    name: 'home-with-notices',
    route: routes.home,
    life: 'with-cards',
    before: refunded,
    act: (hand) => hand.sees({ text: (words) => words(homeTexts).allBills }),
    shows: { selector: '.bk-badged__count' },
  },
  {
    name: 'me-with-notices',
    route: routes.me,
    life: 'with-cards',
    before: refunded,
    act: (hand) => hand.sees({ text: (words) => words(meTexts).loggedInAs }),
    shows: { text: (words) => words(frameTexts).newNotices(2, '2') },
  },
]
