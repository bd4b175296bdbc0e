import type { PayloadError } from '../payload-types'

/** One data object: an ID of two digits, a length of two digits, a value. Positions are indexes in the whole text. */
export interface DataObject {
  readonly id: string
  readonly value: string
  /** Where the ID starts; its length starts two further on, its value four. */
  readonly at: number
}

export interface Walked {
  readonly objects: readonly DataObject[]
  /** Objects without a value, which the standard doesn't have; the walk goes on behind them. */
  readonly empty: readonly DataObject[]
  /** Why the walk stopped before the end: from there on nothing is known. */
  readonly broken: PayloadError | null
}

/** What the header of a data object takes: two digits of ID, two of length. */
const headLength = 4

/**
 * Takes a stretch of a text apart into data objects. Lengths count characters (EMVCo MPM v1.1, section 3): code points here, so
 * that one character beyond the Basic Multilingual Plane is one, as it is for those who write such codes. Each character is
 * looked at once.
 */
export function walkDataObjects(text: string, from = 0, to: number = text.length): Walked {
  const objects: DataObject[] = []
  const empty: DataObject[] = []
  let at = from
  while (at < to) {
    const broken = brokenHead(text.slice(at, Math.min(at + headLength, to)), at)
    if (broken !== null) return { objects, empty, broken }
    const length = Number(text.slice(at + 2, at + headLength))
    const end = afterCharacters(text, at + headLength, to, length)
    if (end === null) return { objects, empty, broken: { code: 'truncated', at: at + headLength } }
    if (length === 0) empty.push({ id: text.slice(at, at + 2), value: '', at })
    else objects.push({ id: text.slice(at, at + 2), value: text.slice(at + headLength, end), at })
    at = end
  }
  return { objects, empty, broken: null }
}

/** A length of zero, told at its place. */
export function emptyError({ at }: DataObject): PayloadError {
  return { code: 'bad-length', at: at + 2 }
}

function brokenHead(head: string, at: number): PayloadError | null {
  if (head.length < headLength) return { code: 'truncated', at }
  if (!/^[0-9]{2}/.test(head)) return { code: 'bad-id', at }
  return /^[0-9]{4}/.test(head) ? null : { code: 'bad-length', at: at + 2 }
}

/** The index after so many characters, or null where the stretch ends before. */
function afterCharacters(text: string, from: number, to: number, count: number): number | null {
  let at = from
  for (let passed = 0; passed < count; passed += 1) {
    if (at >= to) return null
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  }
  return at <= to ? at : null
}

/** How many characters a text has, as lengths of data objects count them. */
export function countCharacters(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; count += 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  return count
}
