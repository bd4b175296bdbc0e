import fc from 'fast-check'

import { crc16 } from '@/domain/code/crc16'
import { parsePayload } from '@/domain/code/payload'
import { ownCode } from '@/domain/code/own-code'
import { payloadErrorCodes } from '@/domain/code/payload-types'

import { consumerSample, emvSample } from './support/emv-codes'

describe('codes that are told apart', () => {
  test.each([
    ['https://qr.bangka.example/o/ord_1-A', 'bangka', { what: 'order', id: 'ord_1-A', seal: '' }],
    ['https://qr.bangka.example/o/ord_1-A.1sEa_l-', 'bangka', { what: 'order', id: 'ord_1-A', seal: '1sEa_l-' }],
    ['HTTPS://QR.BANGKA.EXAMPLE/S/shop1', 'bangka', { what: 'shop', id: 'shop1', seal: '' }],
    ['https://qr.bangka.example/f/u9', 'bangka', { what: 'friend', id: 'u9', seal: '' }],
    ['https://qr.alipay.com/bax03431abcd', 'alipay-order', { id: 'bax03431abcd' }],
    ['HTTPS://QR.ALIPAY.COM/FKX01234ABCD', 'alipay-personal', { id: 'FKX01234ABCD' }],
    ['https://qr.alipay.com/fkx01234?t=1', 'alipay-personal', { id: 'fkx01234' }],
    ['alipays://platformapi/startapp?saId=10000007&qrcode=https%3A%2F%2Fqr.alipay.com%2Fbax01', 'alipay-order', { id: 'bax01' }],
    ['alipays://platformapi/startapp?qrcode=HTTPS%3A%2F%2FQR.ALIPAY.COM%2FFKX9', 'alipay-personal', { id: 'FKX9' }],
    ['alipays://platformapi/startapp?saId=1', 'url', { scheme: 'alipays', host: 'platformapi', wallet: 'alipay' }],
    ['alipays://platformapi/startapp?qrcode=%zz', 'url', { scheme: 'alipays', host: 'platformapi', wallet: 'alipay' }],
    [
      'alipays://platformapi/startapp?qrcode=https%3A%2F%2Fevil.example%2Fbax01',
      'url',
      { scheme: 'alipays', host: 'platformapi', wallet: 'alipay' },
    ],
    ['https://qr.alipay.com/bax', 'url', { scheme: 'https', host: 'qr.alipay.com', wallet: 'alipay' }],
    ['https://qr.alipay.com/other', 'url', { scheme: 'https', host: 'qr.alipay.com', wallet: 'alipay' }],
    ['ALIPAYS://PLATFORMAPI/STARTAPP?SAID=10000007&QRCODE=HTTPS%3A%2F%2FQR.ALIPAY.COM%2FFKX9', 'alipay-personal', { id: 'FKX9' }],
    ['alipayqr://platformapi/startapp?saId=10000007&qrcode=https%3A%2F%2Fqr.alipay.com%2Fbax01', 'alipay-order', { id: 'bax01' }],
    [
      'https://ds.alipay.com/?scheme=alipays%3A%2F%2Fplatformapi%2Fstartapp%3Fqrcode%3Dhttps%253A%252F%252Fqr.alipay.com%252Fbax01',
      'alipay-order',
      { id: 'bax01' },
    ],
    ['https://qr.alipay.com:443/fkx1', 'alipay-personal', { id: 'fkx1' }],
    ['https://wx.tenpay.com/f2f?t=1', 'wechat', { what: 'personal' }],
    ['https://payapp.weixin.qq.com/qr/1', 'wechat', { what: 'order' }],
    ['http://weixin.qq.com/r/abc', 'wechat', { what: 'friend' }],
    ['https://u.wechat.com/abc', 'wechat', { what: 'friend' }],
    ['weixin://dl/chat', 'wechat', { what: 'other' }],
    ['281234567890123456', 'alipay-paycode', { own: true }],
    ['2812 3456 7890 1234 56', 'alipay-paycode', { own: true }],
    ['2512345678901234', 'alipay-paycode', { own: false }],
    ['301234567890123456789012', 'alipay-paycode', { own: false }],
    ['101234567890123456', 'wechat', { what: 'pay-code' }],
    ['wxp://f2f0abc', 'wechat', { what: 'personal' }],
    ['weixin://wxpay/bizpayurl?pr=abc', 'wechat', { what: 'order' }],
    ['6212345678901234567', 'unionpay-paycode', {}],
    ['621234567890123456', 'card-number', { digits: 18 }],
    ['4111 1111 1111 1111', 'card-number', { digits: 16 }],
    ['４１１１１１１１１１１１１１１１', 'card-number', { digits: 16 }],
    ['https://example.com/pay', 'url', { scheme: 'https', host: 'example.com', wallet: null }],
    ['www.example.com', 'url', { scheme: 'http', host: 'www.example.com', wallet: null }],
    ['mailto:a@b.example', 'url', { scheme: 'mailto', host: null, wallet: null }],
    ['https://例子.中国/', 'url', { scheme: 'https', host: '例子.中国', wallet: null }],
    ['https://qr.95516.com/00010000/6221', 'url', { scheme: 'https', host: 'qr.95516.com', wallet: 'unionpay' }],
    ['https://qpay.qq.com/qr/1', 'url', { scheme: 'https', host: 'qpay.qq.com', wallet: 'qq' }],
    ['https://global.alipay.com/281', 'url', { scheme: 'https', host: 'global.alipay.com', wallet: 'alipay-plus' }],
    ['upi://pay?pa=shop@bank&am=1', 'url', { scheme: 'upi', host: 'pay', wallet: 'upi' }],
    ['WIFI:T:WPA;S:shop;P:secret;;', 'url', { scheme: 'wifi', host: null, wallet: null }],
    ['hello', 'text', {}],
    ['note: call back', 'text', {}],
    ['12345', 'text', {}],
    ['', 'text', {}],
  ])('%s is %s', (text, kind, fields) => {
    expect(parsePayload(text)).toEqual({ kind, valid: true, fields, errors: [] })
  })

  test.each(['order', 'shop', 'friend'] as const)('reads back the codes that it makes: %s', (what) => {
    const ids = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/)
    fc.assert(
      fc.property(ids, ids, (id, seal) =>
        expect(parsePayload(ownCode(what, id, seal))).toMatchObject({ kind: 'bangka', valid: true, fields: { what, id, seal } }),
      ),
    )
  })
})

