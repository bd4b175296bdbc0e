import { readFileSync } from 'node:fs'

import fc from 'fast-check'

import type { Engine } from '@/platform/scanner/reader/engine'
import { readBent } from '@/platform/scanner/reader/grid/read-bent'
import { loadLargeEngine } from '@/platform/scanner/reader/large-engine'
import { smallEngine } from '@/platform/scanner/reader/small-engine'
import type { Pixels } from '@/platform/scanner/reader/types'
import { viewOf } from '@/platform/scanner/reader/view'

import { aroundCan, crumpled, photoOf, type Scene, slanted, turned } from './bent-pictures'

const text = 'https://qr.bangka.example/s/tea-house'
const wasm = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))
let large: Engine

beforeAll(async () => {
  large = await loadLargeEngine({ bytes: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) })
})

async function readWith(engine: Engine, picture: Pixels): Promise<string | undefined> {
  return (await readBent(viewOf(picture), engine, () => false))[0]?.text
}

const scenes: readonly (readonly [string, Scene])[] = [
  ['flat', {}],
  ['turned', { warp: turned(33) }],
  ['upside down', { warp: turned(180) }],
  ['around a can', { warp: aroundCan(1.9) }],
  ['around a can and turned', { warp: turned(40, aroundCan(1.6)) }],
  ['crumpled', { warp: crumpled(0.035) }],
  ['seen from the side', { warp: slanted(0.7) }],
  ['half in the shade', { light: (x, y) => (x + y > 1 ? 0.3 : 1) }],
  ['in the dusk', { light: (x) => 0.06 + 0.04 * x }],
  ['large', { side: 1_400 }],
  ['small: hardly two points a module', { side: 90 }],
  ['of a high version', { version: 12, side: 900, warp: crumpled(0.01) }],
  ['with a finder under glare', { ecc: 'H', version: 5, cover: (x, y) => (Math.hypot(x - 0.18, y - 0.18) < 0.05 ? 250 : null) }],
  [
    'with a fifth of it under a thumb',
    { ecc: 'H', version: 5, cover: (x, y) => (Math.hypot(x - 0.72, y - 0.7) < 0.17 ? 140 : null) },
  ],
]

test.each(scenes)('a code %s is read, with either decoder for the clean symbol', async (_, scene) => {
  const picture = photoOf(text, scene)
  expect(await readWith(large, picture)).toBe(text)
  expect(await readWith(smallEngine, picture)).toBe(text)
})

test.each([
  ['around a can', { warp: aroundCan(2.1) }],
  ['crumpled', { warp: crumpled(0.035) }],
  ['crumpled and seen from the side', { warp: slanted(0.6, crumpled(0.025)) }],
] as const)('a code %s that plain decoders give up on is read', async (_, scene) => {
  const picture = photoOf(text, scene)
  expect(await large(picture, 'thorough')).toEqual([])
  expect(await smallEngine(picture, 'thorough')).toEqual([])
  expect(await readWith(large, picture)).toBe(text)
})

test('a code behind glass, seen from its back, is read', async () => {
  expect(await readWith(large, photoOf(text, { warp: (x, y) => ({ u: 1 - x, v: y }) }))).toBe(text)
})

test('says where the code is, clockwise from its own top left', async () => {
  const [code] = await readBent(viewOf(photoOf(text, { warp: turned(90) })), large, () => false)
  const places = code?.corners.map(({ x, y }) => [Math.round(x * 20) / 20, Math.round(y * 20) / 20])
  expect(places).toEqual([
    [0.85, 0.15],
    [0.85, 0.85],
    [0.15, 0.85],
    [0.15, 0.15],
  ])
})

test('gives up when it is told to', async () => {
  // Three finders and nothing in between: there is something to follow, and no code.
  const picture = photoOf(text, { cover: (x, y) => (x > 0.34 && y > 0.34 ? 230 : null) })
  async function timesAsked(isOver: boolean): Promise<number> {
    let asked = 0
    expect(await readBent(viewOf(picture), large, () => ((asked += 1), isOver))).toEqual([])
    return asked
  }
  expect(await timesAsked(true)).toBeLessThan(await timesAsked(false))
})

test('there is no code in noise, however large or small, and nothing fails over it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 150 }),
      fc.integer({ min: 1, max: 150 }),
      fc.integer(),
      async (width, height, seed) => {
        let state = seed | 1
        const data = new Uint8ClampedArray(width * height * 4)
        for (let at = 0; at < data.length; at += 1) {
          state = (Math.imul(state, 1_103_515_245) + 12_345) | 0
          data[at] = state >>> 24
        }
        expect(await readWith(large, { data, width, height })).toBeUndefined()
      },
    ),
    { numRuns: 30 },
  )
})
