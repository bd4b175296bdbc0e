import fc from 'fast-check'
import jsQR from 'jsqr'
import JsBarcode from 'jsbarcode'

import { code128Modules, code128QuietModules, encodeCode128 } from '@/domain/code/code128'
import { type ErrorCorrection, qrMatrix, type QrMatrix, qrQuietModules } from '@/domain/code/qr-matrix'

import { codesIn, type Raster, rasterFrom } from '../../codes/read-codes'

/** The matrix as a picture, four pixels a module, its quiet zone around it. */
function pictureOf({ size, rows }: QrMatrix): Raster {
  const side = (size + 2 * qrQuietModules) * 4
  const moduleAt = (pixel: number) => Math.floor(pixel / 4) - qrQuietModules
  return rasterFrom(side, side, (x, y) => (rows[moduleAt(y)]?.[moduleAt(x)] === true ? 0 : 255))
}

/** The bars as a picture, two pixels a module and 40 tall. */
function barsPicture(widths: readonly number[]): Raster {
  const isDark = widths.flatMap((width, index) => Array.from({ length: width }, () => index % 2 === 0))
  const moduleAt = (pixel: number) => Math.floor(pixel / 2) - code128QuietModules
  return rasterFrom(2 * (isDark.length + 2 * code128QuietModules), 40, (x) => (isDark[moduleAt(x)] === true ? 0 : 255))
}

function symbolOf(text: string, atLeast?: ErrorCorrection): QrMatrix {
  const matrix = qrMatrix(text, atLeast)
  if (matrix === null) throw new Error('no symbol')
  return matrix
}

const payCodes = fc.array(fc.nat(9), { minLength: 16, maxLength: 16 }).map((digits) => `28${digits.join('')}`)
/** What the wallet puts into codes, and whatever else somebody may ask of an encoder. */
const payloads = fc.oneof(
  payCodes,
  fc.webUrl({ withQueryParameters: true }),
  fc.string({ minLength: 1, maxLength: 300, unit: 'binary' }),
)

describe('a QR code', () => {
  test.each(['281234567890123456', 'https://qr.bangka.example/o/ord_1-A', '最佳运输', 'x'.repeat(300)])(
    '%s is read back by another decoder',
    (text) => {
      const { data, width, height } = pictureOf(symbolOf(text))
      expect(jsQR(data, width, height)?.data).toBe(text)
    },
  )

  it('of any text is read back by a third one', async () => {
    await fc.assert(
      fc.asyncProperty(payloads, async (text) => {
        expect((await codesIn(pictureOf(symbolOf(text)))).map((code) => code.text)).toEqual([text])
      }),
      { numRuns: 60 },
    )
  })

  it('has the highest error correction that makes it no larger, M at least', async () => {
    const levels: readonly ErrorCorrection[] = ['L', 'M', 'Q', 'H']
    await fc.assert(
      fc.asyncProperty(payloads, async (text) => {
        const symbol = symbolOf(text)
        const chosen = levels.indexOf((await codesIn(pictureOf(symbol)))[0]?.level as ErrorCorrection)
        expect(chosen).toBeGreaterThanOrEqual(levels.indexOf('M'))
        expect(symbol.size).toBe(symbolOf(text, 'M').size)
        for (const higher of levels.slice(chosen + 1))
          expect(qrMatrix(text, higher)?.size ?? Infinity).toBeGreaterThan(symbol.size)
      }),
      { numRuns: 40 },
    )
  })

  it('is square, and as small as its text allows', () => {
    const payCode = qrMatrix('281234567890123456')
    expect([payCode?.size, payCode?.rows.length, new Set(payCode?.rows.map((row) => row.length))]).toEqual([
      21,
      21,
      new Set([21]),
    ])
  })

  it('grows with the error correction that is asked for', () => {
    const text = 'https://qr.bangka.example/o/ord_1-A'
    const sizes = (['L', 'M', 'Q', 'H'] as const).map((level) => qrMatrix(text, level)?.size ?? 0)
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
    expect(sizes[3]).toBeGreaterThan(sizes[0] ?? 0)
  })

  it('is none for what no symbol can hold', () => {
    expect(qrMatrix('x'.repeat(3000))).toBeNull()
    expect(qrMatrix('\ud800')).toBeNull()
  })
})

/** The encoding of JsBarcode, the judge here, as widths. */
function widthsByJsBarcode(digits: string): readonly number[] {
  const target: { encodings?: readonly { readonly data: string }[] } = {}
  JsBarcode(target, digits, { format: 'CODE128C' })
  return (target.encodings?.[0]?.data.match(/1+|0+/g) ?? []).map((run) => run.length)
}

describe('a barcode', () => {
  it('is the same as another encoder makes of the same digits', () => {
    const pairs = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(pairs, (values) => {
        const digits = values.map((value) => String(value).padStart(2, '0')).join('')
        expect(encodeCode128(digits)).toEqual(widthsByJsBarcode(digits))
      }),
    )
  })

  it('is read back by a decoder', async () => {
    await fc.assert(
      fc.asyncProperty(payCodes, async (digits) => {
        expect(await codesIn(barsPicture(encodeCode128(digits)))).toMatchObject([{ format: 'Code128', text: digits }])
      }),
      { numRuns: 40 },
    )
  })

  it('of a pay code is 134 modules wide: it fits a narrow screen at two pixels a module, quiet zones included', () => {
    const modules = code128Modules(encodeCode128('281234567890123456'))
    expect(modules).toBe(11 * 11 + 13)
    expect((modules + 2 * code128QuietModules) * 2).toBeLessThanOrEqual(320)
  })

  test.each(['', '1', '123', '12a4'])('takes pairs of digits alone, not %j', (text) => {
    expect(() => encodeCode128(text)).toThrow('pairs of digits')
  })
})
