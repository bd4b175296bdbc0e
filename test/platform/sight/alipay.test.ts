import { createSight } from '@/platform/sight/index.alipay'

interface Told {
  readonly intersectionRatio?: number
  readonly intersectionRect?: { readonly height?: number }
  readonly boundingClientRect?: { readonly height?: number }
}

afterEach(() => Reflect.deleteProperty(globalThis, 'my'))

/** Alipay's observers, and what they were asked to watch. */
function installObservers() {
  const watched = new Map<string, (told: Told) => void>()
  const createIntersectionObserver = () => {
    let selector = ''
    const observer = {
      relativeToViewport: () => observer,
      observe(given: string, listener: (told: Told) => void) {
        selector = given
        watched.set(given, listener)
      },
      disconnect: () => watched.delete(selector),
    }
    return observer
  }
  Object.assign(globalThis, { my: { canIUse: () => true, createIntersectionObserver } })
  return watched
}

test('an element is near with any of it in view, however high it is, and tells nothing while its page has no size', () => {
  const watched = installObservers()
  const seen: unknown[] = []
  const stop = createSight().watch('part', (each) => seen.push(each))
  const tell = watched.get('#part')
  tell?.({ intersectionRatio: 0.5, boundingClientRect: { height: 400 } })
  tell?.({ intersectionRatio: 0, intersectionRect: { height: 2 }, boundingClientRect: { height: 90_000 } })
  tell?.({ intersectionRatio: 0, intersectionRect: { height: 0 }, boundingClientRect: { height: 400 } })
  tell?.({ intersectionRatio: 0, boundingClientRect: { height: 0 } })
  expect(seen).toEqual([
    { near: true, heightPx: 400 },
    { near: true, heightPx: 90_000 },
    { near: false, heightPx: 400 },
  ])
  stop()
  expect(watched.size).toBe(0)
})

test('where Alipay has no observers, nothing is told and nothing breaks', () => {
  Object.assign(globalThis, { my: { canIUse: () => false } })
  createSight().watch('part', () => {
    throw new Error('told')
  })()
})
