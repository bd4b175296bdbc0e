import type { OutputOf, WalletError, WalletEvent } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { letPromisesRun } from '@/platform/clock/fake'
import { createFakePlatform } from '@/platform/fake'
import { createStores } from '@/stores/root'
import { routes } from '@/stores/routes'

import { createScriptedClient, hold, type Held } from '../scripted-client'
import { account, payment } from '../wallet-samples'

type WatchAnswer = Result<OutputOf<'watch'>, WalletError>

/** Somebody is logged in; what is unread, and the service's events, are as the test says. */
async function setUp(unread = 0) {
  const polls: Held<WatchAnswer>[] = []
  const client = createScriptedClient({
    watch: () => {
      const poll = hold<WatchAnswer>()
      polls.push(poll)
      return poll.promise
    },
    listNews: () => ok({ news: [], next: null, unread: counted.now }),
    readNews: () => ok({ unread: (counted.now = 0) }),
  })
  const counted = { now: unread }
  const platform = createFakePlatform()
  const stores = createStores({ client, platform })
  stores.session.begin({ token: 'token-1', account })
  await letPromisesRun()
  let cursor = 0
  const happens = async (...events: WalletEvent[]): Promise<void> => {
    cursor += 1
    polls[polls.length - 1]?.give(ok({ cursor: String(cursor), events }))
    await letPromisesRun()
  }
  return { client, counted, happens, platform, stores }
}

const paid: WalletEvent = { kind: 'payment-updated', payment: payment('p-1') }

describe('the badge of unread notices', () => {
  test('says at the start what happened while the app was away, without a message over the screen', async () => {
    const { stores } = await setUp(3)
    expect(stores.news.unread).toBe(3)
    expect(stores.notices.list).toEqual([])
  })

  test('follows what happens, and says it once in a message', async () => {
    const { counted, happens, stores } = await setUp(1)
    counted.now = 2
    await happens(paid)
    expect(stores.news.unread).toBe(2)
    expect(stores.notices.list.map(({ message }) => message)).toEqual([{ kind: 'news', count: 1 }])
    await happens(paid)
    expect(stores.notices.list).toHaveLength(1)
  })

  test('asks nothing where only the cards or the pay code have changed', async () => {
    const { client, happens } = await setUp()
    const before = client.asked('listNews').length
    await happens({ kind: 'cards-changed' }, { kind: 'pay-code-used', code: '281234567890123456' })
    expect(client.asked('listNews')).toHaveLength(before)
  })

  test('is not lit by the payment whose result or receipt is in front: that one is read', async () => {
    const { client, counted, happens, stores } = await setUp()
    const lookAway = stores.news.lookAtPayment('p-1')
    counted.now = 1
    await happens(paid)
    expect(client.asked('readNews').map(({ input }) => input)).toEqual([{ what: { which: 'payment', paymentId: 'p-1' } }])
    expect([stores.news.unread, stores.notices.list]).toEqual([0, []])
    lookAway()
    counted.now = 1
    await happens(paid)
    expect(client.asked('readNews')).toHaveLength(1)
    expect(stores.news.unread).toBe(1)
  })

  test('goes out when the receipt is opened later', async () => {
    const { stores } = await setUp(1)
    stores.news.lookAtPayment('p-1')
    await letPromisesRun()
    expect(stores.news.unread).toBe(0)
  })

  test('is not lit by a till that charged the code on the screen: its result opens', async () => {
    const { counted, happens, platform, stores } = await setUp()
    stores.payCode.show()
    counted.now = 1
    await happens({ kind: 'payment-updated', payment: payment('p-2', { method: 'pay-code' }) })
    expect(platform.navigation.last()).toMatchObject({ kind: 'push', path: routes.paymentResult })
    expect([stores.news.unread, stores.notices.list]).toEqual([0, []])
  })

  test('what happens while it asks is asked for again, and one question at a time', async () => {
    const { client, happens } = await setUp()
    const answers: Held<Result<OutputOf<'listNews'>, WalletError>>[] = []
    client.script({
      listNews: () => {
        const answer = hold<Result<OutputOf<'listNews'>, WalletError>>()
        answers.push(answer)
        return answer.promise
      },
    })
    await happens(paid)
    await happens(paid)
    await happens(paid)
    expect(answers).toHaveLength(1)
    answers[0]?.give(ok({ news: [], next: null, unread: 1 }))
    await letPromisesRun()
    expect(answers).toHaveLength(2)
  })

  test('without a connection it stays as it was, and asks when the connection is back', async () => {
    const { client, counted, happens, platform, stores } = await setUp(1)
    client.script({ listNews: () => err({ code: 'network.offline' }) })
    await happens(paid)
    expect(stores.news.unread).toBe(1)
    client.script({ listNews: () => ok({ news: [], next: null, unread: counted.now }) })
    platform.connectivity.setOnline(false)
    counted.now = 4
    platform.connectivity.setOnline(true)
    await letPromisesRun()
    expect(stores.news.unread).toBe(4)
  })

  test('is nobody else’s: another person begins with their own', async () => {
    const { counted, stores } = await setUp(5)
    counted.now = 0
    stores.session.begin({ token: 'token-2', account: { ...account, id: 'somebody-else' } })
    expect(stores.news.unread).toBe(0)
    await letPromisesRun()
    expect(stores.news.unread).toBe(0)
  })
})
