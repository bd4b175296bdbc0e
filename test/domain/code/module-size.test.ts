import fc from 'fast-check'

import { fitModules } from '@/domain/code/module-size'

/** Densities of phones, and of browsers zoomed in and out. */
const densities = [1, 1.1, 1.25, 1.5, 2, 2.25, 2.5, 2.625, 2.75, 3, 3.5, 4]
const cases = fc.record({
  fills: fc.boolean(),
  symbol: fc.integer({ min: 21, max: 180 }),
  quiet: fc.constantFrom(4, 10),
  room: fc.integer({ min: 250, max: 1200 }),
  pixelRatio: fc.constantFrom(...densities),
})

describe('a symbol that is fitted into the room for it', () => {
  it('has its quiet zones whole on both sides, and is whole in both measures', () => {
    fc.assert(
      fc.property(cases, ({ symbol, quiet, room, pixelRatio, fills }) => {
        const { module, length, pixels, start } = fitModules(symbol, quiet, room, pixelRatio, fills)
        expect(Number.isInteger(module)).toBe(true)
        expect(Number.isInteger(length)).toBe(true)
        expect(Number.isInteger(start)).toBe(true)
        expect(pixels).toBeCloseTo(length * pixelRatio, 6)
        expect(start).toBeGreaterThanOrEqual(quiet * module)
        expect(pixels - start - symbol * module).toBeGreaterThanOrEqual(quiet * module)
      }),
    )
  })

  it('stays in its room, and uses it: a pixel more a module would not fit, but for a step of the screen', () => {
    fc.assert(
      fc.property(cases, ({ symbol, quiet, room, pixelRatio, fills }) => {
        const modules = symbol + 2 * quiet
        const { module, length } = fitModules(symbol, quiet, room, pixelRatio, fills)
        if (module > 1) expect(length).toBeLessThanOrEqual(room)
        // No density of these needs more than ten pixels of the design for a whole number of its own.
        expect((module + 1) * modules).toBeGreaterThan((room - 10) * pixelRatio)
      }),
    )
  })

  test.each([
    [1, 320, 2, 308],
    [1, 343, 2, 308],
    [2, 343, 4, 308],
    [3, 343, 6, 308],
    [3, 382, 7, 360],
    [4, 343, 8, 308],
    [1.5, 343, 3, 308],
    [2.625, 343, 5, 296],
  ])('a pay code’s bars at density %d in %d px are %d pixels of the screen, %d px in all', (pixelRatio, room, module, length) => {
    expect(fitModules(134, 10, room, pixelRatio)).toMatchObject({ module, length })
  })

  it('that fills its room begins a whole number of modules from its edge', () => {
    expect(fitModules(134, 10, 382, 1, true)).toEqual({ module: 2, length: 382, pixels: 382, start: 56 })
    expect(fitModules(134, 10, 343, 3, true)).toEqual({ module: 6, length: 343, pixels: 1029, start: 108 })
  })

  it('is never drawn with less than one pixel a module: it is larger than its room then', () => {
    expect(fitModules(134, 10, 100, 1)).toEqual({ module: 1, length: 154, pixels: 154, start: 10 })
  })

  it('takes a density that no step makes whole as it comes', () => {
    const { module, length, pixels } = fitModules(134, 10, 343, Math.E)
    expect(module).toBe(6)
    expect(pixels).toBe(Math.round(length * Math.E))
  })
})
