import type { CalendarMonth } from '@/domain/time/calendar'
import type { TextsOf } from '@/locales/catalog'

/** "November 2026", in the person's language. */
export function monthText(t: TextsOf<'bill-pages'>, { month, year }: CalendarMonth): string {
  return t.monthOfYear(t.months[month - 1] ?? '', year)
}
