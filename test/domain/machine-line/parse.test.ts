import fc from 'fast-check'

import { checkDigitOf } from '@/domain/machine-line/check-digit'
import { nationalityOfCode } from '@/domain/machine-line/nationality-code'
import { type MachineLines, parseMachineLines } from '@/domain/machine-line/parse'

import { type Written, writePassport, writeTd1, writeTd2 } from './write'

const today = { year: 2026, month: 11, day: 20 }

/** The standard's own examples (ICAO 9303-4, -5 and -6, appendices A and B). */
const first = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<'
const second = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'
const passport = `${first}\n${second}`
const td2 = 'I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6'
const td1 = 'I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<'
const longTd1 = 'I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<'
const longTd2 = 'I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<\nD23145890<UTO3407127M95071227349<<<8'

function read(raw: string): MachineLines {
  const result = parseMachineLines(raw, today)
  if (result.state !== 'valid') throw new Error(JSON.stringify(result))
  return result.lines
}

function faults(raw: string) {
  const result = parseMachineLines(raw, today)
  return result.state === 'invalid' ? result.faults : result.state === 'valid' ? result.doubts : []
}

describe('the standard’s examples', () => {
  test('a passport', () => {
    expect(parseMachineLines(passport, today)).toEqual({
      state: 'valid',
      doubts: [],
      lines: {
        isPassport: true,
        name: { family: 'ERIKSSON', given: 'ANNA MARIA', maybeCut: false },
        number: 'L898902C3',
        nationality: null,
        nationalityCode: 'UTO',
        birthDate: { year: 1974, month: 8, day: 12 },
        expiryDate: { year: 2012, month: 4, day: 15 },
      },
    })
  })

  test.each([
    ['a smaller document', td2, 'D23145890', 'ERIKSSON'],
    ['a card', td1, 'D23145890', 'ERIKSSON'],
    ['a card with a longer number', longTd1, 'D23145890734', 'STEVENSON'],
    ['a smaller document with a longer number', longTd2, 'D23145890734', 'STEVENSON'],
  ])('%s', (_, raw, number, family) => {
    expect(read(raw)).toMatchObject({ isPassport: false, number, name: { family } })
  })

  test('the second line of a passport alone gives everything but the name', () => {
    expect(read(second)).toMatchObject({ isPassport: true, name: null, number: 'L898902C3', birthDate: { year: 1974 } })
  })
})

describe('however it was pasted or typed', () => {
  test.each([
    ['in small letters', passport.toLowerCase()],
    ['with spaces between', passport.replace(/(.{4})/g, '$1 ')],
    ['in one row', first + second],
    ['with guillemets for two fillers', passport.replace(/<</g, '«')],
    ['in full width', passport.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))],
    ['from a web page’s source', passport.replace(/</g, '&lt;')],
    ['with empty lines', `\r\n\r\n${first}\r\n\r\n${second}\r\n`],
    ['without the fillers at the end of the first line', `${first.replace(/<+$/, '')}\n${second}`],
    ['with too many of them', `${first}<<<\n${second}`],
    ['with too few fillers before the last two digits', `${first}\n${second.replace('<<<<<', '<<<')}`],
    ['with too many of those', `${first}\n${second.replace('<<<<<', '<<<<<<<')}`],
  ])('%s', (_, raw) => {
    expect(read(raw)).toEqual(read(passport))
  })

  test('an empty personal number may have a filler for its check digit', () => {
    const line = 'L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<'
    const whole = checkDigitOf(line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 43))
    expect(parseMachineLines(`${first}\n${line}${whole}`, today)).toMatchObject({ state: 'valid', doubts: [] })
  })
})

describe('while it is still being typed', () => {
  test('nothing is found wrong: it is too short, up to the last character', () => {
    for (let length = 1; length < passport.length; length += 1) {
      const result = parseMachineLines(passport.slice(0, length), today)
      expect([length, result.state]).toEqual([length, 'unread'])
    }
  })

  test.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['My passport number is L898902C3', 'no-lines'],
    ['138 0013 8000', 'too-short'],
    ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<', 'visa'],
    [`${first}\n${second}7`, 'too-long'],
  ])('%j is %s', (raw, problem) => {
    expect(parseMachineLines(raw, today)).toMatchObject({ state: 'unread', why: { problem } })
  })
})

