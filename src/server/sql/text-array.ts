/** PostgreSQL's oid of the type text. */
const textOid = 25

/**
 * Texts as PostgreSQL's binary form of text[] (array_recv): node-postgres sends a Buffer as it is, so nothing has to be quoted and
 * unquoted on the way, which is what bulk statements would spend most of their time with.
 */
export function textArray(texts: readonly (string | null)[]): Buffer {
  let size = 20
  for (const text of texts) size += 4 + (text === null ? 0 : Buffer.byteLength(text))
  const bytes = Buffer.allocUnsafe(size)
  bytes.writeInt32BE(texts.length === 0 ? 0 : 1, 0)
  bytes.writeInt32BE(texts.includes(null) ? 1 : 0, 4)
  bytes.writeInt32BE(textOid, 8)
  if (texts.length === 0) return bytes.subarray(0, 12)
  bytes.writeInt32BE(texts.length, 12)
  bytes.writeInt32BE(1, 16)
  let at = 20
  for (const text of texts) {
    if (text === null) {
      at = bytes.writeInt32BE(-1, at)
    } else {
      const length = bytes.write(text, at + 4)
      bytes.writeInt32BE(length, at)
      at += 4 + length
    }
  }
  return bytes
}
