import type { Bill, InputOf, OutputOf, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { createFakePlatform } from '@/platform/fake'
import { BillSearch } from '@/stores/bills/bill-search'
import { noWish, wishOf } from '@/stores/bills/bill-wish'
import { BillsStore } from '@/stores/bills/bills-store'

import { createScriptedClient, hold } from '../scripted-client'
import { bill } from '../wallet-samples'

const noon = Date.UTC(2026, 10, 20, 4)
const bills = Array.from({ length: 130 }, (_, index) =>
  bill(`pay-${String(1000 - index)}`, { createdAt: noon - index * 3_600_000, goods: index % 40 === 39 ? 'Tea' : 'Rice' }),
)

/** A service that looks at so many bills a request, and the store over it. */
function setUp({ all = bills, lookedAt = 50, wish = noWish } = {}) {
  const platform = createFakePlatform()
  const known: Bill[] = [...all]
  const listBills = ({ before, filter, limit }: InputOf<'listBills'>): Result<OutputOf<'listBills'>, WalletError> => {
    const from = before === null ? 0 : known.findIndex(({ id }) => id === before) + 1
    const rows = known.slice(from, from + Math.min(limit, lookedAt))
    const last = rows[rows.length - 1]
    const isEnd = last === known[known.length - 1] || last === undefined
    const fitting = rows.filter(
      (row) => filter?.search === undefined || filter.search === null || (row.kind === 'payment' && row.goods === filter.search),
    )
    return ok({ bills: fitting, next: isEnd ? null : last.id, lookedBackTo: isEnd ? null : last.createdAt })
  }
  const client = createScriptedClient({ listBills })
  const deps = { client, platform }
  const search = new BillSearch({ deps, bills: new BillsStore(deps) }, wish)
  return { client, known, listBills, platform, search, ids: () => search.chunks.flatMap((chunk) => [...chunk]) }
}

const idsOf = (list: readonly Bill[]): readonly string[] => list.map(({ id }) => id)

test('bills come page by page as they are asked for, each once, in chunks that stay the very same', async () => {
  const { search, ids } = setUp()
  await search.show()
  expect(ids()).toEqual(idsOf(bills.slice(0, 50)))
  const [first] = search.chunks
  await Promise.all([search.more(), search.more()])
  expect(ids()).toEqual(idsOf(bills.slice(0, 100)))
  expect(search.chunks[0]).toBe(first)
  await search.more()
  expect(ids()).toEqual(idsOf(bills))
  expect(search.chunks.map(({ length }) => length)).toEqual([25, 25, 25, 25, 25, 5])
  expect(search.isComplete).toBe(true)
})

test('a search goes on by itself through pages that bring nothing, until there is no more', async () => {
  const { client, search, ids, platform } = setUp({ lookedAt: 10 })
  search.change({ search: 'Tea' })
  await platform.clock.advance(1_000)
  expect(ids()).toEqual(['pay-961', 'pay-921', 'pay-881'])
  expect(search.isComplete).toBe(true)
  expect(client.asked('listBills').length).toBe(13)
})

test('while it looks it says how far back it is', async () => {
  const { client, listBills, search } = setUp({ lookedAt: 10, wish: { ...noWish, search: 'Tea' } })
  const late = hold<Result<OutputOf<'listBills'>, WalletError>>()
  client.script({ listBills: (input) => (input.before === null ? listBills(input) : late.promise) })
  const looking = search.show()
  await Promise.resolve()
  await Promise.resolve()
  expect(search).toMatchObject({ isLooking: true, lookedBackTo: bills[9]?.createdAt })
  late.give(err({ code: 'network.offline' }))
  await looking
})

test('while somebody types nothing is asked; then once, for what they typed', async () => {
  const { client, search, platform } = setUp()
  for (const typed of ['T', 'Te', 'Tea']) {
    search.change({ search: typed })
    await platform.clock.advance(100)
  }
  expect(client.asked('listBills')).toHaveLength(0)
  await platform.clock.advance(1_000)
  expect(client.asked('listBills')[0]?.input).toMatchObject({ before: null, filter: { search: 'Tea' } })
})

test('an answer to an earlier search does not mix with the one that holds', async () => {
  const { client, listBills, search, ids } = setUp()
  const late = hold<Result<OutputOf<'listBills'>, WalletError>>()
  client.script({ listBills: () => late.promise })
  search.change({ kind: 'refund' })
  client.script({ listBills })
  search.change({ kind: null })
  late.give(ok({ bills: [bill('late')], next: null, lookedBackTo: null }))
  await Promise.resolve()
  await Promise.resolve()
  await Promise.resolve()
  expect(ids()).toEqual(idsOf(bills.slice(0, 50)))
})

test('what came meanwhile is put before what was found, when the screen is in front again', async () => {
  const { known, search, ids } = setUp()
  await search.show()
  known.unshift(bill('pay-new', { createdAt: noon + 1 }))
  await search.show()
  expect(ids()).toEqual(['pay-new', ...idsOf(bills.slice(0, 50))])
})

test('where more than a page came meanwhile, the list begins anew', async () => {
  const { known, search, ids } = setUp()
  await search.show()
  known.unshift(...Array.from({ length: 60 }, (_, index) => bill(`new-${index}`, { createdAt: noon + 60 - index })))
  await search.show()
  await Promise.resolve()
  expect(ids()).toEqual(idsOf(known.slice(0, 50)))
})

test('a failure leaves what was found, and trying again goes on behind it', async () => {
  const { client, listBills, search, ids } = setUp()
  await search.show()
  client.script({ listBills: () => err({ code: 'network.offline' }) })
  await search.more()
  expect(search.error).toEqual({ code: 'network.offline' })
  client.script({ listBills })
  await search.more()
  expect(search.error).toBeNull()
  expect(ids()).toEqual(idsOf(bills.slice(0, 100)))
})

test.each([
  [
    { month: '2026-11', group: 'food' },
    { month: { year: 2026, month: 11 }, group: 'food' },
  ],
  [
    { month: '2026-13', group: 'toString' },
    { month: null, group: null },
  ],
  [{}, { month: null, group: null }],
])('an address with %j wants %j', (params, wanted) => {
  expect(wishOf(params)).toMatchObject(wanted)
})
