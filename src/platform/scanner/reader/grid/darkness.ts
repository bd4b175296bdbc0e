import type { Grey } from './grey'

/** Points on a side of the blocks that share one threshold. */
const block = 8
/** The neighbourhood of a block: so many blocks on each side of it. */
const reach = 3

/** Whether each point is ink or paper, by what lies around it. */
export interface Darkness {
  /** How much darker each point is than its neighbourhood, in grey levels: positive is ink. What is flat counts as paper. */
  readonly data: Int16Array
  readonly width: number
  readonly height: number
  /** For each block of 8 by 8 points what a grey level is worth there: 1 in all is the spread of the neighbourhood. */
  readonly gains: Float32Array
}

/** Light evened out: every point against the mean and spread of 56 by 56 points around it. */
export function darknessOf(grey: Grey): Darkness {
  const { data, width, height } = grey
  const across = Math.ceil(width / block)
  const { thresholds, gains } = neighbourhoods(grey)
  const darkness = new Int16Array(width * height)
  for (let y = 0; y < height; y += 1) {
    const blocks = Math.floor(y / block) * across
    const from = y * width
    for (let left = 0; left < width; left += block) {
      const threshold = thresholds[blocks + left / block] ?? 0
      const right = Math.min(width, left + block)
      for (let x = left; x < right; x += 1) darkness[from + x] = threshold - (data[from + x] ?? 0)
    }
  }
  return { data: darkness, width, height, gains }
}

/** How dark it is at a place, between the four points around it: -1 is paper, 1 is ink, 0 neither; 0 outside. */
export function contrastAt({ data, width, height, gains }: Darkness, x: number, y: number): number {
  const fromLeft = x - 0.5
  const fromTop = y - 0.5
  if (fromLeft < 0 || fromTop < 0 || fromLeft >= width - 1 || fromTop >= height - 1) return 0
  const column = Math.floor(fromLeft)
  const row = Math.floor(fromTop)
  const at = row * width + column
  const across = fromLeft - column
  const down = fromTop - row
  const above = (data[at] ?? 0) + ((data[at + 1] ?? 0) - (data[at] ?? 0)) * across
  const below = (data[at + width] ?? 0) + ((data[at + width + 1] ?? 0) - (data[at + width] ?? 0)) * across
  const gain = gains[(row >> 3) * ((width + 7) >> 3) + (column >> 3)] ?? 0
  const dark = (above + (below - above) * down) * gain
  return dark > 1 ? 1 : dark < -1 ? -1 : dark
}

/** The least spread that is more than noise, in grey levels. */
const quietest = 3

interface Neighbourhoods {
  readonly thresholds: Int16Array
  readonly gains: Float32Array
}

function neighbourhoods({ data, width, height }: Grey): Neighbourhoods {
  const across = Math.ceil(width / block)
  const down = Math.ceil(height / block)
  const side = across + 1
  // Of all blocks above and to the left, with a row and a column of zeros before them.
  const sums = new Float64Array(side * (down + 1))
  const squares = new Float64Array(side * (down + 1))
  const rowSums = new Int32Array(across)
  const rowSquares = new Int32Array(across)
  for (let blockY = 0; blockY < down; blockY += 1) {
    rowSums.fill(0)
    rowSquares.fill(0)
    const bottom = Math.min(height, (blockY + 1) * block)
    for (let y = blockY * block; y < bottom; y += 1) {
      let at = y * width
      for (let blockX = 0; blockX < across; blockX += 1) {
        const right = y * width + Math.min(width, (blockX + 1) * block)
        let sum = 0
        let square = 0
        for (; at < right; at += 1) {
          const value = data[at] ?? 0
          sum += value
          square += value * value
        }
        rowSums[blockX] = (rowSums[blockX] ?? 0) + sum
        rowSquares[blockX] = (rowSquares[blockX] ?? 0) + square
      }
    }
    let sum = 0
    let square = 0
    for (let blockX = 0; blockX < across; blockX += 1) {
      sum += rowSums[blockX] ?? 0
      square += rowSquares[blockX] ?? 0
      const at = (blockY + 1) * side + blockX + 1
      sums[at] = (sums[at - side] ?? 0) + sum
      squares[at] = (squares[at - side] ?? 0) + square
    }
  }
  const thresholds = new Int16Array(across * down)
  const gains = new Float32Array(across * down)
  for (let blockY = 0; blockY < down; blockY += 1) {
    const top = Math.max(0, blockY - reach)
    const bottom = Math.min(down, blockY + reach + 1)
    const high = Math.min(height, bottom * block) - top * block
    for (let blockX = 0; blockX < across; blockX += 1) {
      const left = Math.max(0, blockX - reach)
      const right = Math.min(across, blockX + reach + 1)
      const count = (Math.min(width, right * block) - left * block) * high
      const mean = sumOver(sums, side, left, top, right, bottom) / count
      const square = sumOver(squares, side, left, top, right, bottom) / count
      const spread = Math.sqrt(Math.max(quietest * quietest, square - mean * mean))
      // A little off the mean, so that a flat wall is paper in spite of its grain.
      thresholds[blockY * across + blockX] = Math.round(mean - 1 - 0.1 * spread)
      gains[blockY * across + blockX] = 1 / spread
    }
  }
  return { thresholds, gains }
}

function sumOver(all: Float64Array, side: number, left: number, top: number, right: number, bottom: number): number {
  const above = (all[top * side + right] ?? 0) - (all[top * side + left] ?? 0)
  return (all[bottom * side + right] ?? 0) - (all[bottom * side + left] ?? 0) - above
}
