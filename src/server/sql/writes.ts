import type { AnyTableSpec } from '@/service/store/table-spec'
import type { TransferRow } from '@/service/rows'

import type { AnyRow } from './asks'
import type { SqlRow, Statement } from './connection'
import { freePassedKeys, type Replaced } from './passed-keys'
import { columnsOf, tableName } from './schema'
import { changeName, type SqlUnit } from './sql-unit'
import { textArray } from './text-array'
import type { Change } from './unit-table'

/** What is written of several units that do not touch each other's homes. */
export interface Batch {
  readonly units: readonly SqlUnit[]
  /** The homes that are written, with the version that was read and the next one. */
  readonly written: ReadonlyMap<string, { readonly seen: number; readonly next: number }>
  /** The homes that were read only, with the version that must still hold. */
  readonly seen: ReadonlyMap<string, number>
}

/** A statement that says by its rows which homes are no longer as they were read, or (by its name) which row is there after all. */
export interface Check {
  readonly statement: Statement
  readonly staleOf: (rows: readonly SqlRow[]) => readonly string[]
}

/**
 * Writes the homes' next versions and holds those that were only read, so that no other transaction changes them before this one ends.
 * A home that nobody has written yet has no row that could be held: one is made for it. Homes are taken in one order, so that two
 * batches seldom wait for each other crosswise.
 */
export function checksOf({ units, written, seen }: Batch): readonly Check[] {
  const begun: [string, number][] = []
  const bumped: [string, { seen: number; next: number }][] = []
  for (const [home, { seen: before, next }] of inOrder(written)) {
    if (before === 0) begun.push([home, next])
    else bumped.push([home, { seen: before, next }])
  }
  const held = inOrder(seen)
  const absent = held.filter(([, version]) => version === 0).map(([home]) => home)
  const checks: Check[] = []
  if (bumped.length > 0)
    checks.push({
      statement: {
        name: 'bump homes',
        text: `update homes h set version = x.next::bigint
          from unnest($1::text[], $2::text[], $3::text[]) as x(id, seen, next)
          where h.id = x.id and h.version = x.seen::bigint returning h.id`,
        values: [
          textArray(bumped.map(([home]) => home)),
          textArray(bumped.map(([, { seen: before }]) => String(before))),
          textArray(bumped.map(([, { next }]) => String(next))),
        ],
      },
      staleOf: without(bumped.map(([home]) => home)),
    })
  if (begun.length > 0)
    checks.push({
      statement: {
        name: 'begin homes',
        text: `insert into homes as h (id, version) select x.id, x.version::bigint from unnest($1::text[], $2::text[]) as x(id, version)
          on conflict (id) do update set version = excluded.version where h.version = 0 returning h.id`,
        values: [textArray(begun.map(([home]) => home)), textArray(begun.map(([, version]) => String(version)))],
      },
      staleOf: without(begun.map(([home]) => home)),
    })
  if (absent.length > 0)
    checks.push({
      statement: {
        name: 'found homes',
        text: 'insert into homes (id, version) select x.id, 0 from unnest($1::text[]) as x(id) on conflict (id) do nothing',
        values: [textArray(absent)],
      },
      staleOf: () => [],
    })
  if (held.length > 0)
    checks.push({
      statement: {
        name: 'hold homes',
        text: 'select h.id, h.version::int as version from homes h where h.id = any($1::text[]) order by h.id for share',
        values: [textArray(held.map(([home]) => home))],
      },
      staleOf: (rows) => {
        const now = new Map(rows.map((row) => [row['id'], row['version']]))
        return held.filter(([home, version]) => now.get(home) !== version).map(([home]) => home)
      },
    })
  // After the homes: what others have written to them by now is seen.
  return [...checks, ...absenceChecks(units)]
}

function absenceChecks(units: readonly SqlUnit[]): readonly Check[] {
  const byTable = new Map<string, { readonly spec: AnyTableSpec; readonly ids: string[] }>()
  for (const unit of units)
    for (const { spec, id } of unit.presumedAbsent()) {
      const presumed = byTable.get(spec.name)
      if (presumed === undefined) byTable.set(spec.name, { spec, ids: [id] })
      else presumed.ids.push(id)
    }
  return [...byTable.values()].map(({ spec, ids }) => ({
    statement: {
      name: `absent ${spec.name}`,
      text: `select id from ${tableName(spec)} where id = any($1::text[])`,
      values: [textArray(ids)],
    },
    staleOf: (rows) => rows.map((row) => changeName({ spec, id: row['id'] as string })),
  }))
}

