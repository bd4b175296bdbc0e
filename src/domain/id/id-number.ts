import type { Branded } from '../core/brand'
import { compactNumber } from '../core/digits'
import { type FieldCheck, fieldCheck } from '../core/field'
import { err, ok, type Result } from '../core/result'
import { type CalendarDay, compareDays, isCalendarDay } from '../time/calendar'
import { birthDateIn, hasGb11643Check } from './gb11643'
import type { IdKind } from './kinds'

/** An ID number in the form that banks hold: upper case, nothing between. Never logged, stored by the app or put into an error. */
export type IdNumber = Branded<string, 'IdNumber'>

export const idProblems = [
  'empty',
  'characters',
  'too-short',
  'too-long',
  'shape',
  'other-kind',
  'birth-date',
  'check-digit',
] as const
/**
 * Why a text is no number of this kind of ID. `shape`: right characters in the wrong places (the first letter, the first
 * digits); `other-kind`: a sound number of another kind; `birth-date`: a day that is not in the calendar, not past, or over 150 years ago.
 */
export type IdProblem = (typeof idProblems)[number]

/** The keyboard that shows every character which the kind's numbers can have, and as few others as the device has. */
export type IdKeyboard = 'letters-and-digits' | 'digits-and-x' | 'digits'

export const idKeyboards: Readonly<Record<IdKind, IdKeyboard>> = {
  passport: 'letters-and-digits',
  'resident-id': 'digits-and-x',
  // The old card has three letters.
  'foreign-permanent-resident': 'letters-and-digits',
  'hk-macau-travel-permit': 'letters-and-digits',
  'taiwan-travel-permit': 'digits',
  'hk-macau-taiwan-residence-permit': 'digits-and-x',
}

/**
 * Reads the number of an ID of the given kind, as typed or pasted: spaces, dashes, lower case and full-width characters are
 * understood. `today` is the day against which birth dates are checked.
 */
export function parseIdNumber(kind: IdKind, raw: string, today: CalendarDay): Result<IdNumber, IdProblem> {
  const number = compactNumber(raw).toUpperCase()
  if (number === '') return err('empty')
  const problem = problemByKind[kind](number, today)
  // A kind's rule is what the brand stands for.
  return problem === null ? ok(number as IdNumber) : err(problem)
}

/** The state of an ID number field: what typing on may still cure is `incomplete`. */
export function checkIdNumber(kind: IdKind, raw: string, today: CalendarDay): FieldCheck<IdNumber, IdProblem> {
  return fieldCheck(parseIdNumber(kind, raw, today), ['empty', 'too-short'])
}

type Rule = (number: string, today: CalendarDay) => IdProblem | null

const problemByKind: Readonly<Record<IdKind, Rule>> = {
  passport: passportProblem,
  'resident-id': residentIdProblem,
  'foreign-permanent-resident': permanentResidentProblem,
  'hk-macau-travel-permit': homeReturnPermitProblem,
  'taiwan-travel-permit': taiwanTravelPermitProblem,
  'hk-macau-taiwan-residence-permit': residencePermitProblem,
}

/**
 * No shape is common to the world's passports: 6 to 20 letters and digits, at least one digit. The forms in which banks pad
 * them with zeros (to 15 or 18 characters) are among these.
 */
function passportProblem(number: string): IdProblem | null {
  if (!/^[0-9A-Z]+$/.test(number)) return 'characters'
  if (number.length > 20) return 'too-long'
  if (number.length < 6) return 'too-short'
  return /[0-9]/.test(number) ? null : 'shape'
}

/** GB 11643-1999: region, birth date, sequence, check. */
function residentIdProblem(number: string, today: CalendarDay): IdProblem | null {
  if (/^9/.test(number) || isResidencePermitStart(number)) return number.length < 18 ? 'too-short' : 'other-kind'
  return (
    numberOf18Problem(number) ??
    (hasProvince(number) ? null : 'shape') ??
    birthDateProblem(birthDateIn(number), today) ??
    checkDigitProblem(number)
  )
}

/** Since 2023: 9, province (2), country (ISO 3166-1 numeric), birth date, sequence, check. Before: country (3 letters) and 12 digits, without a check. */
function permanentResidentProblem(number: string, today: CalendarDay): IdProblem | null {
  if (/^[A-Z]/.test(number)) {
    if (!/^[A-Z]{1,3}$/.test(number) && !/^[A-Z]{3}[0-9]+$/.test(number))
      return /^[0-9A-Z]+$/.test(number) ? 'shape' : 'characters'
    return number.length < 15 ? 'too-short' : number.length > 15 ? 'too-long' : null
  }
  const characters = numberOf18Problem(number)
  if (characters !== null) return characters
  if (!/^9/.test(number)) return 'shape'
  return birthDateProblem(birthDateIn(number), today) ?? checkDigitProblem(number)
}

/** Mainland travel permit of Hong Kong and Macau residents: H or M and 8 digits; before 2013 two more for the count of renewals. */
function homeReturnPermitProblem(number: string): IdProblem | null {
  if (!/^[0-9A-Z]+$/.test(number)) return 'characters'
  if (!/^[HM][0-9]*$/.test(number)) return 'shape'
  return eightOrTenProblem(number.length - 1)
}

/** Mainland travel permit of Taiwan residents: 8 digits; before 2015 ten. */
function taiwanTravelPermitProblem(number: string): IdProblem | null {
  return /^[0-9]+$/.test(number) ? eightOrTenProblem(number.length) : 'characters'
}

/** Residence permit of Hong Kong (810000), Macau (820000) and Taiwan (830000) residents, since 2018: shaped as a resident ID. */
function residencePermitProblem(number: string, today: CalendarDay): IdProblem | null {
  const characters = numberOf18Problem(number)
  if (characters !== null) return characters
  if (!isResidencePermitStart(number)) return 'shape'
  return birthDateProblem(birthDateIn(number), today) ?? checkDigitProblem(number)
}

function isResidencePermitStart(number: string): boolean {
  return /^8[123]0000/.test(number)
}

/** GB/T 2260's first digits: the six great regions, Taiwan, Hong Kong and Macau. */
function hasProvince(number: string): boolean {
  return /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[123])/.test(number)
}

function numberOf18Problem(number: string): IdProblem | null {
  if (!/^[0-9]*X?$/.test(number)) return 'characters'
  if (number.length < 18) return /X/.test(number) ? 'shape' : 'too-short'
  return number.length > 18 ? 'too-long' : null
}

function eightOrTenProblem(digits: number): IdProblem | null {
  if (digits < 8) return 'too-short'
  if (digits > 10) return 'too-long'
  return digits === 9 ? 'too-short' : null
}

function birthDateProblem(born: CalendarDay, today: CalendarDay): IdProblem | null {
  const oldest = { ...today, year: today.year - 150 }
  return isCalendarDay(born) && compareDays(born, today) <= 0 && compareDays(born, oldest) >= 0 ? null : 'birth-date'
}

function checkDigitProblem(number: string): IdProblem | null {
  return hasGb11643Check(number) ? null : 'check-digit'
}
