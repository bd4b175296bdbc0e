import { usualConventions } from '@/domain/match/conventions'
import { nameGuesses } from '@/domain/match/name-guesses'
import { likelySplits } from '@/domain/match/name-splits'

describe('a full name of which nobody told the family name', () => {
  it.each([
    ['Anna Maria Schmidt', 'DEU', 'Schmidt', 'Anna'],
    ['Kim Min Ji', 'KOR', 'Kim', 'Ji'],
    ['NGUYEN THI LINH', 'VNM', 'NGUYEN', 'LINH'],
    ['Anna Schmidt', null, 'Schmidt', 'Anna'],
  ])('%s (%s): likelier %s, or else %s', (name, nationality, family, other) => {
    expect(likelySplits(name, nationality)).toMatchObject({ family, orElse: { family: other } })
  })

  it('has no family name where it is one word', () => {
    expect(likelySplits('Suharto', 'IDN')).toEqual({ given: 'Suharto', family: '' })
  })

  it('is guessed in both orders of both, with weights that still add up to 1', () => {
    const guesses = nameGuesses({ ...likelySplits('Anna Maria Schmidt', 'DEU'), chinese: null }, usualConventions.name)
    const texts = guesses.map(({ text }) => text)
    for (const text of ['SCHMIDT ANNA MARIA', 'ANNA MARIA SCHMIDT', 'MARIA SCHMIDT ANNA']) expect(texts).toContain(text)
    expect(texts.indexOf('SCHMIDT ANNA MARIA')).toBeLessThan(texts.indexOf('MARIA SCHMIDT ANNA'))
    expect(guesses.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 6)
  })
})
