import { routes } from '@/stores/routes'

import { worldWithCards } from '../worlds/world'
import { typeCode } from './support/deeds'
import type { Person } from './support/person'
import { openWallet, type Wallet } from './support/wallet'

// The first run builds the wallet.
jest.setTimeout(10 * 60_000)

let wallet: Wallet

afterEach(async () => {
  await wallet.leave()
})

interface Scene {
  readonly permissions?: readonly string[]
  readonly now?: number
  /** Runs in the page before the wallet does. */
  readonly before?: () => void
}

async function scanning({ permissions = [], now, before }: Scene = {}): Promise<Person> {
  const world = await worldWithCards(now ?? Date.now())
  const me = await wallet.visit({ world, permissions: [...permissions], ...(now === undefined ? {} : { now }) })
  if (before !== undefined) {
    await me.page.addInitScript(before)
    await me.restarts()
  }
  await me.opens(routes.scan)
  return me
}

/** The tracks of the camera that is on. */
const tracks = (me: Person): Promise<readonly string[]> =>
  me.page.evaluate(() =>
    Array.from(document.querySelectorAll('video')).map(({ srcObject }) =>
      srcObject instanceof MediaStream ? (srcObject.getVideoTracks()[0]?.readyState ?? 'none') : 'none',
    ),
  )

describe('a device without a camera', () => {
  beforeAll(async () => {
    wallet = await openWallet()
  })

  afterAll(async () => {
    await wallet.close()
  })

  test('says so, and typing works', async () => {
    const me = await scanning({ permissions: ['camera'] })
    const { scan } = me.words
    await me.sees(scan.cameraProblems['no-camera'].title)
    await typeCode(me, 'hello')
    await me.sees(scan.foreign.text.title)
  })

  test('a page that is not secure, and a browser inside of an app: told apart, and nothing to try again', async () => {
    const insecure = await scanning({
      before: () => {
        Object.defineProperty(navigator, 'mediaDevices', { value: undefined })
        Object.defineProperty(window, 'isSecureContext', { value: false })
      },
    })
    const { scan } = insecure.words
    await insecure.sees(scan.cameraProblems['insecure-page'].text)
    expect(await insecure.button(scan.tryCamera).count()).toBe(0)
    const inside = await scanning({
      before: () => {
        Object.defineProperty(navigator, 'mediaDevices', { value: undefined })
      },
    })
    await inside.sees(scan.cameraProblems.unsupported.text)
    expect(await inside.button(scan.tryCamera).count()).toBe(0)
  })
})

describe('a device with a camera', () => {
  beforeAll(async () => {
    wallet = await openWallet({ args: ['--use-fake-device-for-media-stream'] })
  })

  afterAll(async () => {
    await wallet.close()
  })

  test('refused for good: the way to the settings is told, and the camera opens by itself when it was allowed there', async () => {
    const me = await scanning()
    const { scan } = me.words
    await me.sees(scan.cameraProblems.blocked.title)
    for (const step of scan.settingsSteps.desktop) await me.sees(step)
    await me.page.context().grantPermissions(['camera'])
    await me.sees(scan.hint)
    expect(await tracks(me)).toEqual(['live'])
  })

  test('refused this once: asking again is offered', async () => {
    const me = await scanning({
      permissions: ['camera'],
      before: () => {
        const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
        let asked = 0
        navigator.permissions.query = () => Promise.reject(new TypeError('camera'))
        navigator.mediaDevices.getUserMedia = (wish) => {
          asked += 1
          return asked === 1 ? Promise.reject(new DOMException('no', 'NotAllowedError')) : ask(wish)
        }
      },
    })
    const { scan } = me.words
    await me.sees(scan.cameraProblems.denied.text)
    await me.tap(scan.tryCamera)
    await me.sees(scan.hint)
  })

  test('busy, then free: trying again opens it', async () => {
    const me = await scanning({
      permissions: ['camera'],
      before: () => {
        const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
        let asked = 0
        navigator.mediaDevices.getUserMedia = (wish) => {
          asked += 1
          return asked === 1 ? Promise.reject(new DOMException('taken', 'NotReadableError')) : ask(wish)
        }
      },
    })
    const { scan } = me.words
    await me.sees(scan.cameraProblems.busy.title)
    await me.tap(scan.tryCamera)
    await me.sees(scan.hint)
  })

  test('unplugged in the middle: said, let go of, and opened anew when it is back', async () => {
    const me = await scanning({ permissions: ['camera'] })
    const { scan } = me.words
    await me.sees(scan.hint)
    await me.page.evaluate(() => {
      const stream = document.querySelector('video')?.srcObject
      if (stream instanceof MediaStream) stream.getVideoTracks()[0]?.dispatchEvent(new Event('ended'))
    })
    await me.sees(scan.cameraProblems.ended.title)
    expect(await tracks(me)).toEqual([])
    await me.tap(scan.tryCamera)
    await me.sees(scan.hint)
  })

  test('on, and showing nothing: said after a while', async () => {
    const me = await scanning({
      permissions: ['camera'],
      now: Date.now(),
      before: () => {
        // A stream without a single frame: nothing was ever drawn on its canvas.
        navigator.mediaDevices.getUserMedia = () => Promise.resolve(document.createElement('canvas').captureStream(0))
      },
    })
    const { scan } = me.words
    await me.page.locator('video').waitFor({ state: 'attached' })
    await me.page.clock.fastForward(11_000)
    await me.sees(scan.cameraProblems['no-frames'].title)
    expect(await tracks(me)).toEqual([])
  })

  test('goes off when the page is in the background, and comes back with it', async () => {
    const me = await scanning({ permissions: ['camera'] })
    const { scan } = me.words
    await me.sees(scan.hint)
    const turn = (state: 'hidden' | 'visible'): Promise<void> =>
      me.page.evaluate((now) => {
        Object.defineProperty(document, 'visibilityState', { value: now, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      }, state)
    await turn('hidden')
    await me.page.locator('video').waitFor({ state: 'detached' })
    await turn('visible')
    await me.sees(scan.hint)
    expect(await tracks(me)).toEqual(['live'])
  })
})
