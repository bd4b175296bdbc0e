import fc from 'fast-check'

import { searchFor } from '@/domain/bills/bill-search'

const bill = {
  texts: ['兰州拉面馆', 'Lanzhou Noodle House', '牛肉面 Beef noodles', '20261101123456789012'],
  amountsFen: [45_00, 0],
}

test.each(['noodle', 'LANZHOU', 'beef lanzhou', '拉面', '123456789', '45', '45.00', '¥45', '４５．００', '45元', '', '   '])(
  '%j finds it',
  (typed) => {
    expect(searchFor(typed)(bill)).toBe(true)
  },
)

test.each(['taxi', 'noodle taxi', '45.5', '4500', '面馆兰州'])('%j does not', (typed) => {
  expect(searchFor(typed)(bill)).toBe(false)
})

test('any part of any text finds it, however it is written', () => {
  fc.assert(
    fc.property(fc.constantFrom(...bill.texts), fc.nat(30), fc.nat(30), fc.boolean(), (text, from, length, capitals) => {
      const part = text.slice(from, from + length)
      expect(searchFor(capitals ? part.toUpperCase() : part.toLowerCase())(bill)).toBe(true)
    }),
  )
})
