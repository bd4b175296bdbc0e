import type { OutputOf, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import type { MovementWay } from '@/domain/balance/movements'
import { letPromisesRun } from '@/platform/clock/fake'
import { createFakePlatform } from '@/platform/fake'
import { BalanceView } from '@/stores/balance/balance-view'
import { MoveFlow } from '@/stores/balance/move-flow'
import { MovementFlow } from '@/stores/balance/movement-flow'
import { createStores } from '@/stores/root'
import { routes } from '@/stores/routes'

import { createScriptedClient, hold } from '../scripted-client'
import { account, icbc, movement, visa } from '../wallet-samples'

const password = '739164'
const other = { ...icbc, id: 'card-ccb', last4: '0019' }

const balance: OutputOf<'getBalance'> = {
  availableFen: 500_00,
  onTheWay: [],
  mostFen: 50_000_00,
  limits: [
    {
      id: 'top-up-day-own',
      since: 0,
      strength: 'own',
      instruments: null,
      methods: ['top-up'],
      period: 'day',
      mostFen: 1_000_00,
      usedFen: 0,
      renewsAt: 9e12,
    },
  ],
  withdrawal: {
    arrivesWithinMs: 7_200_000,
    fee: { since: 0, strength: 'reported', freeFen: 100_00, freeUsedFen: 100_00, tenThousandths: 10, leastFen: 10 },
  },
}

/** An app with a balance; amounts are written with a comma. */
async function setUp(way: MovementWay = 'top-up', cards = [visa, icbc, other]) {
  const client = createScriptedClient({
    getBalance: () => ok(balance),
    listCards: () => ok({ cards, balance: { availableFen: 0, place: cards.length } }),
    getAccount: () => ok(account),
    topUp: ({ movementId }) => ok(movement(movementId)),
    withdraw: ({ movementId }) => ok(movement(movementId, { way: 'withdrawal' })),
  })
  const platform = createFakePlatform()
  const stores = createStores({ client, platform })
  const flow = new MoveFlow(stores, way)
  flow.writeAmountsAs({ decimal: ',', group: '.' })
  await flow.load()
  await letPromisesRun()
  return { client, flow, platform, stores }
}

/** The name under which a movement was sent. */
function nameOf(input: unknown): string {
  return (input as { movementId: string }).movementId
}

test('a top-up is sent with amount, card and password, and its own screen says what became of it', async () => {
  const { client, flow, platform } = await setUp()
  expect(flow.cards.map(({ id }) => id)).toEqual([icbc.id, other.id])
  flow.type('200,5')
  flow.open('card')
  flow.chooseCard(other.id)
  flow.goOn()
  expect(flow.sheet).toBe('password')
  flow.typePassword(password)
  expect(flow.password).toBe('')
  await letPromisesRun()
  const [sent] = client.asked('topUp')
  expect(sent?.input).toMatchObject({ amountFen: 200_50, cardId: other.id, paymentPassword: password })
  expect(platform.navigation.calls).toEqual([
    { kind: 'replace', path: routes.movement, params: { movement: nameOf(sent?.input) } },
  ])
})

test('what is no amount is said once the field is left or sent, and not while it is typed', async () => {
  const { client, flow } = await setUp()
  flow.type('1000,01')
  expect(flow.isChecked).toBe(false)
  flow.leave()
  expect(flow).toMatchObject({
    isChecked: true,
    check: { ok: false, problem: { kind: 'over-limit', period: 'day', leftFen: 1_000_00 } },
  })
  flow.type('1000')
  expect(flow.isChecked).toBe(false)
  flow.type('')
  flow.goOn()
  expect(flow).toMatchObject({ isChecked: true, sheet: null, check: { problem: { kind: 'amount', problem: 'empty' } } })
  expect(client.asked('topUp')).toEqual([])
})

test('a withdrawal names the fee that was shown, and all there is leaves room for it', async () => {
  const { client, flow } = await setUp('withdrawal')
  flow.typeAll()
  expect([flow.text, flow.quote]).toEqual(['499,50', { amountFen: 499_50, feeFen: 50 }])
  flow.goOn()
  flow.typePassword(password)
  await letPromisesRun()
  expect(client.asked('withdraw')[0]?.input).toMatchObject({ amountFen: 499_50, feeFen: 50, cardId: icbc.id })
})

test('a wrong password keeps the name of the movement; what was refused otherwise is tried under another', async () => {
  const { client, flow } = await setUp()
  const names = () => client.asked('topUp').map(({ input }) => nameOf(input))
  const refuse = async (error: WalletError) => {
    client.script({ topUp: () => err(error) })
    flow.goOn()
    flow.typePassword(password)
    await letPromisesRun()
  }
  flow.type('1')
  await refuse({ code: 'payment-password.wrong', attemptsLeft: 4 })
  expect(flow).toMatchObject({ sheet: 'password', password: '', isBusy: false, error: { code: 'payment-password.wrong' } })
  await refuse({ code: 'card.not-found' })
  expect(flow).toMatchObject({ sheet: null, error: { code: 'card.not-found' } })
  await refuse({ code: 'network.offline' })
  await refuse({ code: 'network.offline' })
  const [first, second, third, fourth] = names()
  expect([second, fourth]).toEqual([first, third])
  expect(third).not.toBe(first)
})

test('after an answer that was lost the movement itself is asked, and never called failed', async () => {
  const { client, flow, platform } = await setUp()
  client.script({ topUp: () => err({ code: 'network.lost-answer' }) })
  flow.type('1')
  flow.goOn()
  flow.typePassword(password)
  await letPromisesRun()
  expect(platform.navigation.calls).toMatchObject([{ kind: 'replace', path: routes.movement }])
})

test('a late answer of a screen that was left changes nothing', async () => {
  const { client, flow, platform } = await setUp()
  const held = hold<Result<OutputOf<'topUp'>, WalletError>>()
  client.script({ topUp: () => held.promise })
  flow.type('1')
  flow.goOn()
  flow.typePassword(password)
  expect(flow.isBusy).toBe(true)
  flow.dispose()
  held.give(ok(movement('late')))
  await letPromisesRun()
  expect(platform.navigation.calls).toEqual([])
})

test('without a card of a Chinese bank there is none to choose', async () => {
  const { flow } = await setUp('top-up', [visa])
  expect([flow.cards, flow.card]).toEqual([[], null])
  flow.type('1')
  flow.goOn()
  expect(flow.sheet).toBeNull()
})

test('what could not be loaded is said, and what is shown stays', async () => {
  const { client, stores } = await setUp()
  const view = new BalanceView(stores)
  await view.load()
  client.script({ getBalance: () => err({ code: 'network.offline' }) })
  await view.load()
  expect(view).toMatchObject({ balance: { availableFen: 500_00 }, error: { code: 'network.offline' }, isLoading: false })
})

test('a movement is asked for by its name: there, never arrived, or not to be found out now', async () => {
  const { client, stores } = await setUp()
  const seen = async (answer: Result<OutputOf<'getMovement'>, WalletError>) => {
    client.script({ getMovement: () => answer })
    const flow = new MovementFlow(stores, 'm-1')
    await flow.load()
    flow.dispose()
    return flow.seen
  }
  expect(await seen(ok(movement('m-1')))).toMatchObject({ at: 'there', movement: { status: 'succeeded' } })
  expect(await seen(err({ code: 'movement.unknown' }))).toEqual({ at: 'never-arrived' })
  expect(await seen(err({ code: 'network.offline' }))).toEqual({ at: 'failed', error: { code: 'network.offline' } })
})
