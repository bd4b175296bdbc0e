import { createFakeClock } from '@/platform/clock/fake'
import { createQueuedNavigation, type Router } from '@/platform/navigation/queued'

const tabs = ['/home', '/me'] as const

/** A router that opens screens after 50 ms, and loses an order that comes while it opens another. */
function slowRouter() {
  const clock = createFakeClock()
  const orders: string[] = []
  let stack = ['/home']
  let opening = false

  function move(order: string, next: () => string[]): Promise<void> {
    orders.push(order)
    if (opening) return Promise.resolve()
    opening = true
    clock.after(50, () => {
      opening = false
      stack = next()
    })
    return Promise.resolve()
  }

  const pathOf = (url: string) => url.replace(/\?.*/, '')
  const router: Router = {
    stack: () => stack,
    navigateTo: (url) => move(`to ${url}`, () => [...stack, pathOf(url)]),
    redirectTo: (url) => move(`redirect ${url}`, () => [...stack.slice(0, -1), pathOf(url)]),
    navigateBack: (steps) => move(`back ${steps}`, () => stack.slice(0, Math.max(1, stack.length - steps))),
    switchTab: (path) => move(`tab ${path}`, () => [path]),
    reLaunch: (path) => move(`relaunch ${path}`, () => [path]),
  }
  const navigation = createQueuedNavigation(router, { tabs, clock })
  return { clock, navigation, orders, stack: () => stack, setStack: (next: string[]) => (stack = next) }
}

test('orders given at once are carried out one after the other', async () => {
  const { navigation, clock, stack } = slowRouter()
  navigation.toTab('/me')
  navigation.push('/card', { id: 'a b&c' })
  navigation.push('/code')
  await clock.advance(1_000)
  expect(stack()).toEqual(['/me', '/card', '/code'])
})

test('parameters travel encoded', async () => {
  const { navigation, clock, orders } = slowRouter()
  navigation.push('/card', { id: 'a b&c', then: '/me' })
  await clock.advance(1_000)
  expect(orders).toEqual(['to /card?id=a%20b%26c&then=%2Fme'])
})

test('a double tap opens one screen, a tap later another', async () => {
  const { navigation, clock, stack } = slowRouter()
  navigation.push('/card')
  navigation.push('/card')
  await clock.advance(1_000)
  expect(stack()).toEqual(['/home', '/card'])
  navigation.push('/card')
  await clock.advance(1_000)
  expect(stack()).toEqual(['/home', '/card', '/card'])
})

test('back from the only screen leads home', async () => {
  const { navigation, clock, orders, setStack } = slowRouter()
  setStack(['/receipt'])
  navigation.back()
  await clock.advance(1_000)
  expect(orders).toEqual(['tab /home'])
})

test('the eleventh screen takes the place of the tenth', async () => {
  const { navigation, clock, setStack, stack } = slowRouter()
  setStack(Array.from({ length: 10 }, (_, index) => `/page${index}`))
  navigation.push('/card')
  await clock.advance(1_000)
  expect(stack()).toHaveLength(10)
  expect(stack()[9]).toBe('/card')
})

test('a tab is switched to, whatever way it is asked for', async () => {
  const { navigation, clock, orders } = slowRouter()
  navigation.push('/me')
  await clock.advance(1_000)
  expect(orders).toEqual(['tab /me'])
})

test('an order that the router refuses does not hold up the next', async () => {
  const clock = createFakeClock()
  const opened: string[] = []
  const router: Router = {
    stack: () => ['/home'],
    navigateTo: () => Promise.reject(new Error('busy')),
    redirectTo: () => Promise.resolve(),
    navigateBack: () => Promise.resolve(),
    switchTab: (path) => Promise.resolve(opened.push(path)),
    reLaunch: () => Promise.resolve(),
  }
  const navigation = createQueuedNavigation(router, { tabs, clock })
  navigation.push('/card')
  navigation.toTab('/home')
  await clock.advance(5_000)
  expect(opened).toEqual(['/home'])
  expect(clock.pending()).toBe(0)
})
