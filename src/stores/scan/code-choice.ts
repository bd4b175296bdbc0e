import { parsePayload } from '@/domain/code/payload'
import type { PayloadKind } from '@/domain/code/payload-types'
import { shownText } from '@/domain/code/shown-text'
import type { Point, SeenCode, ShownPicture } from '@/platform/scanner/types'

/** What a code is, in a word: whose money it would take is for the service to say, so nothing that a code claims is shown. */
export interface CodeName {
  readonly kind:
    Exclude<PayloadKind, 'bangka'> | 'bangka-order' | 'bangka-shop' | 'bangka-friend' | 'bangka-agreement' | 'bangka-unknown'
  /** Tells two of a kind apart: the host of a web address, the beginning of a text. */
  readonly detail: string | null
}

/** One of several codes, of which the person taps the one that is meant. */
export interface OfferedCode {
  readonly text: string
  /** Its middle. */
  readonly place: Point
  readonly name: CodeName
  readonly isRecent: boolean
}

/** `picture`: in which the codes are; null for the camera's, which stands still. */
export interface CodeChoice {
  readonly codes: readonly OfferedCode[]
  readonly picture: ShownPicture | null
}

/** Around codes that are in sight, as fractions of width and height. */
export interface SeenBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const detailLength = 24
/** A host that is cut off sooner could end where its true domain begins. */
const hostLength = 100

/** The codes in reading order (rows from the top), each text once. */
export function offered(codes: readonly SeenCode[], isRecent: (text: string) => boolean): readonly OfferedCode[] {
  return codes
    .filter(({ text }, index) => codes.findIndex((code) => code.text === text) === index)
    .map(({ text, corners }) => ({ text, place: middleOf(corners), name: nameOf(text), isRecent: isRecent(text) }))
    .sort((one, other) => one.place.y - other.place.y || one.place.x - other.place.x)
}

/** The frame around all of them; null where nothing is in sight, or nobody knows where. */
export function boxAround(codes: readonly SeenCode[]): SeenBox | null {
  const xs: number[] = []
  const ys: number[] = []
  for (const { corners } of codes) {
    for (const { x, y } of corners) {
      xs.push(x)
      ys.push(y)
    }
  }
  if (xs.length === 0) return null
  const left = Math.min(...xs)
  const top = Math.min(...ys)
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}

function middleOf(corners: readonly Point[]): Point {
  const count = corners.length
  if (count === 0) return { x: 0.5, y: 0.5 }
  return {
    x: corners.reduce((sum, { x }) => sum + x, 0) / count,
    y: corners.reduce((sum, { y }) => sum + y, 0) / count,
  }
}

function nameOf(text: string): CodeName {
  const payload = parsePayload(text.trim())
  switch (payload.kind) {
    case 'bangka': {
      const kinds = {
        order: 'bangka-order',
        shop: 'bangka-shop',
        friend: 'bangka-friend',
        agreement: 'bangka-agreement',
        unknown: 'bangka-unknown',
      } as const
      return { kind: kinds[payload.fields.what], detail: null }
    }
    case 'url': {
      const { host } = payload.fields
      return { kind: payload.kind, detail: host === null ? null : shownText(host, hostLength) }
    }
    case 'text':
      return { kind: payload.kind, detail: shownText(text.trim(), detailLength) }
    default:
      return { kind: payload.kind, detail: null }
  }
}
