import type { Pixels } from '../types'

/** Points on a side of a module. */
const scale = 4
/** White around the symbol, modules (ISO/IEC 18004, section 5.3.8). */
const quiet = 4

/** A clean picture of a symbol's modules, row by row: what is above 0 is ink. */
export function drawn(read: Float32Array, modules: number): Pixels {
  const side = (modules + 2 * quiet) * scale
  const points = new Uint32Array(side * side).fill(0xffffffff)
  for (let row = 0; row < modules * scale; row += 1) {
    const from = (row >> 2) * modules
    const into = (row + quiet * scale) * side + quiet * scale
    for (let column = 0; column < modules * scale; column += 1)
      if ((read[from + (column >> 2)] ?? 0) > 0) points[into + column] = 0xff000000
  }
  return { data: new Uint8ClampedArray(points.buffer), width: side, height: side }
}
