import type { OutputOf, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { createFakePlatform } from '@/platform/fake'
import { billsByDay } from '@/stores/bills/bill-days'
import { BillsStore } from '@/stores/bills/bills-store'

import { createScriptedClient } from '../scripted-client'
import { bill, movement, payment } from '../wallet-samples'

const noon = Date.UTC(2026, 2, 1, 4)
/** Payments, one an hour, newest first. */
const bills = Array.from({ length: 45 }, (_, index) => bill(`pay-${String(45 - index)}`, { createdAt: noon - index * 3_600_000 }))

/** A store over a service that has these bills, and pages of its own size. */
function setUp(all: readonly ReturnType<typeof bill>[] = bills) {
  const platform = createFakePlatform()
  const client = createScriptedClient({
    listBills: ({ limit }) =>
      ok({ bills: all.slice(0, limit), next: limit < all.length ? String(limit) : null, lookedBackTo: null }),
    getPayment: ({ paymentId }) => {
      const found = all.find(({ id }) => id === paymentId)
      return found === undefined ? err({ code: 'payment.unknown' }) : ok(found)
    },
  })
  return { platform, client, store: new BillsStore({ client, platform }) }
}

describe('bills', () => {
  test('are the newest ones, and whether there are others before them', async () => {
    const { store } = setUp()
    await store.refresh()
    expect(store.bills).toEqual(bills.slice(0, 20))
    expect(store.list).toEqual({ at: 'loaded', hasOlder: true })
    const few = setUp(bills.slice(0, 3)).store
    await few.refresh()
    expect(few.list).toEqual({ at: 'loaded', hasOlder: false })
  })

  test('one from long ago that was looked at is none of the newest', async () => {
    const { store } = setUp()
    await store.refresh()
    await store.load('pay-7')
    expect(store.bills).toEqual(bills.slice(0, 20))
    expect(store.find('pay-7')).toMatchObject({ at: 'found' })
  })

  test('a new payment stands on top, a changed one stays in its place', async () => {
    const { store } = setUp()
    await store.refresh()
    store.take(payment('new', { createdAt: noon + 1 }))
    store.take({ ...(bills[1] ?? payment('none')), status: 'declined', decline: 'card-declined' })
    expect(store.bills[0]?.id).toBe('new')
    expect(store.bills[2]).toMatchObject({ id: 'pay-44', status: 'declined' })
    expect(store.bills).toHaveLength(21)
  })

  test('a top-up stands among them, and is no payment', async () => {
    const { store } = setUp()
    await store.refresh()
    store.hear({ kind: 'movement', ...movement('top-up', { createdAt: noon + 1, status: 'processing' }) })
    store.hear({ kind: 'movement', ...movement('top-up', { createdAt: noon + 1 }) })
    expect(store.bills[0]).toMatchObject({ kind: 'movement', id: 'top-up', status: 'succeeded' })
    expect(store.bills).toHaveLength(21)
    expect(store.find('top-up')).toBeNull()
  })

  test('a failure at first is said instead of the list; a later one leaves the list where it is', async () => {
    const { client, store } = setUp()
    const works = (): Result<OutputOf<'listBills'>, WalletError> =>
      ok({ bills: bills.slice(0, 2), next: null, lookedBackTo: null })
    client.script({ listBills: () => err({ code: 'network.offline' }) })
    await store.refresh()
    expect(store.list).toEqual({ at: 'failed', error: { code: 'network.offline' } })
    client.script({ listBills: works })
    await store.refresh()
    client.script({ listBills: () => err({ code: 'network.offline' }) })
    await store.refresh()
    expect(store.bills).toHaveLength(2)
    expect(store.refreshError).toEqual({ code: 'network.offline' })
  })

  test('one is found by its id without the list, as after a restart', async () => {
    const { store } = setUp()
    expect(store.find('pay-7')).toBeNull()
    const asking = store.load('pay-7')
    expect(store.find('pay-7')).toEqual({ at: 'loading' })
    await asking
    expect(store.find('pay-7')).toMatchObject({ at: 'found', payment: { id: 'pay-7' } })
    await store.load('nobody')
    expect(store.find('nobody')).toEqual({ at: 'failed', error: { code: 'payment.unknown' } })
  })

  test('of the person before nothing is left, not even what was still on its way', async () => {
    const { store } = setUp()
    await store.refresh()
    const asking = store.refresh()
    store.clear()
    await asking
    expect(store.bills).toEqual([])
    expect(store.list).toEqual({ at: 'unloaded' })
    expect(store.isRefreshing).toBe(false)
  })
})

describe('bills by day', () => {
  test('are grouped by the day in Shanghai, which begins at 16:00 UTC', () => {
    const at = (id: string, hourUtc: number) => bill(id, { createdAt: Date.UTC(2026, 2, 1, hourUtc) })
    const days = billsByDay([at('c', 17), at('b', 15), at('a', 1)], Date.UTC(2026, 2, 1, 18))
    expect(days.map(({ key, daysAgo, bills: ofDay }) => [key, daysAgo, ofDay.map(({ id }) => id)])).toEqual([
      ['2026-03-02', 0, ['c']],
      ['2026-03-01', 1, ['b', 'a']],
    ])
  })
})
