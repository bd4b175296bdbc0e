import { createPublicKey } from 'node:crypto'

import fc from 'fast-check'

import { createNonces } from '@/server/gateway/wire/nonces'
import { isSignatureOf, makeKeyPair, parsePublicKey, readPrivateKey, readPublicKey, signText } from '@/server/gateway/wire/rsa'
import { signedText, signedTextWithoutEmpty } from '@/server/gateway/wire/signed-text'
import { responseName, v1Body } from '@/server/gateway/wire/v1-answer'
import { queryOf, readParameters } from '@/server/gateway/wire/v1-request'
import { readAuthorization, v3RequestText } from '@/server/gateway/wire/v3-request'
import { isRecentInSomeZone, readTime, writeTime } from '@/server/gateway/wire/wire-time'
import { readYuan, writeYuan } from '@/server/gateway/wire/yuan'

describe('amounts', () => {
  test.each([
    ['12.00', 12_00],
    ['12', 12_00],
    ['12.5', 12_50],
    ['0.01', 1],
    ['0012.10', 12_10],
    ['88.88', 88_88],
    ['100000000', 100_000_000_00],
    ['100000000.00', 100_000_000_00],
  ])('%s yuan are read exactly', (text, amountFen) => {
    expect(readYuan(text)).toBe(amountFen)
  })

  test.each([
    '',
    '0',
    '0.00',
    '-1',
    '+1',
    '1.234',
    '.5',
    '5.',
    '1,000',
    '1e3',
    'NaN',
    '１２',
    ' 12',
    '12 ',
    '¥12',
    '100000000.01',
  ])('"%s" is no amount', (text) => {
    expect(readYuan(text)).toBeNull()
  })

  test('every amount is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000_00 }), (amountFen) => {
        expect(readYuan(writeYuan(amountFen))).toBe(amountFen)
      }),
    )
  })
})

describe('times', () => {
  test('are Shanghai’s, to the second', () => {
    expect(writeTime(Date.UTC(2026, 10, 23, 16, 0, 1))).toBe('2026-11-24 00:00:01')
    expect(readTime('2026-11-24 00:00:01')).toBe(Date.UTC(2026, 10, 23, 16, 0, 1))
    expect(readTime('2026-11-24 00:01')).toBe(Date.UTC(2026, 10, 23, 16, 1))
  })

  test.each(['2026-02-29 00:00:00', '2026-11-24T00:00:01', '2026-11-24 24:00:00', '2026-11-24', '1700000000000', ''])(
    '"%s" is none',
    (text) => {
      expect(readTime(text)).toBeNull()
    },
  )

  const now = Date.UTC(2026, 10, 23, 12)
  test.each([
    ['Shanghai', '2026-11-23 20:00:00', true],
    ['UTC', '2026-11-23 12:00:00', true],
    ['UTC-12, nine minutes slow', '2026-11-22 23:51:00', true],
    ['UTC+14, nine minutes fast', '2026-11-24 02:09:00', true],
    ['an hour before the last zone', '2026-11-22 22:00:00', false],
    ['an hour after the first zone', '2026-11-24 03:00:00', false],
  ])('a timestamp on the clock of %s', (_zone, text, recent) => {
    expect(isRecentInSomeZone(text, now)).toBe(recent)
  })
})

describe('the text that is signed', () => {
  test('has all parameters but the signature, sorted by name, as they are', () => {
    const parameters = { version: '1.0', biz_content: '{"subject":"茶 & 100%"}', sign: 'x', app_id: '9', sign_type: 'RSA2' }
    expect(signedText(parameters)).toBe('app_id=9&biz_content={"subject":"茶 & 100%"}&sign_type=RSA2&version=1.0')
    expect(signedText(parameters, ['sign_type'])).toBe('app_id=9&biz_content={"subject":"茶 & 100%"}&version=1.0')
  })

  test('may lack what is empty', () => {
    expect(signedText({ a: '', b: '1' })).toBe('a=&b=1')
    expect(signedTextWithoutEmpty({ a: ' ', b: '1', c: '' })).toBe('b=1')
  })

  test('of v3 ends every line, and has one more for an app auth token', () => {
    const request = { authString: 'app_id=9', method: 'POST', target: '/v3/a?b=1', body: '', appAuthToken: null }
    expect(v3RequestText(request)).toBe('app_id=9\nPOST\n/v3/a?b=1\n\n')
    expect(v3RequestText({ ...request, appAuthToken: 't' })).toBe('app_id=9\nPOST\n/v3/a?b=1\n\nt\n')
  })
})

