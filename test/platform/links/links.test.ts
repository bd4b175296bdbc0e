import { createLinks as createAlipayLinks } from '@/platform/links/index.alipay'
import { createLinks as createBrowserLinks } from '@/platform/links/index.h5'

const path = '/packages/guide/can-i-use/index'
const params = { live: 'abroad', note: 'a b&c=d' }
const screen = 'packages/guide/can-i-use/index?live=abroad&note=a%20b%26c%3Dd'

afterEach(() => {
  for (const name of ['my', 'window']) Reflect.deleteProperty(globalThis, name)
})

test('in a browser a link is the address of the app with the screen behind it, wherever one is', () => {
  for (const href of ['https://shop.example/wallet/?from=chat#/pages/home/index', 'https://shop.example/wallet/?from=chat']) {
    Object.assign(globalThis, { window: { location: { href } } })
    expect(createBrowserLinks().to(path, params)).toBe(`https://shop.example/wallet/?from=chat#/${screen}`)
  }
})

test('on Alipay it opens this mini-program at the screen', () => {
  Object.assign(globalThis, { my: { getAppIdSync: () => ({ appId: '2021' }) } })
  const links = createAlipayLinks()
  expect(links.to(path, params)).toBe(`alipays://platformapi/startapp?appId=2021&page=${encodeURIComponent(screen)}`)
  expect(links.page(path)).toBe('packages/guide/can-i-use/index')
})

test('an Alipay that does not know its own number still gives the page', () => {
  Object.assign(globalThis, { my: {} })
  expect(createAlipayLinks().to(path)).toContain(encodeURIComponent('packages/guide/can-i-use/index'))
})
