import { sandboxTexts } from '@/locales/sandbox'
import { routes } from '@/stores/routes'

import type { Hand, ScreenState } from '../state'

function sandbox(name: string, section: string, shows: ScreenState['shows'], act?: (hand: Hand) => Promise<void>): ScreenState {
  return {
    name: `sandbox-${name}`,
    route: routes.sandbox,
    life: 'with-cards',
    before: async () => ({ section }),
    shows,
    ...(act === undefined ? {} : { act }),
  }
}

/** The drawer behind the wallet, in each of its sections. */
export const sandboxStates: readonly ScreenState[] = [
  sandbox('phone-empty', 'phone', { text: (words) => words(sandboxTexts).phone.empty }),
  {
    name: 'sandbox-phone',
    route: routes.sandbox,
    start: routes.changePhone,
    life: 'with-cards',
    act: async (hand) => {
      await hand.type('change-phone-phone', '+33612345678')
      await hand.goOn()
      await hand.sees({ selector: '#change-phone-code' })
      await hand.page.evaluate((path) => {
        location.hash = `#${path}`
      }, routes.sandbox)
    },
    shows: { text: (words) => words(sandboxTexts).phone.forgets },
  },
  sandbox('people', 'people', { text: (words) => words(sandboxTexts).people.intro }),
  sandbox('person', 'people', { text: (words) => words(sandboxTexts).people.knows }, (hand) =>
    hand.press(hand.words(sandboxTexts).difficulties['phone-with-country-code']),
  ),
  sandbox('person-who-can-look', 'people', { text: (words) => words(sandboxTexts).people.canSee }, (hand) =>
    hand.press(hand.words(sandboxTexts).difficulties['renewed-passport']),
  ),
  sandbox('shops', 'shops', { text: (words) => words(sandboxTexts).shops.intro }),
  sandbox('shop', 'shops', { text: (words) => words(sandboxTexts).shops.till }, (hand) =>
    hand.pressAt('.bk-row--press, .bk-list button >> nth=1'),
  ),
  sandbox(
    'shop-code-to-try',
    'shops',
    { text: (words) => words(sandboxTexts).shops.codeMade(words(sandboxTexts).shops.codeKinds['in-baht']) },
    async (hand) => {
      await hand.pressAt('.bk-row--press:has-text("Harbour Duty Free"), .bk-row--press:has-text("口岸免税店")')
      await hand.press(hand.words(sandboxTexts).shops.codeKinds['in-baht'])
    },
  ),
  sandbox('failures', 'failures', { text: (words) => words(sandboxTexts).failures.intro }),
  sandbox('start-over', 'failures', { text: (words) => words(sandboxTexts).reset.confirm }, (hand) =>
    hand.pressAt('.bk-button--danger'),
  ),
]
