import { err, ok } from '@/domain/core/result'
import { letPromisesRun } from '@/platform/clock/fake'
import { createFakePlatform } from '@/platform/fake'
import { createFakeScanner } from '@/platform/scanner/fake'
import type { SeenCode } from '@/platform/scanner/types'
import { routes } from '@/stores/routes'
import { RecentCodes } from '@/stores/scan/recent-codes'
import { ScanFlow } from '@/stores/scan/scan-flow'

import { createScriptedClient } from '../scripted-client'
import { order, shop } from '../wallet-samples'

function setUp(kind: 'native' | 'camera' = 'camera') {
  const platform = createFakePlatform()
  const scanner = createFakeScanner(kind)
  const client = createScriptedClient()
  const recent = new RecentCodes(platform.clock)
  const flow = new ScanFlow({ deps: { client, platform } }, scanner, recent)
  return { platform, scanner, client, recent, flow }
}

/** A code in the view, `x` and `y` its top left. */
function seen(text: string, x = 0.25, y = 0.5): SeenCode {
  const corners = [
    { x, y },
    { x: x + 0.25, y },
    { x: x + 0.25, y: y + 0.25 },
    { x, y: y + 0.25 },
  ]
  return { text, format: 'qr', corners }
}

const orderCode = 'https://qr.bangka.example/o/order-1'

