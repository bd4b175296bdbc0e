import type { Darkness } from './darkness'
import type { Finder } from './finders'

/** Three finder patterns that may belong to one code. */
export interface Triple {
  readonly topLeft: Finder
  readonly topRight: Finder
  readonly bottomLeft: Finder
  /** Modules on a side as the distances have it; the true one is near. */
  readonly modules: number
  /** A module's size, points. */
  readonly module: number
  /** How little it looks like a code: 0 is best. */
  readonly oddness: number
}

/** The likeliest triples, best first. */
export function findTriples(darkness: Darkness, finders: readonly Finder[], most: number): readonly Triple[] {
  const triples: Triple[] = []
  // The ones that most rows saw; a page of print has hundreds that one row saw.
  const best = [...finders].sort((a, b) => b.seen / size(b) - a.seen / size(a)).slice(0, 24)
  for (let a = 0; a < best.length; a += 1) {
    for (let b = a + 1; b < best.length; b += 1) {
      for (let c = b + 1; c < best.length; c += 1) {
        const [one, two, three] = [best[a], best[b], best[c]]
        if (one === undefined || two === undefined || three === undefined) continue
        const sizes = [size(one), size(two), size(three)]
        if (Math.max(...sizes) > 2.2 * Math.min(...sizes)) continue
        const triple = arranged(darkness, one, two, three)
        if (triple !== null) triples.push(triple)
      }
    }
  }
  return triples.sort((a, b) => a.oddness - b.oddness).slice(0, most)
}

function size({ moduleX, moduleY }: Finder): number {
  return Math.sqrt(moduleX * moduleY)
}

/** As askew as a code can be seen and still be read: between 50 and 130 degrees. */
const mostSlant = 0.65

/** Tells the corners apart: the one between the two others has the angle nearest to a right one, in a picture in which modules are square. */
function arranged(darkness: Darkness, one: Finder, two: Finder, three: Finder): Triple | null {
  const stretch = (one.moduleY + two.moduleY + three.moduleY) / (one.moduleX + two.moduleX + three.moduleX)
  const [middle, next, last] = [
    [one, two, three],
    [two, three, one],
    [three, one, two],
  ].reduce((best, each) => (slantOf(each, stretch) < slantOf(best, stretch) ? each : best)) as [Finder, Finder, Finder]
  const slant = slantOf([middle, next, last], stretch)
  if (slant > mostSlant) return null
  const clockwise = (next.x - middle.x) * (last.y - middle.y) - (next.y - middle.y) * (last.x - middle.x) > 0
  const [topRight, bottomLeft] = clockwise ? [next, last] : [last, next]
  const across = along(darkness, middle, topRight)
  const down = along(darkness, middle, bottomLeft)
  const modules = (across.modules + down.modules) / 2 + 7
  if (modules < 17 || modules > 190) return null
  const unlike = Math.abs(Math.log(across.modules / down.modules))
  if (unlike > 0.5) return null
  const bends = across.unlike + down.unlike
  if (bends > 1.4) return null
  return {
    topLeft: middle,
    topRight,
    bottomLeft,
    modules,
    module: Math.min(across.module, down.module),
    oddness: slant + 2 * unlike + bends,
  }
}

/** How far the angle at the first of three finders is from a right one: its cosine, once `stretch` has been taken out of the heights. */
function slantOf([middle, next, last]: readonly Finder[], stretch: number): number {
  if (middle === undefined || next === undefined || last === undefined) return 1
  const ax = (next.x - middle.x) * stretch
  const ay = next.y - middle.y
  const bx = (last.x - middle.x) * stretch
  const by = last.y - middle.y
  return Math.abs((ax * bx + ay * by) / Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by)))
}

/** How many modules lie between the middles of two finders, by the modules at both ends. */
function along(
  darkness: Darkness,
  from: Finder,
  to: Finder,
): { readonly modules: number; readonly module: number; readonly unlike: number } {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const distance = Math.sqrt(dx * dx + dy * dy)
  const here = moduleAlong(darkness, from, dx / distance, dy / distance)
  const there = moduleAlong(darkness, to, dx / distance, dy / distance)
  const module = (here + there) / 2
  return { modules: distance / module, module, unlike: Math.abs(Math.log(here / there)) }
}

/** A finder's module in a direction: a seventh of what lies between the outer ends of its black ring; null where it has none. */
function moduleAlong(darkness: Darkness, { x, y, moduleX, moduleY }: Finder, dx: number, dy: number): number {
  const far = 8 * Math.max(moduleX, moduleY)
  const ahead = outerEnd(darkness, x, y, dx, dy, far)
  const behind = outerEnd(darkness, x, y, -dx, -dy, far)
  if (ahead !== null && behind !== null) return (ahead + behind) / 7
  // Half hidden: twice the half that is seen, or what rows and columns say.
  const seen = ahead ?? behind
  if (seen !== null) return (2 * seen) / 7
  const across = dx / moduleX
  const down = dy / moduleY
  return 1 / Math.sqrt(across * across + down * down)
}

function outerEnd({ data, width, height }: Darkness, x: number, y: number, dx: number, dy: number, far: number): number | null {
  const stride = 0.5
  let changes = 0
  let before = 1
  for (let distance = 0; distance < far; distance += stride) {
    const px = Math.floor(x + dx * distance)
    const py = Math.floor(y + dy * distance)
    if (px < 0 || py < 0 || px >= width || py >= height) return changes === 2 ? distance : null
    const now = data[py * width + px] ?? 0
    if (now > 0 !== before > 0) {
      changes += 1
      if (changes === 3) return distance - stride / 2
    }
    before = now
  }
  return null
}

/** The same triple in a picture so many times as large. */
export function scaledTriple(triple: Triple, by: number): Triple {
  const { topLeft, topRight, bottomLeft, module } = triple
  return {
    ...triple,
    topLeft: scaledFinder(topLeft, by),
    topRight: scaledFinder(topRight, by),
    bottomLeft: scaledFinder(bottomLeft, by),
    module: module * by,
  }
}

function scaledFinder({ x, y, moduleX, moduleY, seen }: Finder, by: number): Finder {
  return { x: x * by, y: y * by, moduleX: moduleX * by, moduleY: moduleY * by, seen }
}

/** Whether two triples are the same three finders, seen a little otherwise. */
export function isSameTriple(a: Triple, b: Triple): boolean {
  const isNear = (one: Finder, other: Finder): boolean => Math.abs(one.x - other.x) + Math.abs(one.y - other.y) < 0.7 * a.module
  return isNear(a.topLeft, b.topLeft) && isNear(a.topRight, b.topRight) && isNear(a.bottomLeft, b.bottomLeft)
}
