import { type CardNumberProblem, type CardNumberWarning, checkCardNumber, parseCardNumber } from '@/domain/card/card-number'
import { type CardIdentity, unsupportedReason } from '@/domain/card/identity'
import type { UnsupportedCardReason } from '@/domain/card/kinds'
import { isDigits } from '@/domain/core/digits'
import { type IdKeyboard, idKeyboards, type IdProblem, parseIdNumber } from '@/domain/id/id-number'
import { type Answers, type Drafts, emptyDrafts } from '@/domain/link-card/details'
import { identify } from '@/domain/link-card/known-cards'
import type { KnowledgeField } from '@/domain/link-card/knowledge'
import { phoneInForm, usualForm } from '@/domain/link-card/phone-form'
import type { LinkState } from '@/domain/link-card/states'
import type { FieldStep } from '@/domain/link-card/steps'
import { type NameNote, type NameProblem, notesOn, parseHolderName } from '@/domain/name/holder-name'
import { formatPhone, parsePhone, type PhoneProblem } from '@/domain/phone/phone-number'

/** The fields of linking, by their draft. */
export type FieldName = Exclude<keyof Drafts, 'familyName' | KnowledgeField>

/** From so many digits on the card's bank and kind are shown. */
const digitsToName = 6

/** The number, as far as it is typed. */
interface NumberView {
  /** What may be said to be wrong; null while typing. */
  readonly problem: CardNumberProblem | null
  /** What the digits tell of the card; null before there are enough of them. */
  readonly card: CardIdentity | null
  /** Named at once: no further digit makes this card one that works. */
  readonly unsupported: UnsupportedCardReason | null
  /** Worth a second look once the number is whole; it blocks nothing. */
  readonly warning: CardNumberWarning | 'unusual-length' | null
}

interface NameView {
  readonly problem: NameProblem | null
  readonly notes: readonly EarlyNote[]
}

interface IdNumberView {
  readonly problem: IdProblem | null
  readonly keyboard: IdKeyboard
}

interface PhoneView {
  readonly problem: PhoneProblem | null
  /** The number as it was understood, spaced, and as the bank will get it; null before it is one. */
  readonly understood: { readonly phone: string; readonly sent: string } | null
}

/** Every field as it is to be drawn. */
export interface FieldViews {
  readonly cardNumber: NumberView
  readonly holderName: NameView
  /** True where "next" found that none is chosen. */
  readonly nationalityMissing: boolean
  readonly idKindMissing: boolean
  readonly idNumber: IdNumberView
  readonly phone: PhoneView
}

const fieldsOfStep: Readonly<Record<FieldStep, readonly FieldName[]>> = {
  number: ['cardNumber'],
  name: ['holderName', 'nationality'],
  identity: ['idKind', 'idNumber'],
  phone: ['phone'],
}

/** The fields of these screens. */
export function fieldsOn(...steps: readonly FieldStep[]): readonly FieldName[] {
  return steps.reduce<readonly FieldName[]>((fields, step) => [...fields, ...fieldsOfStep[step]], [])
}

/** The fields of a state; `left` are those of which a problem may be said. */
export function viewFields(state: LinkState, left: { has(field: FieldName): boolean }): FieldViews {
  const drafts = state.at === 'linked' ? emptyDrafts : state.drafts
  return {
    cardNumber: viewNumber(drafts.cardNumber, left.has('cardNumber')),
    holderName: viewName(drafts.holderName, left.has('holderName')),
    nationalityMissing: left.has('nationality') && drafts.nationality === null,
    idKindMissing: left.has('idKind') && drafts.idKind === null,
    idNumber: state.at === 'linked' ? noIdNumber : viewIdNumber(state, left.has('idNumber')),
    phone: viewPhone(drafts.phone, left.has('phone')),
  }
}

function viewNumber(typed: string, left: boolean): NumberView {
  const parsed = parseCardNumber(typed)
  const card = isDigits(typed) && typed.length >= digitsToName ? identify(typed) : null
  const check = checkCardNumber(typed)
  const unusual = parsed.ok && card !== null && !card.usualLength
  return {
    problem: left && !parsed.ok ? parsed.error : null,
    card,
    unsupported: card === null ? null : unsupportedReason(card),
    warning: !left ? null : unusual ? 'unusual-length' : check.state === 'valid' ? check.warning : null,
  }
}

/** Notes that a person can act on before the bank has said anything; capitals and special characters are for afterwards. */
type EarlyNote = Exclude<NameNote, 'lower-case' | 'special-characters'>

function isEarly(note: NameNote): note is EarlyNote {
  return note !== 'lower-case' && note !== 'special-characters'
}

function viewName(typed: string, left: boolean): NameView {
  const parsed = parseHolderName(typed)
  return {
    problem: left && !parsed.ok ? parsed.error : null,
    notes: left && parsed.ok ? notesOn(parsed.value).filter(isEarly) : [],
  }
}

const noIdNumber: IdNumberView = { problem: null, keyboard: 'letters-and-digits' }

function viewIdNumber({ drafts, today }: Answers, left: boolean): IdNumberView {
  if (drafts.idKind === null) return noIdNumber
  const parsed = parseIdNumber(drafts.idKind, drafts.idNumber, today)
  return { problem: left && !parsed.ok ? parsed.error : null, keyboard: idKeyboards[drafts.idKind] }
}

function viewPhone(typed: string, left: boolean): PhoneView {
  const parsed = parsePhone(typed)
  if (!parsed.ok) return { problem: left ? parsed.error : null, understood: null }
  const { value } = parsed
  return { problem: null, understood: { phone: formatPhone(value), sent: phoneInForm(value, usualForm(value)) } }
}
