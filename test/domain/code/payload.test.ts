import fc from 'fast-check'

import { crc16 } from '@/domain/code/crc16'
import { parsePayload } from '@/domain/code/payload'
import { ownCode } from '@/domain/code/payload-link'
import { payloadErrorCodes } from '@/domain/code/payload-types'

/** EMVCo MPM v1.1, annex B. */
const emvSample =
  '00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN5914BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***0708A60086670902ME91320016A0112233449988770708123456786304A13A'

/** EMVCo CPM v1.1, annex B.1. */
const consumerSample = 'hQVDUFYwMWEaTwegAAAAVVVVVw8SNFZ4kBI0WNGRIgESNF8='

describe('codes that are told apart', () => {
  test.each([
    ['https://qr.bangka.example/o/ord_1-A', 'bangka', { what: 'order', id: 'ord_1-A' }],
    ['HTTPS://QR.BANGKA.EXAMPLE/S/shop1', 'bangka', { what: 'shop', id: 'shop1' }],
    ['https://qr.bangka.example/f/u9', 'bangka', { what: 'friend', id: 'u9' }],
    ['https://qr.alipay.com/bax03431abcd', 'alipay-order', { id: 'bax03431abcd' }],
    ['HTTPS://QR.ALIPAY.COM/FKX01234ABCD', 'alipay-personal', { id: 'FKX01234ABCD' }],
    ['https://qr.alipay.com/fkx01234?t=1', 'alipay-personal', { id: 'fkx01234' }],
    ['alipays://platformapi/startapp?saId=10000007&qrcode=https%3A%2F%2Fqr.alipay.com%2Fbax01', 'alipay-order', { id: 'bax01' }],
    ['alipays://platformapi/startapp?qrcode=HTTPS%3A%2F%2FQR.ALIPAY.COM%2FFKX9', 'alipay-personal', { id: 'FKX9' }],
    ['alipays://platformapi/startapp?saId=1', 'url', { scheme: 'alipays', host: 'platformapi' }],
    ['alipays://platformapi/startapp?qrcode=%zz', 'url', { scheme: 'alipays', host: 'platformapi' }],
    [
      'alipays://platformapi/startapp?qrcode=https%3A%2F%2Fevil.example%2Fbax01',
      'url',
      { scheme: 'alipays', host: 'platformapi' },
    ],
    ['https://qr.alipay.com/other', 'url', { scheme: 'https', host: 'qr.alipay.com' }],
    ['https://u.wechat.com/abc', 'wechat', { what: 'friend' }],
    ['weixin://dl/chat', 'wechat', { what: 'other' }],
    ['http://[::1]:80/x', 'url', { scheme: 'http', host: '[::1]' }],
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
    ['hQVDUFYwMWEaTwegAAAAVVVVVw8SNFZ4kBI0WNGRIgESNF8=', 'emv-consumer', {}],
    [emvSample, 'emv-merchant', { crc: 'A13A' }],
    ['https://example.com/pay', 'url', { scheme: 'https', host: 'example.com' }],
    ['www.example.com', 'url', { scheme: 'http', host: 'www.example.com' }],
    ['mailto:a@b.example', 'url', { scheme: 'mailto', host: null }],
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
      fc.property(ids, (id) =>
        expect(parsePayload(ownCode(what, id))).toMatchObject({ kind: 'bangka', valid: true, fields: { what, id } }),
      ),
    )
  })
})

test.each([emvSample, consumerSample])('a sample of the standard is sound: %s', (payload) => {
  expect(parsePayload(payload)).toMatchObject({ valid: true })
})

describe('defects, each with its code and place', () => {
  test.each([
    ['https://qr.bangka.example/', 'bangka', 'unknown-path', 25],
    ['https://qr.bangka.example/x/1', 'bangka', 'unknown-path', 25],
    ['https://qr.bangka.example/o/', 'bangka', 'missing-id', 28],
    ['https://qr.bangka.example/o/a?b', 'bangka', 'missing-id', 28],
    [emvSample.replace('A13A', 'A13B'), 'emv-merchant', 'bad-crc', emvSample.length - 4],
    [emvSample.replace('BEIJING', 'NANJING'), 'emv-merchant', 'bad-crc', emvSample.length - 4],
    [`${emvSample}00`, 'emv-merchant', 'bad-crc', emvSample.length - 4],
    [emvSample.slice(0, -8), 'emv-merchant', 'missing-tag', emvSample.length - 8],
    [emvSample.slice(0, 30), 'emv-merchant', 'truncated', 16],
    ['  00020101xx', 'emv-merchant', 'bad-length', 8],
    ['00020101xx', 'emv-merchant', 'bad-length', 6],
    ['0002010100', 'emv-merchant', 'bad-length', 8],
    ['hQVDUFYwMWE!', 'emv-consumer', 'not-base64', 11],
    ['hQVDUFYwMWE', 'emv-consumer', 'truncated', 11],
    [`hQVDUFYw${'A'.repeat(680)}`, 'emv-consumer', 'too-long', 684],
    ['javascript:alert(1)', 'url', 'dangerous-scheme', 0],
    ['java\tscript:alert(1)', 'url', 'dangerous-scheme', 0],
    ['data:text/html,<b>', 'url', 'dangerous-scheme', 0],
    ['intent://scan/#Intent;end', 'url', 'dangerous-scheme', 0],
    ['https://qr.bangka.example@evil.example/o/1', 'url', 'user-info', 8],
    ['https://xn--bngka-dra.example/o/1', 'url', 'punycode-host', 8],
    ['https://qr.bаngka.example/o/1', 'url', 'unusual-host', 8],
    ['https://qr.bangka%2eexample/o/1', 'url', 'unusual-host', 8],
    ['https:///', 'url', 'no-host', 8],
    ['x'.repeat(4097), 'text', 'too-long', 4096],
  ])('%s: %s, %s at %i', (text, kind, code, at) => {
    expect(parsePayload(text)).toMatchObject({ kind, valid: false, errors: [{ code, at }] })
  })
})

describe('look-alikes of this wallet’s codes', () => {
  test.each([
    ['http://qr.bangka.example/o/1', 'qr.bangka.example'],
    ['https://qr.bangka.example:8443/o/1', 'qr.bangka.example'],
    ['https://qr.bangka.example.evil.example/o/1', 'qr.bangka.example.evil.example'],
    ['https:\\\\evil.example\\qr.bangka.example/o/1', 'evil.example'],
    ['https://evil.example/https://qr.bangka.example/o/1', 'evil.example'],
    ['https://evil.example#@qr.bangka.example/o/1', 'evil.example'],
    ['https://a:b@evil.example/o/1', 'evil.example'],
  ])('%s is an address at %s', (text, host) => {
    expect(parsePayload(text)).toMatchObject({ kind: 'url', fields: { host } })
  })
})

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