describe('the true host', () => {
  test.each([
    ['https:\\\\evil.example\\qr.bangka.example/o/1', 'evil.example'],
    ['https:////evil.example/', 'evil.example'],
    ['https:evil.example/', 'evil.example'],
    ['https://evil.example/https://qr.bangka.example/o/1', 'evil.example'],
    ['https://evil.example#@qr.bangka.example/o/1', 'evil.example'],
    ['https://evil.example?@qr.bangka.example/o/1', 'evil.example'],
    ['https://a:b@evil.example/o/1', 'evil.example'],
    ['https://qr.bangka.example@evil.example/o/1', 'evil.example'],
    ['https://evil%2Eexample/', 'evil.example'],
    ['https://ｅｖｉｌ。ｅｘａｍｐｌｅ/', 'evil.example'],
    ['https://ev\u00adil.exa\u200bmple/', 'evil.example'],
    ['https://ev\til.exa\nmple/', 'evil.example'],
    ['HTTPS://EVIL.EXAMPLE/', 'evil.example'],
    ['https://evil.example:80/', 'evil.example'],
    ['https://[::1]:80/', '[::1]'],
    ['https://qr.bangka.example.evil.example/o/1', 'qr.bangka.example.evil.example'],
    ['http://qr.bangka.example/o/1', 'qr.bangka.example'],
    // The sign of the kelvin, whose small letter is an ordinary "k".
    ['https://qr.bang\u212aa.example/o/1', 'qr.bangka.example'],
  ])('of %j is %s', (text, host) => {
    expect(parsePayload(text)).toMatchObject({ kind: 'url', fields: { host } })
  })
})

describe('consumer-presented codes', () => {
  it('are read: the sample of the standard', () => {
    expect(parsePayload(consumerSample)).toEqual({
      kind: 'emv-consumer',
      valid: true,
      fields: {
        payloadFormat: 'CPV01',
        applications: [{ adfName: 'A0000000555555', label: null, languages: null, tags: ['4F', '57'] }],
        common: null,
        others: [],
      },
      errors: [],
    })
  })

  it('are read with several applications, common data, long tags, long lengths and padding', () => {
    const first = '4F07A0000000031010' + '500A56495341204445424954'
    const second = '4F07A0000000041010'
    const common = '5F2D047A68656E' + '64059F36020001' + '8200'
    const bytes = `85054350563031 6115${first} 00 618109${second} 6210${common}`.replace(/ /g, '')
    expect(parsePayload(Buffer.from(bytes, 'hex').toString('base64'))).toMatchObject({
      valid: true,
      fields: {
        applications: [
          { adfName: 'A0000000031010', label: 'VISA DEBIT', tags: ['4F', '50'] },
          { adfName: 'A0000000041010', label: null, tags: ['4F'] },
        ],
        common: { label: null, languages: 'zhen', tags: ['5F2D', '64', '9F36', '82'] },
      },
    })
  })

  it('never put number, track, name or cryptogram into what is shown', () => {
    const secret = '4111222233334444'
    const name = Buffer.from('LI XIAOMING').toString('hex')
    const inside = `4F05A0000000015A08${secret}5713${secret}D2512201000000000000005F200B${name}63099F2606${secret.slice(0, 12)}`
    const length = (hex: string): string => (hex.length / 2).toString(16).padStart(2, '0')
    const code = Buffer.from(`8505435056303161${length(inside)}${inside}`, 'hex').toString('base64')
    const payload = parsePayload(code)
    expect(payload).toMatchObject({
      valid: true,
      fields: { applications: [{ tags: ['4F', '5A', '57', '5F20', '63', '9F26'] }] },
    })
    expect(JSON.stringify(payload)).not.toMatch(/4111|3333|XIAOMING/)
  })
})