describe('a mistake is located, and never put right silently', () => {
  test.each([
    [
      'the letter O for a digit of the birth date',
      second.replace('740812', '74O812'),
      { part: 'birth-date', fault: 'digit-expected', from: 16, found: 'O', likely: '0' },
    ],
    [
      'a 0 in the nationality',
      second.replace('UTO', 'UT0'),
      { part: 'nationality', fault: 'letter-expected', from: 13, found: '0', likely: 'O' },
    ],
    [
      'an O in the number, which the check digit gives away',
      second.replace('L898902', 'L8989O2'),
      { part: 'number', fault: 'check-digit', from: 1, to: 10, likely: { position: 6, found: 'O', instead: '0' } },
    ],
    ['a wrong digit of the number', second.replace('L898', 'L893'), { part: 'number', fault: 'check-digit', from: 1, to: 10 }],
    [
      'a day that is none',
      second.replace('7408122', `740832${checkDigitOf('740832')}`),
      { part: 'birth-date', fault: 'no-such-day', from: 14, to: 19 },
    ],
    ['a character that no line has', second.replace('C3', 'C#'), { part: 'number', fault: 'character', from: 9, found: '#' }],
  ])('%s', (_, wrong, fault) => {
    expect(parseMachineLines(`${first}\n${wrong}`, today).state).toBe('invalid')
    expect(faults(`${first}\n${wrong}`)).toEqual([expect.objectContaining({ line: 2, ...fault })])
  })

  test('a 0 in the name', () => {
    expect(faults(`${first.replace('ERIKSSON', 'ERIKSS0N')}\n${second}`)).toEqual([
      expect.objectContaining({ line: 1, from: 12, part: 'name', fault: 'letter-expected', likely: 'O' }),
    ])
  })

  test('one in what is not taken over is a doubt that stops nobody', () => {
    const wrong = `${first}\n${second.replace('ZE184226B', 'ZE184236B')}`
    expect(parseMachineLines(wrong, today)).toMatchObject({ state: 'valid', doubts: [{ part: 'personal-number' }] })
  })
})

const letters = fc.stringMatching(/^[A-Z]{1,6}$/)
const day = fc
  .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(''))
const document: fc.Arbitrary<Written> = fc.record({
  family: fc.array(letters, { minLength: 1, maxLength: 2 }).map((all) => all.join(' ')),
  given: fc.array(letters, { maxLength: 2 }).map((all) => all.join(' ')),
  number: fc.stringMatching(/^[A-Z0-9]{6,9}$/),
  nationality: fc.constantFrom('DEU', 'D', 'FRA', 'XXA', 'GBN', 'RKS', 'IDN'),
  birth: day,
  expiry: day,
  personal: fc.stringMatching(/^[A-Z0-9]{0,7}$/),
})

describe('properties', () => {
  test.each([
    ['a passport', writePassport],
    ['a smaller document', writeTd2],
    ['a card', writeTd1],
  ] as const)('what was written on %s is read again', (_, write) => {
    fc.assert(
      fc.property(document, (written) => {
        const lines = read(write(written))
        expect(lines).toMatchObject({
          number: written.number,
          nationality: nationalityOfCode(written.nationality),
          name: { family: written.family, given: written.given },
        })
        expect(lines.birthDate).toMatchObject({ month: Number(written.birth.slice(2, 4)), day: Number(written.birth.slice(4)) })
      }),
    )
  })

  test('any digit of a checked part in the place of another is noticed', () => {
    const places = [...range(0, 10), ...range(13, 20), ...range(21, 28)]
    fc.assert(
      fc.property(document, fc.constantFrom(...places), fc.integer({ min: 1, max: 9 }), (written, place, step) => {
        const whole = writePassport(written)
        const at = 45 + place
        const digit = whole.charAt(at)
        fc.pre(/[0-9]/.test(digit))
        const wrong = whole.slice(0, at) + String((Number(digit) + step) % 10) + whole.slice(at + 1)
        expect(faults(wrong).length).toBeGreaterThan(0)
      }),
    )
  })

  test('what the check digits can’t notice: characters ten apart', () => {
    expect(checkDigitOf('A')).toBe(checkDigitOf('0'))
    expect(checkDigitOf('B1')).toBe(checkDigitOf('L1'))
  })

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (raw) => typeof parseMachineLines(raw, today).state === 'string',
      ),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[PIV<A-Z0-9\n]{0,100}$/), (raw) => typeof parseMachineLines(raw, today).state === 'string'),
    )
  })
})

describe('nationalities', () => {
  test.each([
    ['D', 'DEU'],
    ['D<<', 'DEU'],
    ['FRA', 'FRA'],
    ['GBD', 'GBR'],
    ['GBN', 'GBR'],
    ['GBO', 'GBR'],
    ['GBP', 'GBR'],
    ['GBS', 'GBR'],
    ['RKS', 'XKK'],
    ['XXA', 'XXA'],
    ['XXB', 'XXB'],
    ['XXC', 'XXC'],
    ['XXX', 'XXX'],
    ['ROM', 'ROU'],
    ['UNO', null],
    ['EUE', null],
    ['UTO', null],
    ['toString', null],
  ])('%s is %s', (code, nationality) => {
    expect(nationalityOfCode(code)).toBe(nationality)
  })
})

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}
