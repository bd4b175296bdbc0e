import fc from 'fast-check'

import { type EmvMerchantContent, encodeEmvMerchant } from '@/domain/code/emv/encode-merchant'
import type { EmvAdditionalData, EmvLocal, EmvMerchantFields } from '@/domain/code/emv/merchant-fields'
import { parsePayload } from '@/domain/code/payload'

import { codeWith, emvSample, sealed } from './support/emv-codes'

/** Characters of one, two, three and four bytes of UTF-8, none of which hides anything. */
const character = fc.constantFrom(...Array.from('aZ09 *.-_/'), 'é', 'ß', 'Я', 'ก', '北', '京', '𠮷', '🍵', '\ufffd')
const text = (max: number): fc.Arbitrary<string> =>
  fc.array(character, { minLength: 1, maxLength: max }).map((letters) => letters.join(''))
const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null })
const ids = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((id) => String(id).padStart(2, '0'))

const amount = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom('', '.', '.5', '.05', '.007'))
  .map(([whole, decimals]) => `${whole}${decimals}`)
const percent = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom('', '.', '.5', '.50'))
  .map(([whole, rest]) => `${whole}${rest}`)

const template = fc
  .tuple(text(20), fc.dictionary(ids(1, 99), text(12), { maxKeys: 3 }))
  .map(([name, rest]): Record<string, string> => ({ '00': name, ...rest }))
/** Texts that nobody takes for a template: they don't start with a number. */
const plainText = text(30).map((value) => `x${value}`)
const openObject = fc.oneof(plainText, template)

/** Optional keys are left out, not undefined. */
function withoutAbsent(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined))
}

const additional = fc
  .tuple(
    fc.constantFrom(
      'billNumber',
      'mobileNumber',
      'storeLabel',
      'loyaltyNumber',
      'referenceLabel',
      'customerLabel',
      'terminalLabel',
      'purpose',
      'dataRequest',
      'merchantTaxId',
      'merchantChannel',
    ),
    text(25),
    fc.option(fc.dictionary(ids(50, 99), openObject, { minKeys: 1, maxKeys: 1 }), { nil: undefined }),
  )
  .filter(([, , others]) => others === undefined || JSON.stringify(others).length < 60)
  .map(([name, value, others]): EmvAdditionalData => withoutAbsent({ [name]: value, others }))
const local = fc
  .record({
    language: fc.constantFrom('ZH', 'km', 'EN'),
    name: text(25),
    city: orNull(text(15)),
    others: fc.option(fc.dictionary(ids(3, 99), text(10), { minKeys: 1, maxKeys: 2 }), { nil: undefined }),
  })
  .map((value) => withoutAbsent(value) as EmvLocal)

const contents = fc.record({
  pointOfInitiation: fc.constantFrom(null, '11', '12'),
  merchantAccounts: fc
    .tuple(fc.dictionary(ids(2, 25), text(40), { minKeys: 1, maxKeys: 3 }), fc.dictionary(ids(26, 51), template, { maxKeys: 3 }))
    .map(([plain, templates]) => ({ ...plain, ...templates })),
  mcc: digits(4),
  currency: digits(3),
  amount: orNull(amount),
  tip: fc.oneof(
    fc.constant(null),
    fc.constant({ kind: 'prompt' as const }),
    amount.map((value) => ({ kind: 'fixed' as const, amount: value })),
    percent.map((value) => ({ kind: 'percent' as const, percent: value })),
  ),
  country: fc.constantFrom('CN', 'th', 'BR'),
  merchantName: text(25),
  merchantCity: text(15),
  postalCode: orNull(text(10)),
  additional: orNull(additional),
  local: orNull(local),
  reserved: fc.dictionary(ids(65, 79), text(20), { maxKeys: 2 }),
  unreserved: fc.dictionary(ids(80, 99), openObject, { maxKeys: 2 }),
})

function decoded(code: string): EmvMerchantFields {
  const payload = parsePayload(code)
  if (payload.kind !== 'emv-merchant' || !payload.valid) throw new Error(JSON.stringify(payload))
  return payload.fields
}

function encoded(content: EmvMerchantContent): string {
  const code = encodeEmvMerchant(content)
  if (!code.ok) throw new Error(JSON.stringify(code.error))
  return code.value
}

const content = decoded(codeWith())

