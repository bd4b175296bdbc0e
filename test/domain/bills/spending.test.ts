import fc from 'fast-check'

import { isOfKind } from '@/domain/bills/bill-kinds'
import { addSums, bySpending, type GroupSum, spendingGroupOf, spendingGroups, totalOf } from '@/domain/bills/spending'

test.each([
  ['food', 'food'],
  ['Taxi', 'transport'],
  ['online', 'shopping'],
  ['toString', 'other'],
  ['beekeeping', 'other'],
])('what a %j sells is %s', (category, group) => {
  expect(spendingGroupOf(category)).toBe(group)
})

test.each([
  ['succeeded', 0, ['payment']],
  ['succeeded', 1, ['payment', 'refund']],
  ['processing', 0, ['payment']],
  ['declined', 0, ['unpaid']],
] as const)('a payment that is %s, with %d back, is %j', (status, refundedFen, kinds) => {
  expect((['payment', 'refund', 'unpaid'] as const).filter((kind) => isOfKind({ status, refundedFen }, kind))).toEqual(kinds)
})

const sums = fc.array(
  fc.record({
    group: fc.constantFrom(...spendingGroups),
    paidFen: fc.integer({ min: 1, max: 1_000_000 }),
    refundedFen: fc.constant(0),
    count: fc.integer({ min: 1, max: 50 }),
  }),
)

test('sums of parts come to the same whichever way they are added', () => {
  fc.assert(
    fc.property(sums, sums, (one, other) => {
      expect(addSums(one, other)).toEqual(addSums(other, one))
      expect(totalOf(addSums(one, other))).toEqual(totalOf([...one, ...other]))
    }),
  )
})

test('the most that was spent on has the whole bar, nothing is without one, and what all came back of is left out', () => {
  const month: readonly GroupSum[] = [
    { group: 'food', paidFen: 22_00, refundedFen: 0, count: 1 },
    { group: 'shopping', paidFen: 459_00, refundedFen: 59_00, count: 1 },
    { group: 'transport', paidFen: 50, refundedFen: 0, count: 1 },
    { group: 'fun', paidFen: 45_00, refundedFen: 45_00, count: 1 },
  ]
  expect(bySpending(month)).toEqual([
    { group: 'shopping', spentFen: 400_00, percentOfLargest: 100, count: 1 },
    { group: 'food', spentFen: 22_00, percentOfLargest: 6, count: 1 },
    { group: 'transport', spentFen: 50, percentOfLargest: 1, count: 1 },
  ])
})
