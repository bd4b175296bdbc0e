import { AlipayRequestError, type AlipaySdk } from 'alipay-sdk'

import { operations } from '@/contract'

import { paymentPassword } from '../../contract/support/person'
import { valueOf } from '../../service/support/wallet'
import { codeOnPage } from './support/code-on-page'
import { makeMerchant, newNumber, sdkOf } from './support/gateway-world'
import { merchantAtGateway } from './support/merchant-at-gateway'

const gateway = merchantAtGateway()

type Answer = Record<string, unknown>

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Calls a method by v1 and by v3, so that a test sees both. */
const doors: Readonly<Record<'v1' | 'v3', (method: string, content: Answer, by?: AlipaySdk) => Promise<Answer>>> = {
  v1: async (method, content, by = gateway.sdk) => {
    const answer = (await by.exec(method, { bizContent: content }, { validateSign: true })) as unknown as Answer
    return Object.fromEntries(Object.entries(answer).map(([name, value]) => [snake(name), value]))
  },
  v3: async (method, content, by = gateway.sdk) => {
    try {
      const { data } = await by.curl<Answer>('POST', `/v3/${method.replaceAll('.', '/')}`, { body: content })
      return { code: '10000', ...data }
    } catch (thrown) {
      if (!(thrown instanceof AlipayRequestError)) throw thrown
      return { sub_code: thrown.code, sub_msg: thrown.message }
    }
  },
}

/** What a merchant asks for; the page to which a browser is led, with the agreement's number in its address. */
async function asked(
  more: Answer = {},
  params: Record<string, string> = {},
): Promise<{ address: string; page: string; agreementNo: string }> {
  const bizContent = {
    personal_product_code: 'GENERAL_WITHHOLDING_P',
    sign_scene: 'INDUSTRY|CARRENTAL',
    access_params: { channel: 'ALIPAYAPP' },
    external_logon_id: '138****5678',
    ...more,
  }
  const led = await fetch(gateway.sdk.pageExecute('alipay.user.agreement.page.sign', 'GET', { bizContent, ...params }), {
    redirect: 'manual',
  })
  const address = led.headers.get('location') ?? ''
  if (address === '') throw new Error(await led.text())
  const page = await (await fetch(address)).text()
  return { address, page, agreementNo: /\/agreements\/([^?]+)\?/.exec(address)?.[1] ?? '' }
}

async function sign(agreementId: string, perChargeFen: number | null = null): Promise<void> {
  const caps = { perChargeFen, perDayFen: null, perMonthFen: null }
  valueOf(await gateway.world.person.client.call(operations.signAgreement, { agreementId, caps, source: null, paymentPassword }))
}

const charge = (agreementNo: string, more: Answer = {}): Answer => ({
  out_trade_no: newNumber(),
  total_amount: '12.00',
  subject: 'A ride',
  product_code: 'GENERAL_WITHHOLDING',
  agreement_params: { agreement_no: agreementNo },
  ...more,
})

test('a browser is led to a page whose code opens the agreement; signed, it leads back with signed parameters', async () => {
  const externalNo = newNumber()
  const { address, agreementNo, page } = await asked(
    { external_agreement_no: externalNo },
    { returnUrl: 'https://shop.example/done?cart=7' },
  )
  expect(page).toContain('Tea House')
  const code = await codeOnPage(page)
  const { client } = gateway.world.person
  expect(valueOf(await client.call(operations.resolveCode, { text: code }))).toEqual({
    kind: 'agreement',
    agreementId: agreementNo,
  })
  expect(await (await fetch(address.replace('?', '/state?'))).json()).toEqual({ state: 'open' })
  await sign(agreementNo)
  const after = await (await fetch(address)).text()
  const back = new URL((/data-back\s+href="([^"]+)"/.exec(after)?.[1] ?? '').replaceAll('&#38;', '&'))
  expect(Object.fromEntries(back.searchParams)).toMatchObject({
    cart: '7',
    agreement_no: agreementNo,
    external_agreement_no: externalNo,
    status: 'NORMAL',
  })
  expect((await fetch(address.replace(/seal=[^&]+/, 'seal=made-up'))).status).toBe(404)
})

