import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

import { encode } from 'uqr'

import { strip } from './film-strip'

/** What a phone's camera is asked for. */
export const filmSize = { width: 1_280, height: 720 } as const
export const framesPerSecond = 20
/** For how many frames a code is wholly in the picture, and how many without one come before it. */
const framesSeen = 24
const framesBetween = 6

/** One code on its way through the picture. */
export interface Appearance {
  /** 1 to 127; 0 is "nothing to see". */
  readonly number: number
  readonly text: string
  /** The side of one module at the beginning, points of the film. */
  readonly module: number
  /** Turned in the picture, and tilted away from the camera (degrees). */
  readonly turn: number
  readonly tilt: number
  /** Where its middle is at the beginning (fractions), and how far it moves a second (points). */
  readonly x: number
  readonly y: number
  readonly moves: { readonly x: number; readonly y: number }
  /** Lightest and darkest, 0 to 255. */
  readonly paper: number
  readonly ink: number
  /** Of the lens: how far a point is smeared (points), and the sensor's noise (levels). */
  readonly blur: number
  readonly noise: number
}

/** The same numbers for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What somebody would scan in a day: shops' codes and long ones, near and far, straight and from the side, held still and not. */
export function appearances(count: number, seed: number): readonly Appearance[] {
  const random = seeded(seed)
  const between = (least: number, most: number): number => least + random() * (most - least)
  const letters = (length: number): string =>
    Array.from({ length }, () => 'abcdefghijklmnopqrstuvwxyz0123456789'.charAt(Math.floor(random() * 36))).join('')
  return Array.from({ length: count }, (_, index) => {
    const isLong = random() < 0.3
    const isSmall = random() < 0.3
    const isMoving = random() < 0.4
    const isTilted = random() < 0.5
    return {
      number: index + 1,
      text: `https://qr.bangka.example/s/${letters(isLong ? 90 : 12)}`,
      module: isSmall ? between(2.6, 4) : between(4, isLong ? 7 : 10),
      turn: random() < 0.5 ? between(-12, 12) : between(-180, 180),
      tilt: isTilted ? between(20, 45) : between(0, 10),
      x: between(0.4, 0.6),
      y: between(0.5, 0.6),
      moves: isMoving ? { x: between(-120, 120), y: between(-50, 50) } : { x: between(-8, 8), y: between(-8, 8) },
      paper: between(170, 250),
      ink: between(10, 60),
      blur: between(0.3, 1.2),
      noise: between(1, 6),
    }
  })
}

/** Writes a film (.y4m, 4:2:0) for Chromium's fake camera in which codes appear one after the other, as a hand-held phone sees them. */
export async function writeScanFilm(path: string, all: readonly Appearance[], seed: number): Promise<void> {
  const random = seeded(seed)
  const { width, height } = filmSize
  const file = createWriteStream(path)
  const chroma = Buffer.alloc((width / 2) * (height / 2) * 2, 128)
  const write = async (luma: Buffer): Promise<void> => {
    file.write('FRAME\n')
    file.write(Buffer.from(luma))
    if (!file.write(chroma)) await once(file, 'drain')
  }
  file.write(`YUV4MPEG2 W${width} H${height} F${framesPerSecond}:1 Ip A1:1 C420jpeg\n`)
  const wall = wallOf(random)
  const empty = withNumber(Buffer.from(wall), 0)
  for (const appearance of all) {
    for (let frame = 0; frame < framesBetween; frame += 1) await write(empty)
    const modules = encode(appearance.text, { border: 4 }).data
    for (let frame = 0; frame < framesSeen; frame += 1) {
      const luma = drawn(Buffer.from(wall), modules, appearance, frame / framesPerSecond, random)
      await write(withNumber(luma, appearance.number))
    }
  }
  file.end()
  await once(file, 'finish')
}

/** A wall with lighter and darker places, and things on it that are no codes. */
function wallOf(random: () => number): Buffer {
  const { width, height } = filmSize
  const luma = Buffer.alloc(width * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) luma[y * width + x] = 100 + 40 * Math.sin(x / 300) + 20 * Math.cos(y / 170) + random() * 6
  for (let thing = 0; thing < 12; thing += 1) {
    const [left, top] = [Math.floor(random() * width), Math.floor(random() * height)]
    const [right, bottom] = [left + 20 + random() * 160, top + 10 + random() * 60]
    const shade = random() * 255
    for (let y = top; y < Math.min(bottom, height); y += 1)
      for (let x = left; x < Math.min(right, width); x += 1) luma[y * width + x] = shade
  }
  return luma
}

/** A plane in space seen by a camera: points of the film to modules of the code. */
function drawn(
  luma: Buffer,
  modules: readonly (readonly boolean[])[],
  { module, turn, tilt, x, y, moves, paper, ink, blur, noise }: Appearance,
  seconds: number,
  random: () => number,
): Buffer {
  const { width, height } = filmSize
  const count = modules.length
  const side = Math.min(count * module, (height - strip.side) * 0.8)
  const middle = { x: x * width + moves.x * seconds, y: y * height + moves.y * seconds }
  const [cosTurn, sinTurn] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const [cosTilt, sinTilt] = [Math.cos((tilt * Math.PI) / 180), Math.sin((tilt * Math.PI) / 180)]
  const distance = 1.6 * width
  const samples = 3
  const reach = Math.ceil(side * 0.8)
  const smear = { x: (moves.x / framesPerSecond) * 0.3, y: (moves.y / framesPerSecond) * 0.3 }
  for (let py = Math.max(strip.side, Math.floor(middle.y - reach)); py < Math.min(height, middle.y + reach); py += 1) {
    for (let px = Math.max(0, Math.floor(middle.x - reach)); px < Math.min(width, middle.x + reach); px += 1) {
      let light = 0
      let covered = 0
      for (let sample = 0; sample < samples * samples; sample += 1) {
        const part = sample / (samples * samples - 1) - 0.5
        const dx = px - middle.x + ((sample % samples) - 1) * 0.5 * (1 + blur) + smear.x * part
        const dy = py - middle.y + (Math.floor(sample / samples) - 1) * 0.5 * (1 + blur) + smear.y * part
        // Back from the picture to the tilted plane, then turned.
        const v = (dy * distance) / (distance * cosTilt - dy * sinTilt)
        const u = (dx * (distance + v * sinTilt)) / distance
        const column = Math.floor(((u * cosTurn + v * sinTurn) / side + 0.5) * count)
        const row = Math.floor(((v * cosTurn - u * sinTurn) / side + 0.5) * count)
        if (column < 0 || row < 0 || column >= count || row >= count) continue
        covered += 1
        light += modules[row]?.[column] === true ? ink : paper
      }
      if (covered === 0) continue
      const at = py * width + px
      const shown = (light + (luma[at] ?? 0) * (samples * samples - covered)) / (samples * samples)
      luma[at] = Math.max(0, Math.min(255, shown + (random() - 0.5) * 2 * noise))
    }
  }
  return luma
}

function withNumber(luma: Buffer, number: number): Buffer {
  for (let square = 0; square < strip.squares; square += 1) {
    const isWhite = square === 0 || ((number >> (square - 1)) & 1) === 1
    for (let y = 0; y < strip.side; y += 1)
      luma.fill(isWhite ? 235 : 16, y * filmSize.width + square * strip.side, y * filmSize.width + (square + 1) * strip.side)
  }
  return luma
}
