import type { AnyTableSpec } from '@/service/store/table-spec'

/** A home whose version changes each time that everything is taken away. */
export const wipedHome = 'wiped'

/** A table's name in SQL: "sandbox/pay-codes" is sandbox_pay_codes. */
export function tableName(spec: { readonly name: string }): string {
  return spec.name.replace(/[^a-z]/g, '_')
}

/** The column that holds an index's key. */
export function keyColumn(index: string): string {
  return `by_${index.replace(/[^a-z]/g, '_')}`
}

/** The column that holds what an index is in order by. */
export function orderColumn(index: string): string {
  return `${keyColumn(index)}_order`
}

/** One column beside `id` and `row`, with what a row has in it. */
export interface Column {
  readonly name: string
  readonly type: 'text' | 'bigint'
  readonly of: (row: never) => string | number | null
}

/** The columns that a spec's rows are found and dropped by. */
export function columnsOf(spec: AnyTableSpec): readonly Column[] {
  const columns: Column[] = []
  if (spec.home !== undefined) columns.push({ name: 'home', type: 'text', of: spec.home })
  for (const [index, key] of Object.entries(spec.indexes)) {
    columns.push({ name: keyColumn(index), type: 'text', of: key })
    const order = spec.orders?.[index]
    // Nothing where the index leaves the row out: nobody looks for it there.
    const orderOf = (row: never) => (key(row) === null ? null : (order?.(row) ?? null))
    if (order !== undefined) columns.push({ name: orderColumn(index), type: 'bigint', of: orderOf })
  }
  if (spec.forgetAt !== undefined) columns.push({ name: 'forget_at', type: 'bigint', of: spec.forgetAt })
  return columns
}

/** Texts in the order of their characters, as this program has them, whatever language the database speaks. */
const byCharacter = 'text collate "C"'

/** What makes a spec's table: what a migration has to come to. */
export function tableDefinition(spec: AnyTableSpec): readonly string[] {
  const table = tableName(spec)
  const columns = columnsOf(spec).map(
    ({ name, type }) => `${name} ${type === 'text' ? byCharacter : type}${name === 'home' ? ' not null' : ''}`,
  )
  const indexes = Object.keys(spec.indexes).map((index) => {
    const key = keyColumn(index)
    const isUnique = spec.unique?.includes(index) === true
    const order = spec.orders?.[index] === undefined ? '' : `, ${orderColumn(index)}`
    const keys = isUnique ? key : `${key}${order}, id`
    return `create ${isUnique ? 'unique ' : ''}index if not exists ${table}_${key} on ${table} (${keys}) where ${key} is not null`
  })
  // What is kept for ever is not in it.
  const forgetting = `create index if not exists ${table}_forget_at on ${table} (forget_at) where forget_at is not null`
  return [
    `create table if not exists ${table} (${[`id ${byCharacter} primary key`, ...columns, 'row json not null'].join(', ')})`,
    ...indexes,
    ...(spec.forgetAt === undefined ? [] : [forgetting]),
  ]
}
