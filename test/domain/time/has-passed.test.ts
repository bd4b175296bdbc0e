import { hasPassed } from '@/domain/time/has-passed'

test.each([
  [0, false],
  [59_999, false],
  [60_000, true],
  [3_600_000, true],
  // Clocks of two machines differ a little.
  [-1_000, false],
  // It was put back.
  [-3_600_000, true],
])('a minute, %d ms after it was written down: %s', (later, passed) => {
  expect(hasPassed(60_000, 1_700_000_000_000, 1_700_000_000_000 + later)).toBe(passed)
})