describe.each(['v1', 'v3'] as const)('%s', (door) => {
  const call = doors[door]

  test('asked, signed, charged, ended: each is told to who asks, and to the merchant’s address', async () => {
    const externalNo = newNumber()
    const { agreementNo } = await asked({ external_agreement_no: externalNo }, { notifyUrl: gateway.listener.url })
    const query = () => call('alipay.user.agreement.query', { external_agreement_no: externalNo })
    expect(await query()).toMatchObject({ code: '10000', agreement_no: agreementNo, status: 'TEMP' })
    await sign(agreementNo, 20_00)
    expect(await query()).toMatchObject({
      status: 'NORMAL',
      personal_product_code: 'GENERAL_WITHHOLDING_P',
      sign_scene: 'INDUSTRY|CARRENTAL',
      external_logon_id: '138****5678',
      sign_time: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/) as string,
    })
    const sent = charge(agreementNo)
    expect(await call('alipay.trade.pay', sent)).toMatchObject({ code: '10000', total_amount: '12.00', receipt_amount: '12.00' })
    expect(await call('alipay.trade.pay', sent)).toMatchObject({ sub_code: 'ACQ.TRADE_HAS_SUCCESS' })
    const unsign = () => call('alipay.user.agreement.unsign', { agreement_no: agreementNo })
    expect(await unsign()).toMatchObject({ code: '10000' })
    expect(await unsign()).toMatchObject({ sub_code: 'USER_AGREEMENT_NOT_EXIST' })
    expect(await query()).toMatchObject({ sub_code: 'USER_AGREEMENT_NOT_EXIST' })
    const heardOf = () => gateway.listener.heard.filter((notice) => notice['external_agreement_no'] === externalNo)
    for (let looks = 0; looks < 100 && heardOf().length < 2; looks += 1) await new Promise((resolve) => setTimeout(resolve, 50))
    const [first, second] = heardOf()
    expect(first).toMatchObject({ notify_type: 'dut_user_sign', agreement_no: agreementNo, status: 'NORMAL' })
    expect(second).toMatchObject({ notify_type: 'dut_user_unsign', agreement_no: agreementNo, status: 'UNSIGN' })
    for (const notice of [first, second]) expect(gateway.sdk.checkNotifySignV2(notice)).toBe(true)
  })

  test('what may not be charged is refused by its cause, and moves nothing', async () => {
    const { agreementNo } = await asked()
    const pay = (more: Answer = {}, by?: AlipaySdk) => call('alipay.trade.pay', charge(agreementNo, more), by)
    expect(await pay()).toMatchObject({ sub_code: 'ACQ.AGREEMENT_STATUS_NOT_NORMAL' })
    await sign(agreementNo, 20_00)
    expect(await pay({ total_amount: '20.01' })).toMatchObject({ sub_code: 'ACQ.CYCLE_PAY_SINGLE_FEE_EXCEED' })
    expect(await pay({ buyer_id: 'somebody-else' })).toMatchObject({ sub_code: 'ACQ.TRADE_BUYER_NOT_MATCH' })
    expect(await pay({ agreement_params: { agreement_no: 'none' } })).toMatchObject({ sub_code: 'ACQ.AGREEMENT_NOT_EXIST' })
    const other = await makeMerchant(gateway.world.server, { name: 'Another' })
    expect(await pay({}, sdkOf(gateway.world.server, other))).toMatchObject({ sub_code: 'ACQ.AGREEMENT_NOT_EXIST' })
    valueOf(await gateway.world.person.client.call(operations.endAgreement, { agreementId: agreementNo }))
    expect(await pay()).toMatchObject({ sub_code: 'ACQ.AGREEMENT_INVALID' })
    const { bills } = valueOf(await gateway.world.person.client.call(operations.listBills, { before: null, limit: 100 }))
    expect(bills.filter(({ amountFen }) => amountFen === 20_01)).toEqual([])
  })

  test('a rule is kept to: once a month, so much each time', async () => {
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 8)
    const { agreementNo } = await asked({
      personal_product_code: 'CYCLE_PAY_AUTH_P',
      period_rule_params: {
        period_type: 'MONTH',
        period: '1',
        execute_time: `${today}01`,
        single_amount: '12.00',
        total_payments: 6,
      },
    })
    await sign(agreementNo)
    const pay = () => call('alipay.trade.pay', charge(agreementNo, { product_code: 'CYCLE_PAY_AUTH' }))
    expect(await pay()).toMatchObject({ code: '10000' })
    expect(await pay()).toMatchObject({ sub_code: 'ACQ.CYCLE_PAY_DATE_NOT_MATCH' })
  })
})

test.each([
  [{ personal_product_code: 'CYCLE_PAY_AUTH_P' }, 'period_rule_params'],
  [{ personal_product_code: 'OTHER' }, 'personal_product_code'],
  [{ sign_validity_period: '2y' }, 'sign_validity_period'],
  [
    {
      personal_product_code: 'CYCLE_PAY_AUTH_P',
      period_rule_params: { period_type: 'MONTH', period: 1, execute_time: '2026-12-31', single_amount: '1.00' },
    },
    'execute_time',
  ],
])('what is asked for wrongly is named on the page: %j', async (more, field) => {
  await expect(asked(more)).rejects.toThrow(field)
})
