import { browserAtHand } from '@/platform/scanner/browser-at-hand'
import { createScanner } from '@/platform/scanner/index.alipay'

const apple = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'

test.each([
  ['Safari on an iPhone', `${apple} Version/17.5 Mobile/15E148 Safari/604.1`, 5, 'ios-safari'],
  ['Chrome on an iPhone', `${apple} CriOS/126.0 Mobile/15E148 Safari/604.1`, 5, 'ios-other'],
  ['WeChat on an iPhone', `${apple} Mobile/15E148 MicroMessenger/8.0.49`, 5, 'ios-other'],
  [
    'Safari on an iPad',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15',
    5,
    'ios-safari',
  ],
  [
    'Safari on a Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15',
    0,
    'desktop',
  ],
  [
    'Chrome on Android',
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/126.0.0.0 Mobile Safari/537.36',
    5,
    'android',
  ],
  ['Firefox on Windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:127.0) Gecko/20100101 Firefox/127.0', 0, 'desktop'],
])('%s: where the settings of the camera are', (_, userAgent, maxTouchPoints, way) => {
  expect(browserAtHand({ userAgent, maxTouchPoints })).toBe(way)
})

describe('the settings in Alipay', () => {
  interface Asked {
    readonly authType?: string
    readonly success: (answer: object) => void
    readonly fail: (answer: object) => void
  }

  /** An Alipay with these calls and no others; what was called. */
  function install(calls: Readonly<Record<string, (asked: Asked) => void>>): string[] {
    const called: string[] = []
    const library = Object.fromEntries(
      Object.entries(calls).map(([name, call]) => [
        name,
        (asked: Asked) => {
          called.push(asked.authType === undefined ? name : `${name} ${asked.authType}`)
          call(asked)
        },
      ]),
    )
    Object.assign(globalThis, { my: { canIUse: () => true, ...library } })
    return called
  }

  const says = (camera: boolean | undefined) => (asked: Asked) => asked.success({ authSetting: { camera, location: true } })

  afterEach(() => Reflect.deleteProperty(globalThis, 'my'))

  test('refused to the mini-program: its own settings, and what the person did there', async () => {
    const called = install({ getSetting: says(false), openSetting: says(true), showAuthGuide: () => undefined })
    expect(await createScanner().settings.open()).toBe(true)
    expect(called).toEqual(['getSetting', 'openSetting'])
    install({ getSetting: says(false), openSetting: says(false) })
    expect(await createScanner().settings.open()).toBe(false)
  })

  test.each([
    ['allowed to the mini-program, so refused to Alipay', says(true)],
    ['never asked', says(undefined)],
    ['not told', (asked: Asked) => asked.fail({ error: 4 })],
    [
      'a version that throws',
      () => {
        throw new Error('getSetting')
      },
    ],
  ])('%s: the way to the phone’s settings', async (_, getSetting) => {
    const called = install({ getSetting, openSetting: says(true), showAuthGuide: (asked) => asked.success({ shown: true }) })
    expect(await createScanner().settings.open()).toBe(false)
    expect(called).toEqual(['getSetting', 'showAuthGuide CAMERA'])
  })

  test('an old Alipay that has none of it: nothing happens, and nothing breaks', async () => {
    install({})
    expect(await createScanner().settings.open()).toBe(false)
    install({ showAuthGuide: (asked) => asked.fail({}) })
    expect(await createScanner().settings.open()).toBe(false)
  })
})
