/** A code as a frame showed it. */
export interface FrameCode {
  readonly text: string
  readonly format: 'qr' | 'barcode'
}

/** A code that is in sight. Times are ms of one clock. */
export interface Sighting<Code extends FrameCode> {
  /** As it was seen last. */
  readonly code: Code
  readonly firstAt: number
  readonly lastAt: number
  readonly frames: number
  readonly told: boolean
}

/** Even quick cameras are given this long (ms): a second code is often read a frame or two after the first. */
const atLeast = 90
/** A code that is read once and then lost to a shaky hand still counts after this long (ms). */
const atMost = 250
/** A code that no frame showed for this long (ms) has left the view. */
const outOfSight = 700

/**
 * Takes in what one frame showed. `settled`: the frames agree that these codes are in sight, and at least one of them has not been
 * told since it came; null where there is nothing to tell. A QR code corrects its own errors, so one frame is proof; a bar code
 * is believed when two frames have shown the same.
 */
export function agree<Code extends FrameCode>(
  before: readonly Sighting<Code>[],
  codes: readonly Code[],
  at: number,
): { readonly sightings: readonly Sighting<Code>[]; readonly settled: readonly Code[] | null } {
  const sightings = withFrame(before, codes, at)
  const believed = sightings.filter(({ code, frames }) => code.format === 'qr' || frames > 1)
  const untold = believed.filter(({ told }) => !told)
  if (untold.length === 0) return { sightings, settled: null }
  const elapsed = at - Math.min(...untold.map(({ firstAt }) => firstAt))
  const isCalm = sightings.every(({ firstAt }) => firstAt < at)
  if (elapsed < atLeast || (!isCalm && elapsed < atMost)) return { sightings, settled: null }
  return {
    sightings: sightings.map((sighting) => (believed.includes(sighting) ? { ...sighting, told: true } : sighting)),
    settled: believed.map(({ code }) => code),
  }
}

function withFrame<Code extends FrameCode>(
  before: readonly Sighting<Code>[],
  codes: readonly Code[],
  at: number,
): readonly Sighting<Code>[] {
  const sightings = before.filter(({ lastAt }) => at - lastAt <= outOfSight)
  for (const code of codes) {
    const index = sightings.findIndex((sighting) => sighting.code.text === code.text)
    const known = sightings[index]
    if (known === undefined) sightings.push({ code, firstAt: at, lastAt: at, frames: 1, told: false })
    else sightings[index] = { ...known, code, lastAt: at, frames: known.frames + (known.lastAt < at ? 1 : 0) }
  }
  return sightings
}
