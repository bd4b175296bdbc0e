import type { GroupSum } from '@/domain/bills/spending'
import { err, ok } from '@/domain/core/result'
import { createFakePlatform } from '@/platform/fake'
import { MonthSpending } from '@/stores/bills/month-spending'

import { createScriptedClient } from '../scripted-client'

const food: GroupSum = { group: 'food', paidFen: 10_00, refundedFen: 0, count: 1 }

function setUp() {
  const platform = createFakePlatform()
  const client = createScriptedClient({
    // A month in two pages.
    sumSpending: ({ before }) =>
      before === null
        ? ok({ sums: [food], next: 'second', lookedBackTo: 5 })
        : ok({ sums: [food], next: null, lookedBackTo: null }),
  })
  return { client, spending: new MonthSpending({ deps: { client, platform } }) }
}

test('a month is the sum of all its pages, and the one before is added up too', async () => {
  const { client, spending } = setUp()
  await spending.show()
  const sums = [{ group: 'food', paidFen: 20_00, refundedFen: 0, count: 2 }]
  expect(spending.sumsOf(spending.month)).toEqual({ at: 'there', sums })
  expect(spending.sumsOf(spending.before)).toEqual({ at: 'there', sums })
  const [first, second, third] = client.asked('sumSpending').map(({ input }) => input as { from: number; until: number })
  expect(second).toMatchObject({ from: first?.from, until: first?.until })
  expect(third?.until).toBe(first?.from)
})

test('turning back shows the month before, and no month that has not begun is shown', async () => {
  const { spending } = setUp()
  const { before, month } = spending
  spending.turn(1)
  expect(spending.month).toEqual(month)
  spending.turn(-1)
  expect(spending.month).toEqual(before)
  expect(spending.isNow).toBe(false)
  spending.turn(1)
  expect(spending.isNow).toBe(true)
})

test('a failure is said, unless the month is known already', async () => {
  const { client, spending } = setUp()
  client.script({ sumSpending: () => err({ code: 'network.offline' }) })
  await spending.show()
  expect(spending.sumsOf(spending.month)).toEqual({ at: 'failed', error: { code: 'network.offline' } })
  client.script({ sumSpending: () => ok({ sums: [food], next: null, lookedBackTo: null }) })
  await spending.show()
  client.script({ sumSpending: () => err({ code: 'network.offline' }) })
  await spending.show()
  expect(spending.sumsOf(spending.month)).toEqual({ at: 'there', sums: [food] })
})
