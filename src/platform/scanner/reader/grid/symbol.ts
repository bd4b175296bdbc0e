/** Modules on a side of a symbol of this version, 1 to 40 (ISO/IEC 18004, section 5.1). */
export function modulesOf(version: number): number {
  return 17 + 4 * version
}

/** What is the same in every symbol of a version: 1 where it is ink, -1 where it is paper, 0 where it depends on what is written. */
export interface Symbol {
  readonly version: number
  readonly modules: number
  /** Row by row. */
  readonly known: Int8Array
  /** A few of its modules, for a first look. */
  readonly few: ModuleList
  /** More of them. */
  readonly many: ModuleList
}

/** Modules to look at. */
export interface ModuleList {
  /** The middle of each, in modules: two numbers, across and down. */
  readonly middles: Float64Array
  /** What is known of each, as in `known`. */
  readonly known: Int8Array
}

const symbols = new Map<number, Symbol>()

/** Finder, timing and alignment patterns of a version and its number (ISO/IEC 18004, sections 5.3 and 7.10), made once. */
export function symbolOf(version: number): Symbol {
  const made = symbols.get(version)
  if (made !== undefined) return made
  const symbol = makeSymbol(version)
  symbols.set(version, symbol)
  return symbol
}

function makeSymbol(version: number): Symbol {
  const modules = modulesOf(version)
  const known = new Int8Array(modules * modules)
  const put = (x: number, y: number, dark: boolean): void => {
    if (x >= 0 && y >= 0 && x < modules && y < modules) known[y * modules + x] = dark ? 1 : -1
  }
  for (let at = 8; at < modules - 8; at += 1) {
    put(at, 6, at % 2 === 0)
    put(6, at, at % 2 === 0)
  }
  const centres = alignmentCentres(version)
  for (const y of centres) {
    for (const x of centres) {
      const onFinder = (x === 6 && y === 6) || (x === 6 && y === modules - 7) || (x === modules - 7 && y === 6)
      if (onFinder) continue
      for (let dy = -2; dy <= 2; dy += 1) {
        for (let dx = -2; dx <= 2; dx += 1) put(x + dx, y + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1)
      }
    }
  }
  for (const [x, y] of [
    [3, 3],
    [modules - 4, 3],
    [3, modules - 4],
  ] as const) {
    for (let dy = -4; dy <= 4; dy += 1) {
      for (let dx = -4; dx <= 4; dx += 1) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy))
        put(x + dx, y + dy, ring !== 2 && ring !== 4)
      }
    }
  }
  if (version >= 7) {
    const bits = versionBits(version)
    for (let bit = 0; bit < 18; bit += 1) {
      const near = Math.floor(bit / 3)
      const far = modules - 11 + (bit % 3)
      put(far, near, ((bits >> bit) & 1) === 1)
      put(near, far, ((bits >> bit) & 1) === 1)
    }
  }
  return { version, modules, known, few: listOf(modules, known, 350), many: listOf(modules, known, 1_000) }
}

/** How often a module of an alignment pattern is in a list: far from the finders little else says where the grid is. */
const alignmentWeight = 3

/** About so many modules, the known and the unknown ones alike in number and spread over the symbol. */
function listOf(modules: number, known: Int8Array, most: number): ModuleList {
  const chosen: number[] = []
  for (const isKnown of [true, false]) {
    const all: number[] = []
    known.forEach((what, index) => {
      if ((what !== 0) !== isKnown) return
      const times = isKnown && isInside(modules, index) ? alignmentWeight : 1
      for (let time = 0; time < times; time += 1) all.push(index)
    })
    const every = Math.max(1, all.length / (most / 2))
    for (let at = 0; at < all.length; at += every) chosen.push(all[Math.floor(at)] ?? 0)
  }
  const middles = new Float64Array(2 * chosen.length)
  chosen.forEach((index, at) => {
    middles[2 * at] = (index % modules) + 0.5
    middles[2 * at + 1] = Math.floor(index / modules) + 0.5
  })
  return { middles, known: Int8Array.from(chosen, (index) => known[index] ?? 0) }
}

/** Neither in a corner with a finder nor on the timing patterns. */
function isInside(modules: number, index: number): boolean {
  const column = index % modules
  const row = Math.floor(index / modules)
  return row > 6 && column > 6 && !(row < 8 && (column < 8 || column > modules - 9)) && !(column < 8 && row > modules - 9)
}

/** The 18 bits that stand for the six of a version (ISO/IEC 18004, annex D). */
function versionBits(version: number): number {
  let rest = version << 12
  for (let bit = 17; bit >= 12; bit -= 1) if ((rest >> bit) & 1) rest ^= 0x1f25 << (bit - 12)
  return (version << 12) | rest
}

/** The rows and columns on which alignment patterns have their middles (ISO/IEC 18004, annex E); none in version 1. */
function alignmentCentres(version: number): readonly number[] {
  if (version === 1) return []
  const count = Math.floor(version / 7) + 2
  const last = modulesOf(version) - 7
  const step = version === 32 ? 26 : Math.ceil((last - 6) / (2 * count - 2)) * 2
  const centres = [6]
  for (let index = count - 2; index >= 0; index -= 1) centres.push(last - index * step)
  return centres
}
