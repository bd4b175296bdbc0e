import { parsePayload } from '@/domain/code/payload'
import type { EmvMerchantPayload } from '@/domain/code/payload-types'

import { codeWith, dataObject, emvSample, sealed } from './support/emv-codes'

function read(text: string): EmvMerchantPayload {
  const payload = parsePayload(text)
  if (payload.kind !== 'emv-merchant') throw new Error(`${text} is ${payload.kind}`)
  return payload
}

describe('a merchant-presented code', () => {
  it('is read in full: the sample of the standard', () => {
    expect(read(emvSample)).toEqual({
      kind: 'emv-merchant',
      valid: true,
      fields: {
        pointOfInitiation: '12',
        merchantAccounts: {
          '29': { '00': 'D15600000000', '05': 'A93FO3230Q' },
          '31': { '00': 'D15600000001', '03': '12345678' },
        },
        mcc: '4111',
        currency: '156',
        amount: '23.72',
        tip: { kind: 'prompt' },
        country: 'CN',
        merchantName: 'BEST TRANSPORT',
        merchantCity: 'BEIJING',
        postalCode: null,
        additional: { storeLabel: '1234', customerLabel: '***', terminalLabel: 'A6008667', dataRequest: 'ME' },
        local: { language: 'ZH', name: '最佳运输', city: '北京' },
        reserved: {},
        unreserved: { '91': { '00': 'A011223344998877', '07': '12345678' } },
        crc: 'A13A',
      },
      errors: [],
    })
  })

  it('is complete as a shape where it says little', () => {
    expect(read(codeWith()).fields).toEqual({
      pointOfInitiation: null,
      merchantAccounts: { '15': '6212000012345678' },
      mcc: '5411',
      currency: '156',
      amount: null,
      tip: null,
      country: 'CN',
      merchantName: 'TEA HOUSE',
      merchantCity: 'HANGZHOU',
      postalCode: null,
      additional: null,
      local: null,
      reserved: {},
      unreserved: {},
      crc: codeWith().slice(-4),
    })
  })

  test.each([
    ['an amount with a point and nothing behind it', { '54': '98.' }, { amount: '98.' }],
    ['an amount that starts with its point', { '54': '.50' }, { amount: '.50' }],
    ['an amount of 13 characters', { '54': '1234567890.12' }, { amount: '1234567890.12' }],
    ['a tip that is asked for', { '55': '01' }, { tip: { kind: 'prompt' } }],
    ['a fixed tip', { '55': '02', '56': '5' }, { tip: { kind: 'fixed', amount: '5' } }],
    ['a tip in percent', { '55': '03', '57': '99.99' }, { tip: { kind: 'percent', percent: '99.99' } }],
    ['a tip in percent, shortly', { '55': '03', '57': '3' }, { tip: { kind: 'percent', percent: '3' } }],
    ['tips of other kinds, which are passed over', { '55': '01', '56': '500', '57': '5' }, { tip: { kind: 'prompt' } }],
    ['tips without saying so, which are passed over', { '56': '500', '57': '5' }, { tip: null }],
    ['a static code', { '01': '11' }, { pointOfInitiation: '11' }],
    ['a postal code', { '61': '310000' }, { postalCode: '310000' }],
    [
      'additional data of every kind',
      { '62': ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'].map((id) => dataObject(id, `${id}A`)).join('') },
      {
        additional: {
          billNumber: '01A',
          mobileNumber: '02A',
          storeLabel: '03A',
          loyaltyNumber: '04A',
          referenceLabel: '05A',
          customerLabel: '06A',
          terminalLabel: '07A',
          purpose: '08A',
          dataRequest: '09A',
          merchantTaxId: '10A',
          merchantChannel: '11A',
        },
      },
    ],
    [
      'additional data of payment systems: templates, texts, reserved ones',
      { '62': `${dataObject('12', 'x')}${dataObject('50', '0003abc0101z')}${dataObject('51', 'ijkl')}` },
      { additional: { others: { '12': 'x', '50': { '00': 'abc', '01': 'z' }, '51': 'ijkl' } } },
    ],
    ['additional data of no length, as in use in Hong Kong', { '62': '' }, { additional: null }],
    ['a local name alone', { '64': '0002ZH0102茶馆' }, { local: { language: 'ZH', name: '茶馆', city: null } }],
    [
      'more in the local template',
      { '64': '0002ZH0102茶馆0304abcd' },
      { local: { language: 'ZH', name: '茶馆', city: null, others: { '03': 'abcd' } } },
    ],
    ['reserved objects, kept', { '65': '00', '79': '22' }, { reserved: { '65': '00', '79': '22' } }],
    [
      'unreserved objects, kept as they are',
      { '80': '0003abc0101z', '81': '20', '82': '0101x0101y' },
      { unreserved: { '80': { '00': 'abc', '01': 'z' }, '81': '20', '82': '0101x0101y' } },
    ],
    [
      'unknown sub-IDs of an account',
      { '26': '0003abc99011' },
      { merchantAccounts: { '15': '6212000012345678', '26': { '00': 'abc', '99': '1' } } },
    ],
    ['letters with accents', { '59': 'CAFÉ SÃO JOÃO' }, { merchantName: 'CAFÉ SÃO JOÃO' }],
    ['characters beyond the first 65,536, each counted once', { '59': '𠮷野家🍵' }, { merchantName: '𠮷野家🍵' }],
  ])('takes %s', (_, changes, fields) => {
    expect(read(codeWith(changes))).toMatchObject({ valid: true, errors: [], fields })
  })

  it('keeps the order of its objects to itself', () => {
    const objects = ['6001X', '5903TEA', '5802CN', '5303156', '52045411', '15046212']
    const shuffled = sealed(['000201', ...objects].join(''))
    const inOrder = sealed(['000201', ...[...objects].reverse()].join(''))
    expect({ ...read(shuffled).fields, crc: null }).toEqual({ ...read(inOrder).fields, crc: null })
    expect(read(shuffled).valid).toBe(true)
  })

  it('takes a checksum in small letters, and space around it', () => {
    expect(read(emvSample.slice(0, -4) + 'a13a')).toMatchObject({ valid: true, fields: { crc: 'a13a' } })
    expect(read(` ${emvSample}\n`)).toMatchObject({ valid: true })
  })
})

describe('a code that was damaged', () => {
  const places = Array.from({ length: emvSample.length - 6 }, (_, index) => index + 6)

  it('is unsound wherever it was cut off', () => {
    expect(places.filter((at) => read(emvSample.slice(0, at)).valid)).toEqual([])
  })

  it('is unsound whichever character behind its start was changed', () => {
    const changed = places.flatMap((at) =>
      ['0', '9', 'A', '*', '茶'].filter((letter) => {
        const text = emvSample.slice(0, at) + letter + emvSample.slice(at + 1)
        return text !== emvSample && read(text).valid
      }),
    )
    expect(changed).toEqual([])
  })

  it('is unsound where two of its objects were exchanged without a new checksum', () => {
    expect(read(emvSample.replace('5802CN5914BEST TRANSPORT', '5914BEST TRANSPORT5802CN'))).toMatchObject({
      valid: false,
      errors: [{ code: 'bad-crc', at: emvSample.length - 4 }],
      fields: { merchantName: 'BEST TRANSPORT' },
    })
  })
})

/** Codes as the schemes of other countries write them, made up but for their form. */
describe('codes of other countries’ schemes', () => {
  test.each([
    [
      'PromptPay, which names no business',
      `000201010211${dataObject('29', '0016A00000067701011101130066812345678')}53037645802TH`,
      { merchantName: null, currency: '764', merchantAccounts: { '29': { '00': 'A000000677010111', '01': '0066812345678' } } },
    ],
    [
      'PromptPay for bills, the currency behind the country',
      `000201010212${dataObject('30', '0016A0000006770101120115010753600000000')}5802TH530376454041.00`,
      { amount: '1.00' },
    ],
    [
      'VietQR, with a purpose of more than 25 characters',
      `000201010212${dataObject('38', '0010A0000007270123000697041501091234567890208QRIBFTTA')}5303704540510000` +
        `5802VN${dataObject('62', dataObject('08', 'thanh toan don hang so 12345 thang 9'))}`,
      { amount: '10000', additional: { purpose: 'thanh toan don hang so 12345 thang 9' } },
    ],
    [
      'Pix, with the address of the charge, accents, and a reference of "***"',
      `000201010212${dataObject('26', `0014br.gov.bcb.pix${dataObject('25', 'pix.example.com/qr/v2/9d36b84f')}`)}` +
        '52040000530398654041.005802BR5908JOÃO LTD6009SÃO PAULO61080131010062070503***',
      { merchantCity: 'SÃO PAULO', additional: { referenceLabel: '***' }, postalCode: '01310100' },
    ],
    [
      'PayNow, whose name is "NA"',
      `000201010212${dataObject('26', '0009SG.PAYNOW010120213201900000ABCD03011040820301231')}` +
        '5204000053037025802SG5902NA6009Singapore62070103ABC',
      { merchantName: 'NA', additional: { billNumber: 'ABC' } },
    ],
    [
      'QRIS, with its own account as 51',
      `000201010211${dataObject('26', '0015COM.EXAMPLE.WWW0303UMI')}${dataObject('51', '0014ID.CO.QRIS.WWW0215ID10200000000000303UMI')}` +
        '5204581253033605802ID5910WARUNG TEH6007JAKARTA61051234062070703A01',
      { additional: { terminalLabel: 'A01' } },
    ],
    [
      'KHQR, with times in 99 and a name in Khmer',
      `000201010212${dataObject('29', '0013teahouse@devb')}52045999530384054041.005802KH5909Tea House6010Phnom Penh` +
        `${dataObject('64', `0002km${dataObject('01', 'ហាងតែ')}`)}${dataObject('99', '0013172000000000001131720000600000')}`,
      { local: { name: 'ហាងតែ' }, unreserved: { '99': { '00': '1720000000000', '01': '1720000600000' } } },
    ],
    [
      'QPay, with texts where templates might be',
      '0002010102121508ABCDEFGH5204599953034965405309005802MN5903TEA6011ULAANBAATAR7106QPP_QR790222800220820201',
      { reserved: { '71': 'QPP_QR', '79': '22' }, unreserved: { '80': '20', '82': '01' } },
    ],
  ])('%s', (_, body, fields) => {
    expect(read(sealed(body))).toMatchObject({ valid: true, errors: [], fields })
  })
})
