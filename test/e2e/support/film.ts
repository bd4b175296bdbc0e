import { createWriteStream } from 'node:fs'
import { once } from 'node:events'

/** Dark modules as true, row by row; no quiet zone needed. */
export type Matrix = readonly (readonly boolean[])[]

export interface FilmOptions {
  readonly width?: number
  readonly height?: number
  /** The side of the whole code with its quiet zone, as a part of the film's height. */
  readonly size?: number
  /** Frames without the code before it comes into view. */
  readonly emptyFrames?: number
  /** A second code: then they stand side by side, the first on the left. */
  readonly beside?: Matrix
  readonly frames?: number
}

/** What a wall behind a code looks like, and paper, and ink (luma). */
const wall = 110
const paper = 235
const ink = 20
const quietZone = 4

/** Writes a film (.y4m, 4:2:0) for Chromium's fake camera with a QR code in the middle of it. */
export async function writeFilm(path: string, matrix: Matrix, options: FilmOptions = {}): Promise<void> {
  const { width = 640, height = 480, size = 0.7, emptyFrames = 0, frames = 4, beside } = options
  const file = createWriteStream(path)
  file.write(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`)
  const chroma = Buffer.alloc((width / 2) * (height / 2) * 2, 128)
  const empty = Buffer.alloc(width * height, wall)
  const full = Buffer.from(empty)
  if (beside === undefined) drawCode(full, width, height, matrix, size, 0.5)
  else {
    drawCode(full, width, height, matrix, size, 0.3)
    drawCode(full, width, height, beside, size, 0.7)
  }
  for (let frame = 0; frame < emptyFrames + frames; frame += 1) {
    file.write('FRAME\n')
    file.write(frame < emptyFrames ? empty : full)
    file.write(chroma)
  }
  file.end()
  await once(file, 'finish')
}

function drawCode(luma: Buffer, width: number, height: number, matrix: Matrix, size: number, middle: number): void {
  const modules = matrix.length + 2 * quietZone
  const scale = Math.max(1, Math.floor((height * size) / modules))
  const left = Math.floor(width * middle - (modules * scale) / 2)
  const top = Math.floor((height - modules * scale) / 2)
  for (let y = 0; y < modules * scale; y += 1) {
    for (let x = 0; x < modules * scale; x += 1) {
      const dark = matrix[Math.floor(y / scale) - quietZone]?.[Math.floor(x / scale) - quietZone] === true
      luma[(top + y) * width + left + x] = dark ? ink : paper
    }
  }
}
