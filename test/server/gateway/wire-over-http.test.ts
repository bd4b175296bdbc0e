import { readPrivateKey, readPublicKey, isSignatureOf, signText } from '@/server/gateway/wire/rsa'
import { signedText } from '@/server/gateway/wire/signed-text'
import { responseName } from '@/server/gateway/wire/v1-answer'
import { v3AnswerText, v3RequestText } from '@/server/gateway/wire/v3-request'
import { writeTime } from '@/server/gateway/wire/wire-time'

import { newNumber, payCodeOf } from './support/gateway-world'
import { merchantAtGateway } from './support/merchant-at-gateway'

const gateway = merchantAtGateway({}, { notifyUrl: null })

interface Raw {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

async function post(path: string, body: string | undefined, headers: Record<string, string> = {}, method = 'POST'): Promise<Raw> {
  const answer = await fetch(`${gateway.world.server.address}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const method = 'alipay.trade.query'

async function signedForm(change: Record<string, string> = {}): Promise<Record<string, string>> {
  const parameters = {
    app_id: gateway.merchant.appId,
    method,
    charset: 'utf-8',
    sign_type: 'RSA2',
    timestamp: writeTime(Date.now()),
    version: '1.0',
    biz_content: '{"out_trade_no":"none"}',
    ...change,
  }
  return { ...parameters, sign: await signText(signedText(parameters), readPrivateKey(gateway.merchant.appPrivateKey)) }
}

describe('v1', () => {
  test('signs the bytes that it sends, refusals as well, which the SDK finds in them', async () => {
    const { headers, status, text } = await post('/gateway.do', new URLSearchParams(await signedForm()).toString(), form)
    expect(status).toBe(200)
    expect(headers.get('trace_id')).toMatch(/^[0-9a-f]{32}$/)
    const { sign } = JSON.parse(text) as { sign: string }
    const signed = gateway.sdk.getSignStr(text, responseName(method))
    expect(text).toBe(`{"alipay_trade_query_response":${signed},"sign":"${sign}"}`)
    expect(JSON.parse(signed)).toMatchObject({ code: '40004', msg: 'Business Failed', sub_code: 'ACQ.TRADE_NOT_EXIST' })
    expect(isSignatureOf(signed, sign, readPublicKey(gateway.merchant.alipayPublicKey))).toBe(true)
    expect(isSignatureOf(signed.replace('40004', '10000'), sign, readPublicKey(gateway.merchant.alipayPublicKey))).toBe(false)
  })

  test('an answer that was changed on its way is noticed by the SDK', async () => {
    const sent = {
      out_trade_no: newNumber(),
      total_amount: '5.00',
      subject: 'a } "sign" { b',
      auth_code: await payCodeOf(gateway.world.person),
    }
    await gateway.sdk.exec('alipay.trade.pay', { bizContent: sent }, { validateSign: true })
    const request = new URLSearchParams(await signedForm({ biz_content: JSON.stringify({ out_trade_no: sent.out_trade_no }) }))
    const { text } = await post('/gateway.do', request.toString(), form)
    const { sign } = JSON.parse(text) as { sign: string }
    expect(() => gateway.sdk.checkResponseSign(text, responseName(method), sign, '')).not.toThrow()
    for (const [from, to] of [
      ['5.00', '0.05'],
      ['TRADE_SUCCESS', 'TRADE_CLOSED'],
    ] as const)
      expect(() => gateway.sdk.checkResponseSign(text.replace(from, to), responseName(method), sign, '')).toThrow('验签失败')
  })

  test('parameters may stand in the query string, the form, or both', async () => {
    const parameters = new URLSearchParams(await signedForm()).toString()
    expect((await post(`/gateway.do?${parameters}`, '', form)).text).toContain('ACQ.TRADE_NOT_EXIST')
    expect((await post(`/gateway.do?${parameters}`, undefined, {}, 'GET')).text).toContain('ACQ.TRADE_NOT_EXIST')
    expect((await post(`/gateway.do?${parameters}`, 'app_id=other', form)).text).toContain('isv.')
  })

  test('an unknown app gets an unsigned answer: nobody knows for whom to sign', async () => {
    const { text } = await post('/gateway.do', new URLSearchParams({ ...(await signedForm()), app_id: '1' }).toString(), form)
    expect(JSON.parse(text)).toEqual({
      alipay_trade_query_response: {
        code: '40002',
        msg: 'Invalid Arguments',
        sub_code: 'isv.invalid-app-id',
        sub_msg: expect.any(String) as string,
      },
    })
  })

  test.each([
    ['isv.missing-app-id', { app_id: '' }],
    ['isv.missing-method', { method: '' }],
    ['isv.invalid-method', { method: 'alipay.trade.give' }],
    ['isv.invalid-method', { method: '__proto__' }],
    ['isv.illegal-json', { biz_content: '{' }],
    ['isv.illegal-json', { biz_content: '[]' }],
    ['isv.invalid-timestamp', { timestamp: '2001-01-01 00:00:00' }],
    ['aop.invalid-app-auth-token', { app_auth_token: 'x' }],
  ])('%s answers %j', async (subCode, change) => {
    const { status, text } = await post('/gateway.do', new URLSearchParams(await signedForm(change)).toString(), form)
    expect(status).toBe(200)
    expect(text).toContain(subCode)
  })

  test.each(['', 'nonsense', '%', '=&=&', '\u0000', 'a'.repeat(70_000)])(
    'a body of %.20j is answered, and breaks nothing',
    async (body) => {
      const { status, text } = await post('/gateway.do', body, form)
      expect([200, 413]).toContain(status)
      expect(text).not.toContain('stack')
    },
  )
})

describe('v3', () => {
  const path = '/v3/alipay/trade/query'
  let counted = 0

  async function authorize(
    body: string,
    change: { target?: string; nonce?: string; timestamp?: number; httpMethod?: string } = {},
  ) {
    counted += 1
    const { nonce = `n${counted}`, timestamp = Date.now(), target = path, httpMethod = 'POST' } = change
    const authString = `app_id=${gateway.merchant.appId},nonce=${nonce},timestamp=${timestamp}`
    const text = v3RequestText({ authString, method: httpMethod, target, body, appAuthToken: null })
    const sign = await signText(text, readPrivateKey(gateway.merchant.appPrivateKey))
    return { authorization: `ALIPAY-SHA256withRSA ${authString},sign=${sign}`, 'content-type': 'application/json' }
  }

  test('signs answers and refusals in headers', async () => {
    const body = '{"out_trade_no":"none"}'
    const { headers, status, text } = await post(path, body, await authorize(body))
    expect(status).toBe(400)
    expect(JSON.parse(text)).toEqual({
      code: 'ACQ.TRADE_NOT_EXIST',
      message: expect.any(String) as string,
      links: [{ link: `${gateway.world.server.address}/gateway/errors/ACQ.TRADE_NOT_EXIST`, desc: 'What to do' }],
    })
    expect(headers.get('alipay-trace-id')).toMatch(/^[0-9a-f]{32}$/)
    const signed = v3AnswerText(headers.get('alipay-timestamp') ?? '', headers.get('alipay-nonce') ?? '', text)
    expect(isSignatureOf(signed, headers.get('alipay-signature') ?? '', readPublicKey(gateway.merchant.alipayPublicKey))).toBe(
      true,
    )
    const help = await post('/gateway/errors/ACQ.TRADE_NOT_EXIST', undefined, {}, 'GET')
    expect(help).toMatchObject({ status: 200, text: expect.stringContaining('no such trade') as string })
  })

  test('a request that is sent again as it was is refused', async () => {
    const body = '{}'
    const headers = await authorize(body)
    expect((await post(path, body, headers)).text).toContain('ACQ.INVALID_PARAMETER')
    expect(await post(path, body, headers)).toMatchObject({
      status: 400,
      text: expect.stringContaining('invalid-nonce') as string,
    })
  })

  test.each([
    ['another body', '{"out_trade_no":"2"}', {}, 400, 'invalid-signature'],
    ['a request of an hour ago', '{}', { timestamp: Date.now() - 3_600_000 }, 400, 'invalid-timestamp'],
    ['a body that is no JSON', '{', {}, 400, 'illegal-json'],
  ])('%s', async (what, body, change, status, code) => {
    const headers = await authorize(what === 'another body' ? '{}' : body, change)
    expect(await post(path, body, headers)).toMatchObject({ status, text: expect.stringContaining(`"${code}"`) as string })
  })

  test('an address that is none, and another HTTP method', async () => {
    const nowhere = '/v3/alipay/trade/give'
    expect(await post(nowhere, '{}', await authorize('{}', { target: nowhere }))).toMatchObject({
      status: 404,
      text: expect.stringContaining('invalid-method') as string,
    })
    const get = await authorize('', { httpMethod: 'GET' })
    expect(await post(path, undefined, { authorization: get.authorization }, 'GET')).toMatchObject({
      status: 400,
      text: expect.stringContaining('invalid-http-method') as string,
    })
  })

  test('without authorization, or with another one, nothing is told and nothing is signed', async () => {
    for (const headers of [{}, { authorization: 'Bearer x' }, { authorization: 'ALIPAY-SHA256withRSA nonce=1,sign=x' }]) {
      const answer = await post(path, '{}', { 'content-type': 'application/json', ...headers })
      expect(answer.status).toBe(400)
      expect(answer.headers.get('alipay-signature')).toBeNull()
    }
  })
})

describe('amounts', () => {
  test.each(['0.01', '0.1', '7', '19.99', '49999.99'])('%s yuan stay what they are', async (total_amount) => {
    const out_trade_no = newNumber()
    const content = { out_trade_no, total_amount, subject: 'Tea', auth_code: await payCodeOf(gateway.world.person) }
    const answer = (await gateway.sdk.exec(
      'alipay.trade.pay',
      { bizContent: content },
      { validateSign: true },
    )) as unknown as Record<string, string>
    expect(Number(answer['totalAmount'])).toBe(Number(total_amount))
    expect(answer['totalAmount']).toMatch(/^\d+\.\d\d$/)
    await gateway.sdk.exec('alipay.trade.cancel', { bizContent: { out_trade_no } })
  })
})

test('the request log has what was asked and answered, without keys, codes and signatures', async () => {
  const payCode = await payCodeOf(gateway.world.person)
  await gateway.sdk.exec('alipay.trade.pay', {
    bizContent: { out_trade_no: newNumber(), total_amount: '1.00', subject: 'Logged', auth_code: payCode },
  })
  const log = await post('/sandbox/requests', undefined, {}, 'GET')
  expect(log.status).toBe(200)
  expect(log.text).toContain('alipay.trade.pay')
  expect(log.text).toContain('Logged')
  expect(log.text).not.toContain(payCode)
  expect(log.text).not.toContain(gateway.merchant.appPrivateKey.slice(0, 40))
})
