import type { BillFilter } from '@/contract'
import type { BillKind } from '@/domain/bills/bill-kinds'
import { type SpendingGroup, spendingGroups } from '@/domain/bills/spending'
import type { PaySource } from '@/domain/checkout/pay-source'
import { type CalendarMonth, monthsLater, pad, startOfShanghaiMonth } from '@/domain/time/calendar'

/** Which bills the person wants to see; null and '' leave them be. */
export interface BillWish {
  readonly search: string
  readonly kind: BillKind | null
  /** What paid or was to pay. */
  readonly source: PaySource | null
  readonly group: SpendingGroup | null
  readonly month: CalendarMonth | null
}

export const noWish: BillWish = { search: '', kind: null, source: null, group: null, month: null }

/** What is asked of the service for a wish; null where all bills are wanted. */
export function filterOf({ group, kind, month, search, source }: BillWish): BillFilter | null {
  const words = search.trim() === '' ? null : search.trim()
  if (words === null && kind === null && source === null && group === null && month === null) return null
  const from = month === null ? null : startOfShanghaiMonth(month)
  const until = month === null ? null : startOfShanghaiMonth(monthsLater(month, 1))
  return { search: words, kind, source, group, from, until }
}

/** The wish that an address says: `month=2026-11`, `group=food`; what it does not understand it leaves be. */
export function wishOf(params: Readonly<Record<string, string | undefined>>): BillWish {
  const group = spendingGroups.find((each) => each === params['group']) ?? null
  return { ...noWish, group, month: monthOf(params['month'] ?? '') }
}

/** "2026-11" as a month; null for anything else. */
export function monthOf(text: string): CalendarMonth | null {
  const [, year = '', month = ''] = /^([0-9]{4})-(0[1-9]|1[0-2])$/.exec(text) ?? []
  return year === '' ? null : { year: Number(year), month: Number(month) }
}

/** A month as addresses have it. */
export function monthKey({ month, year }: CalendarMonth): string {
  return `${pad(year, 4)}-${pad(month, 2)}`
}
