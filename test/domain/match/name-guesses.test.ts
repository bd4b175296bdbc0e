import fc from 'fast-check'

import { usualConventions } from '@/domain/match/conventions'
import { type KnownName, nameGuesses } from '@/domain/match/name-guesses'

const jean: KnownName = { given: 'Jean-Luc Marie', family: "D'Arcy Müller", chinese: '杜让' }
const guessed = (name: KnownName) => nameGuesses(name, usualConventions.name)
const because = (name: KnownName, text: string) => guessed(name).find((guess) => guess.text === text)?.because

describe('how a bank may have written a name', () => {
  test.each([
    ['capitals, family name first', 'D ARCY MULLER JEAN LUC MARIE'],
    ['capitals, given names first', 'JEAN LUC MARIE D ARCY MULLER'],
    ['marks kept', "D'ARCY MULLER JEAN-LUC MARIE"],
    ['marks dropped', 'DARCY MULLER JEANLUC MARIE'],
    ['words joined', 'DARCYMULLERJEANLUCMARIE'],
    ['the letters of the machine line', 'DARCY MUELLER JEANLUC MARIE'],
    ['middle name left out', 'DARCY MULLER JEANLUC'],
    ['middle name as an initial', 'DARCY MULLER JEANLUC M'],
    ['a dot between the words', 'DARCY·MULLER·JEANLUC·MARIE'],
    ['a full stop between the words', 'DARCY.MULLER.JEANLUC.MARIE'],
    ['a comma after the family name', 'DARCY MULLER, JEANLUC MARIE'],
    ['each word with a capital', "D'Arcy Muller Jean-Luc Marie"],
    ['joined, one capital', 'Jeanlucmariedarcymuller'],
    ['cut at 20', 'DARCY MULLER JEANLUC'],
    ['cut at 26', 'D ARCY MULLER JEAN LUC MAR'],
    ['accents kept', "JEAN-LUC MARIE D'ARCY MÜLLER"],
    ['the Chinese name', '杜让'],
  ])('%s: %s', (_, text) => {
    expect(guessed(jean).map((guess) => guess.text)).toContain(text)
  })

  test.each([
    ['Venkatanarasimharajuvaripeta', 'Patel', 'PATEL VENKATANARASIMHARAJUVARI', 'cut-30'],
    ['Maximilian Alexander', 'von Hohenzollern', 'VON HOHENZOLLERN MAXIMILIAN ALEX', 'cut-32'],
  ])('%s %s is cut to %s', (given, family, text, why) => {
    expect(because({ given, family, chinese: null }, text)).toContain(why)
  })

  test('says what the bank may have done, and nothing that it has not', () => {
    expect(because(jean, 'DARCY MUELLER JEANLUC MARIE')).toEqual([
      'machine-line-letters',
      'marks-dropped',
      'family-first',
      'capitals',
    ])
    expect(because(jean, '杜让')).toEqual(['chinese-name'])
    expect(because({ given: 'ANNA', family: 'SCHMIDT', chinese: null }, 'ANNA SCHMIDT')).toEqual(['given-first'])
  })

  test('a single name has no order, and an initial is no name of its own', () => {
    const texts = guessed({ given: 'Suharto', family: '', chinese: null }).map(({ text }) => text)
    expect(texts).toEqual(['SUHARTO', 'Suharto'])
  })

  const names = fc.record({
    given: fc.stringMatching(/^[A-Za-zÀ-ÿ]{1,12}(?:[ '-][A-Za-zÀ-ÿ]{1,12}){0,3}$/),
    family: fc.stringMatching(/^(?:[A-Za-zÀ-ÿ]{1,12}(?:[ '-][A-Za-zÀ-ÿ]{1,12}){0,3})?$/),
    chinese: fc.constantFrom(null, '马克'),
  })

  test('the shares of all guesses add up to one, the likeliest comes first, and no text comes twice', () => {
    fc.assert(
      fc.property(names, (name) => {
        const guesses = guessed(name)
        expect(guesses.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
        expect(guesses.map(({ weight }) => weight)).toEqual(guesses.map(({ weight }) => weight).sort((a, b) => b - a))
        expect(new Set(guesses.map(({ text }) => text)).size).toBe(guesses.length)
      }),
      { numRuns: 60 },
    )
  })

  test('no guess has a space too many or nothing in it', () => {
    fc.assert(
      fc.property(names, (name) => {
        guessed(name).forEach(({ text }) => expect(text).toMatch(/^\S(?:.*\S)?$/))
        guessed(name).forEach(({ text }) => expect(text).not.toContain('  '))
      }),
      { numRuns: 60 },
    )
  })
})
