import { AlipayRequestError } from 'alipay-sdk'

import { faultCatalog } from '@/server/gateway/faults/catalog'

import { aPhone, newKey, post } from '../support/http'
import { makeMerchant, newNumber, openGatewayWorld, payByScanning, payCodeOf, sdkOf } from './support/gateway-world'
import { merchantAtGateway } from './support/merchant-at-gateway'

const gateway = merchantAtGateway({ noticeSpeed: 10_000 })

afterEach(() => switchOn(null))

async function switchOn(fault: string | null): Promise<void> {
  const answer = await fetch(`${gateway.world.server.address}/sandbox/merchants/${gateway.merchant.appId}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fault }),
  })
  if (answer.status !== 200) throw new Error(await answer.text())
}

const pay = async (out_trade_no: string) => ({
  out_trade_no,
  total_amount: '3.00',
  subject: 'Tea',
  auth_code: await payCodeOf(gateway.world.person),
})
const exec = async (method: string, bizContent: object) =>
  (await gateway.sdk.exec(method, { bizContent }, { validateSign: true })) as unknown as Record<string, unknown>
const query = (out_trade_no: string) => exec('alipay.trade.query', { out_trade_no })
const thrownBy = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => {
      throw new Error('nothing was thrown')
    },
    (thrown: unknown) => thrown,
  )

test('every fault is listed by name, with what it does', async () => {
  const listed = (await (await fetch(`${gateway.world.server.address}/sandbox/faults`)).json()) as {
    faults: { name: string; what: string }[]
  }
  const names = listed.faults.map(({ name }) => name)
  expect(names).toEqual(faultCatalog.map(({ name }) => name))
  expect(new Set(names).size).toBe(names.length)
  for (const subCode of [
    'PAYMENT_AUTH_CODE_INVALID',
    'BUYER_BALANCE_NOT_ENOUGH',
    'BUYER_BANKCARD_BALANCE_NOT_ENOUGH',
    'BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR',
    'BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR',
    'BUYER_NOT_MAINLAND_CERT',
    'NOT_CERTIFIED_USER',
    'ERROR_BUYER_CERTIFY_LEVEL_LIMIT',
    'NO_PAYMENT_INSTRUMENTS_AVAILABLE',
    'NOT_SUPPORT_PAYMENT_INST',
    'BUYER_SELLER_EQUAL',
    'CONTEXT_INCONSISTENT',
    'TRADE_HAS_SUCCESS',
    'TRADE_HAS_CLOSE',
    'TRADE_NOT_EXIST',
    'TOTAL_FEE_EXCEED',
    'PAYMENT_REQUEST_HAS_RISK',
    'SYSTEM_ERROR',
  ])
    expect(names).toContain(`ACQ.${subCode}`)
})

test.each(faultCatalog.filter(({ fault }) => fault.kind === 'refuse').map(({ name }) => name))(
  '%s is answered, signed, with nothing done',
  async (name) => {
    await switchOn(name)
    const number = newNumber()
    expect(await exec('alipay.trade.pay', { ...(await pay(number)) })).toMatchObject({ subCode: name })
    await switchOn(null)
    expect(await query(number)).toMatchObject({ subCode: 'ACQ.TRADE_NOT_EXIST' })
  },
)

test.each([
  ['20000', { code: '20000', subCode: 'isp.unknow-error' }],
  ['10003', { code: '10003' }],
])('%s is answered, and the payment was made', async (name, answer) => {
  await switchOn(name)
  const number = newNumber()
  expect(await exec('alipay.trade.pay', await pay(number))).toMatchObject(answer)
  await switchOn(null)
  expect(await query(number)).toMatchObject({ tradeStatus: 'TRADE_SUCCESS' })
})

test.each([
  ['lost-after', 'TRADE_SUCCESS'],
  ['lost-before', undefined],
])('%s: no answer comes', async (name, tradeStatus) => {
  await switchOn(name)
  const number = newNumber()
  expect(await thrownBy(exec('alipay.trade.pay', await pay(number)))).toMatchObject({
    message: expect.stringContaining('HttpClient Request error') as string,
  })
  await switchOn(null)
  expect((await query(number))['tradeStatus']).toBe(tradeStatus)
})

test('a wrong signature is noticed by the SDK, by both versions', async () => {
  await switchOn('wrong-signature')
  const number = newNumber()
  expect(await thrownBy(exec('alipay.trade.pay', await pay(number)))).toMatchObject({
    message: expect.stringContaining('验签失败') as string,
  })
  const thrown = await thrownBy(gateway.sdk.curl('POST', '/v3/alipay/trade/query', { body: { out_trade_no: number } }))
  expect(thrown).toBeInstanceOf(AlipayRequestError)
  expect(thrown).toMatchObject({ code: 'response-signature-verify-error' })
})

test.each([500, 502, 503])('HTTP %i', async (status) => {
  await switchOn(`http-${status}`)
  expect(await thrownBy(query('1'))).toMatchObject({ message: expect.stringContaining(String(status)) as string })
})

test('a slow answer comes all the same', async () => {
  await switchOn('slow-500')
  expect(await query('1')).toMatchObject({ subCode: 'ACQ.TRADE_NOT_EXIST' })
})

test.each([
  ['bank-declined', { code: '40004', subCode: 'ACQ.PAYMENT_REQUEST_HAS_RISK' }],
  ['bank-insufficient-funds', { code: '40004', subCode: 'ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH' }],
  ['bank-out-of-service', { code: '40004', subCode: 'ACQ.SYSTEM_ERROR' }],
  ['bank-no-answer', { code: '20000' }],
])('%s: the bank fails for this merchant alone', async (name, answer) => {
  await switchOn(name)
  const number = newNumber()
  expect(await exec('alipay.trade.pay', await pay(number))).toMatchObject(answer)
  const other = sdkOf(gateway.world.server, await makeMerchant(gateway.world.server))
  expect(await other.exec('alipay.trade.pay', { bizContent: await pay(newNumber()) })).toMatchObject({ code: '10000' })
  await switchOn(null)
  expect(await exec('alipay.trade.pay', await pay(newNumber()))).toMatchObject({ code: '10000' })
})

test.each(['bank-declined', 'bank-insufficient-funds', 'bank-out-of-service'])(
  '%s: the bank fails whoever pays an order of this merchant later',
  async (name) => {
    await switchOn(name)
    const ordered = await exec('alipay.trade.precreate', { out_trade_no: newNumber(), total_amount: '3.00', subject: 'Tea' })
    await switchOn(null)
    await expect(payByScanning(gateway.world.person, String(ordered['qrCode']))).rejects.toThrow('declined')
    const other = await exec('alipay.trade.precreate', { out_trade_no: newNumber(), total_amount: '3.00', subject: 'Tea' })
    await payByScanning(gateway.world.person, String(other['qrCode']))
  },
)

describe('a request of the wallet', () => {
  const ask = (fault: string | null, key = newKey(), phone = aPhone()) =>
    post(gateway.world.server, 'requestSmsCode', { phone, purpose: 'sign-up' }, { 'bangka-fault': fault, 'idempotency-key': key })

  test('meets a carrier that sends nothing, and a try again with the same key is sent', async () => {
    const [key, phone] = [newKey(), aPhone()]
    expect(await ask('sms-not-sent', key, phone)).toMatchObject({ status: 503, body: { code: 'sms.not-sent' } })
    expect(await ask(null, key, phone)).toMatchObject({ status: 200 })
  })

  test('loses its answer after the effect, which the same key tells', async () => {
    const [key, phone] = [newKey(), aPhone()]
    await expect(ask('lost-after', key, phone)).rejects.toThrow('fetch failed')
    const again = await ask(null, key, phone)
    expect(again).toMatchObject({ status: 200 })
    expect(again.headers.get('idempotent-replayed')).toBe('true')
  })

  test('gets no further than what stands between', async () => {
    const [key, phone] = [newKey(), aPhone()]
    await expect(ask('lost-before', key, phone)).rejects.toThrow('fetch failed')
    expect((await ask(null, key, phone)).headers.get('idempotent-replayed')).toBeNull()
  })

  test.each(['nonsense', 'ACQ.TRADE_NOT_EXIST', 'notice-twice'])('asks for %s in vain', async (name) => {
    expect(await ask(name)).toMatchObject({ status: 400, body: { code: 'request.invalid', field: 'Bangka-Fault' } })
  })
})

test('one request alone can ask for its fault, and for none that is not there', async () => {
  expect(await askWithHeader('ACQ.BUYER_SELLER_EQUAL')).toMatchObject({ sub_code: 'ACQ.BUYER_SELLER_EQUAL' })
  expect(await askWithHeader('nonsense')).toMatchObject({ sub_code: 'isv.invalid-parameter' })
  expect(await query('1')).toMatchObject({ subCode: 'ACQ.TRADE_NOT_EXIST' })
})

/** The SDK has no way to add a header, so its own signed form is posted with one. */
async function askWithHeader(
  fault: string,
  method = 'alipay.trade.query',
  bizContent: object = { out_trade_no: '1' },
  by = gateway.sdk,
  of = gateway.world,
): Promise<unknown> {
  const answer = await fetch(`${of.server.address}/gateway.do`, {
    method: 'POST',
    headers: { 'bangka-fault': fault, 'content-type': 'application/x-www-form-urlencoded' },
    body: by.sdkExecute(method, { bizContent }),
  })
  return ((await answer.json()) as Record<string, unknown>)[`${method.replaceAll('.', '_')}_response`]
}

describe('notices', () => {
  test('that are not answered by exactly "success" come again, the same each time', async () => {
    gateway.listener.answer = { status: 200, body: 'ok' }
    const number = newNumber()
    await exec('alipay.trade.pay', await pay(number))
    const [first, second, third] = await gateway.listener.hears([number], 3)
    gateway.listener.answer = { status: 200, body: 'success' }
    expect(new Set([first, second, third].map((notice) => notice!['notify_id'])).size).toBe(1)
    for (const notice of [first!, second!, third!]) expect(gateway.sdk.checkNotifySignV2(notice)).toBe(true)
  })

  test('twice', async () => {
    await switchOn('notice-twice')
    const number = newNumber()
    await exec('alipay.trade.pay', await pay(number))
    const [first, second] = await gateway.listener.hears([number], 2)
    expect(first!['notify_id']).toBe(second!['notify_id'])
  })

  test('dropped once, then delivered', async () => {
    await switchOn('notice-dropped')
    const number = newNumber()
    await exec('alipay.trade.pay', await pay(number))
    await gateway.listener.hears([number], 1)
    const { notices } = await noticesOf()
    expect(notices.find(({ orderNumber }) => orderNumber === number)?.attempts.map(({ outcome }) => outcome)).toContain('lost')
  })

  test('reordered: the refund is told before the payment', async () => {
    // Time that passes so much faster would let nothing wait.
    const own = await openGatewayWorld()
    const shop = await makeMerchant(own.server, { notifyUrl: gateway.listener.url })
    const till = sdkOf(own.server, shop)
    const number = newNumber()
    const auth_code = await payCodeOf(own.person)
    const order = { out_trade_no: number, total_amount: '3.00', subject: 'Tea', auth_code }
    expect(await askWithHeader('notice-reordered', 'alipay.trade.pay', order, till, own)).toMatchObject({ code: '10000' })
    await till.exec('alipay.trade.refund', { bizContent: { out_trade_no: number, refund_amount: '1.00', out_request_no: 'r' } })
    const heard = await gateway.listener.hears([number], 2)
    expect(heard.map((notice) => notice['refund_fee'])).toEqual(['1.00', undefined])
    for (const notice of heard) expect(till.checkNotifySignV2(notice)).toBe(true)
    await own.close()
  })

  test('held, and let go in another order', async () => {
    await switchOn('notice-held')
    const numbers = [newNumber(), newNumber()]
    for (const number of numbers) await exec('alipay.trade.pay', await pay(number))
    const areHeld = async () =>
      (await noticesOf()).notices.filter((notice) => numbers.includes(notice.orderNumber) && notice.state === 'held').length === 2
    await until(areHeld)
    expect(gateway.listener.of(numbers)).toEqual([])
    await fetch(`${gateway.world.server.address}/sandbox/notices/release`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ shopId: gateway.merchant.shopId, order: 'newest-first' }),
    })
    expect((await gateway.listener.hears(numbers, 2)).map((notice) => notice['out_trade_no'])).toEqual([...numbers].reverse())
  })
})

interface Listed {
  readonly notices: readonly {
    readonly orderNumber: string
    readonly state: string
    readonly attempts: readonly { readonly outcome: string }[]
  }[]
}

async function noticesOf(): Promise<Listed> {
  return (await (
    await fetch(`${gateway.world.server.address}/sandbox/notices?shopId=${gateway.merchant.shopId}`)
  ).json()) as Listed
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
}
