/**
 * CRC-16/CCITT-FALSE (polynomial 0x1021, start 0xFFFF) over the UTF-8 bytes of a text, as EMVCo QR codes carry it:
 * "123456789" gives 0x29B1. Half of a surrogate pair counts as U+FFFD, as every encoder writes it.
 */
export function crc16(text: string): number {
  let crc = 0xffff
  for (let index = 0; index < text.length; index += 1) {
    const point = text.codePointAt(index) ?? 0
    if (point > 0xffff) index += 1
    for (const byte of utf8(point >= 0xd800 && point <= 0xdfff ? 0xfffd : point)) crc = addByte(crc, byte)
  }
  return crc
}

function addByte(before: number, byte: number): number {
  let crc = before ^ (byte << 8)
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff
  return crc
}

/** The UTF-8 bytes of a code point (RFC 3629). */
function utf8(point: number): readonly number[] {
  if (point < 0x80) return [point]
  const last = 0x80 | (point & 0x3f)
  if (point < 0x800) return [0xc0 | (point >> 6), last]
  const middle = 0x80 | ((point >> 6) & 0x3f)
  if (point < 0x10000) return [0xe0 | (point >> 12), middle, last]
  return [0xf0 | (point >> 18), 0x80 | ((point >> 12) & 0x3f), middle, last]
}
