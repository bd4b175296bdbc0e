/** @jest-environment ./test/components/support/browser-environment.cjs */
import fc from 'fast-check'

import { BarcodePicture, QrPicture } from '@/components/pay-code-art'
import { barsPath, rowsPath } from '@/components/pay-code-art/svg'
import { encodeCode128 } from '@/domain/code/code128'
import { qrMatrix } from '@/domain/code/qr-matrix'

import { closeAll, show } from './support/page'

afterEach(closeAll)

const payCode = '281234567890123456'

/** The units that a path of lines blackens, as "x,y": its lines lie in the middle of them. */
function blackened(path: string): readonly string[] {
  let x = 0
  let y = 0
  const black: string[] = []
  for (const [, verb, numbers = ''] of path.matchAll(/([MmHhVv])([^MmHhVv]*)/g)) {
    const [first = NaN, second = NaN] = numbers.trim().split(/\s+/).map(Number)
    if (verb === 'M') [x, y] = [first, second]
    if (verb === 'm') [x, y] = [x + first, y + second]
    for (let step = 0; verb === 'h' && step < first; step += 1) black.push(`${x++},${Math.floor(y)}`)
    for (let step = 0; verb === 'v' && step < first; step += 1) black.push(`${Math.floor(x)},${y++}`)
  }
  return black
}

function svgOf(picture: HTMLElement): string {
  return decodeURIComponent(picture.getAttribute('src') ?? '')
}

describe('the paths of codes', () => {
  it('blacken exactly the dark modules of a QR code', () => {
    const rows = fc.array(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(rows, (modules) => {
        const dark = modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])))
        expect(blackened(rowsPath(modules))).toEqual(dark)
      }),
    )
  })

  it.each([false, true])('blacken the bars of a barcode and leave its spaces (turned: %s)', (turned) => {
    const black = blackened(barsPath([2, 1, 3, 4, 1], turned))
    expect(black).toEqual([0, 1, 3, 4, 5, 10].map((at) => (turned ? `0,${at}` : `${at},0`)))
  })
})

describe('the picture of a QR code', () => {
  const matrix = qrMatrix(payCode)!

  it('has whole pixels a module and four modules of white around, whatever the screen', () => {
    const picture = show(<QrPicture matrix={matrix} room={240} pixelRatio={1} alt="Your pay code" />).find('img')
    expect(picture.getAttribute('alt')).toBe('Your pay code')
    expect([picture.style.width, picture.style.height]).toEqual(['232px', '232px'])
    expect(svgOf(picture)).toContain("viewBox='0 0 232 232'")
    expect(svgOf(picture)).toContain('translate(32 32)scale(8 8)')
  })

  it('is drawn in the screen’s own pixels: where those are finer, its modules are larger', () => {
    const picture = show(<QrPicture matrix={matrix} room={240} pixelRatio={3} alt="Your pay code" />).find('img')
    expect(picture.style.width).toBe('232px')
    expect(svgOf(picture)).toContain("viewBox='0 0 696 696'")
    expect(svgOf(picture)).toContain('scale(24 24)')
  })

  it('of another code is another picture', () => {
    const page = show(<QrPicture matrix={matrix} room={240} pixelRatio={1} alt="" />)
    const before = svgOf(page.find('img'))
    page.draw(<QrPicture matrix={qrMatrix('281234567890123457')!} room={240} pixelRatio={1} alt="" />)
    expect(svgOf(page.find('img'))).not.toBe(before)
  })
})

describe('the picture of a barcode', () => {
  const widths = encodeCode128(payCode)

  it('has ten modules of white and more at both ends, as its room allows', () => {
    const picture = show(<BarcodePicture widths={widths} room={343} height={72} pixelRatio={1} alt="Barcode" />).find('img')
    expect([picture.style.width, picture.style.height]).toEqual(['343px', '72px'])
    expect(svgOf(picture)).toContain("viewBox='0 0 343 72'")
    expect(svgOf(picture)).toContain('translate(36 0)scale(2 72)')
  })

  it('turned by a quarter, has it above and below', () => {
    const picture = show(<BarcodePicture widths={widths} room={580} height={175} pixelRatio={2} turned alt="Barcode" />).find(
      'img',
    )
    expect([picture.style.width, picture.style.height]).toEqual(['175px', '580px'])
    expect(svgOf(picture)).toContain("viewBox='0 0 350 1160'")
    expect(svgOf(picture)).toContain('translate(0 105)scale(350 7)')
  })
})
