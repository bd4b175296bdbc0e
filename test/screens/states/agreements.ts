import { agreementsTexts } from '@/locales/agreements'
import { routes } from '@/stores/routes'

import { paymentPassword, type World } from '../../worlds/world'
import { faulty } from '../lives'
import type { Hand, ScreenState } from '../state'

type Parameters = Readonly<Record<string, string>>

/** A shop's app has asked; the address of what it asked for. */
function asked(shopId: string): (world: World) => Promise<Parameters> {
  return async (world) => ({ agreement: (await world.must('askAgreement', { shopId })).agreementNo })
}

/** Signed, and charged for each of these amounts. */
function signed(shopId: string, amounts: readonly number[] = []): (world: World) => Promise<Parameters> {
  return async (world) => {
    const { agreementNo, number } = await world.must('askAgreement', { shopId })
    const caps = { perChargeFen: 300_00, perDayFen: 600_00, perMonthFen: 3_000_00 }
    await world.must('signAgreement', { agreementId: agreementNo, caps, source: null, paymentPassword })
    for (const amountFen of amounts) await world.must('chargeByAgreement', { shopId, number, amountFen, orderNumber: null })
    return { agreement: agreementNo }
  }
}

async function ended(world: World): Promise<Parameters> {
  const { agreement = '' } = await signed('taxi', [36_40])(world)
  await world.must('endAgreement', { agreementId: agreement })
  return { agreement }
}

async function typePassword(hand: Hand, password: string): Promise<void> {
  await hand.goOn()
  await hand.type('agreement-password', password)
}

function agreement(
  name: string,
  before: NonNullable<ScreenState['before']>,
  shows: ScreenState['shows'],
  act?: (hand: Hand) => Promise<void>,
  life: ScreenState['life'] = 'with-cards',
): ScreenState {
  return {
    name: `agreement-${name}`,
    route: routes.agreement,
    life,
    before,
    shows,
    ...(act === undefined ? {} : { act }),
  }
}

/** What merchants may charge: asked for, signed, changed, ended, and the list of all. */
export const agreementStates: readonly ScreenState[] = [
  agreement('asked', asked('taxi'), { selector: '#agreement-perDayFen' }),
  agreement('asked-by-a-rule', asked('online'), { text: (words) => words(agreementsTexts).every.month(1) }),
  agreement(
    'without-card',
    asked('taxi'),
    { text: (words) => words(agreementsTexts).needsCard },
    undefined,
    'with-payment-password',
  ),
  agreement('unknown', async () => ({ agreement: 'nothing' }), { selector: '.bk-notice--danger' }),
  agreement(
    'loading',
    async (world) => {
      const params = await asked('taxi')(world)
      await faulty({ network: 'slow' })(world)
      return params
    },
    { selector: '.bk-skeleton' },
    async (hand) => {
      await hand.sees({ selector: '.bk-skeleton' })
    },
  ),
  agreement('limits-wrong', asked('taxi'), { selector: '#agreement-perChargeFen-error' }, async (hand) => {
    await hand.type('agreement-perChargeFen', 'abc')
    await hand.goOn()
  }),
  agreement('choosing-card', asked('taxi'), { text: (words) => words(agreementsTexts).whichCard }, (hand) =>
    hand.press(hand.words(agreementsTexts).changeCard),
  ),
  agreement('password', asked('taxi'), { selector: '#agreement-password' }, (hand) => hand.goOn()),
  agreement('password-wrong', asked('taxi'), { selector: '#agreement-password-error' }, (hand) => typePassword(hand, '000000')),
  agreement('signed-now', asked('takeaway'), { text: (words) => words(agreementsTexts).signed }, (hand) =>
    typePassword(hand, paymentPassword),
  ),
  agreement('signed', signed('taxi', [36_40, 218_00]), { text: (words) => words(agreementsTexts).charges }),
  agreement('changing', signed('taxi'), { text: (words) => words(agreementsTexts).leaveAsItIs }, (hand) => hand.goOn()),
  agreement('ending', signed('taxi'), { text: (words) => words(agreementsTexts).endTitle }, (hand) =>
    hand.press(hand.words(agreementsTexts).end),
  ),
  agreement('ended', ended, { selector: '.bk-notice' }),
  {
    name: 'agreements',
    route: routes.agreements,
    life: 'with-cards',
    before: async (world) => {
      await ended(world)
      await signed('takeaway', [32_00])(world)
      return {}
    },
    shows: { text: (words) => words(agreementsTexts).holding },
  },
  {
    name: 'agreements-empty',
    route: routes.agreements,
    life: 'with-cards',
    shows: { text: (words) => words(agreementsTexts).empty },
  },
]
