import { decodeQR, type FinderPoints } from 'qr/decode.js'

import type { Engine } from './engine'
import type { Pixels, ReadCode } from './types'

/** The decoder of npm's `qr`: QR codes alone, one a picture, plain JavaScript. Serves until the large one is there, and beside it. */
export const smallEngine: Engine = (pixels, look) => {
  let points: FinderPoints | null = null
  try {
    const text = decodeQR(pixels, {
      format: 'RGBA',
      effort: look === 'thorough' ? 8 : 1,
      timeLimit: look === 'thorough' ? 60 : 16,
      pointsOnDetect: (found) => {
        points = found
      },
    })
    return Promise.resolve([codeOf(text, points, pixels)])
  } catch {
    // It says "not found" by throwing.
    return Promise.resolve([])
  }
}

function codeOf(text: string, points: FinderPoints | null, { width, height }: Pixels): ReadCode {
  const corners = points?.bounds.map(({ x, y }) => ({ x: x / width, y: y / height })) ?? []
  return { text, format: 'qr', corners }
}
