import { nationalities } from '@/domain/nationality/codes'
import { nationalityOfCountry } from '@/domain/nationality/country'

describe('the nationality of a phone’s country', () => {
  it('is found by its two letters, and is none for what is no country', () => {
    expect(['FR', 'CN', 'HK', 'US'].map(nationalityOfCountry)).toEqual(['FRA', 'CHN', 'HKG', 'USA'])
    expect(['', 'fr', 'FRA', 'ZZ', 'AQ'].map(nationalityOfCountry)).toEqual([null, null, null, null, null])
    expect(nationalities).not.toContain('ATA')
  })
})
