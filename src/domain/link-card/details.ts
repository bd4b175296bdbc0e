import { type CardNumber, parseCardNumber } from '../card/card-number'
import { unsupportedReason } from '../card/identity'
import { type IdNumber, parseIdNumber } from '../id/id-number'
import type { IdKind } from '../id/kinds'
import { type HolderName, parseHolderName } from '../name/holder-name'
import type { MatchField } from '../match/evidence'
import type { Nationality } from '../nationality/codes'
import { isNationality } from '../nationality/search'
import { parsePhone } from '../phone/phone-number'
import type { CalendarDay } from '../time/calendar'
import { identify } from './known-cards'
import { phoneInForm, usualForm } from './phone-form'
import { type FieldStep, fieldSteps } from './steps'

/** What was typed or chosen, as it stands in the fields: unchecked. */
export interface Drafts {
  readonly cardNumber: string
  readonly holderName: string
  /** Which words of the full name are the family name, for banks that need an order; '' where it was not told. No bank gets it. */
  readonly familyName: string
  /** A code of ISO 3166-1 alpha-3; null where none is chosen. */
  readonly nationality: string | null
  readonly idKind: IdKind | null
  readonly idNumber: string
  readonly phone: string
  /** What else a bank may have instead, each optional and asked after a mismatch: see `knowledge.ts`. */
  readonly chineseName: string
  readonly earlierIdNumbers: string
  readonly earlierPhones: string
}

export const emptyDrafts: Drafts = {
  cardNumber: '',
  holderName: '',
  familyName: '',
  nationality: null,
  idKind: null,
  idNumber: '',
  phone: '',
  chineseName: '',
  earlierIdNumbers: '',
  earlierPhones: '',
}

/** Exactly what the bank gets; every part has been through its parser. */
export interface LinkDetails {
  readonly cardNumber: CardNumber
  readonly holderName: HolderName
  readonly nationality: Nationality
  readonly idKind: IdKind
  readonly idNumber: IdNumber
  /** Eleven digits for a Chinese number, E.164 for any other, or another form in which a bank may hold it. */
  readonly phone: string
}

/** What the bank gets instead of what was typed: the parts of a proposal that the person has accepted, until they type anew. */
export type Chosen = Readonly<Partial<Record<MatchField, string>>>

/** The answers so far, and the day against which birth dates in ID numbers are checked. */
export interface Answers {
  readonly drafts: Drafts
  readonly chosen: Chosen
  readonly today: CalendarDay
}

/** Whether a screen's fields hold all that is asked there. A card that can't be linked is no answer. */
export function isAnswered(step: FieldStep, { drafts, today }: Pick<Answers, 'drafts' | 'today'>): boolean {
  switch (step) {
    case 'number': {
      const number = parseCardNumber(drafts.cardNumber)
      return number.ok && unsupportedReason(identify(number.value)) === null
    }
    case 'name':
      return parseHolderName(drafts.holderName).ok && nationalityIn(drafts) !== null
    case 'identity':
      return drafts.idKind !== null && parseIdNumber(drafts.idKind, drafts.idNumber, today).ok
    case 'phone':
      return parsePhone(drafts.phone).ok
  }
}

/** The first screen that still lacks an answer; null where none does. */
export function firstUnanswered(answers: Pick<Answers, 'drafts' | 'today'>): FieldStep | null {
  return fieldSteps.find((step) => !isAnswered(step, answers)) ?? null
}

/** Everything that the bank gets; null where something is missing or wrong. */
export function parseDetails(answers: Answers): LinkDetails | null {
  const { drafts, chosen, today } = answers
  if (drafts.idKind === null || firstUnanswered(answers) !== null) return null
  const cardNumber = parseCardNumber(drafts.cardNumber)
  const holderName = parseHolderName(chosen.name ?? drafts.holderName)
  const nationality = nationalityIn(drafts)
  const idNumber = parseIdNumber(drafts.idKind, chosen.idNumber ?? drafts.idNumber, today)
  const phone = parsePhone(drafts.phone)
  if (!cardNumber.ok || !holderName.ok || nationality === null || !idNumber.ok || !phone.ok) return null
  return {
    cardNumber: cardNumber.value,
    holderName: holderName.value,
    nationality: nationality,
    idKind: drafts.idKind,
    idNumber: idNumber.value,
    phone: chosen.phone ?? phoneInForm(phone.value, usualForm(phone.value)),
  }
}

/** Whether a bank that compares to the character would take the two for the same. */
export function sameDetails(a: LinkDetails, b: LinkDetails): boolean {
  return (
    a.cardNumber === b.cardNumber &&
    a.holderName === b.holderName &&
    a.nationality === b.nationality &&
    a.idKind === b.idKind &&
    a.idNumber === b.idNumber &&
    a.phone === b.phone
  )
}

/** The chosen nationality; null where none is, or where a kept draft holds something that is none. */
function nationalityIn({ nationality }: Drafts): Nationality | null {
  return nationality !== null && isNationality(nationality) ? nationality : null
}
