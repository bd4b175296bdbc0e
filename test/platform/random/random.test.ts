import { createRandom as createAlipayRandom } from '@/platform/random/index.alipay'
import { createRandom as createBrowserRandom } from '@/platform/random/index.h5'

test.each([
  ['a browser', () => createBrowserRandom()],
  ['Alipay', () => createAlipayRandom()],
])('names of %s are 22 characters of base64url, and none comes twice', (_, create) => {
  const random = create()
  const names = Array.from({ length: 5_000 }, () => random.id())
  expect(names.every((name) => /^[A-Za-z0-9_-]{22}$/.test(name))).toBe(true)
  expect(new Set(names).size).toBe(names.length)
})

test('on Alipay two starts with the same chance make different names', () => {
  const seeded = (now: number) => createAlipayRandom({ now: () => now, random: () => 0.5 })
  expect(seeded(1_000).id()).not.toBe(seeded(1_001).id())
  const stuck = seeded(1_000)
  expect(stuck.id()).not.toBe(stuck.id())
})
