import fc from 'fast-check'

import { brandOf } from '@/domain/card/brand'
import { type CardNumberEdit, editCardNumber, emptyCardNumberEdit, groupCardNumber } from '@/domain/card/card-number-edit'
import { compactNumber } from '@/domain/core/digits'

/** Types a text one character at a time at the caret, as a person does. */
function typed(text: string, from: CardNumberEdit = emptyCardNumberEdit): CardNumberEdit {
  return text.split('').reduce((edit, character) => {
    const next = edit.text.slice(0, edit.caret) + character + edit.text.slice(edit.caret)
    return editCardNumber(edit, next, edit.caret + 1)
  }, from)
}

function backspace(edit: CardNumberEdit): CardNumberEdit {
  return editCardNumber(edit, edit.text.slice(0, edit.caret - 1) + edit.text.slice(edit.caret), edit.caret - 1)
}

function digitsBefore(edit: CardNumberEdit): number {
  return compactNumber(edit.text.slice(0, edit.caret)).length
}

describe('grouping', () => {
  test.each([
    ['6222021234567890123', 'unionpay', '6222 0212 3456 7890 123'],
    ['378282246310005', 'amex', '3782 822463 10005'],
    ['30569309025904', 'diners', '3056 930902 5904'],
    ['4111111111111111', 'visa', '4111 1111 1111 1111'],
    ['4111', 'visa', '4111'],
    ['41111', 'visa', '4111 1'],
    ['', 'unknown', ''],
  ] as const)('%s of %s is written %j', (digits, brand, text) => {
    expect(groupCardNumber(digits, brand)).toBe(text)
  })

  it('shows every digit typed so far and no gap at the end', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{0,25}$/), (digits) => {
        const edit = typed(digits)
        expect(edit.digits).toBe(digits)
        expect(compactNumber(edit.text)).toBe(digits)
        expect(edit.text).toBe(edit.text.trim())
        expect(edit.caret).toBe(edit.text.length)
      }),
    )
  })
})

describe('the caret', () => {
  const number = fc.stringMatching(/^[0-9]{0,22}$/)

  it('stays behind the same digit wherever digits are put in', () => {
    fc.assert(
      fc.property(number, fc.nat(25), fc.stringMatching(/^[0-9 -]{1,8}$/), (digits, where, insertion) => {
        const before = typed(digits)
        const at = Math.min(where, before.text.length)
        const after = editCardNumber(before, before.text.slice(0, at) + insertion + before.text.slice(at), at + insertion.length)
        const left = compactNumber(before.text.slice(0, at)) + compactNumber(insertion)
        expect(after.digits).toBe(left + compactNumber(before.text.slice(at)))
        expect(digitsBefore(after)).toBe(left.length)
        expect(after.text).toBe(groupCardNumber(after.digits, brandOf(after.digits)))
      }),
    )
  })

  it('takes one digit with each backspace, in a gap too, until nothing is left before it', () => {
    fc.assert(
      fc.property(number, fc.nat(25), (digits, where) => {
        const whole = typed(digits)
        let edit: CardNumberEdit = { ...whole, caret: Math.min(where, whole.text.length) }
        while (edit.caret > 0) {
          const next = backspace(edit)
          expect(next.digits.length).toBe(edit.digits.length - 1)
          expect(digitsBefore(next)).toBe(digitsBefore(edit) - 1)
          edit = next
        }
        expect(edit.digits).toBe(digits.slice(digits.length - edit.digits.length))
      }),
    )
  })

  it('deletes the digit before a gap that is deleted backwards', () => {
    const edit = { ...typed('62220212'), caret: 5 }
    expect(editCardNumber(edit, '62220212', 4)).toEqual({ digits: '6220212', text: '6220 212', caret: 3 })
  })

  it('deletes the digit behind a gap that is deleted forwards', () => {
    const edit = { ...typed('62220212'), caret: 4 }
    expect(editCardNumber(edit, '62220212', 4)).toEqual({ digits: '6222212', text: '6222 212', caret: 4 })
  })

  it('takes a paste over everything', () => {
    const edit = editCardNumber(typed('6222'), '４１１１-1111-1111-1111', 19)
    expect(edit).toEqual({ digits: '4111111111111111', text: '4111 1111 1111 1111', caret: 19 })
  })

  it('leaves a text with letters as it was typed, so that the person sees it', () => {
    expect(editCardNumber(typed('6222'), '6222 O', 6)).toEqual({ digits: '6222O', text: '6222 O', caret: 6 })
  })
})