describe('scanning', () => {
  test('an order leads to its checkout, in the place of the camera', async () => {
    const { platform, scanner, client, flow } = setUp()
    client.script({ resolveCode: () => ok({ kind: 'order', order }) })
    await flow.start('view')
    expect(flow.camera.state).toEqual({ at: 'open', torch: 'off', zoom: null })
    scanner.camera()?.onCodes([seen(orderCode)])
    await letPromisesRun()
    expect(platform.navigation.last()).toEqual({ kind: 'replace', path: routes.checkout, params: { order: 'order-1' } })
    expect(scanner.camera()).toBeNull()
  })

  test('a code that is seen twice is asked about once', async () => {
    const { scanner, client, flow } = setUp()
    client.script({ resolveCode: () => ok({ kind: 'shop', payee: shop }) })
    await flow.start('view')
    const listener = scanner.camera()
    listener?.onCodes([seen(orderCode)])
    listener?.onCodes([seen(orderCode)])
    await letPromisesRun()
    expect(client.asked('resolveCode')).toHaveLength(1)
  })

  test('the screen stops the camera while a code is asked about, and the answer counts all the same', async () => {
    const { platform, client, flow } = setUp()
    client.script({ resolveCode: () => ok({ kind: 'order', order }) })
    await flow.start('view')
    flow.take(orderCode)
    flow.stop()
    await letPromisesRun()
    expect(platform.navigation.last()).toMatchObject({ path: routes.checkout })
  })

  test('a code that is asked about when the screen is left leads nowhere', async () => {
    const { platform, client, flow } = setUp()
    client.script({ resolveCode: () => ok({ kind: 'order', order }) })
    flow.take(orderCode)
    flow.dispose()
    await letPromisesRun()
    expect(platform.navigation.calls).toEqual([])
  })

  test('a picture whose answer comes when the screen has been left leads nowhere', async () => {
    const { platform, scanner, client, flow } = setUp()
    client.script({ resolveCode: () => ok({ kind: 'order', order }) })
    const forget = jest.fn()
    scanner.picture(ok({ codes: [seen(orderCode)], picture: { url: 'blob:1', width: 4, height: 3, forget } }))
    const picking = flow.pickPicture()
    flow.dispose()
    await picking
    await letPromisesRun()
    expect(client.asked('resolveCode')).toHaveLength(0)
    expect(platform.navigation.calls).toEqual([])
    expect(forget).toHaveBeenCalledTimes(1)
  })

  test('the answer to a code before leads nowhere once another picture is read', async () => {
    const { platform, scanner, client, flow } = setUp()
    client.script({ resolveCode: () => ok({ kind: 'order', order }) })
    flow.take(orderCode)
    scanner.slowPicture()
    void flow.pickPicture()
    await letPromisesRun()
    expect(platform.navigation.calls).toEqual([])
  })

  test('a shop’s code leads to the checkout of the shop, a friend’s is explained', async () => {
    const { platform, client, flow } = setUp()
    client.script({ resolveCode: () => ok({ kind: 'shop', payee: shop }) })
    flow.take('HTTPS://QR.BANGKA.EXAMPLE/s/familymart')
    await letPromisesRun()
    expect(platform.navigation.last()).toMatchObject({ path: routes.checkout, params: { shop: shop.shopId } })
    flow.dismiss()
    client.script({ resolveCode: () => ok({ kind: 'friend', maskedName: 'M•••' }) })
    flow.take('https://qr.bangka.example/f/friend-1')
    await letPromisesRun()
    expect(flow.outcome).toEqual({ at: 'friend', maskedName: 'M•••' })
  })

  test('a bank’s code leads to its form, with the code in memory and not in the address', async () => {
    const { platform, client, flow } = setUp()
    const code = '00020101021115314802100048021000102290054110001520454115303156540598.735802CN5910FAMILYMART6008SHANGHAI630492D6'
    const offer = {
      kind: 'emv',
      payee: shop,
      point: 'static',
      currency: { code: 'CNY', exponent: 2 },
      amountMinor: 98_73,
      tip: null,
      prompts: [],
      labels: [],
      rate: null,
    } as const
    client.script({ resolveCode: () => ok({ ...offer, prompts: [], labels: [] }) })
    flow.take(code)
    await letPromisesRun()
    expect(flow.outcome).toEqual({ at: 'offer', text: code, offer })
    expect(platform.navigation.calls).toHaveLength(0)
  })

  test.each([
    ['', { kind: 'foreign', code: 'empty' }],
    ['hello', { kind: 'foreign', code: 'text' }],
    ['wxp://f2f0abc', { kind: 'foreign', code: 'wechat-pay' }],
    ['HTTPS://QR.ALIPAY.COM/FKX1', { kind: 'foreign', code: 'alipay-personal' }],
    ['https://qr.alipay.com/bax1', { kind: 'foreign', code: 'alipay-order' }],
    ['281234567890123456', { kind: 'foreign', code: 'own-pay-code' }],
    ['134567890123456789', { kind: 'foreign', code: 'wechat-pay-code' }],
    ['6222021001116245702', { kind: 'card-number', sure: false }],
    ['4242 4242 4242 4242', { kind: 'card-number', sure: true }],
    ['https://qr.bangka.example/o/', { kind: 'foreign', code: 'own-broken' }],
    ['https://qr.bangka.example@evil.example/o/order-1', { kind: 'link', host: 'evil.example', dangers: ['user-info'] }],
    ['https://example.com/menu', { kind: 'link', host: 'example.com', dangers: [] }],
    ['javascript:alert(1)', { kind: 'link', host: null, dangers: ['runs-something'] }],
    ['x'.repeat(5_000), { kind: 'foreign', code: 'too-long' }],
  ])('%s is told apart, and nobody is asked about it', (text, decision) => {
    const { client, platform, flow } = setUp()
    flow.take(text)
    expect(flow.outcome).toMatchObject({ at: 'decided', decision })
    expect(client.calls).toHaveLength(0)
    expect(platform.navigation.calls).toHaveLength(0)
  })

  test('a card number is not repeated in what the flow holds', () => {
    const { flow } = setUp()
    flow.take('4242424242424242')
    expect(JSON.stringify(flow.outcome)).not.toContain('4242')
  })

  test('a refused code says why and can be tried again', async () => {
    const { client, flow } = setUp()
    client.script({ resolveCode: () => err({ code: 'order.expired' }) })
    flow.take(orderCode)
    await letPromisesRun()
    expect(flow.outcome).toEqual({ at: 'refused', error: { code: 'order.expired' }, text: orderCode })
  })

  test.each(['denied', 'busy', 'unsupported'] as const)(
    'a camera that is %s is said, and a picture still works',
    async (code) => {
      const { scanner, client, flow } = setUp()
      scanner.cameraFailure({ code })
      await flow.start('view')
      expect(flow.camera.state).toEqual({ at: 'failed', failure: code })
      client.script({ resolveCode: () => ok({ kind: 'order', order }) })
      scanner.picture(ok({ codes: [seen(orderCode)], picture: null }))
      await flow.pickPicture()
      expect(client.asked('resolveCode')).toHaveLength(1)
    },
  )

  test('a camera that is unplugged is said', async () => {
    const { scanner, flow } = setUp()
    await flow.start('view')
    scanner.camera()?.onEnded('ended')
    expect(flow.camera.state).toEqual({ at: 'failed', failure: 'ended' })
  })

  test('a camera that opens after the screen was left is closed', async () => {
    const { scanner, flow } = setUp()
    const opening = flow.start('view')
    flow.stop()
    await opening
    expect(scanner.camera()).toBeNull()
    expect(flow.camera.state).toEqual({ at: 'closed' })
  })

  test('the frame follows what the camera sees', async () => {
    const { scanner, flow } = setUp()
    await flow.start('view')
    scanner.camera()?.onSeen([seen(orderCode)])
    expect(flow.seen).toEqual({ left: 0.25, top: 0.5, width: 0.25, height: 0.25 })
    scanner.camera()?.onSeen([seen(orderCode), seen('other', 0.5, 0)])
    expect(flow.seen).toEqual({ left: 0.25, top: 0, width: 0.5, height: 0.75 })
    scanner.camera()?.onSeen([])
    expect(flow.seen).toBeNull()
  })

  test('the torch follows its switch', async () => {
    const { flow } = setUp()
    await flow.start('view')
    await flow.camera.toggleTorch()
    expect(flow.camera.state).toEqual({ at: 'open', torch: 'on', zoom: null })
    await flow.camera.toggleTorch()
    expect(flow.camera.state).toEqual({ at: 'open', torch: 'off', zoom: null })
  })

  test('the platform’s own scanner: giving up is no failure, an unreadable picture is one', async () => {
    const { scanner, flow } = setUp('native')
    await flow.start('view')
    expect(flow.outcome).toBeNull()
    expect(flow.isReading).toBe(false)
    scanner.picture(err({ code: 'unreadable-picture' }))
    await flow.pickPicture()
    expect(flow.outcome).toEqual({ at: 'unread', failure: 'unreadable-picture' })
  })

  test('a camera that can come nearer does so in steps, and goes back', async () => {
    const { scanner, flow } = setUp()
    scanner.mostZoom(3)
    await flow.start('view')
    const factors: (number | undefined)[] = []
    for (let press = 0; press < 3; press += 1) {
      await flow.camera.toggleZoom()
      factors.push(flow.camera.state.at === 'open' ? flow.camera.state.zoom?.factor : undefined)
    }
    expect(factors).toEqual([2, 3, 1])
  })
})

