import { lengthsExpected } from '@/domain/link-card/known-cards'

describe('the lengths that a bank’s card numbers usually have', () => {
  it('are told where a number has another one', () => {
    expect(lengthsExpected('622202123456789')).toEqual([19])
  })

  it.each([
    ['of a usual length', '6222021234567890123'],
    ['of a bank that is not known', '629999000000000'],
    ['from abroad', '4111111111111111'],
  ])('are no matter for a number %s', (_, digits) => {
    expect(lengthsExpected(digits)).toEqual([])
  })
})
