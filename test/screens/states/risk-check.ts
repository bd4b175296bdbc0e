import type { RiskDemand } from '@/domain/risk/risk-check'
import { frameTexts } from '@/locales/frame'
import { riskCheckTexts } from '@/locales/risk-check'
import { sandboxTexts } from '@/locales/sandbox'
import { routes } from '@/stores/routes'

import { phone, type World } from '../../worlds/world'
import { faulty } from '../lives'
import type { ScreenState } from '../state'

/** Asks the person's account for a check. */
function asked(demand: RiskDemand): (world: World) => Promise<Readonly<Record<string, string>>> {
  return async (world) => {
    await world.must('askRiskCheck', { phone, demand })
    return {}
  }
}

/** A life with one card: the second one is what is asked for. */
async function askedForSecondCard(world: World): Promise<Readonly<Record<string, string>>> {
  await world.linkCardOf('anna')
  return asked('second-card')(world)
}

/** A risk check: where it shows, what it asks for, and its end. */
export const riskCheckStates: readonly ScreenState[] = [
  {
    name: 'risk-check-second-card',
    route: routes.riskCheck,
    life: 'with-payment-password',
    before: askedForSecondCard,
    shows: { text: (words) => words(riskCheckTexts).headings['second-card'] },
  },
  {
    name: 'risk-check-verification',
    route: routes.riskCheck,
    life: 'with-cards',
    before: asked('verification'),
    shows: { text: (words) => words(riskCheckTexts).headings.verification },
  },
  {
    name: 'risk-check-passed',
    route: routes.riskCheck,
    life: 'with-cards',
    shows: { text: (words) => words(riskCheckTexts).passed },
  },
  {
    name: 'risk-check-failed',
    route: routes.riskCheck,
    life: 'with-cards',
    before: faulty({ network: 'offline' }),
    shows: { selector: '.bk-notice--danger' },
  },
  {
    name: 'risk-check-on-home',
    route: routes.home,
    life: 'with-cards',
    before: asked('verification'),
    shows: { text: (words) => words(frameTexts).riskCheck.title },
  },
  {
    name: 'risk-check-instead-of-code',
    route: routes.pay,
    life: 'with-cards',
    before: asked('verification'),
    shows: { text: (words) => words(frameTexts).riskCheck.action },
  },
  {
    name: 'risk-check-before-paying',
    route: routes.checkout,
    life: 'with-cards',
    before: async (world) => {
      await asked('verification')(world)
      const { order } = await world.must('createOrder', { shopId: 'noodles', goods: 'Beef noodles', amountFen: 28_00 })
      return { order: order.id }
    },
    shows: { text: (words) => words(frameTexts).riskCheck.texts.verification },
  },
  {
    name: 'risk-check-asked-by-sandbox',
    route: routes.sandbox,
    life: 'with-cards',
    before: () => Promise.resolve({ section: 'failures' }),
    act: (hand) => hand.press(hand.words(sandboxTexts).riskCheck.demands['second-card']),
    shows: { text: (words) => words(sandboxTexts).riskCheck.passed },
  },
]
