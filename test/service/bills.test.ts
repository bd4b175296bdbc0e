import type { BillFilter, OutputOf } from '@/contract'
import { addSums, totalOf } from '@/domain/bills/spending'
import { ok } from '@/domain/core/result'

import { manyPayments } from '../worlds/bills'
import { openWorld, readyToPay, type TestWorld, valueOf } from './support/wallet'

const newest = Date.UTC(2026, 10, 20, 4)
const all: BillFilter = { search: null, kind: null, source: null, group: null, from: null, until: null }

/** Somebody who has paid 1,300 times; the very first purchase was a lamp. */
async function withManyBills() {
  const test = await openWorld()
  const { session, cardId } = await readyToPay(test)
  const { id: accountId } = valueOf(await test.send('getAccount', {}, { session }))
  const rows = manyPayments(1_300, { accountId, cardId, newest }).map((row, index) =>
    index === 1_299 ? { ...row, goods: 'A green lamp' } : row,
  )
  await test.world.ports.store.unit(async (tx) => {
    for (const row of rows) await tx.payments.put(row)
    return ok(null)
  })
  return { test, session, rows }
}

type Page = OutputOf<'listBills'>

async function pagesOf(test: TestWorld, session: string, filter: BillFilter, limit: number): Promise<readonly Page[]> {
  const pages: Page[] = []
  let before: string | null = null
  do {
    const page: Page = valueOf(await test.send('listBills', { before, limit, filter }, { session }))
    pages.push(page)
    before = page.next
  } while (before !== null)
  return pages
}

test('a search that finds little looks at so many bills a request, says how far back it is, and goes on to the end', async () => {
  const { test, session, rows } = await withManyBills()
  const pages = await pagesOf(test, session, { ...all, search: 'green LAMP' }, 20)
  expect(pages.map(({ bills, lookedBackTo }) => [bills.length, lookedBackTo])).toEqual([
    [0, rows[499]?.createdAt],
    [0, rows[999]?.createdAt],
    [1, null],
  ])
})

test('whatever the filter and the size of a page, each bill that fits is told once, newest first', async () => {
  const { test, session, rows } = await withManyBills()
  const month = { from: Date.UTC(2026, 8, 30, 16), until: Date.UTC(2026, 9, 31, 16) }
  const filters: readonly [BillFilter, (row: (typeof rows)[number]) => boolean][] = [
    [all, () => true],
    [{ ...all, kind: 'refund' }, ({ refundedFen = 0 }) => refundedFen > 0],
    [{ ...all, kind: 'unpaid' }, ({ status }) => status === 'declined'],
    [{ ...all, group: 'food' }, ({ payee }) => payee.category === 'food'],
    [{ ...all, ...month }, ({ createdAt }) => createdAt >= month.from && createdAt < month.until],
    [
      { ...all, search: 'metro', ...month },
      ({ createdAt, payee }) => payee.shopId === 'metro' && createdAt >= month.from && createdAt < month.until,
    ],
  ]
  for (const [filter, fits] of filters)
    for (const limit of [7, 100]) {
      const told = (await pagesOf(test, session, filter, limit)).flatMap(({ bills }) => bills.map(({ id }) => id))
      expect(told).toEqual(rows.filter(fits).map(({ paymentId }) => paymentId))
    }
})

test('the sums of all pages are what was paid, with refunds beside it, and nothing that was declined', async () => {
  const { test, session, rows } = await withManyBills()
  let sums: OutputOf<'sumSpending'>['sums'] = []
  let before: string | null = null
  let pages = 0
  do {
    const page: OutputOf<'sumSpending'> = valueOf(
      await test.send('sumSpending', { from: 0, until: newest + 1, before }, { session }),
    )
    sums = [...addSums(sums, page.sums)]
    before = page.next
    pages += 1
  } while (before !== null)
  const paid = rows.filter(({ status }) => status === 'succeeded')
  expect(pages).toBe(3)
  expect(totalOf(sums)).toEqual({
    paidFen: paid.reduce((sum, { amountFen }) => sum + amountFen, 0),
    refundedFen: paid.reduce((sum, { refundedFen = 0 }) => sum + refundedFen, 0),
    count: paid.length,
  })
})
