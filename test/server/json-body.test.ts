import fc from 'fast-check'

import { JsonBodyError, readJson } from '@/server/json-body'

function defectOf(text: string): string | null {
  try {
    readJson(text)
    return null
  } catch (thrown) {
    if (thrown instanceof JsonBodyError) return thrown.defect.kind
    throw thrown
  }
}

/** Whole numbers that a double holds; negative zero is none of them. */
const plainNumber = fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 })
const plainJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    plainNumber,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value

test('whatever is plain is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(plainJson, fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      fc.pre(!/"(__proto__|constructor|prototype)":/.test(text))
      expect(readJson(text)).toEqual(JSON.parse(text))
    }),
  )
})

test('any text is read or refused, and never with words of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 4 }), (text) => {
      try {
        readJson(text)
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(JsonBodyError)
        expect((thrown as Error).message).not.toContain(text)
      }
    }),
  )
})

test.each([
  ['half of an object', '{"a":1', 'no-json'],
  ['a comma too many', '{"a":1,}', 'no-json'],
  ['NaN', '{"a":NaN}', 'no-json'],
  ['nothing', '', 'no-json'],
  ['a key twice', '{"a":1,"a":2}', 'key-twice'],
  ['a key twice, written in two ways', '{"a":1,"\\u0061":2}', 'key-twice'],
  ['a key twice, deep inside', '{"a":[{"b":{"c":1,"c":1}}]}', 'key-twice'],
  ['a key twice, after a list of objects', '{"a":[{"b":1},{"b":1}],"a":1}', 'key-twice'],
  ['a way into the program', '{"__proto__":{"admin":true}}', 'forbidden-key'],
  ['a way into the program, disguised', '{"\\u005f_proto__":{}}', 'forbidden-key'],
  ['another way into the program', '{"a":{"constructor":{"prototype":{}}}}', 'forbidden-key'],
  ['lists in lists', '['.repeat(17) + ']'.repeat(17), 'too-deep'],
  ['a text full of brackets is not deep', JSON.stringify({ a: '[{'.repeat(100) }), null],
  ['a long list', JSON.stringify(new Array(1_001).fill(1)), 'too-many-items'],
  ['a list as long as may be', JSON.stringify(new Array(1_000).fill(1)), null],
  ['beyond every number', '{"a":1e400}', 'odd-number'],
  ['an exponent', '{"a":1e2}', 'odd-number'],
  ['a half', '{"a":1.5}', 'odd-number'],
  ['a fraction that is lost in reading', '{"a":1.00000000000000000001}', 'odd-number'],
  ['minus zero', '{"a":-0}', 'odd-number'],
  ['beyond 2^53', '{"a":9007199254740993}', 'odd-number'],
  ['the last whole number', '{"a":9007199254740991}', null],
  ['a number in a text', '{"a":"1e400"}', null],
  ['the same key in two objects', '{"a":{"b":1},"c":{"b":1}}', null],
  ['a quote that is escaped, and a backslash that is', '{"a\\"":1,"a\\\\":2}', null],
])('%s', (_name, text, expected) => {
  expect(defectOf(text)).toBe(expected)
})

test('the part of the body is named, where the name is one', () => {
  const fieldOf = (text: string) => {
    try {
      readJson(text)
    } catch (thrown) {
      return thrown instanceof JsonBodyError ? thrown.field : undefined
    }
    return undefined
  }
  expect(fieldOf('{"shopId":"x","amountFen":1.5}')).toBe('amountFen')
  expect(fieldOf('{"target":{"amount":1.5}}')).toBe('target')
  expect(fieldOf('{"<b>":1,"<b>":1}')).toBeNull()
})
