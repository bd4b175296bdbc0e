import { inCapitals, withoutSpecialCharacters } from '../name/advice'
import type { HolderName } from '../name/holder-name'
import { parsePhone } from '../phone/phone-number'
import { type Drafts, type LinkDetails, sameDetails } from './details'
import { otherPhoneForms, type PhoneForm, phoneInForm } from './phone-form'
import type { BankField, Refusal } from './refusals'
import type { FieldStep } from './steps'

/**
 * The guide's three advices for a mismatch: capitals, special characters, the phone on file; and of its readers' the one that
 * helped with the last: "33-612345678", the form in which banks keep foreign phones.
 */
export type Advice = 'capitals' | 'special-characters' | 'phone-form' | 'phone-on-file'

/**
 * One thing to try after a mismatch. `change` can be filled in by one tap and is seen in full before it is sent; `look` is
 * something that only the person can find out, and opens the field for it.
 */
export type Proposal =
  | { readonly type: 'change'; readonly advice: Advice; readonly field: BankField; readonly changes: Partial<Drafts> }
  | { readonly type: 'look'; readonly advice: Advice; readonly field: BankField; readonly step: FieldStep }

/**
 * What to try next, the best first; never what the bank has already refused, nor what changes nothing, nor a field that the
 * bank did not name where it named any.
 *
 * This is the one seam between the flow and its advisor: the machine, the store and the screens know `Proposal` alone, so a
 * cleverer advisor takes the place of this function and nothing else changes.
 */
export function proposals(details: LinkDetails, refusal: Refusal, refused: readonly LinkDetails[]): readonly Proposal[] {
  if (refusal.reason !== 'mismatch' || refusal.attemptsLeft === 0) return []
  const { fields } = refusal
  const concerns = (field: BankField) => fields === null || fields.indexOf(field) >= 0
  const untried = (holderName: HolderName) => !refused.some((before) => sameDetails(before, { ...details, holderName }))
  return [
    ...(concerns('name') ? nameProposals(details.holderName, untried) : []),
    ...(concerns('phone') ? [...phoneProposals(details, refused), lookAtPhone] : []),
  ]
}

const lookAtPhone: Proposal = { type: 'look', advice: 'phone-on-file', field: 'phone', step: 'phone' }

/**
 * Banks hold capitals, so a name without special characters is proposed in capitals too, and first: one attempt instead of two.
 * The capitals alone come next, for a bank that keeps the accents.
 */
function nameProposals(name: HolderName, untried: (name: HolderName) => boolean): readonly Proposal[] {
  const capitals = inCapitals(name)
  const plain = withoutSpecialCharacters(capitals ?? name)?.find(untried) ?? null
  return [
    ...(plain !== null ? [nameChange('special-characters', plain)] : []),
    ...(capitals !== null && untried(capitals) ? [nameChange('capitals', capitals)] : []),
  ]
}

function phoneProposals(details: LinkDetails, refused: readonly LinkDetails[]): readonly Proposal[] {
  const phone = parsePhone(details.phone)
  if (!phone.ok) return []
  const untried = (form: PhoneForm) => {
    const other = { ...details, phone: phoneInForm(phone.value, form) }
    return !sameDetails(other, details) && !refused.some((before) => sameDetails(before, other))
  }
  const form = otherPhoneForms(phone.value).find(untried)
  return form === undefined ? [] : [{ type: 'change', advice: 'phone-form', field: 'phone', changes: { phoneForm: form } }]
}

function nameChange(advice: Advice, holderName: HolderName): Proposal {
  return { type: 'change', advice, field: 'name', changes: { holderName } }
}
