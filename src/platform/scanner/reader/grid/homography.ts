/** A projective map of the plane: x' = (a x + b y + c) / (g x + h y + 1), y' = (d x + e y + f) / (g x + h y + 1). */
export type Homography = readonly [a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number]

export interface Place {
  readonly x: number
  readonly y: number
}

/** The map that takes the unit square's (0,0), (1,0), (1,1), (0,1) to four places. */
function fromUnitSquare(p0: Place, p1: Place, p2: Place, p3: Place): Homography {
  const sx = p0.x - p1.x + p2.x - p3.x
  const sy = p0.y - p1.y + p2.y - p3.y
  const dx1 = p1.x - p2.x
  const dx2 = p3.x - p2.x
  const dy1 = p1.y - p2.y
  const dy2 = p3.y - p2.y
  const det = dx1 * dy2 - dx2 * dy1
  const g = (sx * dy2 - dx2 * sy) / det
  const h = (dx1 * sy - sx * dy1) / det
  return [p1.x - p0.x + g * p1.x, p3.x - p0.x + h * p3.x, p0.x, p1.y - p0.y + g * p1.y, p3.y - p0.y + h * p3.y, p0.y, g, h]
}

/** The map that takes the square from (`low`, `low`) to (`high`, `high`) to four places, clockwise from its top left. */
export function fromSquare(low: number, high: number, p0: Place, p1: Place, p2: Place, p3: Place): Homography {
  const [a, b, c, d, e, f, g, h] = fromUnitSquare(p0, p1, p2, p3)
  const scale = 1 / (high - low)
  const shift = -low * scale
  // u = scale x + shift, v = scale y + shift, put in and brought back to a last term of 1.
  const one = 1 + (g + h) * shift
  return [
    (a * scale) / one,
    (b * scale) / one,
    (c + (a + b) * shift) / one,
    (d * scale) / one,
    (e * scale) / one,
    (f + (d + e) * shift) / one,
    (g * scale) / one,
    (h * scale) / one,
  ]
}
