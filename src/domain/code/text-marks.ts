import type { PayloadError, PayloadErrorCode } from './payload-types'

/** How many of such characters are told: whoever hides one hides many, and a text of nothing else needs no list of 4,096. */
const mostMarks = 16

/**
 * Characters that make a text look other than it is, each with its place: NUL, at which careless programs stop reading; other
 * controls; marks that turn the direction of what is drawn; marks that are not drawn; halves of surrogate pairs.
 */
export function hiddenMarks(text: string, isLink: boolean): readonly PayloadError[] {
  const errors: PayloadError[] = []
  for (let at = 0; at < text.length && errors.length < mostMarks; at += 1) {
    const unit = text.charCodeAt(at)
    if (isHigh(unit) && isLow(text.charCodeAt(at + 1))) at += 1
    else {
      const code = markOf(text, at, unit, isLink)
      if (code !== null) errors.push({ code, at })
    }
  }
  return errors
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

function markOf(text: string, at: number, unit: number, isLink: boolean): PayloadErrorCode | null {
  if (unit === 0) return 'nul'
  if (isHigh(unit) || isLow(unit)) return 'lone-surrogate'
  // Browsers drop tabs and line ends from addresses; in other texts they are what they seem.
  if (unit === 0x09 || unit === 0x0a || unit === 0x0d) return isLink ? 'control-character' : null
  if (unit < 0x20 || (unit >= 0x7f && unit <= 0x9f)) return 'control-character'
  if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)) return 'direction-control'
  if (unit === 0x200c || unit === 0x200d) return joins(text, at) ? null : 'invisible-character'
  return isInvisible(unit) ? 'invisible-character' : null
}

/** Persian, Indian scripts and emoji are written with joiners; between letters of ASCII they only hide. */
function joins(text: string, at: number): boolean {
  return at > 0 && text.charCodeAt(at - 1) > 0x2ff
}

/** Soft hyphen, direction marks, zero-width space, word joiner and invisible operators, byte order mark, fillers of Hangul. */
function isInvisible(unit: number): boolean {
  return (
    unit === 0xad ||
    unit === 0x61c ||
    unit === 0x180e ||
    unit === 0x200b ||
    unit === 0x200e ||
    unit === 0x200f ||
    (unit >= 0x2060 && unit <= 0x2064) ||
    unit === 0x115f ||
    unit === 0x1160 ||
    unit === 0x3164 ||
    unit === 0xffa0 ||
    unit === 0xfeff
  )
}
