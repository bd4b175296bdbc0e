/** @jest-environment ./test/components/support/browser-environment.cjs */
import fc from 'fast-check'

import { BarcodePicture, QrPicture } from '@/components/pay-code-art'
import { runsPath } from '@/components/pay-code-art/svg'

import { closeAll, show } from './support/page'

afterEach(closeAll)

/** The modules that a path of `runsPath` blackens, as "x,y". */
function blackened(path: string): readonly string[] {
  return Array.from(path.matchAll(/M(\d+),(\d+)h(\d+)v1H\d+z/g)).flatMap(([, x, y, length]) =>
    Array.from({ length: Number(length) }, (_, step) => `${Number(x) + step},${y}`),
  )
}

describe('the pictures of codes', () => {
  it('blacken exactly the dark modules', () => {
    const rows = fc.array(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(rows, fc.nat(9), fc.nat(9), (modules, left, top) => {
        const dark = modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x + left},${y + top}`] : [])))
        expect(blackened(runsPath(modules, left, top))).toEqual(dark)
      }),
    )
  })

  it('draw each module of a QR code as a whole number of pixels, with four of white around', () => {
    const rows = Array.from({ length: 21 }, () => Array.from({ length: 21 }, () => true))
    const picture = show(<QrPicture rows={rows} maxSide={240} alt="Your pay code" />).find('img')
    expect(picture.getAttribute('alt')).toBe('Your pay code')
    expect(picture.style.width).toBe(`${29 * 8}px`)
    expect(decodeURIComponent(picture.getAttribute('src') ?? '')).toContain('M4,4h21v1')
  })

  it('keep ten modules of white on both sides of a barcode', () => {
    const bars = Array.from({ length: 134 }, (_, index) => index % 2 === 0)
    const picture = show(<BarcodePicture bars={bars} maxWidth={311} alt="Barcode" />).find('img')
    expect(picture.style.width).toBe('308px')
    expect(decodeURIComponent(picture.getAttribute('src') ?? '')).toContain("viewBox='0 0 154 1'")
    expect(decodeURIComponent(picture.getAttribute('src') ?? '')).toContain('M10,0h1v1')
  })
})
