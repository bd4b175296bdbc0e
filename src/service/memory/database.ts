import { err, ok, type Result } from '@/domain/core/result'

import type { JournalFailure, JournalOvertaken, JournalPosition, JournalStorage } from './journal'
import { headerLine, readLine, type RowChange, writeLine } from './lines'
import type { TableSpec } from '../store/table-spec'
import { type AnyTable, Table } from './table'

/** One at a time, across every tab or process that shares the journal. */
export interface ExclusiveLock {
  run<T>(work: () => Promise<T>): Promise<T>
}

/** What opening found: a new journal, an old one, or one that could not be read and was put aside for a new one. */
export type OpeningOutcome = 'new' | 'restored' | 'started-clean-after-corruption'

export interface DatabaseOptions {
  readonly journal: JournalStorage
  readonly lock: ExclusiveLock
  readonly now: () => number
  /** The journal is compacted when it has grown by this many bytes since the last time, and by as much as it had then. */
  readonly compactAfterBytes?: number
  /** The journal never grows beyond this. */
  readonly maxBytes: number
}

/** What a unit answered, and whether the tables are other than before. */
interface Done<T> {
  readonly value: T
  readonly changed: boolean
}

const unavailable = err({ code: 'unavailable' as const })

/** How often a unit that was overtaken is run again before the journal counts as one that can't be written. */
const mostRuns = 20

/** Rows of a snapshot that share one line. */
const rowsPerSnapshotLine = 20

/**
 * Tables in memory over a journal. Each unit of work takes the exclusive lock, reads what others wrote since, runs, and is
 * appended to the journal before it answers; where that fails, or the work throws, memory goes back to what it was. Work that
 * was overtaken by another writer is run again over what that one wrote.
 */
export class MemoryDatabase {
  private readonly tables = new Map<string, AnyTable>()
  private readonly listeners = new Set<() => void>()
  private position: JournalPosition | null = null
  private compactedBytes = 0
  /** What the running unit changed, with each row as it was before; null between units. */
  private changed: Map<string, { readonly table: string; readonly id: string; readonly before: unknown }> | null = null

  constructor(private readonly options: DatabaseOptions) {}

  /** Adds a table; before `open`, so that the journal's rows find their place. */
  table<Row extends { readonly id: string }, Index extends string>(spec: TableSpec<Row, Index>): Table<Row, Index> {
    const table = new Table(spec, (name, id, before) => this.noteChange(name, id, before))
    this.tables.set(spec.name, table)
    return table
  }

  /** Reads the journal, or starts one. Anything damaged starts it anew. */
  open(): Promise<Result<OpeningOutcome, JournalFailure>> {
    return this.options.lock.run(() => this.catchUp())
  }

  /** Runs one unit of work. A throw undoes it and goes on to the caller. */
  async run<T>(work: () => Promise<T>): Promise<Result<T, JournalFailure>> {
    const done = await this.options.lock.run(async (): Promise<Result<Done<T>, JournalFailure>> => {
      const before = this.position
      for (let runs = 0; runs < mostRuns; runs += 1) {
        const read = await this.catchUp()
        if (!read.ok) return read
        const othersWrote = before?.generation !== this.position?.generation || before?.lines !== this.position?.lines
        const outcome = await this.tryRun(work)
        if (outcome.ok) return ok({ value: outcome.value.value, changed: outcome.value.changed || othersWrote })
        const { code } = outcome.error
        if (code !== 'overtaken') return err({ code })
      }
      return unavailable
    })
    if (!done.ok) return done
    if (done.value.changed) this.listeners.forEach((listener) => listener())
    return ok(done.value.value)
  }

  /** Takes every row out of every table, as one unit of work. */
  async wipe(): Promise<Result<void, JournalFailure>> {
    const wiped = await this.options.lock.run(async () => {
      const read = await this.catchUp()
      return read.ok ? this.startClean() : read
    })
    this.listeners.forEach((listener) => listener())
    return wiped
  }

