import { PNG } from 'pngjs'
import { encode } from 'uqr'

const quietZone = 4
const modulePixels = 8

/** A picture (.png) of a QR code, as somebody would be sent it. */
export function qrPicture(text: string): Buffer {
  const { data: rows } = encode(text, { border: 0 })
  const side = (rows.length + 2 * quietZone) * modulePixels
  const png = new PNG({ width: side, height: side })
  png.data.fill(255)
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const isDark = rows[Math.floor(y / modulePixels) - quietZone]?.[Math.floor(x / modulePixels) - quietZone] === true
      if (isDark) png.data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    }
  }
  return PNG.sync.write(png)
}

/** A picture (.png) without any code in it. */
export function emptyPicture(): Buffer {
  const png = new PNG({ width: 300, height: 200 })
  png.data.fill(200)
  return PNG.sync.write(png)
}
