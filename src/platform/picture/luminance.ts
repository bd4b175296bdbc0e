import type { LuminanceSample } from '@/domain/verification/picture-checks'

interface Rgba {
  readonly data: ArrayLike<number>
  readonly width: number
  readonly height: number
}

/** Brightness of each point by the weights of ITU-R BT.601, section 2.5.1. */
export function luminanceOf({ data, width, height }: Rgba): LuminanceSample {
  const values = new Uint8Array(width * height)
  for (let i = 0; i < values.length; i += 1) {
    const at = i * 4
    values[i] = Math.round(0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0))
  }
  return { width, height, values }
}