const counted = ['charAt', 'charCodeAt', 'codePointAt', 'slice', 'replace', 'split', 'indexOf', 'trim', 'search'] as const

/** How many characters are looked at or copied while a text is read. */
function stepsOf(text: string): number {
  let steps = 0
  const originals = counted.map((name) => {
    const original = Reflect.get(String.prototype, name) as (this: string, ...given: unknown[]) => unknown
    const counting = function (this: string, ...given: unknown[]): unknown {
      const answer = original.apply(this, given)
      if (name === 'slice') steps += String(answer).length + 1
      else steps += /^c/.test(name) ? 1 : this.length
      return answer
    }
    Reflect.set(String.prototype, name, counting)
    return [name, original] as const
  })
  try {
    parsePayload(text)
  } finally {
    originals.forEach(([name, original]) => Reflect.set(String.prototype, name, original))
  }
  return steps
}

describe('any text', () => {
  const pieces = fc.constantFrom(
    'https://',
    'qr.bangka.example',
    '/o/',
    '@',
    '\\',
    '%',
    '000201',
    '6304',
    '99',
    'hQVDUFY',
    '\u0000',
    '\u202e',
    '\ud800',
    '北',
    '62',
    ' ',
    ':',
    emvSample,
    consumerSample,
    '0104',
    '62',
    'alipays://x?qrcode=',
    'xn--',
    '\u200b',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5000 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.stringMatching(/^[0-9 ]{0,40}$/),
  )

  it('gets one answer, valid exactly when nothing is wrong with it, with every defect inside the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const payload = parsePayload(text)
        expect(payload.valid).toBe(payload.errors.length === 0)
        expect(payload.errors.every(({ code, at }) => payloadErrorCodes.includes(code) && at >= 0 && at <= text.length)).toBe(
          true,
        )
        expect(parsePayload(text)).toEqual(payload)
      }),
    )
  })

  it('is read in a number of steps that grows as the text does', () => {
    const growing = [
      '0',
      '0002',
      '000201',
      '0101a',
      '6304',
      '@',
      '.',
      '%',
      ':',
      '/',
      '\\',
      'qrcode=',
      '=',
      'A',
      'hQ',
      '-',
      '\u0000',
      '\ud800',
      ' ',
      '1',
      'rn',
      'xn--.',
    ]
    const starts = [
      '',
      '000201',
      '00020126990003abc',
      'hQVDUFYwMWF',
      'https://',
      'https://a@',
      'alipays://x?qrcode=',
      'https://qr.bangka.example/o/',
    ]
    starts.forEach((start) =>
      growing.forEach((piece) => {
        const [less, more] = [1000, 4000].map((size) => (start + piece.repeat(size)).slice(0, size))
        const [few, many] = [stepsOf(less ?? ''), stepsOf(more ?? '')]
        expect(few).toBeGreaterThan(0)
        expect(many).toBeLessThanOrEqual(4 * few + 2000)
      }),
    )
  })

  it('never puts the digits of a card or pay code into its answer', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{12,24}$/), (digits) => {
        expect(JSON.stringify(parsePayload(digits))).not.toContain(digits)
      }),
    )
  })
})

describe('the checksum of EMVCo codes', () => {
  it('is that of CRC-16/CCITT-FALSE over UTF-8', () => {
    expect(crc16('123456789')).toBe(0x29b1)
    expect(crc16('')).toBe(0xffff)
  })

  it('counts bytes as every encoder of UTF-8 writes them, lone surrogates too', () => {
    const bytewise = (bytes: Uint8Array): number =>
      bytes.reduce((sum, byte) => {
        let crc = sum ^ (byte << 8)
        for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x8000) > 0 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff
        return crc
      }, 0xffff)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(crc16(text)).toBe(bytewise(new TextEncoder().encode(text)))),
    )
    expect(crc16('\ud800')).toBe(crc16('\ufffd'))
  })
})
