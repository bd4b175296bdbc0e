import fc from 'fast-check'

import { putBehind } from '@/platform/scanner/opening/background'

test('a black code on nothing becomes black on white, a white one white on black', () => {
  const black = Uint8ClampedArray.from([0, 0, 0, 255, 0, 0, 0, 0])
  expect(putBehind(black, 'white')).toBe(true)
  expect([...black]).toEqual([0, 0, 0, 255, 255, 255, 255, 255])
  const white = Uint8ClampedArray.from([255, 255, 255, 255, 255, 255, 255, 0])
  expect(putBehind(white, 'black')).toBe(true)
  expect([...white]).toEqual([255, 255, 255, 255, 0, 0, 0, 255])
})

test('half of a colour is half of what is behind', () => {
  const data = Uint8ClampedArray.from([200, 0, 0, 128])
  putBehind(data, 'white')
  expect([...data]).toEqual([227, 127, 127, 255])
})

test('what is opaque stays as it is; afterwards everything is opaque', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.constantFrom(0, 90, 255))), (points) => {
      const before = Uint8ClampedArray.from(points.reduce<number[]>((all, point) => [...all, ...point], []))
      const after = Uint8ClampedArray.from(before)
      expect(putBehind(after, 'white')).toBe(points.some(([, , , opacity]) => opacity < 255))
      points.forEach(([red, green, blue, opacity], index) => {
        const point = [...after.slice(index * 4, index * 4 + 4)]
        if (opacity === 255) expect(point).toEqual([red, green, blue, 255])
        expect(point[3]).toBe(255)
      })
    }),
  )
})
