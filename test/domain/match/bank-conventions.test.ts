import { type BankOverrides, conventionsOf, knownBanks } from '@/domain/match/bank-conventions'
import { usualConventions } from '@/domain/match/conventions'
import { idGuesses } from '@/domain/match/id-guesses'

const fills: Readonly<Record<string, BankOverrides>> = {
  FILLS: {
    id: { padding: { none: 0, 'zeros-before-15': 1, 'zeros-after-15': 0, 'zeros-before-18': 0, 'zeros-after-18': 0 } },
  },
}

describe('what is known of one bank', () => {
  it('takes the place of what banks usually do, group by group', () => {
    const conventions = conventionsOf('FILLS', fills)
    expect(conventions.name).toEqual(usualConventions.name)
    expect(conventions.id.document).toEqual(usualConventions.id.document)
    const [first] = idGuesses({ isPassport: true, number: 'AB1234567', earlier: [] }, conventions.id)
    expect(first).toEqual({ text: '000000AB1234567', weight: 1, because: ['zeros-before-15'] })
  })

  it('is nothing for any other bank, none, or a name that every object knows', () => {
    for (const bank of ['ICBC', null, 'toString']) expect(conventionsOf(bank, fills)).toEqual(usualConventions)
  })

  it('has shares that add up to 1 in every group', () => {
    for (const overrides of Object.values({ ...knownBanks, ...fills }))
      for (const groups of Object.values(overrides))
        for (const group of Object.values(groups as Readonly<Record<string, Readonly<Record<string, number>>>>))
          expect(Object.values(group).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6)
  })
})
