import { brandOf, schemeOf } from '@/domain/card/brand'

describe('the brand, prefix by prefix', () => {
  test.each([
    ['4', 'visa'],
    ['4111111111111111', 'visa'],
    ['5', 'unknown'],
    ['51', 'mastercard'],
    ['55', 'mastercard'],
    ['2221', 'mastercard'],
    ['2720', 'mastercard'],
    ['34', 'amex'],
    ['37', 'amex'],
    ['3528', 'jcb'],
    ['3589', 'jcb'],
    ['300', 'diners'],
    ['36', 'diners'],
    ['6011', 'discover'],
    ['644', 'discover'],
    ['6', 'unknown'],
    ['60', 'unknown'],
    ['62', 'unionpay'],
    ['81', 'unionpay'],
    // Discover counts these as its own; in China they are UnionPay's.
    ['622126', 'unionpay'],
    ['622925', 'unionpay'],
    ['67', 'maestro'],
    ['6304', 'maestro'],
    ['9558', 'unknown'],
    ['', 'unknown'],
  ])('%j is %s', (digits, brand) => {
    expect(brandOf(digits)).toBe(brand)
  })

  test.each(['2200', '506699', '9792'])('%s belongs to a scheme of another country', (digits) => {
    expect(schemeOf(digits)).toEqual({ brand: 'unknown', otherCountry: true })
  })
})
