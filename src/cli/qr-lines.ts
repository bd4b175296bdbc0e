/** How many bytes of a line are kept: far more than any code, and yet a file without line ends doesn't fill the memory. */
export const maxLineBytes = 64 * 1024 * 1024

/** Takes input apart into lines as it comes. A line that is too long is null. */
export interface LineReader {
  take(chunk: Uint8Array): readonly (string | null)[]
  /** What is left when the input has ended: the last line, where it had no end of its own. */
  end(): readonly (string | null)[]
}

const lineFeed = 0x0a

/** Lines end in LF or CR LF; bytes that aren't UTF-8 become U+FFFD, a byte order mark at the start is dropped. */
export function createLineReader(): LineReader {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let kept: Uint8Array[] = []
  let size = 0
  let isFirst = true

  const finish = (): string | null => {
    const line = size > maxLineBytes ? null : decoder.decode(Buffer.concat(kept))
    kept = []
    size = 0
    const text = isFirst && line !== null ? line.replace(/^\ufeff/, '') : line
    isFirst = false
    return text === null ? null : text.replace(/\r$/, '')
  }
  const keep = (part: Uint8Array): void => {
    if (size <= maxLineBytes) kept.push(part)
    size += part.length
  }

  return {
    take(chunk) {
      const lines: (string | null)[] = []
      let from = 0
      for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
        keep(chunk.subarray(from, at))
        lines.push(finish())
        from = at + 1
      }
      if (from < chunk.length) keep(chunk.subarray(from))
      return lines
    },
    end: () => (size === 0 ? [] : [finish()]),
  }
}
