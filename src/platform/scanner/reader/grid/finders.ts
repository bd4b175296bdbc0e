import type { Darkness } from './darkness'

/** A finder pattern: the three nested squares in a corner of a QR code (ISO/IEC 18004, section 5.3.2). Points of the picture. */
export interface Finder {
  readonly x: number
  readonly y: number
  /** A module's width and height, as a row and a column through the middle see them. */
  readonly moduleX: number
  readonly moduleY: number
  /** How many rows saw it. */
  readonly seen: number
}

/** The parts of 1 : 1 : 3 : 1 : 1. */
const parts = [1, 1, 3, 1, 1]

/** How far a run may be from its part, in modules: what blur, curvature and noise take from it. */
const tolerance = 0.65

/** Every so many-th row is looked at. */
const step = 2

/** Looks for finder patterns along the rows, and checks each along its column and its row. */
export function findFinders(darkness: Darkness): readonly Finder[] {
  const { width, height } = darkness
  const found: { x: number; y: number; moduleX: number; moduleY: number; seen: number }[] = []
  const crossings = new Float64Array(width + 2)
  for (let y = step >> 1; y < height; y += step) {
    const count = rowCrossings(darkness, y, crossings)
    // Crossings alternate: the even ones lead into ink.
    for (let at = 0; at + 5 < count; at += 2) {
      if (!hasParts(crossings, at)) continue
      const middle = ((crossings[at + 2] ?? 0) + (crossings[at + 3] ?? 0)) / 2
      const known = found.find((one) => Math.abs(one.x - middle) < 2 * one.moduleX && Math.abs(one.y - y) < 2.5 * one.moduleY)
      if (known !== undefined) {
        known.seen += 1
        continue
      }
      const column = runsThrough(darkness, middle, y, 0, 1)
      if (column === null) continue
      const centreY = y + column.middle
      const row = runsThrough(darkness, middle, centreY, 1, 0)
      if (row === null) continue
      const x = middle + row.middle
      const ratio = row.module / column.module
      if (ratio > 4 || ratio < 0.25) continue
      const same = found.find((one) => Math.abs(one.x - x) < 2 * one.moduleX && Math.abs(one.y - centreY) < 2 * one.moduleY)
      if (same === undefined) found.push({ x, y: centreY, moduleX: row.module, moduleY: column.module, seen: 1 })
      else same.seen += 1
    }
  }
  return found
}

/** Where a row changes between paper and ink, to parts of a point; starts on paper. Gives how many there are. */
function rowCrossings({ data, width }: Darkness, y: number, into: Float64Array): number {
  let count = 0
  let before = -1
  const start = y * width
  for (let x = 0; x < width; x += 1) {
    const now = data[start + x] ?? 0
    if (now > 0 !== before > 0) {
      into[count] = x === 0 ? 0 : x - 1 + before / (before - now) + 0.5
      count += 1
    }
    before = now
  }
  into[count] = width
  return count + (count % 2)
}

function hasParts(crossings: Float64Array, at: number): boolean {
  const module = ((crossings[at + 5] ?? 0) - (crossings[at] ?? 0)) / 7
  if (module < 1) return false
  for (let run = 0; run < 5; run += 1) {
    const part = parts[run] ?? 1
    const length = (crossings[at + run + 1] ?? 0) - (crossings[at + run] ?? 0)
    if (Math.abs(length - part * module) > tolerance * module * (part === 3 ? 1.6 : 1)) return false
  }
  return true
}

/** Follows a line through the middle of a finder both ways: its module, and how far its middle is from the start. */
function runsThrough(
  darkness: Darkness,
  x: number,
  y: number,
  dx: number,
  dy: number,
): { readonly module: number; readonly middle: number } | null {
  const forward = threeCrossings(darkness, x, y, dx, dy)
  if (forward === null) return null
  const back = threeCrossings(darkness, x, y, -dx, -dy)
  if (back === null) return null
  const module = (forward[2] + back[2]) / 7
  const lengths = [back[2] - back[1], back[1] - back[0], back[0] + forward[0], forward[1] - forward[0], forward[2] - forward[1]]
  for (let run = 0; run < 5; run += 1) {
    const part = parts[run] ?? 1
    if (Math.abs((lengths[run] ?? 0) - part * module) > tolerance * module * (part === 3 ? 1.6 : 1)) return null
  }
  return { module, middle: (forward[0] - back[0]) / 2 }
}

/** How far the ends of the core, of the white ring and of the black ring are in one direction. */
function threeCrossings(
  { data, width, height }: Darkness,
  x: number,
  y: number,
  dx: number,
  dy: number,
): readonly [number, number, number] | null {
  const ends: number[] = []
  let px = Math.floor(x)
  let py = Math.floor(y)
  // Where the middle lies between points: distances are from the middle itself.
  const offset = dx === 0 ? (y - 0.5 - py) * dy : (x - 0.5 - px) * dx
  let before = data[py * width + px] ?? 0
  if (before <= 0) return null
  for (let distance = 1; ends.length < 3; distance += 1) {
    px += dx
    py += dy
    if (px < 0 || py < 0 || px >= width || py >= height) {
      if (ends.length < 2) return null
      ends.push(distance - 0.5 - offset)
      break
    }
    const now = data[py * width + px] ?? 0
    if (now > 0 !== before > 0) ends.push(distance - 1 + before / (before - now) - offset)
    before = now
  }
  const [core = 0, white = 0, black = 0] = ends
  return [core, white, black]
}
