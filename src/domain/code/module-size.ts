/** A symbol as it lies on a screen, its modules whole pixels of that screen. */
export interface ModuleFit {
  /** Pixels of the screen a module. */
  readonly module: number
  /** How long the picture is with its white: pixels of the design, and pixels of the screen (both whole). */
  readonly length: number
  readonly pixels: number
  /** White before the symbol, pixels of the screen: the quiet zone, and what the rounding left over. */
  readonly start: number
}

/** Longer steps than this make no density that phones or browsers have whole (2.625 needs 8, a zoom of 110 % needs 10). */
const longestStep = 10

/**
 * The largest modules that fit into `room` (pixels of the design) on a screen of this density (its pixels a pixel of the design:
 * 1, 2, 3, 2.625, …). A scanner sees unequal modules where a module is no whole number of pixels, so it always is one; and the
 * picture's length is whole in both measures, so that the browser has nothing to round. Where there is room for less than one
 * pixel a module, it is one, and the picture is longer than the room. With `fills` the picture takes the whole room, and the
 * symbol begins a whole number of modules from its edge: so bars two pixels wide are still whole in a picture of half the size.
 */
export function fitModules(symbol: number, quiet: number, room: number, pixelRatio: number, fills = false): ModuleFit {
  const modules = symbol + 2 * quiet
  const step = wholeStep(pixelRatio)
  const whole = Math.floor(room / step) * step
  const module = Math.max(1, Math.floor((whole * pixelRatio) / modules))
  // A density such as 1.1 is no exact number here.
  const needed = Math.ceil((modules * module) / pixelRatio / step - 1e-6) * step
  const length = fills ? Math.max(whole, needed) : needed
  const pixels = Math.round(length * pixelRatio)
  const spare = (pixels - symbol * module) / 2
  return { module, length, pixels, start: fills ? Math.floor(spare / module) * module : Math.floor(spare) }
}

/** How many pixels of the design are a whole number of the screen's. */
function wholeStep(pixelRatio: number): number {
  for (let step = 1; step <= longestStep; step += 1) {
    if (Math.abs(step * pixelRatio - Math.round(step * pixelRatio)) < 1e-3) return step
  }
  return 1
}
