import type { AnyTableSpec } from '@/service/store/table-spec'

import type { AnyRow } from './asks'
import type { Statement } from './connection'
import { keyColumn, tableName } from './schema'
import { textArray } from './text-array'

/** A row that takes the place of another. */
export interface Replaced {
  readonly row: AnyRow
  readonly before: AnyRow
}

/**
 * Takes unique keys from rows that pass them on to others of the same batch. A database looks at such a key with every row that it writes, in
 * an order of its own: two rows that exchange theirs would each find it taken.
 */
export function freePassedKeys(spec: AnyTableSpec, replaced: readonly Replaced[]): readonly Statement[] {
  if (spec.unique === undefined || replaced.length < 2) return []
  return spec.unique.flatMap((index) => {
    const keyOf = (row: AnyRow): string | null => spec.indexes[index]?.(row as never) ?? null
    const moved = replaced.filter(({ row, before }) => keyOf(row) !== keyOf(before))
    const taken = new Set(moved.map(({ row }) => keyOf(row)))
    const givers = moved.filter(({ before }) => keyOf(before) !== null && taken.has(keyOf(before)))
    if (givers.length === 0) return []
    const table = tableName(spec)
    const column = keyColumn(index)
    return [
      {
        name: `free ${table} ${column}`,
        text: `update ${table} set ${column} = null where id = any($1::text[])`,
        values: [textArray(givers.map(({ row }) => row.id))],
      },
    ]
  })
}
