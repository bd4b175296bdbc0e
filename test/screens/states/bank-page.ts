import { bankPageTexts } from '@/locales/bank-page'
import { routes } from '@/stores/routes'

import type { Hand, ScreenState } from '../state'
import { toSummary, who } from './link-card'

/** The page for the counter, with everything that was typed while linking. */
async function withDetails(hand: Hand): Promise<void> {
  await toSummary(hand, who('camille'))
  await hand.page.evaluate((route) => {
    location.hash = route
  }, routes.bankPage)
  await hand.sees({ selector: '.bk-bank-fact' })
}

/** What the clerk at the bank's counter reads. */
export const bankPageStates: readonly ScreenState[] = [
  {
    name: 'bank-page',
    route: routes.bankPage,
    start: routes.linkNumber,
    life: 'with-payment-password',
    act: withDetails,
    shows: { selector: '.bk-bank-fact' },
  },
  {
    name: 'bank-page-numbers-hidden',
    route: routes.bankPage,
    start: routes.linkNumber,
    life: 'with-payment-password',
    act: async (hand) => {
      await withDetails(hand)
      await hand.press(hand.words(bankPageTexts).hideNumbers)
    },
    shows: { text: (words) => words(bankPageTexts).showNumbers },
  },
  {
    name: 'bank-page-empty',
    route: routes.bankPage,
    life: 'with-payment-password',
    shows: { text: (words) => words(bankPageTexts).noDetails },
  },
]
