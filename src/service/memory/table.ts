import type { Place, Range, TableSpec } from '../store/table-spec'

/** Hears of each change before it is made, with the row as it was. */
export type ChangeListener = (table: string, id: string, before: unknown) => void

/** The part of a table that the database needs, whatever its rows are. */
export interface AnyTable {
  readonly name: string
  get(id: string): unknown
  /** Puts the row in without telling anybody: the journal's rows, and undoing. Null takes it out. */
  restore(id: string, row: unknown): void
  clear(): void
  /** The rows that are worth keeping at `now`; the others are dropped. */
  prune(now: number): readonly unknown[]
}

/** Rows by id and by the keys of their indexes, in memory. Rows are never changed, only replaced. */
export class Table<Row extends { readonly id: string }, Index extends string> implements AnyTable {
  readonly name: string
  private rows = new Map<string, Row>()
  private readonly byKey: { readonly [Name in Index]: Map<string, Set<string>> }
  /** Lists that were asked for in order, as they are now. */
  private readonly sorted: { readonly [Name in Index]: Map<string, readonly Row[]> }

  constructor(
    private readonly spec: TableSpec<Row, Index>,
    private readonly changing: ChangeListener,
  ) {
    this.name = spec.name
    const byKey: Partial<Record<Index, Map<string, Set<string>>>> = {}
    const sorted: Partial<Record<Index, Map<string, readonly Row[]>>> = {}
    for (const name of this.indexNames()) {
      byKey[name] = new Map()
      sorted[name] = new Map()
    }
    // Every name of the specification has its maps now.
    this.byKey = byKey as { readonly [Name in Index]: Map<string, Set<string>> }
    this.sorted = sorted as { readonly [Name in Index]: Map<string, readonly Row[]> }
  }

  get(id: string): Row | null {
    return this.rows.get(id) ?? null
  }

  all(): readonly Row[] {
    return [...this.rows.values()]
  }

  /** The rows with this key in the index's order; where it has none, in the order in which they came into the table. */
  where(index: Index, key: string): readonly Row[] {
    return this.orderOf(index) === null ? this.rowsOf(index, key) : this.sortedRows(index, key)
  }

  /** Some of the rows with this key. */
  range(index: Index, key: string, { after, direction, limit }: Range): readonly Row[] {
    const rows = this.sortedRows(index, key)
    if (direction === 'ascending') {
      const first = after === null ? 0 : this.countUpTo(index, rows, after, true)
      return rows.slice(first, first + limit)
    }
    const end = after === null ? rows.length : this.countUpTo(index, rows, after, false)
    return rows.slice(Math.max(0, end - limit), end).reverse()
  }

  /** The rows with this key by their places; kept until one of them changes, so that a list read in pages is sorted once. */
  private sortedRows(index: Index, key: string): readonly Row[] {
    let sorted = this.sorted[index].get(key)
    if (sorted === undefined) {
      sorted = this.rowsOf(index, key).sort((a, b) => comparePlaces(this.place(index, a), this.place(index, b)))
      this.sorted[index].set(key, sorted)
    }
    return sorted
  }

  private rowsOf(index: Index, key: string): Row[] {
    const found: Row[] = []
    for (const id of this.byKey[index].get(key) ?? []) {
      const row = this.rows.get(id)
      if (row !== undefined) found.push(row)
    }
    return found
  }

  /** How many of the sorted rows stand before a place, or up to it with `including`. */
  private countUpTo(index: Index, rows: readonly Row[], place: Place, including: boolean): number {
    let from = 0
    let to = rows.length
    while (from < to) {
      const middle = (from + to) >> 1
      const row = rows[middle]
      const order = row === undefined ? 1 : comparePlaces(this.place(index, row), place)
      if (order < 0 || (including && order === 0)) from = middle + 1
      else to = middle
    }
    return from
  }

  private place(index: Index, row: Row): Place {
    return { order: this.orderOf(index)?.(row) ?? 0, id: row.id }
  }

  private orderOf(index: Index): ((row: Row) => number) | null {
    const orders: { readonly [Name in Index]?: (row: Row) => number } | undefined = this.spec.orders
    return orders?.[index] ?? null
  }

  put(row: Row): void {
    this.changing(this.name, row.id, this.get(row.id))
    this.set(row.id, row)
  }

  remove(id: string): void {
    const before = this.get(id)
    if (before === null) return
    this.changing(this.name, id, before)
    this.set(id, null)
  }

  restore(id: string, row: unknown): void {
    // The journal's checksum vouches that the row is one that this table wrote.
    this.set(id, row as Row | null)
  }

  clear(): void {
    this.rows = new Map()
    for (const name of this.indexNames()) {
      this.byKey[name].clear()
      this.sorted[name].clear()
    }
  }

  prune(now: number): readonly Row[] {
    const { forgetAt } = this.spec
    if (forgetAt !== undefined) for (const row of this.all()) if ((forgetAt(row) ?? Infinity) <= now) this.set(row.id, null)
    return this.all()
  }

  private set(id: string, row: Row | null): void {
    const before = this.rows.get(id)
    for (const name of this.indexNames()) {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- `Index` is a union of names; the rule takes it for an enum.
      const keyOf: (row: Row) => string | null = this.spec.indexes[name]
      const oldKey = before === undefined ? null : keyOf(before)
      const newKey = row === null ? null : keyOf(row)
      if (oldKey !== null) this.sorted[name].delete(oldKey)
      if (newKey !== null) this.sorted[name].delete(newKey)
      if (oldKey === newKey) continue
      if (oldKey !== null) this.leave(this.byKey[name], oldKey, id)
      if (newKey !== null) this.enter(this.byKey[name], newKey, id)
    }
    if (row === null) this.rows.delete(id)
    else this.rows.set(id, row)
  }

  private enter(keys: Map<string, Set<string>>, key: string, id: string): void {
    const ids = keys.get(key)
    if (ids === undefined) keys.set(key, new Set([id]))
    else ids.add(id)
  }

  private leave(keys: Map<string, Set<string>>, key: string, id: string): void {
    const ids = keys.get(key)
    ids?.delete(id)
    if (ids?.size === 0) keys.delete(key)
  }

  private indexNames(): readonly Index[] {
    // `Object.keys` forgets the names' type.
    return Object.keys(this.spec.indexes) as Index[]
  }
}

/** Negative where `a` comes before `b`. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.order !== b.order) return a.order - b.order
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
