import { createScreen } from '@/platform/screen/index.alipay'

/** Alipay's screen, with what it was told. */
function installScreen(canIUse: (name: string) => boolean) {
  const told: string[] = []
  let captured: () => void = () => undefined
  const my = {
    canIUse,
    getScreenBrightness: ({ success }: { success: (answer: object) => void }) => success({ brightness: 0.4 }),
    setScreenBrightness: ({ brightness }: { brightness: number }) => told.push(`brightness ${brightness}`),
    setKeepScreenOn: ({ keepScreenOn }: { keepScreenOn: boolean }) => told.push(`keep on ${keepScreenOn}`),
    setVisualEffectOnCapture: ({ visualEffect }: { visualEffect: string }) => told.push(`capture ${visualEffect}`),
    onUserCaptureScreen: (listener: () => void) => (captured = listener),
  }
  Object.assign(globalThis, { my })
  return { told, my, capture: () => captured() }
}

afterEach(() => Reflect.deleteProperty(globalThis, 'my'))

const cannotTell = () => {
  throw new Error('canIUse is not implemented')
}

test.each([
  ['says yes', () => true],
  ['throws', cannotTell],
])('where canIUse %s, the screen is bright and protected while presenting, and then as before', async (_, canIUse) => {
  const { told } = installScreen(canIUse)
  const restore = await createScreen().present()
  expect(told).toEqual(['brightness 1', 'keep on true', 'capture hidden'])
  told.length = 0
  restore()
  restore()
  expect(told).toEqual(['brightness 0.4', 'keep on false', 'capture none'])
})

test('where canIUse denies what is there, the brightness that could not be put back is left alone, the rest is done', async () => {
  const { told } = installScreen(() => false)
  const restore = await createScreen().present()
  restore()
  expect(told).toEqual(['keep on true', 'capture hidden', 'keep on false', 'capture none'])
})

test('a call that throws spoils nothing', async () => {
  const { my, told } = installScreen(() => true)
  my.setScreenBrightness = () => {
    throw new Error('not now')
  }
  const restore = await createScreen().present()
  restore()
  expect(told).toEqual(['keep on true', 'capture hidden', 'keep on false', 'capture none'])
})

test('a screenshot is told to whoever still listens', () => {
  const { capture } = installScreen(() => true)
  const screen = createScreen()
  const heard: string[] = []
  const stopFirst = screen.onScreenshot(() => heard.push('first'))
  screen.onScreenshot(() => heard.push('second'))
  capture()
  stopFirst()
  capture()
  expect(heard).toEqual(['first', 'second', 'second'])
})
