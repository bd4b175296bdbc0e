import { corrected } from './reed-solomon'
import type { Symbol } from './symbol'

/** Check bytes a block, by version (ISO/IEC 18004, table 9), for error correction L, M, Q and H. */
const checksPerBlock = [
  '7 10 15 20 26 18 20 24 30 18 20 24 26 30 22 24 28 30 28 28 28 28 30 30 26 28 30 30 30 30 30 30 30 30 30 30 30 30 30 30',
  '10 16 26 18 24 16 18 22 22 26 30 22 22 24 24 28 28 26 26 26 26 28 28 28 28 28 28 28 28 28 28 28 28 28 28 28 28 28 28 28',
  '13 22 18 26 18 24 18 22 20 24 28 26 24 20 30 24 28 28 26 30 28 30 30 30 30 28 30 30 30 30 30 30 30 30 30 30 30 30 30 30',
  '17 28 22 16 22 28 26 26 24 28 24 28 22 24 24 30 28 28 26 28 30 24 30 30 30 30 30 30 30 30 30 30 30 30 30 30 30 30 30 30',
].map(numbers)
/** Blocks, by version. */
const blockCounts = [
  '1 1 1 1 1 2 2 2 2 4 4 4 4 4 6 6 6 6 7 8 8 9 9 10 12 12 12 13 14 15 16 17 18 19 19 20 21 22 24 25',
  '1 1 1 2 2 4 4 4 5 5 5 8 9 9 10 10 11 13 14 16 17 17 18 20 21 23 25 26 28 29 31 33 35 37 38 40 43 45 47 49',
  '1 1 2 2 4 4 6 6 8 8 8 10 12 16 12 17 16 18 21 20 23 23 25 27 29 34 34 35 38 40 43 45 48 51 53 56 59 62 65 68',
  '1 1 2 4 4 4 5 6 8 8 11 11 16 16 18 16 19 21 25 25 25 34 30 32 35 37 40 42 45 48 51 54 57 60 63 66 70 74 77 81',
].map(numbers)

function numbers(text: string): readonly number[] {
  return text.split(' ').map(Number)
}

/** The error correction of the two bits that the format has for it: 01 is L, 00 M, 11 Q, 10 H. */
const levelOfBits = [1, 0, 3, 2]

/** Whether a mask turns a module over (ISO/IEC 18004, table 10). */
const masks: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
]

/**
 * Mends a symbol that was read doubtfully (darkness of each module, -1 to 1): puts right what is known, and by its check bytes what
 * is not, the least certain bytes taken as unreadable. Null where too much is wrong. The result has no error left.
 */
