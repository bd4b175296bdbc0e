/** What base64 text decodes to, and where it stopped being base64 (RFC 4648, section 4), or null. Padding may be left out. */
export interface Base64 {
  readonly bytes: readonly number[]
  readonly brokenAt: number | null
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Decodes as far as the text is base64; engines of mini-programs have no `atob`. */
export function decodeBase64(text: string): Base64 {
  const padding = /={0,2}$/.exec(text)?.[0].length ?? 0
  const end = text.length - padding
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (let at = 0; at < end; at += 1) {
    const value = alphabet.indexOf(text.charAt(at))
    if (value < 0) return { bytes, brokenAt: at }
    bits = ((bits << 6) | value) & 0xfff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes.push((bits >> held) & 0xff)
    }
  }
  return { bytes, brokenAt: padding > 0 && text.length % 4 !== 0 ? end : null }
}
