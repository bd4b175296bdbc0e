/**
 * A text out of a code, to be looked at: controls, marks that turn the writing round, invisible characters and halves of surrogate
 * pairs are written out, so that nothing in it can hide or move what stands around it, and it is cut after `most` characters.
 */
export function shownText(text: string, most: number): string {
  let shown = ''
  let at = 0
  for (let count = 0; at < text.length && count < most; count += 1) {
    const point = text.codePointAt(at) ?? 0
    const character = String.fromCodePoint(point)
    shown += isHidden(point) ? writtenOut(point) : character
    at += character.length
  }
  return at < text.length ? `${shown}\u2026` : shown
}

/** First and last code points of what has no form of its own: controls, format characters, halves of pairs, no characters, tags. */
const hidden: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x600, 0x605],
  [0x61c, 0x61c],
  [0x6dd, 0x6dd],
  [0x70f, 0x70f],
  [0x890, 0x891],
  [0x8e2, 0x8e2],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0xfffe, 0xffff],
  [0x110bd, 0x110bd],
  [0x110cd, 0x110cd],
  [0x13430, 0x1343f],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe007f],
]

function isHidden(point: number): boolean {
  return hidden.some(([first, last]) => point >= first && point <= last)
}

/** By its number: "[U+202E]". The pictures of controls (U+2400 on) are missing in many fonts. */
function writtenOut(point: number): string {
  return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`
}
