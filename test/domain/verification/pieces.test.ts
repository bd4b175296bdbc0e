import * as fc from 'fast-check'

import { missingPieces, neededAfter, pieceAskedBy, pieces, picturePieces, reviewReasons } from '@/domain/verification/pieces'

test.each([
  ['stamp-missing', ['entry-stamp']],
  ['stamp-unreadable', ['entry-stamp']],
  ['visa-missing', ['visa']],
  ['visa-expired', ['visa']],
  ['passport-cut-off', ['passport']],
  ['name-unreadable', ['passport']],
  ['name-differs', ['name']],
] as const)('after "%s" only %j is asked for again', (reason, again) => {
  expect(neededAfter([reason])).toEqual(again)
})

test('several reasons ask for each of their pieces once, in the usual order', () => {
  expect(neededAfter(['visa-expired', 'name-unreadable', 'visa-missing', 'passport-cut-off'])).toEqual(['passport', 'visa'])
})

test('every answer asks for something, and never for more than its reasons do', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...reviewReasons), { minLength: 1 }), (reasons) => {
      const again = neededAfter(reasons)
      expect(new Set(again)).toEqual(new Set(reasons.map((reason) => pieceAskedBy[reason])))
      expect(again).toHaveLength(new Set(again).size)
    }),
  )
})

test('nothing is missing exactly when every picture is there and the name has a letter', () => {
  fc.assert(
    fc.property(fc.subarray([...picturePieces]), fc.constantFrom(null, '', '  ', 'ANNA SCHMIDT'), (sent, name) => {
      const missing = missingPieces(pieces, sent, name)
      expect(missing.length === 0).toBe(sent.length === picturePieces.length && name === 'ANNA SCHMIDT')
      expect(missing.filter((piece) => sent.some((one) => one === piece))).toEqual([])
    }),
  )
})
