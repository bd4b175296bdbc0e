import { checkoutTexts } from '@/locales/checkout'
import { routes } from '@/stores/routes'

import { paymentPassword } from '../../worlds/world'
import { chargeWaiting, faulty, orderOf, paymentOf } from '../lives'
import type { Hand, ScreenState } from '../state'

async function typePassword(hand: Hand, password: string): Promise<void> {
  await hand.goOn()
  await hand.type('checkout-password', password)
}

const atCinema = orderOf('cinema', '电影票六张 Six tickets', 270_00)

function checkout(
  name: string,
  before: ScreenState['before'],
  shows: ScreenState['shows'],
  act?: (hand: Hand) => Promise<void>,
  life: ScreenState['life'] = 'with-cards',
): ScreenState {
  return {
    name: `checkout-${name}`,
    route: routes.checkout,
    life,
    shows,
    ...(before === undefined ? {} : { before }),
    ...(act === undefined ? {} : { act }),
  }
}

/** Paying an order, a shop or a charge, and what became of it. */
export const checkoutStates: readonly ScreenState[] = [
  checkout('order', atCinema, { text: (words) => words(checkoutTexts).straight }),
  checkout(
    'loading',
    async (world) => {
      const params = await atCinema(world)
      await faulty({ network: 'slow' })(world)
      return params
    },
    { selector: '.bk-skeleton' },
  ),
  checkout(
    'offline',
    async (world) => {
      const params = await atCinema(world)
      await faulty({ network: 'offline' })(world)
      return params
    },
    { text: (words) => words(checkoutTexts).loadOffline },
  ),
  checkout('order-unknown', async () => ({ order: 'order-of-nobody' }), {
    text: (words) => words(checkoutTexts).problems['order-not-found'].title,
  }),
  checkout(
    'order-paid',
    async (world) => {
      const { order, code } = await world.must('createOrder', { shopId: 'metro', goods: '单程票 Single ticket', amountFen: 4_00 })
      const [card] = (await world.must('listCards', {})).cards
      if (card === undefined || code === '') throw new Error('no card to pay with')
      const target = { kind: 'order', orderId: order.id } as const
      await world.must('pay', {
        paymentId: 'paid-before',
        target,
        amountFen: 4_00,
        source: { kind: 'card' as const, cardId: card.id },
        paymentPassword,
      })
      return { order: order.id }
    },
    { text: (words) => words(checkoutTexts).problems['order-paid'].title },
  ),
  checkout('without-card', atCinema, { text: (words) => words(checkoutTexts).noCardsTitle }, undefined, 'with-payment-password'),
  checkout('shop-amount', async () => ({ shop: 'noodles' }), { selector: '#checkout-amount' }),
  checkout(
    'shop-amount-wrong',
    async () => ({ shop: 'noodles' }),
    { selector: '#checkout-amount-error' },
    async (hand) => {
      await hand.type('checkout-amount', '60000')
      await hand.goOn()
    },
  ),
  checkout(
    'shop',
    async () => ({ shop: 'noodles' }),
    { text: (words) => words(checkoutTexts).changeAmount },
    async (hand) => {
      await hand.type('checkout-amount', '22')
      await hand.goOn()
    },
  ),
  checkout('charge', chargeWaiting, { text: (words) => words(checkoutTexts).dontPay }),
  checkout('choosing-card', atCinema, { text: (words) => words(checkoutTexts).chooseCard }, (hand) =>
    hand.press(hand.words(checkoutTexts).changeCard),
  ),
  checkout('password', atCinema, { selector: '#checkout-password' }, (hand) => hand.goOn()),
  checkout('password-wrong', atCinema, { selector: '#checkout-password-error' }, (hand) => typePassword(hand, '000000')),
  checkout(
    'locked',
    async (world) => {
      const params = await atCinema(world)
      const [card] = (await world.must('listCards', {})).cards
      if (card === undefined) throw new Error('no card to pay with')
      const target = { kind: 'order', orderId: params.order } as const
      for (let i = 0; i < 4; i += 1)
        await world.refused('pay', {
          paymentId: `wrong-${i}`,
          target,
          amountFen: 270_00,
          source: { kind: 'card' as const, cardId: card.id },
          paymentPassword: '000000',
        })
      return params
    },
    { text: (words) => words(checkoutTexts).lockedTitle },
    (hand) => typePassword(hand, '000000'),
  ),
  checkout(
    'paying',
    async (world) => {
      const params = await atCinema(world)
      await faulty({ bankDebit: 'slow' })(world)
      return params
    },
    { text: (words) => words(checkoutTexts).paying },
    (hand) => typePassword(hand, paymentPassword),
  ),
  checkout('paid', atCinema, { text: (words) => words(checkoutTexts).receipt }, (hand) => typePassword(hand, paymentPassword)),
  checkout(
    'declined',
    async (world) => {
      const params = await atCinema(world)
      await faulty({ bankDebit: 'insufficient-funds' })(world)
      return params
    },
    { text: (words) => words(checkoutTexts).declinedTitle },
    (hand) => typePassword(hand, paymentPassword),
  ),
  checkout(
    'bank-silent',
    async (world) => {
      const params = await atCinema(world)
      await faulty({ bankDebit: 'no-answer' })(world)
      return params
    },
    { text: (words) => words(checkoutTexts).processingTitle },
    (hand) => typePassword(hand, paymentPassword),
  ),
  {
    name: 'result',
    route: routes.paymentResult,
    life: 'with-cards',
    before: paymentOf(0),
    shows: { text: (words) => words(checkoutTexts).paid },
  },
  {
    name: 'result-finding-out',
    route: routes.paymentResult,
    life: 'with-cards',
    before: async (world) => {
      const params = await paymentOf(0)(world)
      await faulty({ network: 'offline' })(world)
      return params
    },
    shows: { text: (words) => words(checkoutTexts).findingOutTitle },
  },
]
