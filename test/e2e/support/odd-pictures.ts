import { deflateSync } from 'node:zlib'

import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { encode, type QrCodeGenerateOptions } from 'uqr'

const quietZone = 4

/** A code as rows of dark and light points, `scale` points a module, with its quiet zone. */
interface Drawing {
  readonly side: number
  readonly isDark: (x: number, y: number) => boolean
}

export function drawn(content: string | readonly number[], scale = 8, options: QrCodeGenerateOptions = {}): Drawing {
  const { data: rows } = encode(typeof content === 'string' ? content : [...content], { ...options, border: 0 })
  return {
    side: (rows.length + 2 * quietZone) * scale,
    isDark: (x, y) => rows[Math.floor(y / scale) - quietZone]?.[Math.floor(x / scale) - quietZone] === true,
  }
}

type Colour = readonly [red: number, green: number, blue: number, opacity: number]

/** A PNG of a code in two colours, the second of which may be none at all. */
export function pngOf({ side, isDark }: Drawing, dark: Colour = [0, 0, 0, 255], light: Colour = [255, 255, 255, 255]): Buffer {
  const png = new PNG({ width: side, height: side })
  for (let at = 0; at < side * side; at += 1) {
    png.data.set(isDark(at % side, Math.floor(at / side)) ? dark : light, at * 4)
  }
  return PNG.sync.write(png)
}

/** A PNG with two bytes a colour. */
export function deepPngOf({ side, isDark }: Drawing): Buffer {
  const rows = Buffer.alloc(side * (1 + side * 2))
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) rows.writeUInt16BE(isDark(x, y) ? 300 : 65_000, y * (1 + side * 2) + 1 + x * 2)
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from([...big32(side), ...big32(side), 16, 0, 0, 0, 0])),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function big32(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data])
  return Buffer.concat([Buffer.from(big32(data.length)), named, Buffer.from(big32(crc32(named)))])
}

/** PNG, annex D. */
function crc32(data: Buffer): number {
  let crc = 0xffffffff
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** A moving picture (.gif) with a blank beginning and the code in its last frame, as when a code fades in. */
export function lateGifOf({ side, isDark }: Drawing, blankFrames = 3): Buffer {
  const little = (value: number): readonly number[] => [value & 255, value >>> 8]
  const points = (frame: number): Uint8Array =>
    Uint8Array.from({ length: side * side }, (_, at) =>
      frame === blankFrames && isDark(at % side, Math.floor(at / side)) ? 1 : 0,
    )
  const frames = Array.from({ length: blankFrames + 1 }, (_, frame) => [
    Buffer.from([0x21, 0xf9, 4, 0, ...little(50), 0, 0]),
    Buffer.from([0x2c, 0, 0, 0, 0, ...little(side), ...little(side), 0]),
    uncompressed(points(frame)),
  ])
  return Buffer.concat([
    Buffer.from('GIF89a'),
    Buffer.from([...little(side), ...little(side), 0x80, 0, 0, 255, 255, 255, 0, 0, 0]),
    ...frames.reduce((all, one) => all.concat(one), []),
    Buffer.from([0x3b]),
  ])
}

/** GIF's LZW without compressing: the table is cleared before it grows, so every code keeps its eight bits and one. */
function uncompressed(points: Uint8Array): Buffer {
  const bits: number[] = []
  const put = (code: number): void => {
    for (let bit = 0; bit < 8; bit += 1) bits.push((code >>> bit) & 1)
  }
  // Seven bits of colours: 128 clears, 129 ends, and codes of eight bits last for 126 points.
  points.forEach((point, at) => {
    if (at % 120 === 0) put(128)
    put(point)
  })
  put(129)
  const bytes = Buffer.alloc(Math.ceil(bits.length / 8))
  bits.forEach((bit, at) => (bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (at & 7))))
  const blocks: Buffer[] = [Buffer.from([7])]
  for (let at = 0; at < bytes.length; at += 255) {
    const block = bytes.subarray(at, at + 255)
    blocks.push(Buffer.from([block.length]), block)
  }
  return Buffer.concat([...blocks, Buffer.from([0])])
}

interface Photo {
  readonly width: number
  readonly height: number
  /** Where the code's top left is; `step` points a point of the drawing. */
  readonly left: number
  readonly top: number
  readonly step?: number
  readonly kind?: 'image/jpeg' | 'image/webp'
}

/** A photo with a code in it, made by the browser of a page: no picture is kept in the tests. */
export async function photoOf(page: Page, drawing: Drawing, photo: Photo): Promise<Buffer> {
  const rows = Array.from({ length: drawing.side }, (_, y) =>
    Array.from({ length: drawing.side }, (_point, x) => (drawing.isDark(x, y) ? '1' : '0')).join(''),
  )
  const base64 = await page.evaluate(
    async ({ dots, width, height, left, top, step = 1, kind = 'image/jpeg' }) => {
      const canvas = document.createElement('canvas')
      canvas.width = width
      canvas.height = height
      const brush = canvas.getContext('2d')
      if (brush === null) throw new Error('no canvas')
      const wall = brush.createLinearGradient(0, 0, width, height)
      wall.addColorStop(0, '#8a7f72')
      wall.addColorStop(1, '#c9c2b8')
      brush.fillStyle = wall
      brush.fillRect(0, 0, width, height)
      brush.fillStyle = '#fff'
      brush.fillRect(left, top, dots.length * step, dots.length * step)
      brush.fillStyle = '#000'
      dots.forEach((row, y) => {
        for (let x = 0; x < row.length; x += 1) if (row[x] === '1') brush.fillRect(left + x * step, top + y * step, step, step)
      })
      const url = canvas.toDataURL(kind, 0.9)
      canvas.width = 0
      return url.slice(url.indexOf(',') + 1)
    },
    { dots: rows, ...photo },
  )
  return Buffer.from(base64, 'base64')
}

/** The same JPEG with a word for the camera's position (EXIF 2.3, tag 0112): 6 is a quarter turn, 2 a mirror. */
export function turned(jpeg: Buffer, orientation: number): Buffer {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  const exif = Buffer.from([...Buffer.from('Exif\0\0', 'latin1'), ...tiff])
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif, jpeg.subarray(2)])
}