export function mended(symbol: Symbol, read: Float32Array): Float32Array | null {
  const { version, modules, known } = symbol
  const format = formatOf(modules, read)
  const level = levelOfBits[format >> 3] ?? 0
  const mask = masks[format & 7]
  const checks = checksPerBlock[level]?.[version - 1] ?? 0
  const count = blockCounts[level]?.[version - 1] ?? 0
  if (mask === undefined) return null
  const places = dataPlaces(symbol)
  const total = places.length >> 3
  const bytes = new Uint8Array(total)
  const certainty = new Float32Array(total).fill(1)
  for (let at = 0; at < total * 8; at += 1) {
    const place = places[at] ?? 0
    const dark = read[place] ?? 0
    const isMasked = mask(Math.floor(place / modules), place % modules)
    const byte = at >> 3
    bytes[byte] = ((bytes[byte] ?? 0) << 1) | (dark > 0 !== isMasked ? 1 : 0)
    certainty[byte] = Math.min(certainty[byte] ?? 1, Math.abs(dark))
  }
  const mendedBytes = bytes.slice()
  for (const block of blocksOf(total, count, checks)) {
    const right = mendBlock(
      Uint8Array.from(block, (at) => bytes[at] ?? 0),
      checks,
      block.map((at) => certainty[at] ?? 0),
    )
    if (right === null) return null
    block.forEach((at, index) => (mendedBytes[at] = right[index] ?? 0))
  }
  const clean = Float32Array.from(read)
  known.forEach((what, at) => {
    if (what !== 0) clean[at] = what
  })
  putFormat(modules, clean, format)
  for (let at = 0; at < total * 8; at += 1) {
    const place = places[at] ?? 0
    const bit = ((mendedBytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1
    clean[place] = (bit === 1) !== mask(Math.floor(place / modules), place % modules) ? 1 : -1
  }
  return clean
}

/** Check bytes that are left to prove a block after others made up for unreadable bytes: chance passes one time in 16 million. */
const proof = 3

/** Tries with more and more of the least certain bytes taken as unreadable. */
function mendBlock(block: Uint8Array, checks: number, certainty: readonly number[]): Uint8Array | null {
  const doubtful = certainty.map((_, index) => index).sort((a, b) => (certainty[a] ?? 0) - (certainty[b] ?? 0))
  for (let erased = 0; erased <= checks - proof; erased += 2) {
    const right = corrected(block, checks, doubtful.slice(0, erased), erased === 0 ? 0 : proof)
    if (right !== null) return right
  }
  return null
}

/** Which bytes of the stream belong to each block, data bytes first (ISO/IEC 18004, section 7.6). */
function blocksOf(total: number, count: number, checks: number): readonly number[][] {
  const short = Math.floor(total / count) - checks
  const longer = total % count
  const blocks = Array.from({ length: count }, () => new Array<number>())
  let at = 0
  for (let row = 0; row <= short; row += 1) {
    for (let block = row < short ? 0 : count - longer; block < count; block += 1) blocks[block]?.push(at++)
  }
  for (let row = 0; row < checks; row += 1) for (let block = 0; block < count; block += 1) blocks[block]?.push(at++)
  return blocks
}

/** The modules that carry data, in the order of the stream: up and down in pairs of columns from the right (section 7.7.3). */
function dataPlaces({ modules, known }: Symbol): Int32Array {
  const places: number[] = []
  const isData = (row: number, column: number): boolean => {
    if (known[row * modules + column] !== 0) return false
    return !((row === 8 && (column < 9 || column >= modules - 8)) || (column === 8 && (row < 9 || row >= modules - 8)))
  }
  let upward = true
  for (let right = modules - 1; right > 0; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < modules; step += 1) {
      const row = upward ? modules - 1 - step : step
      for (const column of [right, right - 1]) if (isData(row, column)) places.push(row * modules + column)
    }
    upward = !upward
  }
  return Int32Array.from(places)
}

/** The 15 places of the format, twice: beside the top left finder, and beside the two others; the first bit first. */
function formatPlaces(modules: number): readonly (readonly [number, number])[] {
  const places: [number, number][] = []
  for (let bit = 0; bit < 15; bit += 1) {
    const near = bit < 6 ? bit : bit < 8 ? bit + 1 : bit === 8 ? 7 : 14 - bit
    const first = bit < 8 ? 8 * modules + near : near * modules + 8
    const second = bit < 7 ? (modules - 1 - bit) * modules + 8 : 8 * modules + modules - 15 + bit
    places.push([first, second])
  }
  return places
}

/** The five bits of the format that both copies agree with best: error correction and mask. */
function formatOf(modules: number, read: Float32Array): number {
  const places = formatPlaces(modules)
  let best = 0
  let bestScore = -Infinity
  for (let format = 0; format < 32; format += 1) {
    const bits = formatBits(format)
    const score = places.reduce((sum, [first, second], bit) => {
      const both = (read[first] ?? 0) + (read[second] ?? 0)
      return sum + ((bits >> (14 - bit)) & 1 ? both : -both)
    }, 0)
    if (score > bestScore) {
      bestScore = score
      best = format
    }
  }
  return best
}

function putFormat(modules: number, into: Float32Array, format: number): void {
  const bits = formatBits(format)
  formatPlaces(modules).forEach((both, bit) => both.forEach((place) => (into[place] = (bits >> (14 - bit)) & 1 ? 1 : -1)))
}

/** The 15 bits that stand for five (ISO/IEC 18004, annex C). */
function formatBits(format: number): number {
  let rest = format << 10
  for (let bit = 14; bit >= 10; bit -= 1) if ((rest >> bit) & 1) rest ^= 0x537 << (bit - 10)
  return ((format << 10) | rest) ^ 0x5412
}
