import fc from 'fast-check'
import { encode } from 'uqr'

import { mended } from '@/platform/scanner/reader/grid/codewords'
import { corrected } from '@/platform/scanner/reader/grid/reed-solomon'
import { symbolOf } from '@/platform/scanner/reader/grid/symbol'

const levels = ['L', 'M', 'Q', 'H'] as const

function drawnModules(version: number, ecc: (typeof levels)[number]): Float32Array {
  const { data } = encode('bangka', {
    border: 0,
    ecc,
    boostEcc: false,
    minVersion: version,
    maxVersion: version,
    maskPattern: version % 8,
  })
  return Float32Array.from(data.flat().map((dark) => (dark ? 0.9 : -0.9)))
}

const versions = Array.from({ length: 40 }, (_, index) => index + 1)

test.each(versions)(
  'version %i: what is known of every symbol is so in drawn ones, and sound ones stay as they are',
  (version) => {
    const symbol = symbolOf(version)
    for (const ecc of levels) {
      const read = drawnModules(version, ecc)
      expect(read).toHaveLength(symbol.modules ** 2)
      expect(symbol.known.every((what, at) => what === 0 || what === Math.sign(read[at] ?? 0))).toBe(true)
      const clean = mended(symbol, read)
      expect(clean?.every((dark, at) => Math.sign(dark) === Math.sign(read[at] ?? 0))).toBe(true)
    }
  },
)

test('a strip that can’t be seen is filled from the check bytes', () => {
  const read = drawnModules(3, 'Q')
  const { modules } = symbolOf(3)
  const hidden = read.map((dark, at) => (at % modules > 22 && at > 9 * modules ? 0.01 * Math.sign(-dark) : dark))
  const clean = mended(symbolOf(3), hidden)
  expect(clean?.every((dark, at) => Math.sign(dark) === Math.sign(read[at] ?? 0))).toBe(true)
})

test('what is no symbol is not made one', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 29 * 29, maxLength: 29 * 29 }), (noise) => {
      expect(mended(symbolOf(3), Float32Array.from(noise))).toBeNull()
    }),
    { numRuns: 50 },
  )
})

describe('a block with ten check bytes', () => {
  /** The example of ISO/IEC 18004, annex I: "01234567", version 1, M. */
  const block = Uint8Array.from([
    0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xa5, 0x24, 0xd4, 0xc1, 0xed,
    0x36, 0xc7, 0x87, 0x2c, 0x55,
  ])
  const places = fc.uniqueArray(fc.nat(block.length - 1), { maxLength: 12 })

  it('is put right while twice the wrong bytes and the erased ones are no more', () => {
    fc.assert(
      fc.property(places, fc.nat(12), fc.infiniteStream(fc.integer({ min: 1, max: 255 })), (wrong, erasedCount, errors) => {
        const erased = wrong.slice(0, erasedCount)
        fc.pre(2 * (wrong.length - erased.length) + erased.length <= 10)
        const damaged = block.slice()
        wrong.forEach((place) => (damaged[place] = (damaged[place] ?? 0) ^ errors.next().value))
        expect(corrected(damaged, 10, erased)).toEqual(block)
      }),
    )
  })

  it('keeps check bytes back as a proof where it is asked to', () => {
    const damaged = block.slice()
    for (const place of [1, 4, 9, 16]) damaged[place] = (damaged[place] ?? 0) ^ 0x5a
    expect(corrected(damaged, 10, [], 2)).toEqual(block)
    expect(corrected(damaged, 10, [], 3)).toBeNull()
  })

  it('is not made up where too much is wrong', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 26, maxLength: 26 }), (noise) => {
        const result = corrected(noise, 10, [])
        // By chance a few in a thousand are near a sound block; what comes out is then one.
        expect(result === null || corrected(result, 10, []) === result).toBe(true)
      }),
    )
  })
})
