import type { OutputOf, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { createFakePlatform } from '@/platform/fake'
import { letPromisesRun } from '@/platform/clock/fake'
import type { HeardEvent } from '@/stores/events/events-store'
import { createStores } from '@/stores/root'
import { routes } from '@/stores/routes'

import { createScriptedClient, hold, type Held } from '../scripted-client'
import { account, charge, payment } from '../wallet-samples'

type WatchAnswer = Result<OutputOf<'watch'>, WalletError>

/** An app whose `watch` answers when the test says so. */
function setUp() {
  const platform = createFakePlatform()
  const polls: Held<WatchAnswer>[] = []
  const client = createScriptedClient({
    watch: () => {
      const poll = hold<WatchAnswer>()
      polls.push(poll)
      return poll.promise
    },
    logOut: () => ok({}),
  })
  const stores = createStores({ client, platform })
  const heard: HeardEvent[] = []
  stores.events.listen((event) => heard.push(event))
  const answer = async (value: WatchAnswer): Promise<void> => {
    polls[polls.length - 1]?.give(value)
    await letPromisesRun()
  }
  const cursors = (): readonly unknown[] => client.asked('watch').map(({ input }) => input)
  return { platform, stores, client, heard, answer, cursors, polls }
}

const closed = (chargeId: string): HeardEvent & { kind: 'charge-closed' } => ({
  kind: 'charge-closed',
  chargeId,
  reason: 'refused',
})

describe('events', () => {
  test('are asked for while somebody is logged in, after the last one heard', async () => {
    const { stores, client, heard, answer, cursors } = setUp()
    expect(client.asked('watch')).toHaveLength(0)
    stores.session.begin({ token: 'token-1', account })
    await letPromisesRun()
    await answer(ok({ cursor: '7', events: [closed('a'), closed('b')] }))
    expect(heard).toEqual([closed('a'), closed('b')])
    expect(cursors()).toEqual([
      { cursor: null, waitMs: 20_000 },
      { cursor: '7', waitMs: 20_000 },
    ])
  })

  test('stop in the background, and go on after the last one heard', async () => {
    const { platform, stores, client, heard, answer, cursors } = setUp()
    stores.session.begin({ token: 'token-1', account })
    await letPromisesRun()
    await answer(ok({ cursor: '7', events: [closed('a')] }))
    platform.lifecycle.setVisible(false)
    await answer(ok({ cursor: '8', events: [closed('b')] }))
    expect(heard).toEqual([closed('a')])
    expect(client.asked('watch')).toHaveLength(2)
    platform.lifecycle.setVisible(true)
    await letPromisesRun()
    expect(cursors()[2]).toEqual({ cursor: '7', waitMs: 20_000 })
  })

  test('after failures the next question waits, ever longer, and none is asked meanwhile', async () => {
    const { platform, stores, client, answer } = setUp()
    stores.session.begin({ token: 'token-1', account })
    await letPromisesRun()
    const waits: number[] = []
    for (let failures = 1; failures <= 8; failures += 1) {
      await answer(err({ code: 'network.lost-answer' }))
      const asked = client.asked('watch').length
      let waited = 0
      while (client.asked('watch').length === asked) {
        await platform.clock.advance(500)
        waited += 500
      }
      waits.push(waited)
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
    expect(waits[0]).toBe(1_000)
    expect(waits[7]).toBe(30_000)
  })

  test('a service that answers at once with nothing new is not hammered', async () => {
    const { platform, stores, client, answer } = setUp()
    stores.session.begin({ token: 'token-1', account })
    await letPromisesRun()
    await answer(ok({ cursor: '1', events: [] }))
    expect(client.asked('watch')).toHaveLength(2)
    await answer(ok({ cursor: '1', events: [closed('a')] }))
    expect(client.asked('watch')).toHaveLength(2)
    await platform.clock.advance(1_000)
    expect(client.asked('watch')).toHaveLength(3)
  })

  test('a cursor that the service does not know is dropped, and the listeners hear that they missed something', async () => {
    const { platform, stores, heard, answer, cursors } = setUp()
    stores.session.begin({ token: 'token-1', account })
    await letPromisesRun()
    await answer(ok({ cursor: '7', events: [closed('a')] }))
    await answer(err({ code: 'request.invalid', field: 'cursor' }))
    await platform.clock.advance(1_000)
    expect(heard[1]).toEqual({ kind: 'missed' })
    expect(cursors()[2]).toEqual({ cursor: null, waitMs: 20_000 })
  })

  test('what was asked for one person is not told to the next', async () => {
    const { stores, heard, polls, cursors } = setUp()
    stores.session.begin({ token: 'token-1', account })
    await letPromisesRun()
    await stores.session.logOut()
    stores.session.begin({ token: 'token-2', account: { ...account, id: 'account-2' } })
    polls[0]?.give(ok({ cursor: '7', events: [closed('a')] }))
    await letPromisesRun()
    expect(heard).toEqual([])
    expect(cursors()[1]).toEqual({ cursor: null, waitMs: 20_000 })
  })

  test('leave no timer behind', async () => {
    const { platform, stores, answer } = setUp()
    stores.session.begin({ token: 'token-1', account })
    await letPromisesRun()
    await answer(err({ code: 'network.offline' }))
    stores.dispose()
    expect(platform.clock.pending()).toBe(0)
  })
})

describe('what the app does about events', () => {
  test('a charge that waits for the password opens the checkout, once', async () => {
    const { platform, stores, answer } = setUp()
    stores.session.begin({ token: 'token-1', account })
    await letPromisesRun()
    const waiting = { kind: 'charge-waiting' as const, charge }
    await answer(ok({ cursor: '1', events: [waiting, waiting] }))
    const pushes = platform.navigation.calls.filter(({ kind }) => kind === 'push')
    expect(pushes).toEqual([{ kind: 'push', path: routes.checkout, params: { charge: charge.id } }])
  })

  test('at the sandbox’s till a charge waits until the person is back at the wallet, unless it is over by then', async () => {
    const { platform, stores, answer } = setUp()
    stores.session.begin({ token: 'token-1', account })
    await letPromisesRun()
    stores.sandbox.deskIsShown(true)
    await answer(ok({ cursor: '1', events: [{ kind: 'charge-waiting' as const, charge }] }))
    expect(platform.navigation.last()).toBeNull()
    stores.sandbox.deskIsShown(false)
    expect(platform.navigation.last()).toEqual({ kind: 'push', path: routes.checkout, params: { charge: charge.id } })

    stores.sandbox.deskIsShown(true)
    const other = { ...charge, id: 'over-by-then' }
    await answer(ok({ cursor: '2', events: [{ kind: 'charge-waiting' as const, charge: other }] }))
    await answer(ok({ cursor: '3', events: [{ kind: 'charge-closed' as const, chargeId: other.id, reason: 'paid' as const }] }))
    stores.sandbox.deskIsShown(false)
    expect(platform.navigation.calls.filter(({ kind }) => kind === 'push')).toHaveLength(1)
  })

  test('a till’s payment shows its result to the person who is holding up the pay code, and to nobody else', async () => {
    const { platform, stores, answer } = setUp()
    stores.session.begin({ token: 'token-1', account })
    await letPromisesRun()
    const paid = (id: string) => ({ kind: 'payment-updated' as const, payment: payment(id, { method: 'pay-code' }) })
    await answer(ok({ cursor: '1', events: [paid('elsewhere')] }))
    expect(platform.navigation.last()).toBeNull()
    stores.payCode.show()
    await answer(ok({ cursor: '2', events: [paid('here')] }))
    expect(platform.navigation.last()).toEqual({ kind: 'push', path: routes.paymentResult, params: { payment: 'here' } })
  })

  test('a payment whose end is heard of is no longer one that was interrupted', async () => {
    const { stores, answer } = setUp()
    const sent = (paymentId: string) => ({ paymentId, target: null, amountFen: null, payee: null, source: null })
    stores.session.begin({ token: 'token-1', account })
    stores.sentPayments.remember(sent('done'))
    stores.sentPayments.remember(sent('waits'))
    await letPromisesRun()
    const heard = [payment('done'), payment('waits', { status: 'processing' })]
    await answer(ok({ cursor: '1', events: heard.map((each) => ({ kind: 'payment-updated' as const, payment: each })) }))
    expect(stores.sentPayments.list.map(({ paymentId }) => paymentId)).toEqual(['waits'])
  })

  test('a payment that is told about is known to the bills', async () => {
    const { stores, answer } = setUp()
    stores.session.begin({ token: 'token-1', account })
    await letPromisesRun()
    await answer(ok({ cursor: '1', events: [{ kind: 'payment-updated', payment: payment('pay-1') }] }))
    expect(stores.bills.find('pay-1')).toMatchObject({ at: 'found', payment: { status: 'succeeded' } })
  })
})
