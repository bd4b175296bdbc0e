import { type LinkDetails, parseDetails } from '@/domain/link-card/details'
import { proposals } from '@/domain/link-card/helping-hand'
import { otherPhoneForms, phoneInForm } from '@/domain/link-card/phone-form'
import type { BankField, Refusal } from '@/domain/link-card/refusals'
import { parsePhone, type PhoneNumber } from '@/domain/phone/phone-number'

import { answers, today } from './walk'

function details(typed: { readonly holderName?: string; readonly phone?: string }): LinkDetails {
  const parsed = parseDetails({ drafts: { ...answers, phoneForm: 'international', ...typed }, today })
  if (parsed === null) throw new Error('not complete')
  return parsed
}

function mismatch(fields: readonly BankField[] | null, attemptsLeft = 4): Refusal {
  return { reason: 'mismatch', fields, attemptsLeft }
}

function phoneOf(raw: string): PhoneNumber {
  const parsed = parsePhone(raw)
  if (!parsed.ok) throw new Error(parsed.error)
  return parsed.value
}

describe('the helping hand', () => {
  it.each([
    ['a name in capitals without special characters', { holderName: 'ANNA EK' }, ['name'], []],
    ['capitals alone', { holderName: 'Anna Ek' }, ['name'], ['capitals']],
    ['special characters alone', { holderName: "ANNA D'ARC" }, ['name'], ['special-characters']],
    ['both', { holderName: 'Anna-Zoë' }, ['name'], ['special-characters', 'capitals']],
    ['capitals alone, where they are no special characters', { holderName: 'Anna Groß' }, ['name'], ['capitals']],
    ['a Chinese name', { holderName: '林莎拉' }, ['name'], []],
    ['the phone, where the bank named it', { holderName: 'Anna Ek' }, ['phone'], ['phone-on-file']],
    ['a foreign phone in the bank’s form', { phone: '+33 6 12 34 56 78' }, ['phone'], ['phone-form', 'phone-on-file']],
    ['nothing of the three for the ID number', { holderName: 'Anna Ek' }, ['idNumber'], []],
    ['everything where the bank says nothing', { holderName: 'Anna Ek' }, null, ['capitals', 'phone-on-file']],
    ['all that several fields ask for', { holderName: 'Anna Ek' }, ['name', 'phone'], ['capitals', 'phone-on-file']],
  ] as const)('proposes what changes something, for the fields that the bank named: %s', (_, typed, fields, advices) => {
    expect(proposals(details(typed), mismatch(fields), []).map(({ advice }) => advice)).toEqual(advices)
  })

  it('proposes nothing that the bank has refused, but the next way of the same advice', () => {
    const sent = details({ holderName: "JEAN-LUC D'ARCY" })
    const first = proposals(sent, mismatch(['name']), [sent])[0]
    expect(first).toMatchObject({ changes: { holderName: 'JEAN LUC DARCY' } })
    const refused = details({ holderName: 'JEAN LUC DARCY' })
    expect(proposals(sent, mismatch(['name']), [sent, refused])[0]).toMatchObject({ changes: { holderName: 'JEANLUC DARCY' } })
  })

  it('offers first what banks have: capitals without special characters; then the capitals alone', () => {
    const sent = details({ holderName: 'René Müller-Lefèvre' })
    expect(proposals(sent, mismatch(['name']), [sent])).toMatchObject([
      { advice: 'special-characters', changes: { holderName: 'RENE MULLER LEFEVRE' } },
      { advice: 'capitals', changes: { holderName: 'RENÉ MÜLLER-LEFÈVRE' } },
    ])
  })

  it('proposes nothing without an attempt left, nor for other refusals', () => {
    const sent = details({ holderName: 'Anna Ek' })
    expect(proposals(sent, mismatch(null, 0), [])).toEqual([])
    expect(proposals(sent, { reason: 'linked-by-other' }, [])).toEqual([])
  })
})

describe('a phone in the forms of banks', () => {
  it.each([
    ['+33612345678', '33-612345678', '0033612345678'],
    ['+16135550123', '1-6135550123', '0016135550123'],
    ['+8613800138000', '86-13800138000', '008613800138000'],
  ])('%s', (phone, dashed, doubleZero) => {
    expect(phoneInForm(phoneOf(phone), 'international')).toBe(phone)
    expect(phoneInForm(phoneOf(phone), 'dashed')).toBe(dashed)
    expect(phoneInForm(phoneOf(phone), 'double-zero')).toBe(doubleZero)
  })

  it('has others to try only for foreign numbers', () => {
    expect(otherPhoneForms(phoneOf('+33612345678'))).toEqual(['dashed', 'double-zero'])
    expect(otherPhoneForms(phoneOf('+8613800138000'))).toEqual([])
  })
})
