import { inCoveredView, scaledDown } from '@/platform/scanner/cover'

test('what a wide video loses at its sides in a narrow view lies outside of it', () => {
  const video = { width: 1280, height: 720 }
  const view = { width: 360, height: 720 }
  expect(inCoveredView({ x: 0.5, y: 0.5 }, video, view)).toEqual({ x: 0.5, y: 0.5 })
  expect(inCoveredView({ x: 0, y: 0 }, video, view).x).toBeLessThan(0)
  // A fraction of 360/1280 of the video is seen.
  expect(inCoveredView({ x: 0.5 + 360 / 1280 / 2, y: 1 }, video, view)).toEqual({ x: 1, y: 1 })
})

test('pictures are made smaller, never larger', () => {
  expect(scaledDown({ width: 4000, height: 3000 }, 1000)).toEqual({ width: 1000, height: 750 })
  expect(scaledDown({ width: 300, height: 200 }, 1000)).toEqual({ width: 300, height: 200 })
  expect(scaledDown({ width: 9000, height: 1 }, 100)).toEqual({ width: 100, height: 1 })
})
