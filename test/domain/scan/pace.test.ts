import { restAfter } from '@/domain/scan/pace'

test.each([
  ['quick reading', 5, 0, 15],
  ['reading that takes a while: two thirds of the time', 80, 0, 40],
  ['nothing read for long: a quarter of the time', 80, 30_000, 240],
  ['a slow phone', 900, 0, 400],
])('the rest between two frames: %s', (_, took, idle, rest) => {
  expect(restAfter(took, idle)).toBe(rest)
})
