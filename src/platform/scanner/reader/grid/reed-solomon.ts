/** The field of 256 that QR codes calculate in: bytes modulo x^8 + x^4 + x^3 + x^2 + 1 (ISO/IEC 18004, section 7.5.2). */
const exponents = new Uint8Array(512)
const logarithms = new Uint8Array(256)
for (let power = 0, value = 1; power < 255; power += 1) {
  exponents[power] = value
  exponents[power + 255] = value
  logarithms[value] = power
  value = (value << 1) ^ (value & 0x80 ? 0x11d : 0)
}

function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : (exponents[(logarithms[a] ?? 0) + (logarithms[b] ?? 0)] ?? 0)
}

function dividedBy(a: number, b: number): number {
  return a === 0 ? 0 : (exponents[(logarithms[a] ?? 0) + 255 - (logarithms[b] ?? 0)] ?? 0)
}

/** The value of a polynomial, lowest power first. */
function valueAt(polynomial: readonly number[], x: number): number {
  return polynomial.reduceRight((sum, coefficient) => times(sum, x) ^ coefficient, 0)
}

function product(a: readonly number[], b: readonly number[]): number[] {
  const result = new Array<number>(a.length + b.length - 1).fill(0)
  a.forEach((one, i) => b.forEach((two, j) => (result[i + j] = (result[i + j] ?? 0) ^ times(one, two))))
  return result
}

/**
 * Corrects a block of a Reed-Solomon code with `checks` check bytes at its end: as long as twice the wrong bytes and the `erased`
 * ones (places that are known to be doubtful) together are no more than `checks`. Gives the whole block, or null where that is not
 * enough. `spare` check bytes are left over, as a proof that what was put right is right. Berlekamp-Massey started with the erasures,
 * then Forney.
 */
export function corrected(block: Uint8Array, checks: number, erased: readonly number[], spare = 0): Uint8Array | null {
  const last = block.length - 1
  const syndromes = Array.from({ length: checks }, (_, power) =>
    block.reduce((sum, byte) => times(sum, exponents[power] ?? 0) ^ byte, 0),
  )
  if (syndromes.every((syndrome) => syndrome === 0)) return block
  const locator = locatorOf(
    syndromes,
    erased.map((place) => exponents[(last - place) % 255] ?? 0),
  )
  const wrong = locator.length - 1
  if (2 * wrong - erased.length > checks - spare) return null
  const places: number[] = []
  for (let place = 0; place < block.length; place += 1) {
    if (valueAt(locator, exponents[(255 - ((last - place) % 255)) % 255] ?? 0) === 0) places.push(place)
  }
  if (places.length !== wrong) return null
  const evaluator = product(syndromes, locator).slice(0, checks)
  // The formal derivative: in this field only the odd powers leave something.
  const derivative = locator.map((coefficient, power) => (power % 2 === 1 ? coefficient : 0)).slice(1)
  const result = block.slice()
  for (const place of places) {
    const root = exponents[(255 - ((last - place) % 255)) % 255] ?? 0
    const below = valueAt(derivative, root)
    if (below === 0) return null
    // The first root of the generator is 1, so Forney's formula carries one more factor: the place's own number.
    const error = times(dividedBy(valueAt(evaluator, root), below), exponents[(last - place) % 255] ?? 0)
    result[place] = (result[place] ?? 0) ^ error
  }
  const isClean = syndromes.every((_, power) => result.reduce((sum, byte) => times(sum, exponents[power] ?? 0) ^ byte, 0) === 0)
  return isClean ? result : null
}

/** The polynomial whose roots tell the wrong places, lowest power first. */
function locatorOf(syndromes: readonly number[], erased: readonly number[]): readonly number[] {
  let locator = erased.reduce<number[]>((sum, number) => product(sum, [1, number]), [1])
  let previous = locator
  let length = erased.length
  let since = 1
  let scale = 1
  for (let step = erased.length; step < syndromes.length; step += 1) {
    let discrepancy = 0
    locator.forEach((coefficient, power) => (discrepancy ^= times(coefficient, syndromes[step - power] ?? 0)))
    if (discrepancy === 0) {
      since += 1
      continue
    }
    const factor = dividedBy(discrepancy, scale)
    const shifted = [...new Array<number>(since).fill(0), ...previous.map((coefficient) => times(coefficient, factor))]
    const next = Array.from(
      { length: Math.max(locator.length, shifted.length) },
      (_, at) => (locator[at] ?? 0) ^ (shifted[at] ?? 0),
    )
    if (2 * length <= step + erased.length) {
      previous = locator
      length = step + 1 + erased.length - length
      scale = discrepancy
      since = 1
    } else {
      since += 1
    }
    locator = next
  }
  while (locator.length > 1 && locator[locator.length - 1] === 0) locator = locator.slice(0, -1)
  return locator
}