function inOrder<T>(homes: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...homes].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The homes that are not among the rows that a statement gave back. */
function without(homes: readonly string[]): Check['staleOf'] {
  return (rows) => {
    const done = new Set(rows.map((row) => row['id']))
    return homes.filter((home) => !done.has(home))
  }
}

/** The statements that write what units want written, a few for each table. */
export function writingRows(units: readonly SqlUnit[]): readonly Statement[] {
  return [...rowStatements(units), ...transferStatements(units.flatMap(({ transfers }) => transfers))]
}

interface TableChanges {
  readonly spec: AnyTableSpec
  readonly fresh: AnyRow[]
  readonly replaced: Replaced[]
  readonly gone: string[]
}

function rowStatements(units: readonly SqlUnit[]): readonly Statement[] {
  const byTable = new Map<string, TableChanges>()
  for (const unit of units) for (const change of unit.changed()) sort(byTable, change)
  const statements: Statement[] = []
  for (const { spec, fresh, replaced, gone } of byTable.values()) {
    const table = tableName(spec)
    if (gone.length > 0)
      statements.push({
        name: `drop ${table}`,
        text: `delete from ${table} where id = any($1::text[])`,
        values: [textArray(gone)],
      })
    if (replaced.length > 0) {
      const rows = replaced.map(({ row }) => row)
      statements.push(...freePassedKeys(spec, replaced), writeRows(spec, rows, 'replace'))
    }
    if (fresh.length > 0) statements.push(writeRows(spec, fresh, 'add'))
  }
  return statements
}

function sort(byTable: Map<string, TableChanges>, { spec, id, row, before }: Change): void {
  let changes = byTable.get(spec.name)
  if (changes === undefined) {
    changes = { spec, fresh: [], replaced: [], gone: [] }
    byTable.set(spec.name, changes)
  }
  if (row === null) changes.gone.push(id)
  else if (before === null || before === undefined) changes.fresh.push(row)
  else changes.replaced.push({ row, before })
}

function writeRows(spec: AnyTableSpec, rows: readonly AnyRow[], how: 'add' | 'replace'): Statement {
  const table = tableName(spec)
  const columns = columnsOf(spec)
  const names = ['id', 'row', ...columns.map(({ name }) => name)]
  const arrays = names.map((_, i) => `$${i + 1}::text[]`).join(', ')
  const casts = ['x.id', 'x.row::json', ...columns.map(({ name, type }) => `x.${name}${type === 'text' ? '' : '::bigint'}`)]
  const source = `unnest(${arrays}) as x(${names.join(', ')})`
  const set = ['row = x.row::json', ...columns.map(({ name }, i) => `${name} = ${casts[i + 2] ?? ''}`)].join(', ')
  const text =
    how === 'add'
      ? `insert into ${table} (${names.join(', ')}) select ${casts.join(', ')} from ${source}`
      : // Where a row is not there any more, which a unit had read, the division fails and with it the transaction.
        `with replaced as (update ${table} t set ${set} from ${source} where t.id = x.id returning 1)
          select 1 / (case when count(*) = cardinality($1::text[]) then 1 else 0 end) from replaced`
  return {
    name: `${how} ${table}`,
    text,
    values: [
      textArray(rows.map(({ id }) => id)),
      textArray(rows.map((row) => JSON.stringify(row))),
      ...columns.map(({ of }) => textArray(rows.map((row) => textOf(of(row as never))))),
    ],
  }
}

function textOf(value: string | number | null): string | null {
  return value === null ? null : String(value)
}

function transferStatements(transfers: readonly TransferRow[]): readonly Statement[] {
  if (transfers.length === 0) return []
  return [
    {
      name: 'add transfers',
      text: `insert into transfers (id, movement_id, from_account, to_account, amount_fen, at)
        select x.id, x.movement, x.from_account, x.to_account, x.amount::bigint, x.at::bigint
        from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
          as x(id, movement, from_account, to_account, amount, at)`,
      values: [
        textArray(transfers.map(({ id }) => id)),
        textArray(transfers.map(({ movementId }) => movementId)),
        textArray(transfers.map(({ from }) => from)),
        textArray(transfers.map(({ to }) => to)),
        textArray(transfers.map(({ amountFen }) => String(amountFen))),
        textArray(transfers.map(({ at }) => String(at))),
      ],
    },
  ]
}
