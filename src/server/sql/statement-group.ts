import { type Connection, type Submittable, types } from 'pg'

import type { SqlResult, SqlRow, Statement } from './connection'

/** What of node-postgres' connection is used; its published types ask for arguments that it has not had for years. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void }
  parse(statement: { readonly name: string; readonly text: string }): void
  bind(bound: {
    readonly portal: string
    readonly statement: string
    readonly values: readonly unknown[]
    readonly valueMapper: (value: unknown) => unknown
  }): void
  describe(portal: { readonly type: 'P'; readonly name: string }): void
  execute(portal: { readonly portal: string }): void
  close(statement: { readonly type: 'S'; readonly name: string }): void
  sync(): void
}

interface Column {
  readonly name: string
  readonly read: (text: string) => unknown
}

/** What one connection knows of its named statements: the columns of their rows, none of those that give no rows. */
export type PreparedStatements = Map<string, readonly Column[]>

type Callback = (failure: unknown, results?: readonly SqlResult[]) => void

/**
 * Statements that go to the database in one piece and whose answers come back in one piece: the extended query protocol with a
 * single Sync at the end (PostgreSQL's manual, 55.2.3). Where one fails, those after it are not begun. node-postgres asks for each
 * statement's answer alone; with the twenty that keep a batch of payments that is what most of the time would go into.
 */
export class StatementGroup implements Submittable {
  private readonly results: SqlResult[] = []
  private columns: readonly Column[] = []
  private rows: SqlRow[] = []
  private unreadable: unknown = null

  /** `callback` is node-postgres' to wrap, for its limit of time. */
  constructor(
    private readonly statements: readonly Statement[],
    private readonly prepared: PreparedStatements,
    public callback: Callback,
  ) {}

  submit(connection: Connection): void {
    const wire = connection as unknown as Wire
    wire.stream.cork()
    for (const { name = '', text, values } of this.statements) {
      const isPrepared = name !== '' && this.prepared.has(name)
      if (!isPrepared) {
        // What failed may have been prepared before it did.
        if (name !== '') wire.close({ type: 'S', name })
        wire.parse({ name, text })
      }
      wire.bind({ portal: '', statement: name, values, valueMapper: textOf })
      if (!isPrepared) wire.describe({ type: 'P', name: '' })
      wire.execute({ portal: '' })
    }
    wire.sync()
    wire.stream.uncork()
    this.begin()
  }

  handleRowDescription({ fields }: { readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[] }): void {
    this.columns = fields.map(({ name, dataTypeID }) => ({ name, read: readerOf(dataTypeID) }))
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    try {
      const row: Record<string, unknown> = {}
      this.columns.forEach(({ name, read }, i) => {
        const text = fields[i] ?? null
        row[name] = text === null ? null : read(text)
      })
      this.rows.push(row)
    } catch (thrown) {
      this.unreadable ??= thrown
    }
  }

  /** `text` as in "INSERT 0 3", "SELECT 3", "COMMIT". */
  handleCommandComplete({ text }: { readonly text: string }): void {
    const name = this.statements[this.results.length]?.name
    if (name !== undefined) this.prepared.set(name, this.columns)
    this.results.push({ rows: this.rows, count: Number(/\d+$/.exec(text)?.[0] ?? 0) })
    this.rows = []
    this.begin()
  }

  handleError(failure: unknown): void {
    this.callback(failure)
  }

  handleReadyForQuery(): void {
    if (this.unreadable === null) this.callback(null, this.results)
    else this.callback(this.unreadable)
  }

  /** The next statement's answer is what comes now. */
  private begin(): void {
    const name = this.statements[this.results.length]?.name
    this.columns = (name === undefined ? undefined : this.prepared.get(name)) ?? []
  }
}

/** How the texts of a type are read, by its number; its published types know the built-in ones only. */
const readerOf = types.getTypeParser as unknown as (type: number) => Column['read']

function textOf(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value
}
