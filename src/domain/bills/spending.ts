import { ownValue } from '../core/record'

/** What money goes for, in few groups that fit on one screen. */
export const spendingGroups = ['food', 'shopping', 'transport', 'travel', 'home', 'fun', 'other'] as const
export type SpendingGroup = (typeof spendingGroups)[number]

/** The groups of the categories that merchants give themselves. They write them freely: one that is not here is `other`. */
const groupOfCategory: Readonly<Record<string, SpendingGroup>> = {
  food: 'food',
  restaurant: 'food',
  takeaway: 'food',
  groceries: 'food',
  convenience: 'shopping',
  shopping: 'shopping',
  online: 'shopping',
  transport: 'transport',
  taxi: 'transport',
  metro: 'transport',
  airline: 'travel',
  flight: 'travel',
  train: 'travel',
  hotel: 'travel',
  travel: 'travel',
  mobile: 'home',
  'mobile-top-up': 'home',
  utilities: 'home',
  cinema: 'fun',
  entertainment: 'fun',
}

/** The group of a merchant's category. */
export function spendingGroupOf(category: string): SpendingGroup {
  return ownValue(groupOfCategory, category.toLowerCase()) ?? 'other'
}

/** What went for one group. */
export interface GroupSum {
  readonly group: SpendingGroup
  /** What was paid, before anything came back. */
  readonly paidFen: number
  readonly refundedFen: number
  /** How many bills. */
  readonly count: number
}

/** The sums of two parts of one month, group by group; a group without bills is left out. */
export function addSums(one: readonly GroupSum[], other: readonly GroupSum[]): readonly GroupSum[] {
  const sums: GroupSum[] = []
  for (const group of spendingGroups) {
    const parts = [...one, ...other].filter((part) => part.group === group)
    if (parts.length === 0) continue
    sums.push(
      parts.reduce((sum, part) => ({
        group,
        paidFen: sum.paidFen + part.paidFen,
        refundedFen: sum.refundedFen + part.refundedFen,
        count: sum.count + part.count,
      })),
    )
  }
  return sums
}

/** A group with what was spent on it: paid less what came back. */
export interface Spent {
  readonly group: SpendingGroup
  readonly spentFen: number
  /** Its part of the largest, 0 to 100, for the length of a bar. */
  readonly percentOfLargest: number
  readonly count: number
}

/** The groups from the one that most was spent on, those on which nothing was left out. */
export function bySpending(sums: readonly GroupSum[]): readonly Spent[] {
  const spent = sums
    .map(({ group, paidFen, refundedFen, count }) => ({ group, spentFen: paidFen - refundedFen, count }))
    .filter(({ spentFen }) => spentFen > 0)
    .sort((a, b) => b.spentFen - a.spentFen)
  const largest = spent.reduce((most, { spentFen }) => Math.max(most, spentFen), 0)
  return spent.map((each) => ({ ...each, percentOfLargest: Math.max(1, Math.round((each.spentFen / largest) * 100)) }))
}

/** What was paid and what came back, over all groups. */
export function totalOf(sums: readonly GroupSum[]): {
  readonly paidFen: number
  readonly refundedFen: number
  readonly count: number
} {
  return sums.reduce(
    (total, { paidFen, refundedFen, count }) => ({
      paidFen: total.paidFen + paidFen,
      refundedFen: total.refundedFen + refundedFen,
      count: total.count + count,
    }),
    { paidFen: 0, refundedFen: 0, count: 0 },
  )
}
