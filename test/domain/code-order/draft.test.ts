import fc from 'fast-check'

import { checkDraft, type CodeDraft, type CodeTerms, emptyDraft, suggestedTip } from '@/domain/code-order/draft'

const yuan = { code: 'CNY', exponent: 2 }
const dollars = { code: 'USD', exponent: 2 }
const yen = { code: 'JPY', exponent: 0 }
const limitFen = 50_000_00

const plain: CodeTerms = { currency: yuan, amountMinor: null, tip: null, prompts: [], rate: null }
const asksTip: CodeTerms = { ...plain, amountMinor: 68_00, tip: { kind: 'prompt', mostPercent: 100 } }

function draft(change: Partial<CodeDraft>): CodeDraft {
  return { ...emptyDraft, ...change }
}

describe('the form of a code', () => {
  test.each<[string, CodeTerms, string, number]>([
    ['yuan', plain, '12.50', 12_50],
    ['yuan with signs', plain, '¥ 1,234.50', 1_234_50],
    ['dollars with their letters', { ...plain, currency: dollars }, 'USD 12.5', 12_50],
    ['dollars with their sign', { ...plain, currency: dollars }, '$12', 12_00],
    ['yen with the sign that yuan have too', { ...plain, currency: yen }, '¥1,480', 1_480],
    ['euro with their sign behind', { ...plain, currency: { code: 'EUR', exponent: 2 } }, '12.50 €', 12_50],
    ['yen have no decimals', { ...plain, currency: yen }, '1,480', 1_480],
    ['dinars have three', { ...plain, currency: { code: 'KWD', exponent: 3 } }, '1.25', 1_250],
  ])('reads an amount in the currency of the code: %s', (_what, terms, text, minor) => {
    expect(checkDraft(terms, draft({ amount: text }), limitFen).amount).toEqual({ state: 'valid', value: minor })
  })

  test.each<[string, CodeTerms, string, string]>([
    ['half a yen', { ...plain, currency: yen }, '12.5', 'too-many-decimals'],
    ['letters of another currency', { ...plain, currency: dollars }, 'EUR 12', 'not-a-number'],
    ['the sign of yuan where dollars are asked for', { ...plain, currency: dollars }, '¥12', 'not-a-number'],
    ['yuan by their character', { ...plain, currency: dollars }, '12元', 'not-a-number'],
    ['yuan by their letters', { ...plain, currency: yen }, '12 CNY', 'not-a-number'],
    ['the sign of euro where dollars are asked for', { ...plain, currency: dollars }, '€12', 'not-a-number'],
    ['the sign of dollars where yuan are asked for', plain, '$12', 'not-a-number'],
    ['a comma where only a point says it', plain, '12,5', 'comma'],
    ['less than nothing', plain, '-4', 'negative'],
    ['more than one payment may be', plain, '50000.01', 'too-large'],
    ['too much after the rate', { ...plain, currency: dollars, rate: { fen: 7, minor: 1 } }, '7200', 'too-large'],
  ])('tells what is wrong with an amount: %s', (_what, terms, text, problem) => {
    const checked = checkDraft(terms, draft({ amount: text }), limitFen)
    expect(checked.amount).toEqual({ state: 'invalid', problem })
    expect(checked.answers).toBeNull()
    expect(checked.quote).toBeNull()
  })

  test('an empty form is not wrong, and not complete', () => {
    const checked = checkDraft(plain, emptyDraft, limitFen)
    expect(checked).toMatchObject({ amount: { state: 'incomplete' }, quote: null, answers: null })
  })

  test('nothing is added to a code that asks for a tip before the person chooses', () => {
    expect(checkDraft(asksTip, emptyDraft, limitFen)).toMatchObject({
      quote: { amountMinor: 68_00, tipMinor: 0, totalFen: 68_00 },
      answers: { amountMinor: null, tipMinor: 0 },
    })
  })

  test('a suggested tip is the share that its chip says', () => {
    expect(suggestedTip(asksTip, emptyDraft, 15)).toBe(10_20)
    const checked = checkDraft(asksTip, draft({ tip: { kind: 'percent', percent: 15 } }), limitFen)
    expect(checked).toMatchObject({ quote: { tipMinor: 10_20, totalFen: 78_20 }, answers: { tipMinor: 10_20 } })
  })

  test('a tip of one’s own has to be one, and is guarded against slips', () => {
    const own = (ownTip: string) => checkDraft(asksTip, draft({ tip: { kind: 'own' }, ownTip }), limitFen)
    expect(own('').tip).toEqual({ state: 'incomplete' })
    expect(own('').answers).toBeNull()
    expect(own('7').answers).toMatchObject({ tipMinor: 7_00 })
    expect(own('68.01').tip).toEqual({ state: 'invalid', problem: 'too-large-tip' })
  })

  test('a tip that the shop sets is in the total, and is not sent', () => {
    const fixed = checkDraft({ ...plain, amountMinor: 68_00, tip: { kind: 'fixed', minor: 5_00 } }, emptyDraft, limitFen)
    expect(fixed).toMatchObject({ quote: { tipMinor: 5_00, totalFen: 73_00 }, answers: { tipMinor: null } })
    const share = checkDraft({ ...plain, amountMinor: 68_00, tip: { kind: 'percent', hundredths: 7_50 } }, emptyDraft, limitFen)
    expect(share).toMatchObject({ quote: { tipMinor: 5_10, totalFen: 73_10 }, answers: { tipMinor: null } })
  })

  test('amount and tip are converted together', () => {
    const terms: CodeTerms = { ...asksTip, currency: yen, amountMinor: 1_480, rate: { fen: 462, minor: 100 } }
    const checked = checkDraft(terms, draft({ tip: { kind: 'percent', percent: 10 } }), limitFen)
    expect(checked.quote).toEqual({ amountMinor: 1_480, tipMinor: 148, totalFen: 7_521 })
  })

  test('each field that the code asks for has to be answered', () => {
    const terms: CodeTerms = { ...plain, amountMinor: 100, prompts: ['mobileNumber', 'purpose'] }
    expect(checkDraft(terms, emptyDraft, limitFen)).toMatchObject({ openFields: ['mobileNumber', 'purpose'], answers: null })
    const half = checkDraft(terms, draft({ answers: { mobileNumber: ' +33 6 12 34 56 78 ', purpose: '***' } }), limitFen)
    expect(half).toMatchObject({ openFields: ['purpose'], answers: null })
    const whole = checkDraft(terms, draft({ answers: { mobileNumber: ' +33 6 12 34 56 78 ', purpose: 'room 304' } }), limitFen)
    expect(whole.answers?.answers).toEqual([
      { field: 'mobileNumber', text: '+33 6 12 34 56 78' },
      { field: 'purpose', text: 'room 304' },
    ])
  })

  test('whatever is typed: complete exactly when there is a total within the limit and nothing open', () => {
    const terms = fc.record({
      currency: fc.constantFrom(yuan, dollars, yen),
      amountMinor: fc.option(fc.integer({ min: 1, max: 9_000_000 })),
      tip: fc.constantFrom<CodeTerms['tip'][]>(null, { kind: 'prompt', mostPercent: 100 }, { kind: 'fixed', minor: 500 }),
      prompts: fc.constantFrom<CodeTerms['prompts'][]>([], ['purpose']),
      rate: fc.constantFrom(null, { fen: 71_128, minor: 10_000 }),
    })
    const typed = fc.oneof(fc.constantFrom('', '0', '12', '12.5', '1,234.50', '99999999999'), fc.string({ maxLength: 8 }))
    const drafts = fc.record({
      amount: typed,
      tip: fc.constantFrom<CodeDraft['tip'][]>({ kind: 'none' }, { kind: 'percent', percent: 20 }, { kind: 'own' }),
      ownTip: typed,
      answers: fc.constantFrom<CodeDraft['answers'][]>({}, { purpose: 'tea' }),
    })
    fc.assert(
      fc.property(terms, drafts, (given, written) => {
        const { amount, tip, quote, openFields, answers } = checkDraft(given, written, limitFen)
        const isWhole = amount.state === 'valid' && tip.state === 'valid' && openFields.length === 0
        expect(answers !== null).toBe(isWhole)
        if (quote !== null) expect(quote.totalFen).toBeLessThanOrEqual(limitFen)
        if (answers !== null) expect(quote?.totalFen).toBeGreaterThan(0)
      }),
    )
  })
})
