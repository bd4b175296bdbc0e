import { type KeyObject } from 'node:crypto'

import { checkV1 } from '@/server/gateway/border-v1'
import { checkV3, type V3Request } from '@/server/gateway/border-v3'
import { v3Code } from '@/server/gateway/failures'
import { createNonces } from '@/server/gateway/wire/nonces'
import { makeKeyPair, readPrivateKey, readPublicKey, signText } from '@/server/gateway/wire/rsa'
import { type Parameters, signedText } from '@/server/gateway/wire/signed-text'
import { readAuthorization, v3RequestText } from '@/server/gateway/wire/v3-request'

const now = Date.UTC(2026, 10, 23, 12)
let privateKey: KeyObject
let publicKey: KeyObject

beforeAll(async () => {
  const pair = await makeKeyPair()
  privateKey = readPrivateKey(pair.privateKey)
  publicKey = readPublicKey(pair.publicKey)
})

describe('v1', () => {
  const good: Parameters = {
    app_id: '9021000000000001',
    method: 'alipay.trade.query',
    format: 'JSON',
    charset: 'utf-8',
    sign_type: 'RSA2',
    timestamp: '2026-11-23 20:00:00',
    version: '1.0',
    biz_content: '{"out_trade_no":"1"}',
  }
  const signed = async (parameters: Parameters) => ({ ...parameters, sign: await signText(signedText(parameters), privateKey) })

  test('a request that its app has signed comes in, with an empty parameter too', async () => {
    expect(checkV1(await signed(good), publicKey, now)).toBeNull()
    expect(checkV1(await signed({ ...good, return_url: '' }), publicKey, now)).toBeNull()
    // Signed by the documentation's rule, which leaves out what is empty.
    expect(checkV1({ ...(await signed(good)), return_url: '' }, publicKey, now)).toBeNull()
  })

  test.each([
    ['isv.missing-method', { method: '' }],
    ['isv.missing-signature-type', { sign_type: '' }],
    ['isv.invalid-signature-type', { sign_type: 'RSA' }],
    ['isv.invalid-charset', { charset: 'gbk' }],
    ['isv.invalid-format', { format: 'xml' }],
    ['isv.missing-version', { version: '' }],
    ['isv.invalid-parameter', { version: '2.0' }],
    ['isv.missing-timestamp', { timestamp: '' }],
    ['isv.invalid-timestamp', { timestamp: '1700000000' }],
    ['isv.invalid-timestamp', { timestamp: '2020-11-23 20:00:00' }],
    ['isv.invalid-encrypt-type', { encrypt_type: 'AES' }],
    ['aop.invalid-app-auth-token', { app_auth_token: 'somebody' }],
  ])('%s answers %j', async (subCode, change) => {
    expect(checkV1(await signed({ ...good, ...change }), publicKey, now)?.subCode).toBe(subCode)
  })

  test('no signature, and one of something else', async () => {
    expect(checkV1(good, publicKey, now)?.subCode).toBe('isv.missing-signature')
    const tampered = { ...(await signed(good)), biz_content: '{"out_trade_no":"2"}' }
    expect(checkV1(tampered, publicKey, now)).toMatchObject({
      code: '40002',
      subCode: 'isv.invalid-signature',
      text: expect.stringContaining('biz_content={"out_trade_no":"2"}') as string,
    })
  })

  test('the text of a wrong signature tells no pay code', () => {
    const failure = checkV1({ ...good, biz_content: '{"auth_code":"281234567890123456"}', sign: 'AAAA' }, publicKey, now)
    expect(failure?.text).toContain('"auth_code":"28…"')
  })
})

describe('v3', () => {
  const request: Omit<V3Request, 'authorization'> = {
    method: 'POST',
    target: '/v3/alipay/trade/query',
    body: '{"out_trade_no":"1"}',
    appAuthToken: null,
  }
  const nonces = createNonces()

  async function signed(authString: string, changed: Partial<V3Request> = {}) {
    const text = v3RequestText({ ...request, authString })
    const authorization = readAuthorization(`ALIPAY-SHA256withRSA ${authString},sign=${await signText(text, privateKey)}`)
    if (authorization === null) throw new Error('no authorization')
    return { ...request, ...changed, authorization }
  }
  const check = async (authString: string, changed: Partial<V3Request> = {}) =>
    checkV3(await signed(authString, changed), publicKey, nonces, now)?.subCode ?? null

  test('a request that its app has signed comes in once', async () => {
    expect(await check(`app_id=9,nonce=once,timestamp=${now}`)).toBeNull()
    expect(await check(`app_id=9,nonce=once,timestamp=${now}`)).toBe('isv.invalid-nonce')
    expect(await check(`app_id=9,nonce=twice,timestamp=${now + 1}`)).toBeNull()
  })

  test.each([
    ['isv.missing-timestamp', 'app_id=9,nonce=a'],
    ['isv.missing-nonce', `app_id=9,timestamp=${now}`],
    ['isv.invalid-timestamp', 'app_id=9,nonce=b,timestamp=yesterday'],
    ['isv.invalid-timestamp', `app_id=9,nonce=c,timestamp=${now - 600_001}`],
    ['isv.invalid-timestamp', `app_id=9,nonce=d,timestamp=${now + 600_001}`],
    ['isv.invalid-timestamp', `app_id=9,nonce=e,timestamp=${now - 121_000},expired_seconds=120`],
  ])('%s answers %s', async (subCode, authString) => {
    expect(await check(authString)).toBe(subCode)
  })

  test('up to ten minutes early or late is now', async () => {
    expect(await check(`app_id=9,nonce=early,timestamp=${now + 600_000}`)).toBeNull()
    expect(await check(`app_id=9,nonce=late,timestamp=${now - 600_000}`)).toBeNull()
    expect(await check(`app_id=9,nonce=good,timestamp=${now - 119_000},expired_seconds=120`)).toBeNull()
  })

  test.each([
    ['another body', { body: '{"out_trade_no":"2"}' }],
    ['another address', { target: '/v3/alipay/trade/cancel' }],
    ['another query string', { target: '/v3/alipay/trade/query?x=1' }],
    ['another HTTP method', { method: 'PUT' }],
    ['an app auth token that was not signed', { appAuthToken: 'somebody' }],
  ])('%s than was signed is refused, and leaves the nonce unused', async (_what, changed) => {
    const authString = `app_id=9,nonce=${JSON.stringify(changed).replace(/\W/g, '')},timestamp=${now}`
    expect(await check(authString, changed)).toBe('isv.invalid-signature')
    expect(await check(authString)).toBeNull()
  })

  test('codes are v1’s without the names of their makers', () => {
    expect(['isv.invalid-app-id', 'isp.unknow-error', 'ACQ.TRADE_NOT_EXIST'].map(v3Code)).toEqual([
      'invalid-app-id',
      'unknow-error',
      'ACQ.TRADE_NOT_EXIST',
    ])
  })
})