describe('several codes at once', () => {
  const shopCode = 'https://qr.bangka.example/s/tea-house'
  const menu = 'https://menu.example/today'

  test('the picture stands still, and the person taps the one that is meant', async () => {
    const { scanner, client, flow } = setUp()
    client.script({ resolveCode: () => ok({ kind: 'shop', payee: shop }) })
    await flow.start('view')
    scanner.camera()?.onCodes([seen(menu, 0.5, 0.5), seen(orderCode, 0, 0)])
    expect(scanner.isFrozen()).toBe(true)
    expect(client.calls).toHaveLength(0)
    expect(flow.choice?.codes).toMatchObject([
      { text: orderCode, place: { x: 0.125, y: 0.125 } },
      { text: menu, place: { x: 0.625, y: 0.625 }, name: { kind: 'url', detail: 'menu.example' } },
    ])
    flow.choose(flow.choice!.codes[0]!)
    await letPromisesRun()
    expect(client.asked('resolveCode')).toMatchObject([{ input: { text: orderCode } }])
    expect(flow.choice).toBeNull()
    expect(scanner.camera()).toBeNull()
  })

  test('while the person chooses, nothing that is seen counts', async () => {
    const { scanner, client, flow } = setUp()
    await flow.start('view')
    const listener = scanner.camera()
    listener?.onCodes([seen(menu), seen(orderCode)])
    listener?.onCodes([seen(shopCode)])
    await letPromisesRun()
    expect(client.calls).toHaveLength(0)
    expect(flow.choice?.codes).toHaveLength(2)
  })

  test('none of them: the camera goes on', async () => {
    const { scanner, flow } = setUp()
    await flow.start('view')
    scanner.camera()?.onCodes([seen(menu), seen(orderCode)])
    flow.dismissChoice()
    expect(flow.choice).toBeNull()
    expect(scanner.isFrozen()).toBe(false)
    expect(scanner.camera()).not.toBeNull()
  })

  test('leaving the screen ends the choice', async () => {
    const { scanner, flow } = setUp()
    await flow.start('view')
    scanner.camera()?.onCodes([seen(menu), seen(orderCode)])
    flow.stop()
    expect(flow.choice).toBeNull()
  })

  test('those of a picture are shown in it, and the picture is let go of', async () => {
    const { scanner, client, flow } = setUp()
    client.script({ resolveCode: () => ok({ kind: 'order', order }) })
    const forget = jest.fn()
    scanner.picture(
      ok({ codes: [seen(menu), seen(orderCode), seen(orderCode)], picture: { url: 'blob:1', width: 4, height: 3, forget } }),
    )
    await flow.pickPicture()
    expect(flow.choice?.picture?.url).toBe('blob:1')
    expect(flow.choice?.codes.map(({ text }) => text)).toEqual([menu, orderCode])
    expect(forget).not.toHaveBeenCalled()
    flow.stop()
    expect(flow.choice).not.toBeNull()
    flow.choose(flow.choice!.codes[1]!)
    await letPromisesRun()
    expect(forget).toHaveBeenCalledTimes(1)
    expect(client.asked('resolveCode')).toMatchObject([{ input: { text: orderCode } }])
  })

  test.each([
    ['https://qr.bangka.example/f/friend-1', { kind: 'bangka-friend', detail: null }],
    ['wxp://f2f0abc', { kind: 'wechat', detail: null }],
    ['4242424242424242', { kind: 'card-number', detail: null }],
    ['Table 12', { kind: 'text', detail: 'Table 12' }],
    ['\u202e21 elbaT', { kind: 'text', detail: '[U+202E]21 elbaT' }],
    ['https://a.example\u202egnp.evil', { kind: 'url', detail: 'a.example[U+202E]gnp.evil' }],
    ['a text that is longer than the button', { kind: 'text', detail: 'a text that is longer th…' }],
  ])('%s is named by what it is, without what it claims', async (text, name) => {
    const { scanner, flow } = setUp()
    await flow.start('view')
    scanner.camera()?.onCodes([seen(text, 0, 0), seen(orderCode)])
    expect(flow.choice?.codes[0]?.name).toEqual(name)
  })

  test('a host without end is cut off', async () => {
    const { scanner, flow } = setUp()
    await flow.start('view')
    scanner.camera()?.onCodes([seen(`https://${'a'.repeat(4_000)}`, 0, 0), seen(orderCode)])
    expect(flow.choice?.codes[0]?.name).toEqual({ kind: 'url', detail: `${'a'.repeat(100)}…` })
  })
})

