import { type News, operations, type OutputOf, type WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { letPromisesRun } from '@/platform/clock/fake'
import { createFakePlatform } from '@/platform/fake'
import { NewsList } from '@/stores/news/news-list'
import { createStores } from '@/stores/root'

import { createScriptedClient } from '../scripted-client'
import { account, icbc, payment } from '../wallet-samples'

function paid(id: number, unread: boolean): News {
  return { id: String(id), at: id, unread, about: { kind: 'payment', payment: payment(`p-${id}`) } }
}

async function setUp(first: Result<OutputOf<'listNews'>, WalletError>) {
  const client = createScriptedClient({ listNews: () => first, readNews: () => ok({ unread: 0 }) })
  const stores = createStores({ client, platform: createFakePlatform() })
  stores.session.begin({ token: 'token-1', account })
  await letPromisesRun()
  const list = new NewsList(stores)
  const leave = list.follow()
  await letPromisesRun()
  return { client, leave, list, stores }
}

const ids = ({ state }: NewsList) => (state.at === 'loaded' ? state.news.map(({ id }) => id) : state.at)

describe('the list of notices', () => {
  test('is told page by page, each notice once', async () => {
    const { client, list } = await setUp(ok({ news: [paid(9, true), paid(7, false)], next: '7', unread: 1 }))
    client.script({ listNews: () => ok({ news: [paid(3, false)], next: null, unread: 1 }) })
    await Promise.all([list.loadMore(), list.loadMore()])
    expect(ids(list)).toEqual(['9', '7', '3'])
    expect(client.asked('listNews').map(({ input }) => input)).toContainEqual({ before: '7', limit: 20 })
    expect(list.state).toMatchObject({ next: null })
  })

  test('where it cannot be loaded, says why, and loads when tried again', async () => {
    const { client, list } = await setUp(err({ code: 'network.offline' }))
    expect(list.state).toEqual({ at: 'failed', error: { code: 'network.offline' } })
    client.script({ listNews: () => ok({ news: [], next: null, unread: 0 }) })
    await list.refresh()
    expect(list.state).toEqual({ at: 'loaded', news: [], next: null })
  })

  test('what is shown stays where the connection goes, with the reason beside it', async () => {
    const { client, list } = await setUp(ok({ news: [paid(9, true)], next: '9', unread: 1 }))
    client.script({ listNews: () => err({ code: 'network.offline' }), readNews: () => err({ code: 'network.offline' }) })
    await list.refresh()
    expect([ids(list), list.problem]).toEqual([['9'], { code: 'network.offline' }])
    await list.readAll()
    expect([list.unread, list.problem]).toEqual([1, { code: 'network.offline' }])
  })

  test('all is read up to the newest that was shown, and the badge goes', async () => {
    const { client, list, stores } = await setUp(ok({ news: [paid(9, true), paid(7, true)], next: null, unread: 2 }))
    expect(stores.news.unread).toBe(2)
    await list.readAll()
    expect(client.asked('readNews').map(({ input }) => input)).toEqual([{ what: { which: 'all', upTo: '9' } }])
    expect(stores.news.unread).toBe(0)
    expect(list.state).toMatchObject({ news: [{ unread: false }, { unread: false }] })
  })

  test('what is opened is read; what is read already is not said again', async () => {
    const { client, list } = await setUp(ok({ news: [paid(9, true), paid(7, false)], next: null, unread: 1 }))
    await list.open(paid(9, true))
    await list.open(paid(7, false))
    expect(client.asked('readNews').map(({ input }) => input)).toEqual([{ what: { which: 'one', id: '9' } }])
    expect(list.state).toMatchObject({ news: [{ id: '9', unread: false }, { id: '7' }] })
  })

  test('opening the notice of a card that was taken over puts the message of it away', async () => {
    const { client, list, stores } = await setUp(ok({ news: [], next: null, unread: 0 }))
    client.script({ acknowledgeTakeOver: () => ok({}) })
    const onClose = () => void client.call(operations.acknowledgeTakeOver, { cardId: icbc.id })
    stores.notices.show({ kind: 'card-taken-over', card: icbc }, { stays: 'until-dismissed', onClose })
    await list.open({ id: '4', at: 4, unread: true, about: { kind: 'card-taken-over', card: icbc } })
    expect(stores.notices.list).toEqual([])
    expect(client.asked('acknowledgeTakeOver')).toHaveLength(1)
  })

  test('an answer that comes after the screen is gone changes nothing', async () => {
    const { leave, list, stores } = await setUp(ok({ news: [paid(9, true)], next: null, unread: 1 }))
    const asking = list.readAll()
    leave()
    list.dispose()
    await asking
    expect(stores.news.unread).toBe(1)
  })
})
