import { err, ok, type Result } from '@/domain/core/result'

import type { JournalFailure, JournalOvertaken, JournalPosition, JournalRead, JournalStorage } from './journal'

/** Small texts by key that survive a restart; a platform's storage has this shape. */
export interface TextStorage {
  read(key: string): Result<string | null, JournalFailure>
  write(key: string, value: string): Result<void, JournalFailure>
  remove(key: string): void
  keys(): readonly string[]
}

const head = 'bangka.journal'
/** A chunk is closed when it has reached this; a single longer line makes a longer chunk. Storage takes 200 KB a key at most. */
const chunkChars = 24_000

/**
 * A journal in chunks over a key-value storage. `bangka.journal` holds the generation, `bangka.journal.<generation>.<n>` its
 * chunks. A line is added by one write of one key, so it is there whole or not at all; a replacement is written beside the
 * old generation and becomes the journal by the one write of the head. Before either, what is there is compared with what was
 * read: of two tabs that no lock keeps apart, the one that comes second reads again.
 */
export class KeyValueJournal implements JournalStorage {
  private known: { generation: number; lines: number; chunks: number; bytes: number; lastChunk: string } | null = null

  constructor(private readonly storage: TextStorage) {}

  readFrom(position: JournalPosition | null): Promise<Result<JournalRead, JournalFailure>> {
    return Promise.resolve(this.read(position))
  }

  append(line: string): Promise<Result<JournalPosition, JournalFailure | JournalOvertaken>> {
    return Promise.resolve(this.add(line))
  }

  replace(lines: readonly string[]): Promise<Result<JournalPosition, JournalFailure | JournalOvertaken>> {
    return Promise.resolve(this.write(lines))
  }

  size(): number {
    return this.known?.bytes ?? 0
  }

  private read(position: JournalPosition | null): Result<JournalRead, JournalFailure> {
    const current = this.generation()
    if (!current.ok) return current
    const generation = current.value
    const { known } = this
    const restarted = position === null || position.generation !== generation
    // Chunks before the last one known are closed: only what came after needs reading.
    const from = restarted || known === null || known.generation !== generation || known.lines !== position.lines ? null : known
    let chunks = from === null ? 0 : from.chunks - 1
    let bytes = from === null ? 0 : from.bytes - from.lastChunk.length
    let lastChunk = ''
    const lines: string[] = []
    for (;;) {
      const text = this.storage.read(chunkKey(generation, chunks))
      if (!text.ok) return text
      if (text.value === null) break
      lastChunk = text.value
      chunks += 1
      bytes += lastChunk.length
      for (const line of lastChunk.split('\n')) if (line !== '') lines.push(line)
    }
    // Keys of a journal, but none of its chunks: what was kept is damaged, and the reader must hear of it.
    if (chunks === 0 && this.storage.keys().some((key) => key.indexOf(head) === 0)) lines.push('damaged')
    const already = from === null ? 0 : linesIn(from.lastChunk)
    const before = from === null ? 0 : from.lines - already
    this.known = { generation, lines: before + lines.length, chunks, bytes, lastChunk }
    const skip = from === null ? (restarted ? 0 : position.lines) : already
    return ok({ lines: lines.slice(skip), position: { generation, lines: this.known.lines }, restarted })
  }

  private add(line: string): Result<JournalPosition, JournalFailure | JournalOvertaken> {
    if (this.known === null) {
      const read = this.read(null)
      if (!read.ok) return read
    }
    const { known } = this
    if (known === null) return err({ code: 'unavailable' })
    if (this.isOvertaken()) return err({ code: 'overtaken' })
    const fits = known.chunks > 0 && known.lastChunk.length + line.length < chunkChars
    const chunk = fits ? `${known.lastChunk}${line}\n` : `${line}\n`
    const chunks = fits ? known.chunks : known.chunks + 1
    const written = this.storage.write(chunkKey(known.generation, chunks - 1), chunk)
    if (!written.ok) return written
    this.known = { ...known, chunks, lines: known.lines + 1, bytes: known.bytes + line.length + 1, lastChunk: chunk }
    return ok({ generation: known.generation, lines: known.lines + 1 })
  }

  private write(lines: readonly string[]): Result<JournalPosition, JournalFailure | JournalOvertaken> {
    if (this.isOvertaken()) return err({ code: 'overtaken' })
    const current = this.generation()
    const generation = (current.ok ? current.value : 0) + 1
    const chunks = intoChunks(lines)
    for (let n = 0; n < chunks.length; n += 1) {
      const written = this.storage.write(chunkKey(generation, n), chunks[n] ?? '')
      if (!written.ok) {
        this.removeGenerationsBut(generation - 1)
        return written
      }
    }
    // A chunk of an earlier try that was cut off must not follow the last one.
    this.storage.remove(chunkKey(generation, chunks.length))
    const switched = this.storage.write(head, String(generation))
    if (!switched.ok) {
      this.removeGenerationsBut(generation - 1)
      return switched
    }
    this.removeGenerationsBut(generation)
    const bytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
    this.known = { generation, lines: lines.length, chunks: chunks.length, bytes, lastChunk: chunks[chunks.length - 1] ?? '' }
    return ok({ generation, lines: lines.length })
  }

  /** Whether what is kept differs from what was read last: another generation, a longer last chunk, or one after it. */
  private isOvertaken(): boolean {
    const { known } = this
    if (known === null) return false
    const { generation, chunks, lastChunk } = known
    const current = this.generation()
    if (current.ok && current.value !== generation) return true
    return this.differs(generation, chunks - 1, chunks === 0 ? null : lastChunk) || this.differs(generation, chunks, null)
  }

  private differs(generation: number, n: number, expected: string | null): boolean {
    const kept = this.storage.read(chunkKey(generation, n))
    return kept.ok && kept.value !== expected
  }

  private generation(): Result<number, JournalFailure> {
    const text = this.storage.read(head)
    if (!text.ok) return text
    const generation = Number(text.value ?? '0')
    // A damaged head leads to chunks that are not there: an empty journal, which the database starts anew.
    return ok(Number.isSafeInteger(generation) && generation >= 0 ? generation : 0)
  }

  private removeGenerationsBut(generation: number): void {
    for (const key of this.storage.keys()) {
      if (key.indexOf(`${head}.`) === 0 && key.indexOf(`${head}.${generation}.`) !== 0) this.storage.remove(key)
    }
  }
}

function chunkKey(generation: number, n: number): string {
  return `${head}.${generation}.${n}`
}

function linesIn(chunk: string): number {
  return chunk.split('\n').length - 1
}

function intoChunks(lines: readonly string[]): readonly string[] {
  const chunks: string[] = []
  let chunk = ''
  for (const line of lines) {
    if (chunk !== '' && chunk.length + line.length >= chunkChars) {
      chunks.push(chunk)
      chunk = ''
    }
    chunk += `${line}\n`
  }
  if (chunk !== '') chunks.push(chunk)
  return chunks
}
