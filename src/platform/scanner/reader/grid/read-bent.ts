import type { Engine } from '../engine'
import type { ReadCode } from '../types'
import type { View } from '../view'
import { drawn } from './drawn'
import { mended } from './codewords'
import type { Darkness } from './darkness'
import { findFinders } from './finders'
import { findHidden } from './hidden'
import { bend, cornersOf, sample } from './net'
import { fitPlanes } from './plane'
import { settle } from './settle'
import { findTriples, isSameTriple, scaledTriple, type Triple } from './triples'

/** The whole picture and three halvings. */
const levels = 4
/** The smallest picture that is looked at, points. */
const smallest = 60
/** Triples that are followed up on each level. */
const most = 8
/** Grids are fitted where a module is no larger than this, points: a larger one is seen as well on the next level, sooner. */
const largestModule = 6.5
/** A plane that agrees less is no code, however it is bent. */
const agreeing = 0.35

/**
 * Reads QR codes that are bent, crumpled, slanted, badly lit or partly hidden: finds the finders, fits a net to what lies between
 * them, mends what that says by the check bytes, and has an engine read the clean symbol that comes of it.
 */
export async function readBent(view: View, engine: Engine, isOver: () => boolean): Promise<readonly ReadCode[]> {
  const { width, height } = view.pixels
  const tried: Triple[] = []
  for (let level = 0; level < levels && Math.min(width, height) >> level >= smallest; level += 1) {
    for (const triple of triplesOn(view.darkness(level))) {
      const whole = scaledTriple(triple, 2 ** level)
      if (tried.some((other) => isSameTriple(other, whole))) continue
      tried.push(whole)
      const code = await readTriple(view, whole, engine, isOver)
      if (code !== null) return [code]
      if (isOver()) return []
    }
  }
  return []
}

function triplesOn(darkness: Darkness): readonly Triple[] {
  const finders = findFinders(darkness)
  const seen = findTriples(darkness, finders, most)
  const hidden = findHidden(darkness, finders)
  return hidden.length === 0 ? seen : [...seen, ...findTriples(darkness, [...finders, ...hidden], most)]
}

/** A plane that agrees so much less than the best one is not tried, whatever became of the best. */
const rival = 0.7
/** A plane that agrees this well is a code: it is worth more than one try. */
const sure = 0.5

/**
 * Tries the triple as it was seen; where there surely is a code, also with its finders settled, and in a coarser and a finer
 * picture.
 */
async function readTriple(view: View, whole: Triple, engine: Engine, isOver: () => boolean): Promise<ReadCode | null> {
  const level = Math.max(0, Math.ceil(Math.log2(whole.module / largestModule)))
  const on = (at: number): Triple => scaledTriple(whole, 0.5 ** at)
  const first = await tryTriple(view.darkness(level), on(level), engine)
  if (typeof first !== 'number') return first
  if (first < sure) return null
  const others = [
    { at: level, triple: settle(view.darkness(level), on(level)) },
    { at: level + 1, triple: on(level + 1) },
    ...(level === 0 ? [] : [{ at: level - 1, triple: on(level - 1) }]),
  ]
  for (const { at, triple } of others) {
    if (isOver()) return null
    const found = await tryTriple(view.darkness(at), triple, engine)
    if (typeof found !== 'number') return found
  }
  return null
}

/** The code, or how well the best plane agrees where it can't be read. */
async function tryTriple(darkness: Darkness, triple: Triple, engine: Engine): Promise<ReadCode | number> {
  let best = 0
  for (const plane of fitPlanes(darkness, triple)) {
    best = Math.max(best, plane.agreement)
    if (plane.agreement < agreeing || plane.agreement < rival * best) continue
    const net = bend(darkness, plane)
    const modules = sample(darkness, net)
    // What can't be mended may be seen from its back: the engine tries that too.
    const [code] = await engine(drawn(mended(plane.symbol, modules) ?? modules, plane.symbol.modules), 'clean')
    if (code === undefined) continue
    const corners = cornersOf(net).map(({ x, y }) => ({ x: x / darkness.width, y: y / darkness.height }))
    return { text: code.text, format: 'qr', corners }
  }
  return best
}
