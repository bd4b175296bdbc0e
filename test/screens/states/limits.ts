import { limitsTexts } from '@/locales/limits'
import { routes } from '@/stores/routes'

import type { World } from '../../worlds/world'
import { faulty } from '../lives'
import type { ScreenState } from '../state'

/** The rules that have limits by level, month and life. */
async function underClasses(world: World): Promise<Readonly<Record<string, string>>> {
  await world.must('choosePolicy', { policyId: 'classes-2018' })
  return {}
}

/** What one may pay: without limits, with some, used up in part, and what raises them. */
export const limitsStates: readonly ScreenState[] = [
  { name: 'limits-none', route: routes.limits, life: 'with-cards', shows: { text: (words) => words(limitsTexts).none } },
  {
    name: 'limits-used',
    route: routes.limits,
    life: 'with-payment-password',
    before: async (world) => {
      await underClasses(world)
      await world.linkCardOf('anna')
      await world.payOrder('noodles', 'Beef noodles', 250_00)
      return {}
    },
    shows: { text: (words) => words(limitsTexts).raise },
  },
  {
    name: 'limits-unverified',
    route: routes.limits,
    life: 'signed-up',
    before: underClasses,
    shows: { text: (words) => words(limitsTexts).levels.unverified },
  },
  {
    name: 'limits-failed',
    route: routes.limits,
    life: 'with-cards',
    before: faulty({ network: 'offline' }),
    shows: { selector: '.bk-notice--danger' },
  },
]
