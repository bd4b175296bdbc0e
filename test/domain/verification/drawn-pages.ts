import { type LuminanceSample, sampleSide } from '@/domain/verification/picture-checks'

/** A grey picture that can be drawn on; 0 is black. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly values: Float64Array
}

export function ground(tone: number, width = sampleSide, height = 360): Drawing {
  return { width, height, values: new Float64Array(width * height).fill(tone) }
}

/** A rectangle of one tone. */
export function box(on: Drawing, left: number, top: number, width: number, height: number, tone: number): void {
  for (let y = top; y < Math.min(on.height, top + height); y += 1)
    for (let x = left; x < Math.min(on.width, left + width); x += 1) on.values[y * on.width + x] = tone
}

/** A page of a passport on a table: paper, a photo, lines of print, a machine line at its foot. */
export function passportPage(tones: { readonly table?: number; readonly paper?: number; readonly ink?: number } = {}): Drawing {
  const { table = 90, paper = 205, ink = 45 } = tones
  const page = ground(table)
  box(page, 40, 30, 430, 300, paper)
  box(page, 60, 60, 110, 140, (paper + ink) / 2)
  box(page, 85, 80, 55, 60, ink)
  for (let line = 0; line < 8; line += 1)
    for (let letter = 0; letter < 30; letter += 1)
      if ((line * 7 + letter * 5) % 6 !== 0) box(page, 190 + letter * 8, 64 + line * 18, 4, 8, ink)
  for (let line = 0; line < 2; line += 1)
    for (let letter = 0; letter < 44; letter += 1)
      if ((letter * 3 + line) % 5 !== 0) box(page, 58 + letter * 9, 268 + line * 22, 5, 10, ink)
  return page
}

/** A white scan: paper to the edges. */
export function scannedPage(): Drawing {
  return passportPage({ table: 254, paper: 254, ink: 60 })
}

/** The drawing smeared as a lens out of focus does: `radius` points to each side, three times over, close to a Gaussian. */
export function blurred(drawing: Drawing, radius: number): Drawing {
  let { values } = drawing
  for (let pass = 0; pass < 3; pass += 1)
    values = smear(smear(values, drawing, radius, 1, drawing.width), drawing, radius, drawing.width, drawing.height)
  return { ...drawing, values }
}

function smear(values: Float64Array, { width }: Drawing, radius: number, step: number, along: number): Float64Array {
  return values.map((_, at) => {
    const place = step === 1 ? at % width : Math.floor(at / width)
    let sum = 0
    let count = 0
    for (let shift = -radius; shift <= radius; shift += 1) {
      if (place + shift < 0 || place + shift >= along) continue
      sum += values[at + shift * step] ?? 0
      count += 1
    }
    return sum / count
  })
}

/** The drawing at another exposure: 0.2 is dusk. */
export function exposed(drawing: Drawing, factor: number, lift = 0): Drawing {
  return { ...drawing, values: drawing.values.map((tone) => Math.min(255, tone * factor + lift)) }
}

/** The noise of a small sensor, always the same. */
export function noisy(drawing: Drawing, strength: number): Drawing {
  let seed = 12_345
  const next = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed / 2_147_483_648 - 0.5
  }
  return { ...drawing, values: drawing.values.map((tone) => Math.max(0, Math.min(255, tone + next() * 2 * strength))) }
}

export function sampleOf({ width, height, values }: Drawing): LuminanceSample {
  return { width, height, values: Uint8ClampedArray.from(values) }
}
