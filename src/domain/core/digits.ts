/**
 * What people paste between the digits of a number: every kind of space, hyphen, dash, minus and dot that keyboards,
 * PDF files and address books put there, the invisible marks of text direction included (iOS wraps phone numbers in them).
 */
const separators =
  /[\s\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f\u2060-\u2064\u2066-\u2069\u3000\ufeff\-\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d\u30fc\u2500.\u00b7\u2022\u2024\u2027\u22c5\u30fb\uff0e\uff65_]/g

/** Full-width forms (U+FF01 to U+FF5E, the block "Halfwidth and Fullwidth Forms") as the ASCII characters that they stand for. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, (wide) =>
    wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  )
}

/** Full-width, Arabic-Indic and Persian digits as ASCII ones; everything else as it is. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16))
}

/** The text without what merely separates the parts of a number. */
export function withoutSeparators(text: string): string {
  return text.replace(separators, '')
}

/** A number as pasted, reduced to what was meant: ASCII, nothing between. Letters stay, so that a parser can name them. */
export function compactNumber(raw: string): string {
  return withoutSeparators(toHalfWidth(toAsciiDigits(raw)))
}

/** Whether the text is nothing but ASCII digits, at least one. */
export function isDigits(text: string): boolean {
  return /^[0-9]+$/.test(text)
}
