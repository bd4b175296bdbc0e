import fc from 'fast-check'
import jsQR from 'jsqr'
import JsBarcode from 'jsbarcode'

import { code128Modules, code128QuietModules, encodeCode128 } from '@/domain/code/code128'
import { qrMatrix, type QrMatrix, qrQuietModules } from '@/domain/code/qr-matrix'

/** The matrix as a picture, four pixels a module, its quiet zone around it. */
function pictureOf(matrix: QrMatrix): { readonly data: Uint8ClampedArray; readonly side: number } {
  const scale = 4
  const side = (matrix.size + 2 * qrQuietModules) * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const row = matrix.rows[Math.floor(y / scale) - qrQuietModules]
      if (row?.[Math.floor(x / scale) - qrQuietModules] === true) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    }
  }
  return { data, side }
}

describe('a QR code', () => {
  test.each(['281234567890123456', 'https://qr.bangka.example/o/ord_1-A', '最佳运输', 'x'.repeat(300)])(
    '%s is read back by another decoder',
    (text) => {
      const matrix = qrMatrix(text)
      if (matrix === null) throw new Error('no symbol')
      const { data, side } = pictureOf(matrix)
      expect(jsQR(data, side, side)?.data).toBe(text)
    },
  )

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

  it('of a pay code is 134 modules wide: it fits a narrow screen at two pixels a module, quiet zones included', () => {
    const modules = code128Modules(encodeCode128('281234567890123456'))
    expect(modules).toBe(11 * 11 + 13)
    expect((modules + 2 * code128QuietModules) * 2).toBeLessThanOrEqual(320)
  })

  test.each(['', '1', '123', '12a4'])('takes pairs of digits alone, not %j', (text) => {
    expect(() => encodeCode128(text)).toThrow('pairs of digits')
  })
})
