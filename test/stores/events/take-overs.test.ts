import type { OutputOf, WalletError } from '@/contract'
import { ok, type Result } from '@/domain/core/result'
import { letPromisesRun } from '@/platform/clock/fake'
import { createFakePlatform } from '@/platform/fake'
import { createStores } from '@/stores/root'

import { createScriptedClient, hold, type Held } from '../scripted-client'
import { account, icbc as card } from '../wallet-samples'

type WatchAnswer = Result<OutputOf<'watch'>, WalletError>

const takenOver = ok({ cursor: '1', events: [{ kind: 'card-taken-over' as const, card }] })

/** Somebody is logged in, and the service's events come when the test says so. */
async function setUp() {
  const polls: Held<WatchAnswer>[] = []
  const client = createScriptedClient({
    watch: () => {
      const poll = hold<WatchAnswer>()
      polls.push(poll)
      return poll.promise
    },
    acknowledgeTakeOver: () => ok({}),
  })
  const stores = createStores({ client, platform: createFakePlatform() })
  stores.session.begin({ token: 'token-1', account })
  await letPromisesRun()
  const answer = async (value: WatchAnswer): Promise<void> => {
    polls[polls.length - 1]?.give(value)
    await letPromisesRun()
  }
  return { stores, client, answer }
}

describe('a card that somebody has proved to be his own', () => {
  test('is told once, and stays until the person has put it away, which the service hears', async () => {
    const { stores, client, answer } = await setUp()
    await answer(takenOver)
    await answer(ok({ ...takenOver.value, cursor: '2' }))
    expect(stores.notices.list).toMatchObject([{ message: { kind: 'card-taken-over', card: { id: card.id } } }])
    expect(client.asked('acknowledgeTakeOver')).toHaveLength(0)
    stores.notices.close(stores.notices.list[0]?.id ?? 0)
    expect(stores.notices.list).toEqual([])
    expect(client.asked('acknowledgeTakeOver').map(({ input }) => input)).toEqual([{ cardId: card.id }])
  })

  test('is nobody else’s business: another session begins without it, and nothing counts as read', async () => {
    const { stores, client, answer } = await setUp()
    await answer(takenOver)
    stores.session.begin({ token: 'token-2', account: { ...account, id: 'somebody-else' } })
    await letPromisesRun()
    expect(stores.notices.list).toEqual([])
    expect(client.asked('acknowledgeTakeOver')).toHaveLength(0)
  })
})
