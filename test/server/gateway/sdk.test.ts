import { AlipayRequestError, AlipaySdk } from 'alipay-sdk'

import { operations } from '@/contract'

import { valueOf } from '../../service/support/wallet'
import {
  makeMerchant,
  newNumber,
  openGatewayWorld,
  payByScanning,
  payCodeOf,
  payWaitingCharge,
  sdkOf,
} from './support/gateway-world'
import { merchantAtGateway } from './support/merchant-at-gateway'

const gateway = merchantAtGateway()

type Answer = Record<string, unknown>

/** Calls a method by v1 and by v3, so that a test sees both. */
const doors: Readonly<Record<'v1' | 'v3', (method: string, content: Answer, by?: AlipaySdk) => Promise<Answer>>> = {
  v1: async (method, content, by = gateway.sdk) => {
    const answer = (await by.exec(method, { bizContent: content }, { validateSign: true })) as unknown as Answer
    return Object.fromEntries(Object.entries(answer).map(([name, value]) => [snake(name), value]))
  },
  v3: async (method, content, by = gateway.sdk) => {
    const path = `/v3/${method.replaceAll('.', '/')}`
    try {
      const { data, responseHttpStatus, traceId } = await by.curl<Answer>('POST', path, { body: content })
      return { code: responseHttpStatus === 200 ? '10000' : data['code'], ...data, http: responseHttpStatus, trace_id: traceId }
    } catch (thrown) {
      if (!(thrown instanceof AlipayRequestError)) throw thrown
      const { code, links, message, responseHttpStatus } = thrown
      return { sub_code: code, sub_msg: message, links, http: responseHttpStatus }
    }
  },
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const order = (more: Answer = {}): Answer & { out_trade_no: string } => ({
  out_trade_no: newNumber(),
  total_amount: '12.00',
  subject: '茶 & "biscuits" <b>100%</b> \\ /',
  ...more,
})

describe.each(['v1', 'v3'] as const)('%s', (door) => {
  const call = doors[door]

  async function paidOrder(amount = '12.00'): Promise<Answer & { out_trade_no: string }> {
    const sent = order({ total_amount: amount, auth_code: await payCodeOf(gateway.world.person) })
    const answer = await call('alipay.trade.pay', sent)
    if (answer['code'] !== '10000') throw new Error(JSON.stringify(answer))
    return sent
  }

  test('a small barcode payment is paid at once', async () => {
    const sent = order({ auth_code: await payCodeOf(gateway.world.person), scene: 'bar_code' })
    const answer = await call('alipay.trade.pay', sent)
    expect(answer).toMatchObject({
      code: '10000',
      out_trade_no: sent.out_trade_no,
      total_amount: '12.00',
      receipt_amount: '12.00',
      buyer_pay_amount: '12.00',
      trade_no: expect.any(String) as string,
      buyer_user_id: expect.any(String) as string,
      buyer_logon_id: expect.stringMatching(/\*|•/) as string,
      gmt_payment: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/) as string,
    })
    expect(await call('alipay.trade.query', { out_trade_no: sent.out_trade_no })).toMatchObject({
      code: '10000',
      trade_status: 'TRADE_SUCCESS',
      trade_no: answer['trade_no'],
      total_amount: '12.00',
      subject: sent['subject'],
    })
    expect(await call('alipay.trade.query', { trade_no: answer['trade_no'] })).toMatchObject({ out_trade_no: sent.out_trade_no })
  })

  test('a large one waits for the buyer’s password, and polling sees it paid', async () => {
    const sent = order({ total_amount: '1234.50', auth_code: await payCodeOf(gateway.world.person) })
    const waiting = await call('alipay.trade.pay', sent)
    expect(waiting).toMatchObject({ code: '10003', out_trade_no: sent.out_trade_no, receipt_amount: '0.00' })
    if (door === 'v3') expect(waiting['http']).toBe(202)
    expect(await call('alipay.trade.query', { out_trade_no: sent.out_trade_no })).toMatchObject({
      trade_status: 'WAIT_BUYER_PAY',
    })
    await payWaitingCharge(gateway.world.person)
    expect(await call('alipay.trade.query', { out_trade_no: sent.out_trade_no })).toMatchObject({
      trade_status: 'TRADE_SUCCESS',
      receipt_amount: '1234.50',
    })
  })

  test('one that the buyer does not confirm is cancelled, and stays so', async () => {
    const sent = order({ total_amount: '999.99', auth_code: await payCodeOf(gateway.world.person) })
    expect(await call('alipay.trade.pay', sent)).toMatchObject({ code: '10003' })
    const cancel = () => call('alipay.trade.cancel', { out_trade_no: sent.out_trade_no })
    expect(await cancel()).toMatchObject({ code: '10000', action: 'close', retry_flag: 'N', out_trade_no: sent.out_trade_no })
    expect(await cancel()).toMatchObject({ code: '10000', retry_flag: 'N' })
    expect(await call('alipay.trade.query', { out_trade_no: sent.out_trade_no })).toMatchObject({ trade_status: 'TRADE_CLOSED' })
  })

  test('a payment that is cancelled goes back; what never was is cancelled as well', async () => {
    const sent = await paidOrder()
    expect(await call('alipay.trade.cancel', { out_trade_no: sent.out_trade_no })).toMatchObject({
      code: '10000',
      action: 'refund',
    })
    const never = newNumber()
    expect(await call('alipay.trade.cancel', { out_trade_no: never })).toMatchObject({ code: '10000', out_trade_no: never })
  })

  test('a scanned order: nothing before it was scanned, then paid', async () => {
    const sent = order({ total_amount: '0.01' })
    const made = await call('alipay.trade.precreate', sent)
    expect(made).toMatchObject({ code: '10000', out_trade_no: sent.out_trade_no })
    const ask = () => call('alipay.trade.query', { out_trade_no: sent.out_trade_no })
    expect(await ask()).toMatchObject({ sub_code: 'ACQ.TRADE_NOT_EXIST' })
    await payByScanning(gateway.world.person, String(made['qr_code']))
    expect(await ask()).toMatchObject({ trade_status: 'TRADE_SUCCESS', total_amount: '0.01' })
  })

  test('an order for one buyer', async () => {
    const paid = await paidOrder()
    const buyer = (await call('alipay.trade.query', { out_trade_no: paid.out_trade_no }))['buyer_user_id']
    const sent = order({ buyer_id: buyer })
    expect(await call('alipay.trade.create', sent)).toMatchObject({ code: '10000', out_trade_no: sent.out_trade_no })
    expect(await call('alipay.trade.query', { out_trade_no: sent.out_trade_no })).toMatchObject({
      trade_status: 'WAIT_BUYER_PAY',
    })
    expect(await call('alipay.trade.create', order())).toMatchObject({
      sub_code: 'ACQ.INVALID_PARAMETER',
      sub_msg: expect.stringContaining('buyer_id') as string,
    })
  })

  test('a trade that waits is closed; one that is paid is not', async () => {
    const waiting = order({ total_amount: '500.00', auth_code: await payCodeOf(gateway.world.person) })
    await call('alipay.trade.pay', waiting)
    expect(await call('alipay.trade.close', { out_trade_no: waiting.out_trade_no })).toMatchObject({ code: '10000' })
    const paid = await paidOrder()
    expect(await call('alipay.trade.close', { out_trade_no: paid.out_trade_no })).toMatchObject({
      sub_code: expect.stringMatching(/^ACQ\.(TRADE_STATUS_ERROR|TRADE_HAS_SUCCESS)$/) as string,
    })
  })

  test('money goes back in parts, each once, and never more than was paid', async () => {
    const { out_trade_no } = await paidOrder('100.00')
    const back = (amount: string, number?: string) =>
      call('alipay.trade.refund', {
        out_trade_no,
        refund_amount: amount,
        ...(number === undefined ? {} : { out_request_no: number }),
        refund_reason: '退货',
      })
    expect(await back('30.01', 'r1')).toMatchObject({ code: '10000', fund_change: 'Y', refund_fee: '30.01' })
    expect(await back('30.01', 'r1')).toMatchObject({ code: '10000', fund_change: 'N', refund_fee: '30.01' })
    expect(await back('30.02', 'r1')).toMatchObject({ sub_code: 'ACQ.DISCORDANT_REPEAT_REQUEST' })
    expect(await back('70.00', 'r2')).toMatchObject({ sub_code: 'ACQ.REASON_TRADE_REFUND_FEE_ERR' })
    expect(await back('5.00')).toMatchObject({ sub_code: 'ACQ.REFUND_AMT_NOT_EQUAL_TOTAL' })
    expect(await call('alipay.trade.query', { out_trade_no })).toMatchObject({ trade_status: 'TRADE_SUCCESS' })
    expect(await back('69.99', 'r2')).toMatchObject({ fund_change: 'Y', refund_fee: '100.00' })
    expect(await call('alipay.trade.query', { out_trade_no })).toMatchObject({ trade_status: 'TRADE_CLOSED' })
    expect(await call('alipay.trade.fastpay.refund.query', { out_trade_no, out_request_no: 'r1' })).toMatchObject({
      code: '10000',
      refund_status: 'REFUND_SUCCESS',
      refund_amount: '30.01',
      total_amount: '100.00',
      refund_reason: '退货',
      out_request_no: 'r1',
    })
    const unknown = await call('alipay.trade.fastpay.refund.query', { out_trade_no, out_request_no: 'r9' })
    expect(unknown['code']).toBe('10000')
    expect(unknown).not.toHaveProperty('refund_status')
  })

  test.each([
    ['ACQ.PAYMENT_AUTH_CODE_INVALID', { auth_code: '281111111111111111' }],
    ['ACQ.TOTAL_FEE_EXCEED', { total_amount: '99999999.99', auth_code: '281111111111111111' }],
    ['ACQ.INVALID_PARAMETER', { total_amount: '12.001', auth_code: '281111111111111111' }],
    ['ACQ.INVALID_PARAMETER', { auth_code: 'none' }],
    ['ACQ.INVALID_PARAMETER', { auth_code: '281111111111111111', scene: 'face' }],
    ['ACQ.INVALID_PARAMETER', { auth_code: '281111111111111111', notify_url: 'ftp://a.example' }],
    ['ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR', { auth_code: '281111111111111111', time_expire: '2020-01-01 00:00:00' }],
  ])('%s answers %j', async (subCode, change) => {
    const answer = await call('alipay.trade.pay', order(change))
    expect(answer).toMatchObject({ sub_code: subCode })
    if (door === 'v3')
      expect(answer).toMatchObject({
        http: 400,
        links: [{ link: expect.stringContaining(encodeURI('/gateway/errors/')) as string }],
      })
  })

  test('a code of the balance alone that is too small', async () => {
    const { code } = valueOf(await gateway.world.person.client.call(operations.issuePayCode, { source: { kind: 'balance' } }))
    const answer = await gateway.sdk.exec('alipay.trade.pay', {
      bizContent: { out_trade_no: newNumber(), scene: 'bar_code', auth_code: code, subject: 'Tea', total_amount: '8.00' },
    })
    expect(answer).toMatchObject({ code: '40004', subCode: 'ACQ.BUYER_BALANCE_NOT_ENOUGH' })
  })

  test('a number that was used for another amount or subject', async () => {
    const paid = await paidOrder()
    const again = { ...paid, auth_code: await payCodeOf(gateway.world.person) }
    expect(await call('alipay.trade.pay', again)).toMatchObject({ sub_code: 'ACQ.TRADE_HAS_SUCCESS' })
    expect(await call('alipay.trade.pay', { ...again, total_amount: '13.00' })).toMatchObject({
      sub_code: 'ACQ.CONTEXT_INCONSISTENT',
    })
    expect(await call('alipay.trade.pay', { ...again, subject: 'Other' })).toMatchObject({ sub_code: 'ACQ.CONTEXT_INCONSISTENT' })
  })

  test('another merchant’s trades are not found', async () => {
    const { out_trade_no } = await paidOrder()
    const stranger = sdkOf(gateway.world.server, await makeMerchant(gateway.world.server))
    const { trade_no } = await call('alipay.trade.query', { out_trade_no })
    for (const names of [{ out_trade_no }, { trade_no }]) {
      expect(await call('alipay.trade.query', names, stranger)).toMatchObject({ sub_code: 'ACQ.TRADE_NOT_EXIST' })
      expect(await call('alipay.trade.refund', { ...names, refund_amount: '12.00' }, stranger)).toMatchObject({
        sub_code: 'ACQ.TRADE_NOT_EXIST',
      })
    }
  })

  test('a request without the name of its trade', async () => {
    expect(await call('alipay.trade.query', {})).toMatchObject({ sub_code: 'ACQ.INVALID_PARAMETER' })
  })

  test('a key that is not the app’s, and an app that is not there', async () => {
    const other = await makeMerchant(gateway.world.server)
    const wrongKey = sdkOf(gateway.world.server, { ...gateway.merchant, appPrivateKey: other.appPrivateKey })
    const invalid = door === 'v1' ? 'isv.invalid-signature' : 'invalid-signature'
    expect(await call('alipay.trade.query', { out_trade_no: '1' }, wrongKey)).toMatchObject({ sub_code: invalid })
    const nobody = sdkOf(gateway.world.server, { ...gateway.merchant, appId: '9021000000000000' })
    if (door === 'v3')
      expect(await call('alipay.trade.query', {}, nobody)).toMatchObject({ sub_code: 'invalid-app-id', http: 400 })
    else expect(await nobody.exec('alipay.trade.query', {})).toMatchObject({ code: '40002', subCode: 'isv.invalid-app-id' })
  })
})

