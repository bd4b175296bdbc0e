import { encode } from 'uqr'

/** How much of a symbol may be lost: about 7, 15, 25 and 30 % (ISO/IEC 18004). */
export type ErrorCorrection = 'L' | 'M' | 'Q' | 'H'

/** A QR code as its modules, the quiet zone left out. */
export interface QrMatrix {
  /** Modules on a side. */
  readonly size: number
  /** Row by row from the top; true is dark. */
  readonly rows: readonly (readonly boolean[])[]
}

/** The white that must stay free on every side, in modules (ISO/IEC 18004, section 5.3.8). */
export const qrQuietModules = 4

/**
 * The smallest symbol of the text with at least this error correction; a higher one that costs no larger symbol is taken.
 * Null for a text that no symbol can hold (over 2,953 bytes, or half of a surrogate pair in it).
 */
export function qrMatrix(text: string, atLeast: ErrorCorrection = 'M'): QrMatrix | null {
  try {
    const { size, data } = encode(text, { ecc: atLeast, boostEcc: true, border: 0 })
    return { size, rows: data }
  } catch (error) {
    // The library says "too long" by a RangeError and takes unpaired surrogates for a URIError; anything else is ours.
    if (error instanceof RangeError || error instanceof URIError) return null
    throw error
  }
}
