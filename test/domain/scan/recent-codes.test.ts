import { isRecent, type RecentCode, withLook, withTaken } from '@/domain/scan/recent-codes'

const shop = 'https://qr.bangka.example/s/tea-house'

/** Looks every 100 ms from `from` to `until`, at these texts; then is the shop's code still one of a moment ago? */
function looked(codes: readonly RecentCode[], from: number, until: number, texts: readonly string[]) {
  let last: number | null = null
  let known = codes
  for (let at = from; at <= until; at += 100) {
    known = withLook(known, texts, at, last)
    last = at
  }
  return known
}

describe('codes of a moment ago', () => {
  const taken = withTaken([], shop, 0)

  test('a code that nobody took is none', () => {
    expect(isRecent([], shop, 0)).toBe(false)
    expect(isRecent(taken, `${shop}2`, 0)).toBe(false)
  })

  test.each([
    ['at once', 0, true],
    ['after a payment of a minute', 60_000, true],
    ['after two minutes', 120_000, false],
  ])('with the camera off: %s', (_, at, expected) => {
    expect(isRecent(taken, shop, at)).toBe(expected)
  })

  test('it stays one for as long as the camera sees it', () => {
    expect(isRecent(looked(taken, 0, 300_000, [shop]), shop, 300_000)).toBe(true)
  })

  test('a shaky hand does not make it new, looking elsewhere does', () => {
    expect(isRecent(looked(taken, 0, 2_000, []), shop, 2_000)).toBe(true)
    expect(isRecent(looked(looked(taken, 0, 2_000, []), 2_100, 2_200, [shop]), shop, 2_200)).toBe(true)
    expect(isRecent(looked(taken, 0, 2_600, []), shop, 2_600)).toBe(false)
    expect(isRecent(looked(taken, 0, 2_600, ['another']), shop, 2_600)).toBe(false)
  })

  test('the time in which the camera was off is no looking elsewhere', () => {
    const before = looked(taken, 0, 1_000, [])
    expect(isRecent(withLook(before, [], 50_000, 1_000), shop, 50_000)).toBe(true)
  })

  test('the text itself is not kept', () => {
    expect(JSON.stringify(withTaken([], '4242424242424242', 0))).not.toContain('4242')
  })
})
