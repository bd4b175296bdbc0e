/**
 * What can be told of a picture before it is sent. Nothing here reads it: whether it is a passport at all is for the
 * reviewers. Where a device gives no pixels (`luminance` null) only the size is looked at.
 */
export interface PictureFacts {
  /** Of the picture that would be sent, points. */
  readonly width: number
  readonly height: number
  /** A smaller copy in grey; null where the device gives no pixels. */
  readonly luminance: LuminanceSample | null
}

/** Brightness (0 black to 255 white), row by row, of a copy whose longer side has `sampleSide` points or fewer. */
export interface LuminanceSample {
  readonly width: number
  readonly height: number
  readonly values: ArrayLike<number>
}

/**
 * - `too-small`: too few points for a reader to make out the letters.
 * - `nothing-to-see`: hardly any contrast: a finger before the lens, a black or white screen.
 * - `too-dark`, `too-bright`: even the paper is dark, or even the ink is pale.
 * - `glare`: a light is reflected in the page.
 * - `blurred`: no edge in it is sharp.
 * - `unreadable`, `same-again`: told by the service: no picture at all, or the very one that was sent back.
 */
export type PictureProblem =
  'too-small' | 'nothing-to-see' | 'too-dark' | 'too-bright' | 'glare' | 'blurred' | 'unreadable' | 'same-again'

/** The longer side of the sample that the thresholds are made for, points. */
export const sampleSide = 512

/** Side of the squares in which sharpness and glare are measured, points of the sample. */
const tileSide = 32

/**
 * The thresholds. They are Bangka's own estimates, set on drawn pages (test/domain/verification) to refuse only what a person
 * could not read either: a wrong "no" costs somebody a try, a wrong "yes" only a review.
 */
export const pictureThresholds = {
  /** A passport page is 125 mm wide and its smallest print 2 mm high: 800 points leave that print 13 points. */
  minLongerSide: 800,
  /** A page photographed alone fills 600 of 800 points with its shorter side; less is a strip of it. */
  minShorterSide: 450,
  /** The lightest tenth of a picture with a page in it is paper: below this, paper looks like slate. */
  minPaper: 75,
  /** The darkest half percent is ink, on a page with one stamp too: above this it can hardly be told from paper. */
  maxInk: 170,
  /** Points as white as this carry no picture any more. */
  saturated: 250,
  /** A page, not a scan, whose saturated tiles are more than this share has a lamp in it. */
  maxGlareShare: 0.06,
  /** A scan's paper is white from edge to edge; in a photograph the middle tone is darker than this. */
  photographMedian: 215,
  /** Variance of brightness under which a tile shows a bare surface and says nothing of sharpness. */
  minTileVariance: 120,
  /** With fewer tiles than this share there is nothing on the picture. */
  minDetailedShare: 0.02,
  /**
   * Variance of the Laplacian by the variance of brightness, in the middle one of the tiles with something in them. A sharp edge
   * gives 0.25 and more, one that is smeared over four points of the sample (twelve of 1,600) a hundredth.
   */
  minSharpness: 0.012,
} as const

/** What is wrong with a picture, the worst first; empty where nothing is. */
export function checkPicture(facts: PictureFacts): readonly PictureProblem[] {
  const limits = pictureThresholds
  const longer = Math.max(facts.width, facts.height)
  const shorter = Math.min(facts.width, facts.height)
  if (longer < limits.minLongerSide || shorter < limits.minShorterSide) return ['too-small']
  return facts.luminance === null ? [] : checkLuminance(facts.luminance)
}

/** Doubts of a measurement that may be wrong: the person sees better than it does. */
const doubts: readonly PictureProblem[] = ['too-dark', 'too-bright', 'glare', 'blurred']

/** Whether the person may send it all the same. */
export function mayUseAnyway(problems: readonly PictureProblem[]): boolean {
  return problems.every((problem) => doubts.indexOf(problem) >= 0)
}

function checkLuminance(sample: LuminanceSample): readonly PictureProblem[] {
  const limits = pictureThresholds
  const tones = tonesOf(sample)
  const tiles = tilesOf(sample)
  const detailed = tiles.filter(({ variance }) => variance >= limits.minTileVariance)
  const problems: PictureProblem[] = []
  const isDark = tones.toneAt(0.9) < limits.minPaper
  const isBright = tones.toneAt(0.005) > limits.maxInk
  if (detailed.length < tiles.length * limits.minDetailedShare) {
    // In the dark nothing has contrast: more light is what helps.
    return [isDark && tones.toneAt(0.98) > 25 ? 'too-dark' : 'nothing-to-see']
  }
  if (isDark) problems.push('too-dark')
  if (isBright) problems.push('too-bright')
  const white = tiles.filter(({ isSaturated }) => isSaturated).length
  if (!isBright && tones.toneAt(0.5) < limits.photographMedian && white > tiles.length * limits.maxGlareShare)
    problems.push('glare')
  if (middle(detailed.map(({ sharpness }) => sharpness)) < limits.minSharpness) problems.push('blurred')
  return problems
}

/** The brightness that a share of all points is not above. */
function tonesOf({ values }: LuminanceSample): { toneAt(share: number): number } {
  const counts = new Array<number>(256).fill(0)
  for (let i = 0; i < values.length; i += 1) {
    const tone = Math.max(0, Math.min(255, Math.round(values[i] ?? 0)))
    counts[tone] = (counts[tone] ?? 0) + 1
  }
  return {
    toneAt(share) {
      let seen = 0
      for (let tone = 0; tone < 256; tone += 1) {
        seen += counts[tone] ?? 0
        if (seen >= share * values.length) return tone
      }
      return 255
    },
  }
}

interface Tile {
  readonly variance: number
  /** Variance of the Laplacian by that of the brightness. */
  readonly sharpness: number
  readonly isSaturated: boolean
}

function tilesOf(sample: LuminanceSample): readonly Tile[] {
  const tiles: Tile[] = []
  for (let top = 0; top + tileSide <= sample.height; top += tileSide) {
    for (let start = 0; start + tileSide <= sample.width; start += tileSide) tiles.push(measureTile(sample, start, top))
  }
  return tiles
}

function measureTile({ values, width }: LuminanceSample, start: number, top: number): Tile {
  const tones = new Tally()
  const edges = new Tally()
  let darkest = 255
  // One point from the border on each side, so that every point has its four neighbours.
  for (let y = top + 1; y < top + tileSide - 1; y += 1) {
    for (let x = start + 1; x < start + tileSide - 1; x += 1) {
      const at = y * width + x
      const tone = values[at] ?? 0
      darkest = Math.min(darkest, tone)
      tones.add(tone)
      edges.add(4 * tone - (values[at - 1] ?? 0) - (values[at + 1] ?? 0) - (values[at - width] ?? 0) - (values[at + width] ?? 0))
    }
  }
  const variance = tones.variance()
  return {
    variance,
    sharpness: variance === 0 ? 0 : edges.variance() / variance,
    isSaturated: darkest >= pictureThresholds.saturated,
  }
}

/** Sums up numbers to their variance. */
class Tally {
  private count = 0
  private sum = 0
  private squares = 0

  add(value: number): void {
    this.count += 1
    this.sum += value
    this.squares += value * value
  }

  variance(): number {
    const mean = this.sum / this.count
    return Math.max(0, this.squares / this.count - mean * mean)
  }
}

function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
