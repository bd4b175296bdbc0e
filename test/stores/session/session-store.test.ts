import { autorun } from 'mobx'

import { err, ok } from '@/domain/core/result'
import { operations } from '@/contract'
import { createFakePlatform } from '@/platform/fake'
import { createStores } from '@/stores/root'
import { storageKeys } from '@/stores/stored'

import { makeAccount, openWallet, phone, until } from '../account/wallet'
import { createScriptedClient, hold } from '../scripted-client'
import { account } from '../wallet-samples'

const session = { token: 'token-1', account }

describe('the session', () => {
  test('survives a restart, and fetches the account anew', async () => {
    const before = await openWallet()
    await makeAccount(before)
    const { stores } = await before.restart()
    expect(stores.session.loggedIn).toBe(true)
    expect(stores.session.account).toBeNull()
    await stores.session.loadAccount()
    expect(stores.session.account?.phone).toBe(phone)
  })

  test('stores the token and nothing of the account', () => {
    const platform = createFakePlatform()
    const stores = createStores({ client: createScriptedClient(), platform })
    stores.session.begin(session)
    expect(platform.storage.dump()[storageKeys.session]).toBe('{"token":"token-1"}')
  })

  test('ends here at once when logging out, though the service can’t be reached', async () => {
    const platform = createFakePlatform()
    const stores = createStores({ client: createScriptedClient(), platform })
    stores.session.begin(session)
    await stores.session.logOut()
    expect(stores.session.state).toEqual({ kind: 'logged-out', reason: 'logged-out' })
    expect(platform.storage.dump()).not.toHaveProperty([storageKeys.session])
  })

  test('tells the service of logging out with the session that ends', async () => {
    const wallet = await openWallet()
    await makeAccount(wallet)
    const { token } = wallet.stores.session
    await wallet.stores.session.logOut()
    expect(wallet.sent('logOut')).toBe(1)
    wallet.stores.session.begin({ token: token ?? '', account })
    await wallet.stores.session.loadAccount()
    expect(wallet.stores.session.state).toEqual({ kind: 'logged-out', reason: 'ended-by-service' })
  })

  test('ends with its reason when any answer says that it is over', async () => {
    const client = createScriptedClient({ listBills: () => err({ code: 'session.ended' }) })
    const stores = createStores({ client, platform: createFakePlatform() })
    stores.session.begin(session)
    await stores.deps.client.call(operations.listBills, { before: null, limit: 20 })
    expect(stores.session.state).toEqual({ kind: 'logged-out', reason: 'ended-by-service' })
  })

  test('is not ended by the late answer to a request of the session before', async () => {
    const held = hold<ReturnType<typeof err<{ code: 'session.ended' }>>>()
    const client = createScriptedClient({ listBills: () => held.promise, logOut: () => ok({}) })
    const stores = createStores({ client, platform: createFakePlatform() })
    stores.session.begin(session)
    const late = stores.deps.client.call(operations.listBills, { before: null, limit: 20 })
    await stores.session.logOut()
    stores.session.begin({ ...session, token: 'token-2' })
    held.give(err({ code: 'session.ended' }))
    await late
    expect(stores.session.token).toBe('token-2')
  })

  test('keeps the account of the session that asked: a late one is dropped', async () => {
    const held = hold<ReturnType<typeof ok<typeof account>>>()
    const client = createScriptedClient({ getAccount: () => held.promise, logOut: () => ok({}) })
    const stores = createStores({ client, platform: createFakePlatform() })
    stores.session.begin(session)
    const late = stores.session.loadAccount()
    await stores.session.logOut()
    stores.session.begin({ token: 'token-2', account: { ...account, phone } })
    held.give(ok(account))
    await late
    expect(stores.session.account?.phone).toBe(phone)
  })

  test('says why the account could not be fetched, and forgets it when it could', async () => {
    const client = createScriptedClient()
    const stores = createStores({ client, platform: createFakePlatform() })
    stores.session.begin(session)
    await stores.session.loadAccount()
    expect(stores.session.accountError).toEqual({ code: 'network.offline' })
    client.script({ getAccount: () => ok(account) })
    await stores.session.loadAccount()
    expect(stores.session.accountError).toBeNull()
  })

  test.each(['not json', '{"token":7}', '{"token":""}', 'null', '[]'])(
    'starts clean from a stored session %s, and says so once',
    (text) => {
      const platform = createFakePlatform()
      platform.storage.write(storageKeys.session, text)
      platform.storage.write(storageKeys.settings, 'not json either')
      const stores = createStores({ client: createScriptedClient(), platform })
      expect(stores.session.loggedIn).toBe(false)
      expect(stores.notices.list.map(({ message }) => message.kind)).toEqual(['storage-corrupt'])
      expect(platform.storage.dump()).toEqual({})
    },
  )

  test.each([
    ['full', 'storage-full'],
    ['unavailable', 'storage-unavailable'],
  ] as const)('goes on when the storage is %s, and says so once', (failure, kind) => {
    const platform = createFakePlatform()
    platform.storage.failWith(failure)
    const stores = createStores({ client: createScriptedClient(), platform })
    stores.session.begin(session)
    stores.session.begin(session)
    stores.locale.choose('zh-CN')
    expect(stores.session.loggedIn).toBe(true)
    expect(stores.notices.list.map(({ message }) => message.kind)).toEqual([kind])
  })

  test('tells who watches it, and ends the flows of the person before', async () => {
    const wallet = await openWallet()
    const seen: boolean[] = []
    const stop = autorun(() => seen.push(wallet.stores.session.loggedIn))
    const disposed: string[] = []
    const makeFlow = () => ({ dispose: () => disposed.push('flow') })
    await makeAccount(wallet)
    wallet.stores.flows.of(makeFlow, wallet.stores)
    await wallet.stores.session.logOut()
    await until(() => disposed.length > 0)
    expect(seen).toEqual([false, true, false])
    expect(disposed).toEqual(['flow'])
    stop()
  })
})

describe('the stores', () => {
  test('leave no timer behind when they are disposed of', () => {
    const platform = createFakePlatform()
    const stores = createStores({ client: createScriptedClient(), platform })
    stores.notices.show({ kind: 'text', text: 'Hello' })
    stores.dispose()
    expect(platform.clock.pending()).toBe(0)
  })
})

test('payments that were sent are shown again to whoever sent them, and to nobody else who logs in on the same device', () => {
  const platform = createFakePlatform()
  const stores = createStores({ client: createScriptedClient(), platform })
  const sent = {
    paymentId: 'p1',
    target: { kind: 'shop', shopId: 'metro' },
    amountFen: 8_00,
    payee: null,
    source: { kind: 'card', cardId: 'c1' },
  } as const
  stores.session.begin(session)
  stores.sentPayments.remember(sent)
  stores.session.endedByService('token-1')
  stores.session.begin({ ...session, token: 'token-2' })
  expect(stores.sentPayments.list).toEqual([sent])
  stores.session.endedByService('token-2')
  stores.dispose()
  // The app is started again, and somebody else has the device.
  const again = createStores({ client: createScriptedClient(), platform })
  again.session.begin({ token: 'token-3', account: { ...account, id: 'somebody-else' } })
  expect(again.sentPayments.list).toEqual([])
  expect(JSON.stringify(platform.storage.dump())).not.toContain('"p1"')
  again.dispose()
})
