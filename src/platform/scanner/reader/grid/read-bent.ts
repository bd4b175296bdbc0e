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
const agreeing = 0.3

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
      const at = Math.max(level, Math.ceil(Math.log2(whole.module / largestModule)))
      const code = await readTriple(view.darkness(at), scaledTriple(whole, 0.5 ** at), engine)
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

async function readTriple(darkness: Darkness, triple: Triple, engine: Engine): Promise<ReadCode | null> {
  for (const plane of fitPlanes(darkness, triple)) {
    if (plane.agreement < agreeing) continue
    const net = bend(darkness, plane)
    const modules = sample(darkness, net)
    const [code] = await engine(drawn(mended(plane.symbol, modules) ?? modules, plane.symbol.modules), 'clean')
    if (code === undefined) continue
    const corners = cornersOf(net).map(({ x, y }) => ({ x: x / darkness.width, y: y / darkness.height }))
    return { text: code.text, format: 'qr', corners }
  }
  return null
}
