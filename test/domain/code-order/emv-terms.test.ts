import fc from 'fast-check'

import { type EmvMerchantFields, noEmvMerchantFields } from '@/domain/code/emv/merchant-fields'
import { readEmvTerms } from '@/domain/code-order/emv-terms'

const inYuan: EmvMerchantFields = { ...noEmvMerchantFields, currency: '156' }

function termsOf(fields: Partial<EmvMerchantFields>) {
  const read = readEmvTerms({ ...inYuan, ...fields }, 100)
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

test.each<readonly [string, Partial<EmvMerchantFields>, object]>([
  ['nothing beside the currency', {}, { point: 'static', amountMinor: null, tip: null, prompts: [], labels: [] }],
  ['a code for one purchase', { pointOfInitiation: '12' }, { point: 'dynamic' }],
  ['a code for many', { pointOfInitiation: '11' }, { point: 'static' }],
  ['an amount', { amount: '23.72' }, { amountMinor: 2_372 }],
  ['an amount that ends in its point', { amount: '98.' }, { amountMinor: 9_800 }],
  ['an amount in yen', { currency: '392', amount: '1480' }, { amountMinor: 1_480, currency: { code: 'JPY', exponent: 0 } }],
  ['an amount in dinars', { currency: '414', amount: '1.5' }, { amountMinor: 1_500, currency: { code: 'KWD', exponent: 3 } }],
  ['a tip to be chosen', { tip: { kind: 'prompt' } }, { tip: { kind: 'prompt', mostPercent: 100 } }],
  ['a fixed tip', { tip: { kind: 'fixed', amount: '5' } }, { tip: { kind: 'fixed', minor: 500 } }],
  ['a share', { tip: { kind: 'percent', percent: '3' } }, { tip: { kind: 'percent', hundredths: 300 } }],
  ['the smallest share', { tip: { kind: 'percent', percent: '00.01' } }, { tip: { kind: 'percent', hundredths: 1 } }],
  ['the largest share', { tip: { kind: 'percent', percent: '99.99' } }, { tip: { kind: 'percent', hundredths: 9_999 } }],
  ['a fixed tip in yen', { currency: '392', tip: { kind: 'fixed', amount: '50' } }, { tip: { kind: 'fixed', minor: 50 } }],
])('%s', (_name, fields, terms) => {
  expect(termsOf(fields)).toMatchObject(terms)
})

test('asterisks and the data request are prompts, what stands there is a label', () => {
  const additional = {
    billNumber: 'B-1',
    loyaltyNumber: '***',
    mobileNumber: '***',
    storeLabel: 'T2',
    purpose: '***',
    dataRequest: 'AME',
  }
  expect(termsOf({ additional })).toMatchObject({
    prompts: ['mobileNumber', 'loyaltyNumber', 'purpose', 'address', 'email'],
    labels: [
      { field: 'billNumber', text: 'B-1' },
      { field: 'storeLabel', text: 'T2' },
    ],
  })
})

test('a phone that the code itself has is not asked for', () => {
  expect(termsOf({ additional: { mobileNumber: '13812345678', dataRequest: 'M' } }).prompts).toEqual([])
})

test('nothing in a label can turn or hide what stands around it', () => {
  const [label] = termsOf({ additional: { referenceLabel: 'A\u202eB\u0000C', purpose: '   ' } }).labels
  expect(label).toEqual({ field: 'referenceLabel', text: 'A[U+202E]B[U+0000]C' })
})

test('a label that is cut off ends in a whole character', () => {
  const [label] = termsOf({ additional: { purpose: `x${'🍵'.repeat(60)}` } }).labels
  expect(label?.text).toBe(`x${'🍵'.repeat(49)}`)
})

test.each<readonly [string, Partial<EmvMerchantFields>, object]>([
  ['a currency that no country has', { currency: '999' }, { code: 'unknown-currency', number: '999' }],
  ['no currency', { currency: null }, { code: 'unknown-currency', number: '' }],
  ['parts of a yen', { currency: '392', amount: '1.5' }, { code: 'bad-amount', problem: 'finer-than-unit' }],
  ['a comma', { amount: '98,73' }, { code: 'bad-amount', problem: 'not-an-amount' }],
  ['nothing to pay', { amount: '0.00' }, { code: 'bad-amount', problem: 'zero' }],
  ['a tip of parts of a yen', { currency: '392', tip: { kind: 'fixed', amount: '0.5' } }, { code: 'bad-amount' }],
  ['a share of nothing', { tip: { kind: 'percent', percent: '0.00' } }, { code: 'bad-amount', problem: 'zero' }],
])('%s is refused', (_name, fields, error) => {
  expect(readEmvTerms({ ...inYuan, ...fields }, 100)).toMatchObject({ ok: false, error })
})

test('whatever stands in the fields has an answer, whose labels fit the wire', () => {
  const text = fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }))
  const fields = fc.record({
    amount: fc.option(text),
    currency: fc.option(text),
    additional: fc.dictionary(fc.constantFrom('billNumber', 'storeLabel', 'purpose', 'dataRequest'), text),
  })
  fc.assert(
    fc.property(fields, (some) => {
      const read = readEmvTerms({ ...inYuan, ...some, currency: some.currency ?? '156' }, 100)
      const labels = read.ok ? read.value.labels : []
      for (const label of labels) expect(label.text.length > 0 && label.text.length <= 100).toBe(true)
    }),
  )
})
