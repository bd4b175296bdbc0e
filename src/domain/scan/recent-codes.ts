/**
 * Codes that were acted on a moment ago. A code that still lies there after it was paid must not be paid again by a shaky hand: it
 * counts as new only when the camera has looked elsewhere for a while, or after some minutes. Times are ms of one clock.
 */
export interface RecentCode {
  /** Stands for the text, which is not kept: it could be somebody's card number. */
  readonly mark: string
  readonly seenAt: number
  /** For how long the camera has been looking at something else. */
  readonly awayFor: number
}

/** Looking elsewhere for this long is meant: whoever comes back to the code then wants it again. */
const lookedElsewhere = 2_500
/** Longer than most payments take, shorter than it takes to come for a second purchase. */
const longAgo = 2 * 60_000
/** Frames further apart than this: the camera was off meanwhile, and looked nowhere. */
const cameraWasOff = 1_000

/** Notes that a code was acted on. */
export function withTaken(codes: readonly RecentCode[], text: string, at: number): readonly RecentCode[] {
  const mark = markOf(text)
  return [...current(codes, at).filter((code) => code.mark !== mark), { mark, seenAt: at, awayFor: 0 }]
}

/** Takes in what the camera shows now; `lastLookAt` is when it showed something before (null: never). */
export function withLook(
  codes: readonly RecentCode[],
  texts: readonly string[],
  at: number,
  lastLookAt: number | null,
): readonly RecentCode[] {
  const marks = texts.map(markOf)
  const since = lastLookAt === null ? 0 : at - lastLookAt
  const looked = since <= cameraWasOff ? since : 0
  return current(codes, at)
    .map((code) =>
      marks.includes(code.mark) ? { ...code, seenAt: at, awayFor: 0 } : { ...code, awayFor: code.awayFor + looked },
    )
    .filter(({ awayFor }) => awayFor < lookedElsewhere)
}

export function isRecent(codes: readonly RecentCode[], text: string, at: number): boolean {
  const mark = markOf(text)
  return current(codes, at).some((code) => code.mark === mark)
}

function current(codes: readonly RecentCode[], at: number): readonly RecentCode[] {
  return codes.filter(({ seenAt }) => at - seenAt < longAgo)
}

/** FNV-1a, twice 32 bits from different beginnings. Two texts of one mark would cost one more tap, nothing else. */
function markOf(text: string): string {
  let first = 0x811c9dc5
  let second = 0x01000193
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ unit, 0x01000193)
  }
  return `${text.length}/${first >>> 0}/${second >>> 0}`
}
