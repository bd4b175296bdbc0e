import type { AnyTableSpec } from '@/service/store/table-spec'
import type { TransferRow } from '@/service/rows'

import type { AnyRow } from './asks'
import type { Statement } from './connection'
import { columnsOf, tableName } from './schema'
import type { Change, SqlUnit } from './sql-unit'
import { textArray } from './text-array'

/** What is written of several units that do not touch each other's homes. */
export interface Batch {
  readonly units: readonly SqlUnit[]
  /** The homes that are written, with the version that was read and the next one. */
  readonly written: ReadonlyMap<string, { readonly seen: number; readonly next: number }>
  /** The homes that were read only, with the version that must still hold. */
  readonly seen: ReadonlyMap<string, number>
}

/**
 * The statements that take the homes of a batch: the first brings the written ones to their next version and gives those that were
 * still as they had been read; the second, where anything was only read, gives the versions that those have now, and keeps them so
 * until the end. In order of their names, so that two batches rarely wait for each other crosswise.
 */
export function takingHomes({ written, seen }: Pick<Batch, 'written' | 'seen'>): readonly Statement[] {
  const inserted: [string, number][] = []
  const updated: [string, { seen: number; next: number }][] = []
  for (const [home, { seen: before, next }] of [...written].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (before === 0) inserted.push([home, next])
    else updated.push([home, { seen: before, next }])
  }
  const statements: Statement[] = [
    {
      name: 'bump',
      text: `update homes h set version = x.next::bigint
        from unnest($1::text[], $2::text[], $3::text[]) as x(id, seen, next)
        where h.id = x.id and h.version = x.seen::bigint returning h.id`,
      values: [
        textArray(updated.map(([home]) => home)),
        textArray(updated.map(([, { seen: before }]) => String(before))),
        textArray(updated.map(([, { next }]) => String(next))),
      ],
    },
  ]
  if (seen.size > 0) {
    const sorted = [...seen].sort(([a], [b]) => (a < b ? -1 : 1))
    statements.push({
      name: 'hold',
      text: `select h.id, h.version::int as version from homes h where h.id = any($1::text[]) order by h.id for share`,
      values: [textArray(sorted.map(([home]) => home))],
    })
  }
  if (inserted.length > 0)
    statements.push({
      name: 'begin homes',
      text: 'insert into homes (id, version) select x.id, x.version::bigint from unnest($1::text[], $2::text[]) as x(id, version)',
      values: [textArray(inserted.map(([home]) => home)), textArray(inserted.map(([, version]) => String(version)))],
    })
  return statements
}

/** The statements that write what units want written, a few for each table. */
export function writingRows(units: readonly SqlUnit[]): readonly Statement[] {
  return [...rowStatements(units), ...transferStatements(units.flatMap(({ transfers }) => transfers))]
}

interface TableChanges {
  readonly spec: AnyTableSpec
  readonly fresh: AnyRow[]
  readonly replaced: AnyRow[]
  readonly gone: string[]
}

function rowStatements(units: readonly SqlUnit[]): readonly Statement[] {
  const byTable = new Map<string, TableChanges>()
  for (const { changes } of units) for (const change of changes.values()) sort(byTable, change)
  const statements: Statement[] = []
  for (const { spec, fresh, replaced, gone } of byTable.values()) {
    const table = tableName(spec)
    if (gone.length > 0)
      statements.push({
        name: `drop ${table}`,
        text: `delete from ${table} where id = any($1::text[])`,
        values: [textArray(gone)],
      })
    if (replaced.length > 0) statements.push(writeRows(spec, replaced, 'replace'))
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
  else changes.replaced.push(row)
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
