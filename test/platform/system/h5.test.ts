import { createSystem } from '@/platform/system/index.h5'

/** A browser's `navigator` and the little of `window` that is asked at the start; how often the phone has buzzed. */
function installBrowser(navigator: object): { readonly buzzed: () => number } {
  let buzzed = 0
  const withBuzz = { vibrate: () => (buzzed += 1) > 0, ...navigator }
  Object.defineProperty(globalThis, 'navigator', { value: withBuzz, configurable: true })
  Object.assign(globalThis, { window: { matchMedia: () => ({ matches: false }) } })
  return { buzzed: () => buzzed }
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'navigator')
  Reflect.deleteProperty(globalThis, 'window')
})

test.each<[string, object, number]>([
  ['somebody has tapped', { userActivation: { hasBeenActive: true } }, 1],
  // The browser would refuse, and complain.
  ['nobody has tapped yet', { userActivation: { hasBeenActive: false } }, 0],
  ['the browser can’t say', {}, 1],
  ['there is nothing that buzzes', { vibrate: undefined }, 0],
])('where %s, the phone buzzes accordingly', (_, navigator, times) => {
  const { buzzed } = installBrowser(navigator)
  createSystem().buzz()
  expect(buzzed()).toBe(times)
})
