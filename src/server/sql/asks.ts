import type { AnyTableSpec, Range } from '@/service/store/table-spec'

import { keyColumn, orderColumn, tableName } from './schema'
import type { SqlRow, Statement } from './connection'
import { textArray } from './text-array'

/** A row as units see it. Rows are never changed, only replaced. */
export interface AnyRow {
  readonly id: string
}

/** What a unit wants to read. */
export type Ask =
  | { readonly kind: 'get'; readonly spec: AnyTableSpec; readonly id: string }
  | { readonly kind: 'where'; readonly spec: AnyTableSpec; readonly index: string; readonly key: string }
  /** The version of a home alone. */
  | { readonly kind: 'home'; readonly home: string }
  | { readonly kind: 'range'; readonly spec: AnyTableSpec; readonly index: string; readonly key: string; readonly range: Range }

/** A row with its home and the version that this had. */
export interface Found {
  readonly row: AnyRow
  readonly home: string | null
  readonly version: number
}

/** Asks that find rows. */
export type RowAsk = Exclude<Ask, { kind: 'home' }>

/** Two asks with one name have one answer. */
export function nameOf(ask: Ask): string {
  // What others chose (an id, a key) comes last, or with its length: no text of theirs makes one ask look like another.
  if (ask.kind === 'home') return `home\n${ask.home}`
  if (ask.kind === 'get') return `get\n${ask.spec.name}\n${ask.id}`
  if (ask.kind === 'where') return `where\n${ask.spec.name}\n${ask.index}\n${ask.key}`
  const { after, direction, limit } = ask.range
  const place = after === null ? '' : `${after.order} ${after.id.length} ${after.id}`
  return `range\n${ask.spec.name}\n${ask.index}\n${direction}\n${limit}\n${place}\n${ask.key}`
}

/** Asks that one statement can answer. */
export function shapeOf(ask: RowAsk): string {
  if (ask.kind === 'get') return `get ${ask.spec.name}`
  return ask.kind === 'where' ? `where ${ask.spec.name} ${ask.index}` : nameOf(ask)
}

/** The home whose version decides whether an answer still holds, where the ask itself tells it. */
export function homeOfAsk(ask: Ask): string | null {
  if (ask.kind === 'home') return ask.home
  const { spec } = ask
  if (ask.kind === 'get') return spec.home === undefined ? `${spec.name}/${ask.id}` : (spec.homeOfId?.(ask.id) ?? null)
  return spec.homeOfKey?.[ask.index]?.(ask.key) ?? null
}

/** The statement for asks of one shape. */
export function statementOf(asks: readonly RowAsk[]): Statement {
  const [first] = asks
  if (first === undefined) throw new Error('nothing is asked')
  const table = tableName(first.spec)
  const hasHome = first.spec.home !== undefined
  const home = hasHome ? 't.home' : `'${first.spec.name}/' || t.id`
  const select = `select t.row, ${home} as home, coalesce(h.version, 0)::int as version`
  const from = `from ${table} t left join homes h on h.id = ${home}`
  switch (first.kind) {
    case 'get':
      return {
        name: shapeOf(first),
        text: `${select}, t.id as key ${from} where t.id = any($1::text[])`,
        values: [textArray(asks.map((ask) => (ask.kind === 'get' ? ask.id : null)))],
      }
    case 'where': {
      const key = `t.${keyColumn(first.index)}`
      const order = hasOrder(first.spec, first.index) ? `t.${orderColumn(first.index)}, ` : ''
      return {
        name: shapeOf(first),
        text: `${select}, ${key} as key ${from} where ${key} = any($1::text[]) order by ${order}t.id`,
        values: [textArray(asks.map((ask) => (ask.kind === 'where' ? ask.key : null)))],
      }
    }
    case 'range':
      return rangeStatement(first, select, from)
  }
}

function rangeStatement({ spec, index, key, range }: Extract<Ask, { kind: 'range' }>, select: string, from: string): Statement {
  const { after, direction, limit } = range
  const column = `t.${keyColumn(index)}`
  const place = hasOrder(spec, index) ? ['coalesce(t.' + orderColumn(index) + ', 0)', 't.id'] : ['0::bigint', 't.id']
  const sign = direction === 'ascending' ? '>' : '<'
  const order = direction === 'ascending' ? 'asc' : 'desc'
  const sorted = (hasOrder(spec, index) ? [`t.${orderColumn(index)}`, 't.id'] : ['t.id']).map((name) => `${name} ${order}`)
  const beyond = after === null ? '' : `and (${place.join(', ')}) ${sign} ($3::bigint, $4::text)`
  return {
    name: `range ${spec.name} ${index} ${direction}${after === null ? '' : ' after'}`,
    text: `${select}, ${column} as key ${from} where ${column} = $1 ${beyond} order by ${sorted.join(', ')} limit $2`,
    values: after === null ? [key, limit] : [key, limit, after.order, after.id],
  }
}

function hasOrder(spec: AnyTableSpec, index: string): boolean {
  return spec.orders?.[index] !== undefined
}

/** A row of such a statement. */
export function foundOf(sqlRow: SqlRow): Found & { readonly key: string } {
  const { row, home, version, key } = sqlRow
  // The columns are those of `select` above.
  return { row: row as AnyRow, home: home as string, version: version as number, key: key as string }
}