test('what is given out can be handed to the SDK as it is, and an order is paid', async () => {
  const app = await makeMerchant(gateway.world.server)
  const own = new AlipaySdk({ ...app, privateKey: app.appPrivateKey })
  const outTradeNo = newNumber()
  const made = await own.exec('alipay.trade.precreate', { bizContent: { outTradeNo, totalAmount: '12.00', subject: 'Tea' } })
  await payByScanning(gateway.world.person, String(made['qrCode']))
  expect(await own.exec('alipay.trade.query', { bizContent: { outTradeNo } }, { validateSign: true })).toMatchObject({
    tradeStatus: 'TRADE_SUCCESS',
  })
})

test('a world whose clock was moved is asked by code whose clock was not', async () => {
  const own = await openGatewayWorld()
  const moved = sdkOf(own.server, await makeMerchant(own.server))
  const jumped = await fetch(`${own.server.address}/sandbox/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ byMs: 40 * 24 * 3_600_000 }),
  })
  expect(jumped.status).toBe(200)
  expect(await doors.v1('alipay.trade.cancel', { out_trade_no: 'none' }, moved)).toMatchObject({ code: '10000' })
  expect(await doors.v3('alipay.trade.cancel', { out_trade_no: 'none' }, moved)).toMatchObject({ code: '10000' })
  await own.close()
})

describe('keys', () => {
  test('of PKCS#1, and the merchant’s own', async () => {
    const pkcs1 = await makeMerchant(gateway.world.server, { keyType: 'PKCS1' })
    expect(pkcs1.keyType).toBe('PKCS1')
    expect(
      await doors.v1('alipay.trade.cancel', { out_trade_no: newNumber() }, sdkOf(gateway.world.server, pkcs1)),
    ).toMatchObject({
      code: '10000',
    })
    const { makeKeyPair } = await import('@/server/gateway/wire/rsa')
    const pair = await makeKeyPair()
    const made = await makeMerchant(gateway.world.server, { publicKey: pair.publicKey })
    expect(made.appPrivateKey).toBeNull()
    const own = sdkOf(gateway.world.server, { ...made, appPrivateKey: pair.privateKey, keyType: 'PKCS8' })
    expect(await doors.v3('alipay.trade.cancel', { out_trade_no: newNumber() }, own)).toMatchObject({ code: '10000' })
  })

  test('that are none are refused, and nobody’s private key is listed', async () => {
    await expect(makeMerchant(gateway.world.server, { publicKey: 'none' })).rejects.toThrow('publicKey')
    await expect(makeMerchant(gateway.world.server, { name: '' })).rejects.toThrow('name')
    const listed = await (await fetch(`${gateway.world.server.address}/sandbox/merchants`)).text()
    expect(listed).toContain(gateway.merchant.appId)
    expect(listed).not.toContain(gateway.merchant.appPrivateKey.slice(0, 64))
    expect(listed).not.toContain('sealed')
  })
})

describe('notices', () => {
  test('of payment and refund are verified by both of the SDK’s checks, and say what happened', async () => {
    const sent = order({
      auth_code: await payCodeOf(gateway.world.person),
      subject: '雨伞 Umbrella',
      passback_params: 'table=5&x=y',
      body: 'red',
    })
    await doors.v1('alipay.trade.pay', sent)
    await gateway.listener.hears([sent.out_trade_no], 1)
    await doors.v1('alipay.trade.refund', { out_trade_no: sent.out_trade_no, refund_amount: '2.50', out_request_no: 'n1' })
    const [paid, refunded] = await gateway.listener.hears([sent.out_trade_no], 2)
    for (const notice of [paid!, refunded!]) {
      expect(gateway.sdk.checkNotifySignV2(notice)).toBe(true)
      expect(gateway.sdk.checkNotifySign(notice)).toBe(true)
      expect(gateway.sdk.checkNotifySignV2({ ...notice, total_amount: '0.01' })).toBe(false)
    }
    expect(paid).toMatchObject({
      notify_type: 'trade_status_sync',
      app_id: gateway.merchant.appId,
      seller_id: gateway.merchant.shopId,
      out_trade_no: sent.out_trade_no,
      trade_status: 'TRADE_SUCCESS',
      total_amount: '12.00',
      receipt_amount: '12.00',
      subject: '雨伞 Umbrella',
      body: 'red',
      passback_params: 'table=5&x=y',
      sign_type: 'RSA2',
    })
    expect(refunded).toMatchObject({ refund_fee: '2.50', out_biz_no: 'n1', trade_status: 'TRADE_SUCCESS' })
    expect(refunded!['notify_id']).not.toBe(paid!['notify_id'])
    expect(refunded!['gmt_refund']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}$/)
    expect(Object.values(paid!).every((value) => value !== '')).toBe(true)
  })
})
