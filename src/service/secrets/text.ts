/** A text as UTF-8; a half of a surrogate pair alone becomes U+FFFD, as in the WHATWG Encoding Standard. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    const scalar = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
    if (scalar < 0x80) bytes.push(scalar)
    else if (scalar < 0x800) bytes.push(0xc0 | (scalar >> 6), tail(scalar))
    else if (scalar < 0x10000) bytes.push(0xe0 | (scalar >> 12), tail(scalar >> 6), tail(scalar))
    else bytes.push(0xf0 | (scalar >> 18), tail(scalar >> 12), tail(scalar >> 6), tail(scalar))
  }
  return Uint8Array.from(bytes)
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f)
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Base64url without padding (RFC 4648, 5). */
export function base64url(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    const characters = Math.min(bytes.length - i, 3) + 1
    for (let n = 0; n < characters; n += 1) text += alphabet.charAt((three >> (18 - 6 * n)) & 0x3f)
  }
  return text
}
