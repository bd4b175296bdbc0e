import { billPagesTexts } from '@/locales/bill-pages'
import { billsTexts } from '@/locales/bills'
import { commonTexts } from '@/locales/common'
import { routes } from '@/stores/routes'

import { worldOfBills } from '../../worlds/bills'
import type { World } from '../../worlds/world'
import { faulty } from '../lives'
import type { ScreenState } from '../state'

const skeleton = { selector: '.bk-skeleton' }
const end = {
  text: (words: Parameters<Extract<ScreenState['shows'], { text: unknown }>['text']>[0]) => words(billPagesTexts).end,
}

async function richLife(world: World): Promise<Readonly<Record<string, string>>> {
  await worldOfBills(world)
  return {}
}

/** All bills, looking for some, and what a month went for. */
export const billStates: readonly ScreenState[] = [
  { name: 'all-bills', route: routes.allBills, life: 'with-cards', before: richLife, shows: end },
  {
    name: 'all-bills-filtering',
    route: routes.allBills,
    life: 'with-cards',
    before: richLife,
    act: (hand) => hand.press(hand.words(billPagesTexts).filter),
    shows: { text: (words) => words(billPagesTexts).done },
  },
  {
    name: 'all-bills-filtered',
    route: routes.allBills,
    life: 'with-cards',
    before: async (world) => ({ ...(await richLife(world)), month: '2026-11', group: 'transport' }),
    shows: end,
  },
  {
    name: 'all-bills-none-fits',
    route: routes.allBills,
    life: 'with-cards',
    before: richLife,
    act: async (hand) => {
      await hand.type('bill-search', 'Zanzibar')
      await hand.sees({ text: (words) => words(billPagesTexts).none })
    },
    shows: { text: (words) => words(billPagesTexts).none },
  },
  { name: 'all-bills-empty', route: routes.allBills, life: 'signed-up', shows: { text: (words) => words(billsTexts).empty } },
  {
    name: 'all-bills-loading',
    route: routes.allBills,
    life: 'with-cards',
    before: faulty({ network: 'slow' }),
    shows: skeleton,
  },
  {
    name: 'all-bills-failing',
    route: routes.allBills,
    life: 'with-cards',
    before: faulty({ network: 'offline' }),
    shows: { text: (words) => words(commonTexts).tryAgain },
  },

  {
    name: 'bill-month',
    route: routes.billMonth,
    life: 'with-cards',
    before: richLife,
    shows: { text: (words) => words(billPagesTexts).notOver },
  },
  {
    name: 'bill-month-empty',
    route: routes.billMonth,
    life: 'signed-up',
    shows: { text: (words) => words(billPagesTexts).nothingSpent },
  },
  {
    name: 'bill-month-loading',
    route: routes.billMonth,
    life: 'with-cards',
    before: faulty({ network: 'slow' }),
    shows: skeleton,
  },
  {
    name: 'bill-month-failing',
    route: routes.billMonth,
    life: 'with-cards',
    before: faulty({ network: 'offline' }),
    shows: { text: (words) => words(commonTexts).tryAgain },
  },
]
