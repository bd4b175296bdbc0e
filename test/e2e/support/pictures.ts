import { PNG } from 'pngjs'
import { encode } from 'uqr'

const quietZone = 4
const modulePixels = 8

/** A picture (.png) of a QR code, as somebody would be sent it; of several, side by side. */
export function qrPicture(...texts: readonly string[]): Buffer {
  const codes = texts.map((text) => encode(text, { border: quietZone }).data)
  const height = Math.max(...codes.map((rows) => rows.length)) * modulePixels
  const png = new PNG({ width: codes.reduce((sum, rows) => sum + rows.length, 0) * modulePixels, height })
  png.data.fill(255)
  let left = 0
  for (const rows of codes) {
    rows.forEach((row, y) => row.forEach((isDark, x) => isDark && blacken(png, left + x, y)))
    left += rows.length
  }
  return PNG.sync.write(png)
}

/** One module, counted from the top left. */
function blacken({ data, width }: PNG, column: number, row: number): void {
  for (let y = row * modulePixels; y < (row + 1) * modulePixels; y += 1) {
    for (let x = column * modulePixels; x < (column + 1) * modulePixels; x += 1)
      data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3)
  }
}

/** A picture (.png) without any code in it. */
export function emptyPicture(): Buffer {
  const png = new PNG({ width: 300, height: 200 })
  png.data.fill(200)
  return PNG.sync.write(png)
}
