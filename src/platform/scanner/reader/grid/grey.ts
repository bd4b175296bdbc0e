import type { Pixels } from '../types'

/** Brightness alone: one byte a point, row by row. */
export interface Grey {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}

/** The luma of a picture (ITU-R BT.601, in 1024ths). */
export function greyOf({ data, width, height }: Pixels): Grey {
  const grey = new Uint8Array(width * height)
  for (let index = 0, from = 0; index < grey.length; index += 1, from += 4)
    grey[index] = ((data[from] ?? 0) * 306 + (data[from + 1] ?? 0) * 601 + (data[from + 2] ?? 0) * 117) >> 10
  return { data: grey, width, height }
}

/** The picture at half its size: each point the mean of four. */
export function halved({ data, width, height }: Grey): Grey {
  const narrow = width >> 1
  const low = height >> 1
  const half = new Uint8Array(narrow * low)
  for (let y = 0; y < low; y += 1) {
    let from = 2 * y * width
    for (let x = 0; x < narrow; x += 1, from += 2)
      half[y * narrow + x] =
        ((data[from] ?? 0) + (data[from + 1] ?? 0) + (data[from + width] ?? 0) + (data[from + width + 1] ?? 0) + 2) >> 2
  }
  return { data: half, width: narrow, height: low }
}
