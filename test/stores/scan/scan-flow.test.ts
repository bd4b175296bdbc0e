import { err, ok } from '@/domain/core/result'
import { letPromisesRun } from '@/platform/clock/fake'
import { createFakePlatform } from '@/platform/fake'
import { createFakeScanner } from '@/platform/scanner/fake'
import { routes } from '@/stores/routes'
import { ScanFlow } from '@/stores/scan/scan-flow'

import { createScriptedClient } from '../scripted-client'
import { order, shop } from '../wallet-samples'

function setUp(kind: 'native' | 'camera' = 'camera') {
  const platform = createFakePlatform()
  const scanner = createFakeScanner(kind)
  const client = createScriptedClient()
  const flow = new ScanFlow({ deps: { client, platform } }, scanner)
  return { platform, scanner, client, flow }
}

const orderCode = 'https://qr.bangka.example/o/order-1'

describe('scanning', () => {
  test('an order leads to its checkout, in the place of the camera', async () => {
    const { platform, scanner, client, flow } = setUp()
    client.script({ resolveCode: () => ok({ kind: 'order', order }) })
    await flow.start('view')
    expect(flow.camera).toEqual({ at: 'open', torch: 'off' })
    scanner.camera()?.onCode({ text: orderCode, format: 'qr' })
    await letPromisesRun()
    expect(platform.navigation.last()).toEqual({ kind: 'replace', path: routes.checkout, params: { order: 'order-1' } })
    expect(scanner.camera()).toBeNull()
  })

  test('a code that is seen twice is asked about once', async () => {
    const { scanner, client, flow } = setUp()
    client.script({ resolveCode: () => ok({ kind: 'shop', payee: shop }) })
    await flow.start('view')
    const listener = scanner.camera()
    listener?.onCode({ text: orderCode, format: 'qr' })
    listener?.onCode({ text: orderCode, format: 'qr' })
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
    ['https://qr.bangka.example@evil.example/o/order-1', { kind: 'link', host: 'evil.example', doubtful: true }],
    ['https://example.com/menu', { kind: 'link', host: 'example.com', doubtful: false }],
    ['javascript:alert(1)', { kind: 'link', host: null, doubtful: true }],
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
      expect(flow.camera).toEqual({ at: 'failed', failure: code })
      client.script({ resolveCode: () => ok({ kind: 'order', order }) })
      scanner.picture(ok({ text: orderCode, format: 'qr' }))
      await flow.pickPicture()
      expect(client.asked('resolveCode')).toHaveLength(1)
    },
  )

  test('a camera that is unplugged is said', async () => {
    const { scanner, flow } = setUp()
    await flow.start('view')
    scanner.camera()?.onEnded()
    expect(flow.camera).toEqual({ at: 'failed', failure: 'ended' })
  })

  test('a camera that opens after the screen was left is closed', async () => {
    const { scanner, flow } = setUp()
    const opening = flow.start('view')
    flow.stop()
    await opening
    expect(scanner.camera()).toBeNull()
    expect(flow.camera).toEqual({ at: 'closed' })
  })

  test('the frame follows what the camera sees', async () => {
    const { scanner, flow } = setUp()
    await flow.start('view')
    scanner.camera()?.onSeen([
      { x: 0.25, y: 0.5 },
      { x: 0.75, y: 0.5 },
      { x: 0.75, y: 1 },
      { x: 0.25, y: 1 },
    ])
    expect(flow.seen).toEqual({ left: 0.25, top: 0.5, width: 0.5, height: 0.5 })
    scanner.camera()?.onSeen(null)
    expect(flow.seen).toBeNull()
  })

  test('the torch follows its switch', async () => {
    const { flow } = setUp()
    await flow.start('view')
    await flow.toggleTorch()
    expect(flow.camera).toEqual({ at: 'open', torch: 'on' })
    await flow.toggleTorch()
    expect(flow.camera).toEqual({ at: 'open', torch: 'off' })
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
})
