import type { PayloadErrorCode } from '../payload-types'

/** One data object in BER-TLV (ISO/IEC 8825-1 as EMV uses it, book 3, annex B). Positions are indexes of bytes. */
export interface BerObject {
  /** In hex digits, capitals: "4F", "5F20". */
  readonly tag: string
  readonly at: number
  readonly valueAt: number
  readonly end: number
}

export interface BerError {
  readonly code: PayloadErrorCode
  readonly at: number
}

export interface BerWalk {
  readonly objects: readonly BerObject[]
  readonly broken: BerError | null
}

/** Takes a stretch of bytes apart. Zero bytes between objects are padding. */
export function walkBer(bytes: readonly number[], from: number, to: number): BerWalk {
  const objects: BerObject[] = []
  let at = from
  while (at < to) {
    if (bytes[at] === 0) {
      at += 1
      continue
    }
    const lengthAt = afterTag(bytes, at, to)
    const valueAt = lengthAt === null || lengthAt >= to ? null : afterLength(bytes, lengthAt)
    if (lengthAt === null || valueAt === null || valueAt > to) return { objects, broken: { code: 'truncated', at } }
    const length = lengthOf(bytes, lengthAt, valueAt)
    if (length === null) return { objects, broken: { code: 'bad-length', at: lengthAt } }
    const end = valueAt + length
    if (end > to) return { objects, broken: { code: 'truncated', at: valueAt } }
    objects.push({ tag: toHex(bytes, at, lengthAt), at, valueAt, end })
    at = end
  }
  return { objects, broken: null }
}

/** The index behind a tag; tags whose first byte ends in five ones go on while the highest bit is set. */
function afterTag(bytes: readonly number[], at: number, to: number): number | null {
  if (((bytes[at] ?? 0) & 0x1f) !== 0x1f) return at + 1
  for (let next = at + 1; next < to; next += 1) {
    if (((bytes[next] ?? 0) & 0x80) === 0) return next + 1
  }
  return null
}

/** The index behind a length: one byte, or as many more as its lower seven bits say. */
function afterLength(bytes: readonly number[], at: number): number {
  const first = bytes[at] ?? 0
  return at + 1 + (first > 0x80 ? first & 0x7f : 0)
}

/** The length, or null for what a payload of 512 bytes can't have: more than two bytes of length, or none ("until its end"). */
function lengthOf(bytes: readonly number[], at: number, valueAt: number): number | null {
  const first = bytes[at] ?? 0
  if (first < 0x80) return first
  const count = valueAt - at - 1
  if (count === 0 || count > 2) return null
  return bytes.slice(at + 1, valueAt).reduce((length, byte) => length * 256 + byte, 0)
}

/** Bytes as hex digits in capitals. */
export function toHex(bytes: readonly number[], from: number, to: number): string {
  return bytes
    .slice(from, to)
    .map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'))
    .join('')
}

/** Bytes as text where all are printable ASCII, or null. */
export function toAscii(bytes: readonly number[], from: number, to: number): string | null {
  const part = bytes.slice(from, to)
  return part.every((byte) => byte >= 0x20 && byte <= 0x7e) ? String.fromCharCode(...part) : null
}
