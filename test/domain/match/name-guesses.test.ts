import fc from 'fast-check'

import { usualConventions } from '@/domain/match/conventions'
import { type KnownName, nameGuesses } from '@/domain/match/name-guesses'
import { likelySplits } from '@/domain/match/name-splits'
import { parseHolderName } from '@/domain/name/holder-name'
import { nameParts } from '@/domain/name/name-parts'

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

  const anyName = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '\ud83d\ude00',
          '\ud842\udfb7',
          "'",
          '-',
          '.',
          '\u00b7',
          ',',
          ' ',
          ' ',
          '\u00fc',
          '\u00df',
          '\u0130',
          '\u0149',
        ),
        fc.constantFrom('\u0645\u062d\u0645\u062f', '\u738b', '\u200c', 'e\u0301', 'Ab', 'o', '1'),
      ),
      { minLength: 1, maxLength: 60 },
    )
    .map((parts) => parts.join(''))

  test('every guess can be sent just as it is: no half of a character, no space at an end, no name too long', () => {
    fc.assert(
      fc.property(anyName, fc.integer({ min: 1, max: 40 }), (part, times) => {
        const name = parseHolderName(part.repeat(times).slice(0, 200))
        fc.pre(name.ok)
        const parts = nameParts(name.value, '') ?? likelySplits(name.value, null)
        const texts = guessed({ ...parts, chinese: null }).map(({ text }) => text)
        expect(texts.filter((text) => sendable(text) !== text)).toEqual([])
        expect(texts.length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['forty words with accents and hyphens', '\u00dc\u00f6-\u00e4 '.repeat(40).trim()],
    ['one word of two hundred letters that become two each', '\u00fc'.repeat(200)],
    ['a hundred single letters', 'a '.repeat(100).trim()],
  ])('of %s no more ways are followed than are worth it', (_, typed) => {
    const guesses = guessed({ ...likelySplits(typed, null), chinese: null })
    expect(guesses.length).toBeLessThan(1_500)
    expect(guesses.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
  })
})

/** The text as the bank would get it; null where it could not be sent. */
function sendable(text: string): string | null {
  const name = parseHolderName(text)
  return name.ok ? name.value : null
}
