import { answersTo } from '@/domain/code-order/answers'

const answers = [
  { field: 'loyaltyNumber', text: ' L-77 ' },
  { field: 'mobileNumber', text: '13812345678' },
  { field: 'email', text: 'a@b.example' },
] as const

test('answers come in the order of the prompts, trimmed, and nothing that was not asked for goes along', () => {
  expect(answersTo(['mobileNumber', 'loyaltyNumber'], answers)).toEqual({
    ok: true,
    value: [
      { field: 'mobileNumber', text: '13812345678' },
      { field: 'loyaltyNumber', text: 'L-77' },
    ],
  })
})

test('a code that asks for nothing gets nothing', () => {
  expect(answersTo([], answers)).toEqual({ ok: true, value: [] })
})

test.each([
  ['none', []],
  ['blank', [{ field: 'billNumber', text: '   ' }]],
  ['too long', [{ field: 'billNumber', text: 'B'.repeat(26) }]],
  ['the asterisks again', [{ field: 'billNumber', text: '***' }]],
  ['with a mark that turns the text around', [{ field: 'billNumber', text: '12\u202e34' }]],
  ['with a control character', [{ field: 'billNumber', text: '12\u0000' }]],
] as const)('an answer that is %s is asked for again', (_name, given) => {
  expect(answersTo(['billNumber'], given)).toEqual({ ok: false, error: 'billNumber' })
})

test('an address is longer than a field of the standard', () => {
  const text = 'Room 1203, 88 Century Avenue, Pudong, Shanghai'
  expect(answersTo(['address'], [{ field: 'address', text }])).toEqual({ ok: true, value: [{ field: 'address', text }] })
})
