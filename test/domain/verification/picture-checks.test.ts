import * as fc from 'fast-check'

import { checkPicture, mayUseAnyway, type PictureProblem, pictureThresholds } from '@/domain/verification/picture-checks'

import { blurred, box, type Drawing, exposed, ground, noisy, passportPage, sampleOf, scannedPage } from './drawn-pages'

function check(drawing: Drawing): readonly PictureProblem[] {
  return checkPicture({ width: 1_600, height: 1_125, luminance: sampleOf(drawing) })
}

function withLamp(): Drawing {
  const page = passportPage()
  box(page, 200, 60, 200, 130, 255)
  return page
}

function withStamp(): Drawing {
  const page = ground(200)
  for (const [x, y] of [
    [150, 100],
    [158, 140],
    [150, 180],
  ] as const)
    box(page, x, y, 180, 4, 70)
  box(page, 150, 100, 4, 84, 70)
  box(page, 326, 100, 4, 84, 70)
  return page
}

describe('what is found in a drawn picture', () => {
  test.each<[string, Drawing, readonly PictureProblem[]]>([
    ['a page on a table', passportPage(), []],
    ['a page on a white table', passportPage({ table: 240 }), []],
    ['a scan, white to its edges', scannedPage(), []],
    ['a nearly empty page with one stamp', withStamp(), []],
    ['a page by the light of a lamp', exposed(passportPage(), 0.6), []],
    ['a page with a noisy sensor', noisy(passportPage(), 12), []],
    ['a page a little soft, its print still readable', blurred(passportPage(), 1), []],
    ['a page out of focus', blurred(passportPage(), 4), ['blurred']],
    ['a page far out of focus', blurred(passportPage(), 8), ['blurred']],
    ['a scan out of focus', blurred(scannedPage(), 4), ['blurred']],
    ['a page at dusk', exposed(passportPage(), 0.3), ['too-dark']],
    ['a page whose ink is washed out', exposed(passportPage(), 0.35, 175), ['too-bright']],
    ['a lamp reflected in the page', withLamp(), ['glare']],
    ['a black picture', ground(3), ['nothing-to-see']],
    ['a white picture', ground(255), ['nothing-to-see']],
    ['a bare table', noisy(ground(120), 6), ['nothing-to-see']],
  ])('%s', (_, drawing, problems) => {
    expect(check(drawing)).toEqual(problems)
  })

  test.each([
    [799, 600, ['too-small']],
    [800, 449, ['too-small']],
    [800, 450, []],
    [450, 800, []],
  ] as const)('%i by %i points', (width, height, problems) => {
    expect(checkPicture({ width, height, luminance: sampleOf(passportPage()) })).toEqual(problems)
  })

  test('where the device gives no pixels only the size is judged', () => {
    expect(checkPicture({ width: 1_600, height: 1_200, luminance: null })).toEqual([])
    expect(checkPicture({ width: 100, height: 80, luminance: null })).toEqual(['too-small'])
  })
})

describe('the checks', () => {
  test('blurring a page never makes it sharper', () => {
    const isBlurred = [0, 1, 2, 3, 4, 6, 8].map((radius) => check(blurred(passportPage(), radius)).includes('blurred'))
    const first = isBlurred.indexOf(true)
    expect(first).toBeGreaterThan(1)
    expect(isBlurred.slice(first)).not.toContain(false)
  })

  test('say something of any picture at all, and never throw', () => {
    const pixels = fc.uint8Array({ minLength: 64 * 64, maxLength: 64 * 64 })
    fc.assert(
      fc.property(pixels, fc.integer({ min: 1, max: 4_000 }), fc.integer({ min: 1, max: 4_000 }), (values, width, height) => {
        const problems = checkPicture({ width, height, luminance: { width: 64, height: 64, values } })
        expect(new Set(problems).size).toBe(problems.length)
      }),
      { numRuns: 60 },
    )
  })

  test('a picture at the wrong exposure is not both too dark and too bright', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 1.2, noNaN: true }),
        fc.double({ min: 0, max: 220, noNaN: true }),
        (factor, lift) => {
          const problems = check(exposed(passportPage(), factor, lift))
          expect(problems.includes('too-dark') && problems.includes('too-bright')).toBe(false)
        },
      ),
      { numRuns: 12 },
    )
  })

  test('the person’s eyes overrule a doubt, but not what nobody can read', () => {
    expect(mayUseAnyway(['blurred', 'too-dark'])).toBe(true)
    expect(mayUseAnyway(['glare'])).toBe(true)
    expect(mayUseAnyway(['too-small'])).toBe(false)
    expect(mayUseAnyway(['nothing-to-see'])).toBe(false)
    expect(mayUseAnyway(['unreadable'])).toBe(false)
    expect(mayUseAnyway(['same-again'])).toBe(false)
  })

  test('a sharp edge is far above the threshold of sharpness', () => {
    const edge = ground(60)
    box(edge, 0, 0, 245, 360, 200)
    expect(pictureThresholds.minSharpness).toBeLessThan(0.05)
    expect(check(edge)).toEqual([])
  })
})
