import { guideTexts } from '@/locales/guide'
import { routes } from '@/stores/routes'

import type { Hand, ScreenState, Words } from '../state'

/** Opens the guide by a link, as somebody sends it. */
const link = (params: Readonly<Record<string, string>>) => () => Promise.resolve(params)

const heading = (question: 'live' | 'card' | 'phone' | 'id') => ({
  text: (words: Words) => words(guideTexts).questions[question].heading,
})

/** "Can I use it?": its questions, and an answer of each kind. */
export const guideStates: readonly ScreenState[] = [
  { name: 'can-i-use', route: routes.canIUse, life: 'stranger', shows: heading('live') },
  {
    name: 'can-i-use-nothing-chosen',
    route: routes.canIUse,
    life: 'stranger',
    act: (hand: Hand) => hand.goOn(),
    shows: { selector: '[role=alert]' },
  },
  {
    name: 'can-i-use-which-card',
    route: routes.canIUseCard,
    life: 'stranger',
    before: link({ live: 'visiting' }),
    act: (hand: Hand) => hand.press(hand.words(guideTexts).card.international.name),
    shows: heading('card'),
  },
  {
    name: 'can-i-use-last-question',
    route: routes.canIUseId,
    life: 'stranger',
    before: link({ live: 'visiting', card: 'international', phone: 'foreign' }),
    shows: heading('id'),
  },
  {
    name: 'can-i-use-unreadable-link',
    route: routes.canIUseAnswer,
    life: 'stranger',
    before: link({ live: 'the-moon', card: 'chinese' }),
    shows: { text: (words) => words(guideTexts).unreadable },
  },
  {
    name: 'can-i-use-changing',
    route: routes.canIUsePhone,
    life: 'stranger',
    before: link({ live: 'visiting', card: 'international', phone: 'foreign', id: 'passport' }),
    shows: heading('phone'),
  },
  {
    name: 'can-i-use-yes',
    route: routes.canIUseAnswer,
    life: 'stranger',
    before: link({ live: 'mainland', card: 'chinese', phone: 'mainland', id: 'passport' }),
    shows: { text: (words) => words(guideTexts).verdicts.yes.heading },
  },
  {
    name: 'can-i-use-with-limits',
    route: routes.canIUseAnswer,
    life: 'signed-up',
    before: link({ live: 'visiting', card: 'international', phone: 'foreign', id: 'passport' }),
    shows: { text: (words) => words(guideTexts).verdicts['yes-with-limits'].heading },
  },
  {
    name: 'can-i-use-after-steps',
    route: routes.canIUseAnswer,
    life: 'stranger',
    before: link({ live: 'mainland', card: 'none', phone: 'none', id: 'passport-away' }),
    shows: { text: (words) => words(guideTexts).verdicts['after-steps'].heading },
  },
  {
    name: 'can-i-use-not-yet',
    route: routes.canIUseAnswer,
    life: 'stranger',
    before: link({ live: 'abroad', card: 'account-only', phone: 'foreign', id: 'none' }),
    shows: { text: (words) => words(guideTexts).verdicts['not-yet'].heading },
  },
  {
    name: 'can-i-use-link-not-copied',
    route: routes.canIUseAnswer,
    life: 'stranger',
    before: link({ live: 'visiting', card: 'international', phone: 'foreign', id: 'none' }),
    act: async (hand: Hand) => {
      // As text: tsx would mark functions with a helper that the page does not have.
      await hand.page.evaluate(
        'navigator.clipboard.writeText = () => Promise.reject(new Error()); document.execCommand = () => false',
      )
      await hand.press(hand.words(guideTexts).share)
    },
    shows: { text: (words) => words(guideTexts).notCopied },
  },
]