  /** Calls back after each unit that wrote, or that read what others wrote; returns what stops that. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private async tryRun<T>(work: () => Promise<T>): Promise<Result<Done<T>, JournalFailure | JournalOvertaken>> {
    this.changed = new Map()
    try {
      const value = await work()
      const changes = this.changesOfUnit()
      if (changes.length === 0) return ok({ value, changed: false })
      const written = await this.write(changes)
      if (!written.ok) {
        this.undo()
        return written
      }
      return ok({ value, changed: true })
    } catch (thrown) {
      this.undo()
      throw thrown
    } finally {
      this.changed = null
    }
  }

  private noteChange(table: string, id: string, before: unknown): void {
    if (this.changed === null) throw new Error('a row was changed outside a unit of work')
    const key = `${table}/${id}`
    if (!this.changed.has(key)) this.changed.set(key, { table, id, before })
  }

  private changesOfUnit(): readonly RowChange[] {
    const changes: RowChange[] = []
    this.changed?.forEach(({ table, id, before }) => {
      const row = this.tables.get(table)?.get(id) ?? null
      if (row !== before) changes.push({ table, id, row })
    })
    return changes
  }

  private undo(): void {
    this.changed?.forEach(({ table, id, before }) => this.tables.get(table)?.restore(id, before))
  }

  private async write(changes: readonly RowChange[]): Promise<Result<void, JournalFailure | JournalOvertaken>> {
    const { journal, maxBytes, compactAfterBytes = 400_000 } = this.options
    const line = writeLine(this.position?.lines ?? 1, changes)
    if (journal.size() + line.length <= maxBytes) {
      const appended = await journal.append(line)
      if (appended.ok) {
        this.position = appended.value
        // Too little room for the shorter journal beside the old one is no loss: the old one is whole.
        if (journal.size() - this.compactedBytes > Math.max(compactAfterBytes, this.compactedBytes)) await this.compact()
        return ok(undefined)
      }
      // A snapshot of what this one knows would take away what the other wrote.
      if (appended.error.code === 'overtaken') return err({ code: 'overtaken' })
    }
    // Full: a journal without the past takes less. Memory has the unit's rows already, so the snapshot holds them.
    return this.compact()
  }

  private async compact(): Promise<Result<void, JournalFailure | JournalOvertaken>> {
    const { journal, now, maxBytes } = this.options
    const lines = [headerLine]
    let bytes = headerLine.length
    for (const table of this.tables.values()) {
      const rows = table.prune(now())
      for (let from = 0; from < rows.length; from += rowsPerSnapshotLine) {
        const some = rows.slice(from, from + rowsPerSnapshotLine)
        // Every table's rows have an id.
        const changes = some.map((row) => ({ table: table.name, id: (row as { id: string }).id, row }))
        const line = writeLine(lines.length, changes)
        bytes += line.length
        lines.push(line)
      }
    }
    if (bytes > maxBytes) return err({ code: 'full' })
    const replaced = await journal.replace(lines)
    if (!replaced.ok) return replaced
    this.position = replaced.value
    this.compactedBytes = journal.size()
    return ok(undefined)
  }

  private async catchUp(): Promise<Result<OpeningOutcome, JournalFailure>> {
    const read = await this.options.journal.readFrom(this.position)
    if (!read.ok) return read
    const { lines, position, restarted } = read.value
    let number = this.position?.lines ?? 0
    if (restarted || this.position === null) {
      this.tables.forEach((table) => table.clear())
      number = 0
      if (lines.length === 0) return this.started('new')
    }
    for (const line of lines) {
      if (!this.apply(line, number)) return this.started('started-clean-after-corruption')
      number += 1
    }
    this.position = position
    return ok('restored')
  }

  private apply(line: string, number: number): boolean {
    if (number === 0) return line === headerLine
    const read = readLine(line, number)
    if (!read.ok) return false
    for (const { table, id, row } of read.value) this.tables.get(table)?.restore(id, row)
    return true
  }

  private async started(outcome: OpeningOutcome): Promise<Result<OpeningOutcome, JournalFailure>> {
    const clean = await this.startClean()
    return clean.ok ? ok(outcome) : clean
  }

  private async startClean(): Promise<Result<void, JournalFailure>> {
    this.tables.forEach((table) => table.clear())
    const replaced = await this.options.journal.replace([headerLine])
    if (!replaced.ok) {
      const { code } = replaced.error
      return code === 'overtaken' ? unavailable : err({ code })
    }
    this.position = replaced.value
    this.compactedBytes = this.options.journal.size()
    return ok(undefined)
  }
}
