import { encode } from 'uqr'

import type { Pixels } from '@/platform/scanner/reader/types'

/** Where a place of the picture lies in the code, both from 0 to 1 across the code; outside of that is paper. */
export type Warp = (x: number, y: number) => { readonly u: number; readonly v: number }

export interface Scene {
  readonly side?: number
  readonly warp?: Warp
  /** How bright the light is at a place of the picture (0 to 1 each way); 1 is full. */
  readonly light?: (x: number, y: number) => number
  /** Places that nothing can be seen of: glare, a thumb; their brightness, or null for none. */
  readonly cover?: (x: number, y: number) => number | null
  readonly version?: number
  readonly ecc?: 'L' | 'M' | 'Q' | 'H'
}

/** The side of the code in the picture, its quiet zone beside it. */
const share = 0.7

const flat: Warp = (x, y) => ({ u: x, v: y })

/** A photo of a code: four looks into each point, ink 30 and paper 230 under full light. */
export function photoOf(text: string, { side = 400, warp = flat, light, cover, version = 3, ecc = 'M' }: Scene): Pixels {
  const { data: modules, size } = encode(text, { border: 0, ecc, boostEcc: false, minVersion: version, maxVersion: version })
  const isInk = (u: number, v: number): boolean => modules[Math.floor(v * size)]?.[Math.floor(u * size)] === true
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      let sum = 0
      for (const dy of [0.25, 0.75]) {
        for (const dx of [0.25, 0.75]) {
          const x = (column + dx) / side
          const y = (row + dy) / side
          const { u, v } = warp((x - 0.5) / share + 0.5, (y - 0.5) / share + 0.5)
          const ink = u >= 0 && v >= 0 && u < 1 && v < 1 && isInk(u, v)
          sum += cover?.(x, y) ?? (ink ? 30 : 230) * (light?.(x, y) ?? 1)
        }
      }
      data.fill(sum / 4, (row * side + column) * 4, (row * side + column) * 4 + 3)
    }
  }
  return { data, width: side, height: side }
}

/** Around a can: what is beside the middle turns away. `turn` is how far the code reaches around it, radians. */
export function aroundCan(turn: number): Warp {
  const radius = 0.5 / Math.sin(turn / 2)
  return (x, y) => ({ u: 0.5 + Math.asin(Math.max(-1, Math.min(1, (x - 0.5) / radius))) / turn, v: y })
}

/** Crumpled: waves across and down, so high (parts of the code's side). */
export function crumpled(height: number): Warp {
  return (x, y) => ({
    u: x + height * Math.sin(5 * y + 1) * Math.sin(3 * x),
    v: y + height * Math.sin(4 * x + 2) * Math.cos(2 * y),
  })
}

/** Seen from the side: the far end is smaller. */
export function slanted(by: number, then: Warp = flat): Warp {
  return (x, y) => {
    const far = 1 + by * (x - 0.5)
    return then(((x - 0.5) * (1 + by / 2)) / far + 0.5, (y - 0.5) / far + 0.5)
  }
}

/** Turned, degrees. */
export function turned(degrees: number, then: Warp = flat): Warp {
  const cos = Math.cos((degrees * Math.PI) / 180)
  const sin = Math.sin((degrees * Math.PI) / 180)
  return (x, y) => then(0.5 + cos * (x - 0.5) + sin * (y - 0.5), 0.5 - sin * (x - 0.5) + cos * (y - 0.5))
}
