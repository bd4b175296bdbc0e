import { codeOnPage } from './support/code-on-page'
import { newNumber, payByScanning } from './support/gateway-world'
import { merchantAtGateway } from './support/merchant-at-gateway'

const gateway = merchantAtGateway({}, { notifyUrl: null, name: { zh: '茶<馆>', en: 'Tea "House" <script>' } })

const order = (more: object = {}) => ({
  out_trade_no: newNumber(),
  total_amount: '66.60',
  subject: 'Box of "tea" <img src=x onerror=alert(1)> & more',
  product_code: 'FAST_INSTANT_TRADE_PAY',
  ...more,
})

/** Follows a browser from the shop's link to the cashier. */
async function cashierOf(url: string): Promise<{ readonly address: string; readonly page: string; readonly headers: Headers }> {
  const led = await fetch(url, { redirect: 'manual' })
  if (led.status !== 302) throw new Error(`${led.status}: ${await led.text()}`)
  const address = led.headers.get('location') ?? ''
  const shown = await fetch(address)
  return { address, page: await shown.text(), headers: shown.headers }
}

const link = (bizContent: object, more: Record<string, string> = {}, method = 'alipay.trade.page.pay') =>
  gateway.sdk.pageExecute(method, 'GET', { bizContent, ...more })

describe('the cashier', () => {
  test.each(['alipay.trade.page.pay', 'alipay.trade.wap.pay'])(
    '%s leads to a page that shows payee, goods and amount',
    async (method) => {
      const { headers, page } = await cashierOf(link(order(), {}, method))
      expect(page).toContain('¥66.60')
      expect(page).toContain('Tea &#34;House&#34; &#60;script&#62;')
      expect(page).toContain('Box of &#34;tea&#34; &#60;img src=x onerror=alert(1)&#62; &#38; more')
      expect(page).not.toContain('<img')
      expect(page.match(/<script>/g)).toHaveLength(1)
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'sha256-/)
      expect(headers.get('cache-control')).toBe('no-store')
    },
  )

  test('is reached by the form that the SDK makes, too', async () => {
    const sent = order({ subject: 'Plain tea' })
    const form = gateway.sdk.pageExecute('alipay.trade.page.pay', 'POST', {
      bizContent: sent,
      returnUrl: 'https://shop.example/done',
    })
    const action = /action="([^"]+)"/.exec(form)?.[1] ?? ''
    const fields = [...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name!,
      value!.replaceAll('&quot;', '"'),
    ])
    const led = await fetch(action, {
      method: 'POST',
      body: new URLSearchParams(Object.fromEntries(fields) as Record<string, string>),
      redirect: 'manual',
    })
    expect(led.status).toBe(302)
    expect(await (await fetch(led.headers.get('location') ?? '')).text()).toContain('Plain tea')
  })

  test('an order string for an app leads there as well', async () => {
    const text = gateway.sdk.sdkExecute('alipay.trade.app.pay', { bizContent: order({ subject: 'By app' }) })
    const { page } = await cashierOf(`${gateway.world.server.address}/gateway.do?${text}`)
    expect(page).toContain('By app')
  })

  test('speaks Chinese to a Chinese browser', async () => {
    const { address } = await cashierOf(link(order()))
    const page = await (await fetch(address, { headers: { 'accept-language': 'zh-CN,zh;q=0.9' } })).text()
    expect(page).toContain('lang="zh-CN"')
    expect(page).toContain('茶&#60;馆&#62;')
    expect(page).toContain('等待付款')
  })

  test('shows the order’s code: who scans it pays, the page says so, and leads back with signed parameters', async () => {
    const sent = order()
    const { address, page } = await cashierOf(
      link(sent, { returnUrl: 'https://shop.example/done?cart=7&sign=mine', notifyUrl: gateway.listener.url }),
    )
    const state = `${address.split('?')[0]}/state?${address.split('?')[1]}`
    expect(await (await fetch(state)).json()).toEqual({ state: 'open' })
    await payByScanning(gateway.world.person, await codeOnPage(page))
    expect(await (await fetch(state)).json()).toEqual({ state: 'paid' })
    const paid = await (await fetch(address)).text()
    expect(paid).toContain('Paid')
    expect(paid).not.toContain('<svg')
    const back = new URL((/data-back\s+href="([^"]+)"/.exec(paid)?.[1] ?? '').replaceAll('&#38;', '&'))
    expect(`${back.origin}${back.pathname}`).toBe('https://shop.example/done')
    expect(back.searchParams.get('cart')).toBe('7')
    const said = Object.fromEntries(back.searchParams)
    delete said['cart']
    expect(said).toMatchObject({
      out_trade_no: sent.out_trade_no,
      total_amount: '66.60',
      method: 'alipay.trade.page.pay.return',
      app_id: gateway.merchant.appId,
    })
    expect(gateway.sdk.checkNotifySignV2(said)).toBe(true)
    await gateway.listener.wait(1)
    expect(gateway.listener.heard[0]).toMatchObject({ out_trade_no: sent.out_trade_no, trade_status: 'TRADE_SUCCESS' })
  })

  test('a browser without scripts goes on by itself', async () => {
    const { page } = await cashierOf(link(order()))
    expect(page).toMatch(/<noscript\s*><meta http-equiv="refresh" content="4"/)
  })

  test('whose address was changed is none: nobody can put another way back into it', async () => {
    const { address } = await cashierOf(link(order(), { returnUrl: 'https://shop.example/done' }))
    for (const changed of [
      address.replace('shop.example', 'evil.example'),
      address.replace(gateway.merchant.appId, '9021000000000000'),
      address.split('?')[0]!,
    ]) {
      const answer = await fetch(changed)
      expect(answer.status).toBe(404)
      expect(await answer.text()).not.toContain('evil')
    }
  })

  test.each([
    ['javascript:alert(1)', 400],
    ['data:text/html,x', 400],
    ['https://user:secret@shop.example/', 400],
    ['https://shop.example/', 302],
  ])('return_url %s answers %i', async (returnUrl, status) => {
    expect((await fetch(link(order(), { returnUrl }), { redirect: 'manual' })).status).toBe(status)
  })

  test('a request that is refused shows a page, and nothing of what was sent as HTML', async () => {
    const refused = await fetch(link(order({ total_amount: '<b>' })), { redirect: 'manual' })
    expect(refused.status).toBe(400)
    expect(refused.headers.get('content-type')).toContain('text/html')
    expect(await refused.text()).toContain('total_amount')
    const tampered = link(order()).replace('66.60', '0.01')
    const answer = await fetch(tampered, { redirect: 'manual' })
    expect(answer.status).toBe(400)
    const page = await answer.text()
    expect(page).toContain('invalid-signature')
    expect(page).not.toContain('<img')
  })

  test('the same order again is the same trade; another amount for its number is refused', async () => {
    const sent = order()
    const first = await cashierOf(link(sent))
    const again = await cashierOf(link(sent))
    expect(new URL(again.address).pathname).toBe(new URL(first.address).pathname)
    expect((await fetch(link({ ...sent, total_amount: '1.00' }), { redirect: 'manual' })).status).toBe(400)
  })
})
