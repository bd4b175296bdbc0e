import { PNG } from 'pngjs'

import { blurred, type Drawing, exposed, passportPage } from '../domain/verification/drawn-pages'

/** A drawing as a PNG file, each of its points `scale` points wide. */
export function pngOf(drawing: Drawing, scale = 2): Buffer {
  const png = new PNG({ width: drawing.width * scale, height: drawing.height * scale, colorType: 0 })
  for (let y = 0; y < png.height; y += 1)
    for (let x = 0; x < png.width; x += 1) {
      const tone = drawing.values[Math.floor(y / scale) * drawing.width + Math.floor(x / scale)] ?? 0
      png.data.fill(Math.round(tone), (y * png.width + x) * 4, (y * png.width + x) * 4 + 3)
      png.data[(y * png.width + x) * 4 + 3] = 255
    }
  return PNG.sync.write(png)
}

/** Pictures of a made-up document, as a person takes them. */
export const documentPictures = {
  sharp: () => pngOf(passportPage()),
  /** The same page at another moment: not the same file. */
  another: () => pngOf(passportPage({ table: 110 })),
  blurred: () => pngOf(blurred(passportPage(), 8)),
  dark: () => pngOf(exposed(passportPage(), 0.3)),
  tiny: () => pngOf(passportPage(), 1),
}

/** A picture as a browser's file chooser hands it over. */
export function asFile(name: keyof typeof documentPictures) {
  return { name: `${name}.png`, mimeType: 'image/png', buffer: documentPictures[name]() }
}
