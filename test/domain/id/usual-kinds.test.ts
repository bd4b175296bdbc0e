import { idKinds } from '@/domain/id/kinds'
import { hasTravelDocument, usualKinds } from '@/domain/id/usual-kinds'
import { nationalities } from '@/domain/nationality/codes'

describe('the usual kinds of ID', () => {
  test.each([
    ['HKG', 'hk-macau-travel-permit'],
    ['MAC', 'hk-macau-travel-permit'],
    ['TWN', 'taiwan-travel-permit'],
    ['CHN', 'resident-id'],
  ])('%s comes with a %s first', (nationality, kind) => {
    expect(usualKinds(nationality)[0]).toBe(kind)
  })

  test('everybody else comes with a passport: nothing special is suggested', () => {
    const others = nationalities.filter((code) => usualKinds(code).length > 0)
    expect([...others].sort()).toEqual(['CHN', 'HKG', 'MAC', 'TWN'])
    expect(usualKinds(null)).toEqual([])
    expect(usualKinds('toString')).toEqual([])
  })

  test('only kinds that exist are suggested, none twice', () => {
    for (const code of ['CHN', 'HKG', 'MAC', 'TWN']) {
      const kinds = usualKinds(code)
      expect(kinds.every((kind) => idKinds.includes(kind))).toBe(true)
      expect(new Set(kinds).size).toBe(kinds.length)
    }
  })

  test('a travel document stands in for the passport of the stateless, refugees, and the unstated', () => {
    expect(nationalities.filter(hasTravelDocument)).toEqual(['XXA', 'XXB', 'XXC', 'XXX'])
    expect(hasTravelDocument(null)).toBe(false)
  })
})
