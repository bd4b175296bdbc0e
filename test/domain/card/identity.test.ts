import { loadChineseBins } from '@/domain/card/chinese-bins'
import { identifyCard, unsupportedReason } from '@/domain/card/identity'

const table = loadChineseBins()

describe('what a card number tells', () => {
  it('names the bank in both languages, kind and brand from the first six digits', () => {
    expect(identifyCard(table, '62220')).toMatchObject({ bank: null, brand: 'unionpay' })
    expect(identifyCard(table, '622202')).toEqual({
      bank: { code: 'ICBC', nameZh: '中国工商银行', nameEn: 'Industrial and Commercial Bank of China' },
      kind: 'debit',
      brand: 'unionpay',
      international: false,
      usualLength: true,
      outside: null,
    })
  })

  it('marks a length that is unusual for the bank, and refuses none', () => {
    expect(identifyCard(table, '6222021234567890123').usualLength).toBe(true)
    const short = identifyCard(table, '62220212345678901')
    expect(short.usualLength).toBe(false)
    expect(unsupportedReason(short)).toBeNull()
  })

  it('takes every length from 12 to 19 of every bank, the unusual ones too', () => {
    const lengths = [12, 13, 14, 15, 16, 17, 18, 19]
    const refused = [...table.rowsByBin].flatMap(([bin, rows]) =>
      lengths
        .map((length) => identifyCard(table, bin.padEnd(length, '0')))
        .filter((card) => unsupportedReason(card) !== null && !rows.some(({ kind }) => kind === 'prepaid')),
    )
    expect(refused).toEqual([])
  })

  it('keeps quiet about the length until a number can be whole', () => {
    expect(identifyCard(table, '62220212345').usualLength).toBe(true)
  })

  it('takes a foreign-brand card of a Chinese bank as Chinese', () => {
    expect(identifyCard(table, '4033610000000000')).toMatchObject({ bank: { code: 'ABC' }, brand: 'visa', international: false })
  })

  it('takes the banks’ cards from before 62 as UnionPay', () => {
    expect(identifyCard(table, '9559980000000000000')).toMatchObject({ bank: { code: 'ABC' }, brand: 'unionpay' })
  })

  it('allows a bank that the table does not know', () => {
    const unknown = identifyCard(table, '6299999999999999')
    expect(unknown).toMatchObject({ bank: null, kind: 'unknown', brand: 'unionpay', international: false })
    expect(unsupportedReason(unknown)).toBeNull()
  })
})

describe('cards that cannot be linked, each with its reason', () => {
  test.each<readonly [string, string | null, string]>([
    ['4111111111111111', null, 'Visa from abroad'],
    ['5555555555554444', null, 'Mastercard from abroad'],
    ['378282246310005', null, 'Amex'],
    ['6759649826438453', 'maestro', 'Maestro'],
    ['2200000000000004', 'brand', 'Mir'],
    ['8986011234567890123', 'not-a-bank-card', 'a SIM card'],
    ['7000123456789012', 'not-a-bank-card', 'a fuel card'],
    ['9999999999999999', null, 'a card nobody knows'],
    ['', null, 'nothing yet'],
  ])('%s: %s (%s)', (digits, reason) => {
    expect(unsupportedReason(identifyCard(table, digits))).toBe(reason)
  })

  it('refuses every prepaid BIN of the table', () => {
    const prepaid = [...table.rowsByBin].flatMap(([bin, rows]) =>
      rows.filter((row) => row.kind === 'prepaid').map((row) => bin.padEnd(row.length, '0')),
    )
    expect(prepaid.length).toBeGreaterThan(0)
    expect(prepaid.filter((digits) => unsupportedReason(identifyCard(table, digits)) !== 'prepaid')).toEqual([])
  })

  it('serves the foreign brands that policy names, and no other', () => {
    const visa = identifyCard(table, '4111111111111111')
    expect(unsupportedReason(visa, ['mastercard'])).toBe('brand')
    expect(unsupportedReason(visa, ['visa'])).toBeNull()
  })
})
