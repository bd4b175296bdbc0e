/** Points. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Pictures that are told apart because something about them differs: who opens them, or where their size stands. */
export type PictureFormat = 'jpeg' | 'png' | 'gif' | 'webp' | 'bmp' | 'avif' | 'heic'

/**
 * The size that a picture's header gives, points; null where it is missing or nonsense. It is known before anything is decoded:
 * a file of a few kilobytes can claim a picture of gigabytes.
 */
export function sizeIn(head: Uint8Array, format: PictureFormat): PictureSize | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  try {
    return sane(readers[format](view, head))
  } catch {
    // The header ends before the size: DataView throws for what lies outside.
    return null
  }
}

function sane(size: PictureSize | null): PictureSize | null {
  return size !== null && size.width > 0 && size.height > 0 ? size : null
}

const readers: Readonly<Record<PictureFormat, (view: DataView, head: Uint8Array) => PictureSize | null>> = {
  jpeg: jpegSize,
  /** PNG, section 11.2.1: IHDR is the first chunk. */
  png: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  /** GIF89a, section 18. */
  gif: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  webp: webpSize,
  bmp: (view) =>
    view.getUint32(14, true) === 12
      ? { width: view.getUint16(18, true), height: view.getUint16(20, true) }
      : { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) },
  avif: tiledSize,
  heic: tiledSize,
}

/** ITU-T T.81, annex B: the frame's header is the first of C0 to CF that defines neither tables (C4, CC) nor an extension (C8). */
function jpegSize(view: DataView): PictureSize | null {
  let at = 2
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    // The picture itself begins, or ends: there was no header.
    if (marker === 0xda || marker === 0xd9) return null
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
}

/** RFC 9649, sections 2.5 to 2.7: three kinds of header. */
function webpSize(view: DataView, head: Uint8Array): PictureSize | null {
  switch (lettersAt(head, 12, 4)) {
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8X':
      return { width: threeBytes(view, 24) + 1, height: threeBytes(view, 27) + 1 }
    default:
      return null
  }
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 65_536
}

/** ISO/IEC 23008-12, section 6.5.3 (`ispe`). There is one for the whole, and one for its tiles and its small copy. */
function tiledSize(view: DataView, head: Uint8Array): PictureSize | null {
  let largest: PictureSize | null = null
  // The boxes before the picture's data are a few kilobytes.
  const end = Math.min(head.length - 16, 65_536)
  for (let at = 4; at < end; at += 1) {
    if (head[at] !== 0x69 || lettersAt(head, at, 4) !== 'ispe') continue
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    if (largest === null || size.width * size.height > largest.width * largest.height) largest = size
  }
  return largest
}

/** Bytes as letters, one a byte; fewer where the file ends. */
export function lettersAt(head: Uint8Array, at: number, length: number): string {
  let letters = ''
  for (let i = at; i < Math.min(at + length, head.length); i += 1) letters += String.fromCharCode(head[i] ?? 0)
  return letters
}