describe('writing merchant-presented codes', () => {
  it('is undone by reading: decode∘encode is the identity', () => {
    fc.assert(
      fc.property(contents, (any) => {
        expect({ ...decoded(encoded(any)), crc: null }).toEqual({ ...any, crc: null })
      }),
      { numRuns: 500 },
    )
  })

  it('undoes reading but for the order of objects: encode∘decode of what it wrote is the same text', () => {
    fc.assert(
      fc.property(contents, (any) => {
        const code = encoded(any)
        expect(encoded(decoded(code))).toBe(code)
      }),
    )
  })

  it('writes the sample of the standard in the order of IDs', () => {
    const again = encoded(decoded(emvSample))
    expect(again.slice(0, -4)).toBe(
      '00020101021229300012D156000000000510A93FO3230Q31280012D1560000000103081234567852044111530315654' +
        '0523.725502015802CN5914BEST TRANSPORT6007BEIJING6233030412340603***0708A60086670902ME64200002ZH0104最佳运输0202北京' +
        '91320016A0112233449988770708123456786304',
    )
    expect({ ...decoded(again), crc: 'A13A' }).toEqual(decoded(emvSample))
  })

  test.each([
    ['tips that the indicator doesn’t ask for', codeWith({ '55': '01', '56': '500', '57': '5' }), codeWith({ '55': '01' })],
    ['additional data of no length', codeWith({ '62': '' }), codeWith()],
    ['a checksum in small letters', codeWith().slice(0, -4) + codeWith().slice(-4).toLowerCase(), codeWith()],
    [
      'another order',
      sealed('0002016003GUI5903TEA5802CN53031565204541115046212'),
      sealed('000201150462125204541153031565802CN5903TEA6003GUI'),
    ],
    ['a text that is no sound template', codeWith({ '82': '0101x0101y' }), codeWith({ '82': '0101x0101y' })],
  ])('normalises %s', (_, given, written) => {
    expect(encoded(decoded(given))).toBe(written)
  })

  test.each<[string, Partial<EmvMerchantContent>, unknown]>([
    ['an account of another range', { merchantAccounts: { '52': 'x' } }, { code: 'bad-id', id: '52' }],
    ['an ID of one digit', { unreserved: { '8': 'x' } }, { code: 'bad-id', id: '8' }],
    ['a reserved object of another range', { reserved: { '64': 'x' } }, { code: 'bad-id', id: '64' }],
    ['a sub-ID of letters', { merchantAccounts: { '26': { '00': 'a', ab: 'x' } } }, { code: 'bad-id', id: 'ab' }],
    ['named data by number', { additional: { others: { '05': 'x' } } }, { code: 'bad-id', id: '05' }],
    [
      'a local sub-ID that has a name',
      { local: { language: 'ZH', name: 'x', city: null, others: { '02': 'y' } } },
      { code: 'bad-id', id: '02' },
    ],
    ['an empty value', { postalCode: '' }, { code: 'bad-length', id: '61' }],
    ['100 characters', { merchantAccounts: { '02': 'x'.repeat(100) } }, { code: 'bad-length', id: '02' }],
    [
      'a template of more than 99 characters',
      { unreserved: { '80': { '00': 'a', '01': 'x'.repeat(95) } } },
      { code: 'bad-length', id: '80' },
    ],
    ['a text in the place of a template', { merchantAccounts: { '26': 'x' } }, { code: 'ambiguous', id: '26' }],
    ['a template in the place of a text', { merchantAccounts: { '15': { '00': 'a' } } }, { code: 'ambiguous', id: '15' }],
    [
      'a template in the place of reserved data',
      { additional: { others: { '12': { '00': 'a' } } } },
      { code: 'ambiguous', id: '12' },
    ],
    ['a text that would be read as a template', { unreserved: { '80': '0001a' } }, { code: 'ambiguous', id: '80' }],
    ['a name that is too long', { merchantName: 'x'.repeat(26) }, { code: 'unsound', errors: [{ code: 'wrong-length' }] }],
    ['an amount of zero', { amount: '0.00' }, { code: 'unsound', errors: [{ code: 'bad-amount' }] }],
    ['no account', { merchantAccounts: {} }, { code: 'unsound', errors: [{ code: 'missing-tag' }] }],
    [
      'a name that turns its direction',
      { merchantName: 'a\u202eb' },
      { code: 'unsound', errors: [{ code: 'direction-control' }] },
    ],
    [
      'more than a reader looks into',
      {
        merchantAccounts: Object.fromEntries(
          Array.from({ length: 24 }, (_, index) => [String(index + 2).padStart(2, '0'), '🍵'.repeat(99)]),
        ),
      },
      { code: 'unsound', errors: [{ code: 'too-long' }] },
    ],
  ])('refuses %s', (_, changes, error) => {
    expect(encodeEmvMerchant({ ...content, ...changes })).toMatchObject({ ok: false, error })
  })
})