describe('parameters of v1', () => {
  test('come from query and form, decoded', () => {
    const read = readParameters(
      queryOf('/gateway.do?app_id=9&timestamp=2026-11-23+20%3A00%3A00'),
      'biz_content=%7B%22a%22%3A%22%E8%8C%B6%22%7D',
    )
    expect(read).toEqual({ ok: true, value: { app_id: '9', timestamp: '2026-11-23 20:00:00', biz_content: '{"a":"茶"}' } })
  })

  test('that come twice with one value are one, with two values none', () => {
    expect(readParameters('a=1', 'a=1')).toEqual({ ok: true, value: { a: '1' } })
    expect(readParameters('a=1', 'a=2')).toEqual({ ok: false, error: { code: 'ambiguous', name: 'a' } })
    expect(readParameters('a=1&a=2', '')).toMatchObject({ ok: false })
  })

  test('are at most a hundred', () => {
    expect(readParameters(Array.from({ length: 101 }, (_, at) => `p${at}=1`).join('&'), '')).toMatchObject({ ok: false })
  })

  test('named as built-ins are parameters like others', () => {
    const read = readParameters('__proto__=1&constructor=2&toString=3', '')
    expect(read.ok && signedText(read.value)).toBe('__proto__=1&constructor=2&toString=3')
  })
})

describe('the authorization of v3', () => {
  test('is its pairs and the text that was signed', () => {
    expect(readAuthorization('ALIPAY-SHA256withRSA app_id=9,nonce=n,timestamp=5,sign=YWJj')).toEqual({
      authString: 'app_id=9,nonce=n,timestamp=5',
      signature: 'YWJj',
      fields: { app_id: '9', nonce: 'n', timestamp: '5' },
    })
  })

  test('keeps the first of two pairs of one name, and what a value has of "="', () => {
    expect(readAuthorization('ALIPAY-SHA256withRSA app_id=9,app_id=8,x=a=b,sign=YQ==')?.fields).toEqual({ app_id: '9', x: 'a=b' })
  })

  test.each([
    '',
    'Bearer x',
    'ALIPAY-SHA256withRSA app_id=9',
    'ALIPAY-SM2 app_id=9,sign=a',
    'ALIPAY-SHA256withRSAapp_id=9,sign=a',
  ])('"%s" is none', (header) => {
    expect(readAuthorization(header)).toBeNull()
  })
})

describe('answers of v1', () => {
  test('hold the signed content to the byte', () => {
    expect(responseName('alipay.trade.fastpay.refund.query')).toBe('alipay_trade_fastpay_refund_query_response')
    expect(v1Body('a_response', '{"code":"10000"}', 's+/=')).toBe('{"a_response":{"code":"10000"},"sign":"s+/="}')
    expect(v1Body('error_response', '{}', null)).toBe('{"error_response":{}}')
  })
})

describe('keys', () => {
  test.each(['PKCS8', 'PKCS1'] as const)('a %s pair signs what its public key knows, and nothing else', async (keyType) => {
    const pair = await makeKeyPair(keyType)
    const other = await makeKeyPair()
    const privateKey = keyType === 'PKCS8' ? readPrivateKey(pair.privateKey) : readPrivateKey(other.privateKey)
    const publicKey = readPublicKey(keyType === 'PKCS8' ? pair.publicKey : other.publicKey)
    const signature = await signText('茶 100%', privateKey)
    expect(isSignatureOf('茶 100%', signature, publicKey)).toBe(true)
    expect(isSignatureOf('茶 100 %', signature, publicKey)).toBe(false)
    expect(isSignatureOf('茶 100%', signature, readPublicKey((await makeKeyPair()).publicKey))).toBe(false)
    expect(isSignatureOf('茶 100%', `${signature}!`, publicKey)).toBe(false)
    expect(isSignatureOf('茶 100%', '', publicKey)).toBe(false)
  })

  test('somebody’s own public key is taken as PEM, bare and in both ways of writing it', async () => {
    const { publicKey } = await makeKeyPair()
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
    const expected = { ok: true, value: publicKey }
    expect(parsePublicKey(publicKey)).toEqual(expected)
    expect(parsePublicKey(String(key.export({ format: 'pem', type: 'spki' })))).toEqual(expected)
    expect(parsePublicKey(String(key.export({ format: 'pem', type: 'pkcs1' })))).toEqual(expected)
    expect(parsePublicKey('not a key')).toEqual({ ok: false, error: 'unreadable' })
    expect(parsePublicKey('AAAA')).toEqual({ ok: false, error: 'unreadable' })
  })
})

describe('nonces', () => {
  test('are new once, for each app', () => {
    const nonces = createNonces()
    expect(nonces.isNew('a', 'n', 0)).toBe(true)
    expect(nonces.isNew('a', 'n', 1)).toBe(false)
    expect(nonces.isNew('b', 'n', 2)).toBe(true)
  })

  test('are remembered for as long as their timestamps are taken, and not for ever', () => {
    const nonces = createNonces()
    const hour = 3_600_000
    expect(nonces.isNew('a', 'n', hour)).toBe(true)
    expect(nonces.isNew('a', 'other', hour + 1_200_001)).toBe(true)
    expect(nonces.isNew('a', 'n', hour + 1_200_002)).toBe(false)
    expect(nonces.isNew('a', 'third', 3 * hour)).toBe(true)
    expect(nonces.isNew('a', 'fourth', 5 * hour)).toBe(true)
    expect(nonces.isNew('a', 'n', 5 * hour)).toBe(true)
  })
})
