import { accountTexts } from '@/locales/account'
import { balanceTexts } from '@/locales/balance'
import { routes } from '@/stores/routes'

import { paymentPassword, type World } from '../../worlds/world'
import { faulty } from '../lives'
import type { Hand, ScreenState } from '../state'

type Parameters = Readonly<Record<string, string>>

/** Money from the first card into the balance; says the address of it. */
async function toppedUp(world: World, amountFen = 350_00): Promise<Parameters> {
  const cardId = (await world.must('listCards', {})).cards.find(({ international }) => !international)?.id ?? ''
  const { id } = await world.must('topUp', { movementId: '20261120001', cardId, amountFen, paymentPassword })
  return { movement: id }
}

/** The same, with a bank that keeps its answer to itself. */
async function unanswered(world: World): Promise<Parameters> {
  await faulty({ bankDebit: 'no-answer' })(world)
  const cardId = (await world.must('listCards', {})).cards.find(({ international }) => !international)?.id ?? ''
  const movementId = '20261120001'
  const asked = world.must('topUp', { movementId, cardId, amountFen: 200_00, paymentPassword })
  await world.platform.clock.advance(5_000)
  await asked
  return { movement: movementId }
}

async function withMoney(world: World): Promise<Parameters> {
  await toppedUp(world)
  return {}
}

function move(way: string, before: (world: World) => Promise<Parameters> = withMoney) {
  return async (world: World): Promise<Parameters> => ({ ...(await before(world)), way })
}

async function typeAmount(hand: Hand, amount: string): Promise<void> {
  await hand.type('move-amount', amount)
  await hand.goOn()
}

async function typePassword(hand: Hand, password: string): Promise<void> {
  await typeAmount(hand, '120')
  await hand.type('move-password', password)
}

function state(
  name: string,
  route: ScreenState['route'],
  before: ScreenState['before'] | null,
  shows: ScreenState['shows'],
  act?: (hand: Hand) => Promise<void>,
  life: ScreenState['life'] = 'with-cards',
): ScreenState {
  return {
    name,
    route,
    life,
    shows,
    ...(before === null || before === undefined ? {} : { before }),
    ...(act === undefined ? {} : { act }),
  }
}

/** What is in the wallet, how it gets in and out, and what became of that. */
export const balanceStates: readonly ScreenState[] = [
  state('balance-empty', routes.balance, null, { text: (words) => words(balanceTexts).none }),
  state('balance', routes.balance, withMoney, { text: (words) => words(balanceTexts).withdraw }),
  state('balance-on-the-way', routes.balance, async (world) => (await unanswered(world), {}), {
    text: (words) => words(balanceTexts).onTheWay,
  }),
  state('balance-offline', routes.balance, faulty({ network: 'offline' }), { selector: '.bk-notice--danger' }),
  state('balance-loading', routes.balance, faulty({ network: 'slow' }), { selector: '.bk-skeleton' }),
  state('balance-in-my-account', routes.myAccount, null, { text: (words) => words(accountTexts).myAccount.balance }),
  state('move-top-up', routes.move, move('top-up'), { selector: '#move-amount' }),
  state(
    'move-without-card',
    routes.move,
    move('top-up', async () => ({})),
    { text: (words) => words(balanceTexts).needsCard },
    undefined,
    'with-payment-password',
  ),
  state(
    'move-card-from-abroad',
    routes.move,
    move('top-up', async (world) => (await world.linkCardOf('emily'), {})),
    { text: (words) => words(balanceTexts).needsChineseCard },
    undefined,
    'with-payment-password',
  ),
  state(
    'move-withdrawal',
    routes.move,
    move('withdrawal'),
    { text: (words) => words(balanceTexts).headings.withdrawal },
    (hand) => hand.type('move-amount', '120'),
  ),
  state('move-too-much', routes.move, move('withdrawal'), { selector: '#move-amount-error' }, (hand) => typeAmount(hand, '351')),
  state('move-over-limit', routes.move, move('top-up'), { selector: '#move-amount-error' }, (hand) => typeAmount(hand, '9700')),
  state('move-password', routes.move, move('withdrawal'), { selector: '#move-password' }, (hand) => typeAmount(hand, '120')),
  state('move-password-wrong', routes.move, move('top-up'), { selector: '#move-password-error' }, (hand) =>
    typePassword(hand, '000000'),
  ),
  state(
    'move-choosing-card',
    routes.move,
    move('top-up', async (world) => (await world.linkCardOf('mary'), {})),
    { text: (words) => words(balanceTexts).whichCard['top-up'] },
    (hand) => hand.press(hand.words(balanceTexts).changeCard),
  ),
  state('movement-done', routes.movement, toppedUp, { text: (words) => words(balanceTexts).outcomes['top-up'].succeeded }),
  state('movement-on-the-way', routes.movement, unanswered, {
    text: (words) => words(balanceTexts).outcomes['top-up'].processing,
  }),
  state(
    'movement-failed',
    routes.movement,
    async (world) => {
      await faulty({ bankDebit: 'insufficient-funds' })(world)
      return toppedUp(world)
    },
    { text: (words) => words(balanceTexts).outcomes['top-up'].failed },
  ),
  state('movement-never-arrived', routes.movement, async () => ({ movement: 'nothing' }), {
    text: (words) => words(balanceTexts).neverArrived,
  }),
]
