import type { AnyTableSpec, TableSpec } from '../store/table-spec'
import type { Engine, TableAccess, Unit } from '../store/unit'
import type { MemoryDatabase } from './database'
import { createMemoryLedger } from './ledger'
import type { Table } from './table'

interface TickRow {
  readonly id: string
  readonly value: number
}

/**
 * The engine in memory over a journal: one unit at a time, so that homes need no versions. Make it before the database is opened.
 */
export function createMemoryEngine(database: MemoryDatabase, specs: readonly AnyTableSpec[]): Engine {
  const byName = new Map<string, Table<never, string>>()
  for (const spec of specs) byName.set(spec.name, database.table(spec))
  const ticks = database.table<TickRow, never>({ name: 'ticks', indexes: {} })
  const ledger = createMemoryLedger(database)
  const unit: Unit = {
    table: <Row extends { readonly id: string }, Index extends string>(spec: TableSpec<Row, Index>) => {
      const table = byName.get(spec.name)
      if (table === undefined) throw new Error(`the table ${spec.name} is not among those of the engine`)
      // Tables are found by their spec's name, and each was made from that very spec.
      return accessTo(table as unknown as Table<Row, Index>)
    },
    ledger,
    tick: (home) => {
      const value = (ticks.get(home)?.value ?? 0) + 1
      ticks.put({ id: home, value })
      return Promise.resolve(value)
    },
    latestTick: (home) => Promise.resolve(ticks.get(home)?.value ?? 0),
  }
  return {
    run: (work) => database.run(() => work(unit)),
    // All is in one journal: any change may be of this home.
    onChange: (_home, listener) => database.onChange(listener),
  }
}

function accessTo<Row extends { readonly id: string }, Index extends string>(table: Table<Row, Index>): TableAccess<Row, Index> {
  return {
    get: (id) => Promise.resolve(table.get(id)),
    getUnlikely: (id) => Promise.resolve(table.get(id)),
    put: (row) => {
      table.put(row)
      return Promise.resolve()
    },
    remove: (id) => {
      table.remove(id)
      return Promise.resolve()
    },
    where: (index, key) => Promise.resolve(table.where(index, key)),
    range: (index, key, range) => Promise.resolve(table.range(index, key, range)),
  }
}