describe('a code that was scanned a moment ago', () => {
  /** Scans the order's code, comes back from its checkout with a new screen, and has the code in view again. */
  async function comeBack() {
    const first = setUp()
    first.client.script({ resolveCode: () => ok({ kind: 'order', order }) })
    await first.flow.start('view')
    first.scanner.camera()?.onSeen([seen(orderCode)])
    first.scanner.camera()?.onCodes([seen(orderCode)])
    await letPromisesRun()
    first.flow.dispose()
    await first.platform.clock.advance(20_000)
    const scanner = createFakeScanner()
    const flow = new ScanFlow({ deps: { client: first.client, platform: first.platform } }, scanner, first.recent)
    await flow.start('view')
    const look = (codes: readonly SeenCode[]): void => scanner.camera()?.onSeen(codes)
    look([seen(orderCode)])
    scanner.camera()?.onCodes([seen(orderCode)])
    await letPromisesRun()
    return { ...first, scanner, flow, look }
  }

  test('opens nothing by itself, and can be used once more', async () => {
    const { client, flow } = await comeBack()
    expect(client.asked('resolveCode')).toHaveLength(1)
    expect(flow.known).toHaveLength(1)
    flow.useKnown()
    await letPromisesRun()
    expect(client.asked('resolveCode')).toHaveLength(2)
  })

  test('is new again once the camera has looked elsewhere for a while', async () => {
    const { platform, client, scanner, flow, look } = await comeBack()
    for (let frame = 0; frame < 30; frame += 1) {
      await platform.clock.advance(100)
      look([])
    }
    expect(flow.known).toEqual([])
    scanner.camera()?.onCodes([seen(orderCode)])
    await letPromisesRun()
    expect(client.asked('resolveCode')).toHaveLength(2)
  })

  test('another code is taken at once, and beside it the person chooses', async () => {
    const { client, scanner, flow } = await comeBack()
    scanner.camera()?.onCodes([seen(orderCode), seen('https://qr.bangka.example/s/tea-house', 0, 0)])
    expect(flow.choice?.codes.map(({ isRecent }) => isRecent)).toEqual([false, true])
    flow.dismissChoice()
    scanner.camera()?.onCodes([seen('https://qr.bangka.example/s/tea-house')])
    await letPromisesRun()
    expect(client.asked('resolveCode')).toHaveLength(2)
  })

  test('is not kept by the device', async () => {
    const { platform, flow } = setUp()
    flow.take('4242424242424242')
    await letPromisesRun()
    expect(platform.storage.keys()).toEqual([])
  })

  test('a code that was chosen from a picture is taken each time: choosing it is meant', async () => {
    const { scanner, client, flow } = setUp()
    client.script({ resolveCode: () => err({ code: 'order.expired' }) })
    scanner.picture(ok({ codes: [seen(orderCode)], picture: null }))
    await flow.pickPicture()
    await letPromisesRun()
    flow.dismiss()
    await flow.pickPicture()
    await letPromisesRun()
    expect(client.asked('resolveCode')).toHaveLength(2)
  })
})
