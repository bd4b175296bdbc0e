/**
 * What a table is: declared once, for every engine that keeps rows.
 *
 * A *home* names what a row belongs to (an account, a phone, a trade). Engines that let units of work run side by side give each
 * home a version: a unit that read from a home whose version has changed by the time it is to be kept is run again. So everything
 * that a rule reads together with what it writes must be found through homes.
 */
export interface TableSpec<Row extends { readonly id: string }, Index extends string = string> {
  /** Lower case, words joined by hyphens, "sandbox/" before those of the mocked world. */
  readonly name: string
  /** The key under which each index holds a row; null leaves the row out. */
  readonly indexes: { readonly [Name in Index]: (row: Row) => string | null }
  /** Indexes under whose keys there is one row at most. */
  readonly unique?: readonly Index[]
  /** By what the rows under a key are in order, ascending; where equal, or where it is absent, by id. A whole number. */
  readonly orders?: { readonly [Name in Index]?: (row: Row) => number }
  /** The row's home; the row itself (`<name>/<id>`) where absent. Never changes in a row's life. */
  readonly home?: (row: Row) => string
  /**
   * The home of a row by its id alone, for tables with `home`: so that "there is none" is checked again too. Where it is absent
   * nobody can know an id before the row exists.
   */
  readonly homeOfId?: (id: string) => string
  /**
   * The home of all that is found under a key: rows that come, go or change there touch it. Where it is absent "there is none"
   * is not checked again: keys that nobody can guess, unique ones that the engine checks itself, and lists for reading.
   */
  readonly homeOfKey?: { readonly [Name in Index]?: (key: string) => string }
  /** Settings that anything may read: that they have changed meanwhile is no reason to run a unit again. */
  readonly unchecked?: boolean
  /** From when on the row is worth nothing and may be dropped (ms since 1970); null and absent: never. */
  readonly forgetAt?: (row: Row) => number | null
}

/** Where a row stands in an index. */
export interface Place {
  readonly order: number
  readonly id: string
}

export interface Range {
  /** Strictly after this place in the asked direction; from the end where null. */
  readonly after: Place | null
  readonly direction: 'ascending' | 'descending'
  readonly limit: number
}

/** Any table's spec, for what treats all alike. */
export interface AnyTableSpec extends Omit<TableSpec<never>, 'indexes' | 'orders' | 'homeOfKey'> {
  readonly indexes: Readonly<Record<string, (row: never) => string | null>>
  readonly orders?: Readonly<Record<string, ((row: never) => number) | undefined>>
  readonly homeOfKey?: Readonly<Record<string, ((key: string) => string) | undefined>>
}

/** The home of a row. */
export function homeOf(spec: AnyTableSpec, row: { readonly id: string }): string {
  // The row is one of the table's.
  return spec.home === undefined ? `${spec.name}/${row.id}` : spec.home(row as never)
}
