import type { CalendarDay } from '../time/calendar'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'

/** Whether the 18th character is the check of the first 17 (GB 11643-1999, ISO 7064 MOD 11-2); takes 17 digits and a digit or X. */
export function hasGb11643Check(number: string): boolean {
  if (!/^[0-9]{17}[0-9X]$/.test(number)) return false
  const sum = weights.reduce((total, weight, index) => total + weight * (number.charCodeAt(index) - 48), 0)
  return checkCharacters.charAt(sum % 11) === number.charAt(17)
}

/** The birth date in digits 7 to 14 of a number of 18; the calendar may not have it. */
export function birthDateIn(number: string): CalendarDay {
  return { year: Number(number.slice(6, 10)), month: Number(number.slice(10, 12)), day: Number(number.slice(12, 14)) }
}
