import { lettersAt, type PictureFormat, type PictureSize, sizeIn } from './picture-size'

/**
 * What a file is by its first bytes; its name and what the device calls it are not asked. The size is null where the header does
 * not tell it. `unknown`: perhaps a picture all the same, which only the browser can say.
 */
export type FileKind =
  | { readonly kind: 'empty' }
  | { readonly kind: 'picture'; readonly format: PictureFormat; readonly size: PictureSize | null }
  | { readonly kind: 'drawing' | 'pdf' | 'video' | 'text' | 'unknown' }

/** Enough for what cameras put before a picture's size: EXIF with its small copy, colours, depth. */
export const headBytes = 1_048_576

/** Tells what a file is. `head`: its first bytes, `headBytes` at most. Total: random bytes have a kind too. */
export function kindOfFile(head: Uint8Array): FileKind {
  if (head.length === 0) return { kind: 'empty' }
  const format = formatOf(head)
  if (format !== null) return { kind: 'picture', format, size: sizeIn(head, format) }
  if (isPdf(head)) return { kind: 'pdf' }
  if (isVideo(head)) return { kind: 'video' }
  const text = textIn(head)
  if (text === null) return { kind: 'unknown' }
  return { kind: /<svg[\s>]/i.test(text) ? 'drawing' : 'text' }
}

function formatOf(head: Uint8Array): PictureFormat | null {
  if (starts(head, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (starts(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (/^GIF8[79]a/.test(lettersAt(head, 0, 6))) return 'gif'
  if (lettersAt(head, 0, 4) === 'RIFF' && lettersAt(head, 8, 4) === 'WEBP') return 'webp'
  // "BM" begins many a text; the length of the next header does not.
  if (lettersAt(head, 0, 2) === 'BM' && bitmapHeaders.some((length) => lettersAt(head, 14, 4) === length)) return 'bmp'
  return brandedFormat(brandsOf(head))
}

/** Lengths of the headers that a .bmp may have (BITMAPCOREHEADER to BITMAPV5HEADER), as four bytes, the lowest first. */
const bitmapHeaders = [12, 40, 52, 56, 64, 108, 124].map((length) => `${String.fromCharCode(length)}\0\0\0`)

/** Brands of ISO/IEC 23008-12 (HEIF) and of AV1 pictures. `mif1` stands in both, so AV1's own names are looked for first. */
function brandedFormat(brands: readonly string[]): 'avif' | 'heic' | null {
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif'
  return brands.some((brand) => /^(he[iv][cmsx]|mif1|msf1)$/.test(brand)) ? 'heic' : null
}

/** The brands in a file that begins as ISO/IEC 14496-12 says ("ftyp"): its own, then those that it is compatible with. */
function brandsOf(head: Uint8Array): readonly string[] {
  if (lettersAt(head, 4, 4) !== 'ftyp') return []
  const end = Math.min(head.length, (head[2] ?? 0) * 256 + (head[3] ?? 0))
  const brands = [lettersAt(head, 8, 4)]
  for (let at = 16; at + 4 <= end; at += 4) brands.push(lettersAt(head, at, 4))
  return brands
}

/** Some programs write a few lines of their own before it. */
function isPdf(head: Uint8Array): boolean {
  return lettersAt(head, 0, 1_024).indexOf('%PDF-') >= 0
}

/** MP4 and QuickTime, Matroska and WebM, AVI, MPEG, Flash and Windows Media. */
function isVideo(head: Uint8Array): boolean {
  return (
    /^(ftyp|moov|wide|mdat)$/.test(lettersAt(head, 4, 4)) ||
    starts(head, [0x1a, 0x45, 0xdf, 0xa3]) ||
    (lettersAt(head, 0, 4) === 'RIFF' && lettersAt(head, 8, 3) === 'AVI') ||
    starts(head, [0, 0, 1, 0xba]) ||
    starts(head, [0, 0, 1, 0xb3]) ||
    lettersAt(head, 0, 3) === 'FLV' ||
    starts(head, [0x30, 0x26, 0xb2, 0x75])
  )
}

/** What looks like text is: no byte in it that no text has. Enough of it to tell a drawing from other text; null for other files. */
function textIn(head: Uint8Array): string | null {
  const text = lettersAt(head, 0, 4_096)
  // Control characters that stand in no text; tab, line feed, form feed and carriage return do. UTF-16 begins with its mark.
  if (/^(\xff\xfe|\xfe\xff)/.test(text)) return text.replace(/\0/g, '')
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/.test(text) ? null : text
}

function starts(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => head[at] === byte)
}
