import { Client, type ClientConfig } from 'pg'

import { nodeErrorCode } from '../node-error'

/** One statement; those with a name are prepared once a connection. */
export interface Statement {
  readonly name?: string
  readonly text: string
  readonly values: readonly unknown[]
}

export type SqlRow = Readonly<Record<string, unknown>>

/** What a statement gave: rows, and how many it read or wrote. */
export interface SqlResult {
  readonly rows: readonly SqlRow[]
  readonly count: number
}

/** Why a statement failed, in the words that matter here. */
export type SqlFailureKind =
  /**
   * Another transaction was first: run again (40001, 40P01), a row of this key is there already (23505), or one that was to be
   * replaced is gone (22012: see `writingRows`).
   */
  | 'overtaken'
  /** No room on the database's disk. */
  | 'full'
  /** The database can't be reached, was shut down or took too long. */
  | 'unreachable'
  /** Anything else: a broken invariant. */
  | 'broken'

export class SqlFailure extends Error {
  constructor(
    readonly kind: SqlFailureKind,
    cause: unknown,
  ) {
    super(`database: ${kind} (${nodeErrorCode(cause) ?? (cause instanceof Error ? cause.message : 'unknown')})`, { cause })
  }
}

/** PostgreSQL's error classes (its manual, appendix A). */
const kindByCode: readonly (readonly [RegExp, SqlFailureKind])[] = [
  [/^(40001|40P01|23505|22012)$/, 'overtaken'],
  [/^(53100|53200|54000|58030)$/, 'full'],
  [/^(08|53|57|58|25006)/, 'unreachable'],
]

export function failureOf(thrown: unknown): SqlFailure {
  if (thrown instanceof SqlFailure) return thrown
  const code = nodeErrorCode(thrown)
  // Without a code of the database's own the connection itself broke.
  if (code === null || !/^[0-9A-Z]{5}$/.test(code)) return new SqlFailure('unreachable', thrown)
  return new SqlFailure(kindByCode.find(([pattern]) => pattern.test(code))?.[1] ?? 'broken', thrown)
}

/**
 * One connection that comes back: what runs on it when it breaks fails, and the next statement connects anew. Statements are sent
 * without waiting for each other's answers.
 */
export class SqlConnection {
  private client: Promise<Client> | null = null
  private closed = false

  constructor(private readonly config: () => ClientConfig) {}

  /** The result of each statement. They share one transaction only where they begin one. */
  async send(statements: readonly Statement[]): Promise<readonly SqlResult[]> {
    const client = await this.connect()
    const sent = statements.map(({ name, text, values }) =>
      client
        .query<SqlRow>({ ...(name === undefined ? {} : { name }), text, values: [...values] })
        .then(({ rows, rowCount }): SqlResult => ({ rows, count: rowCount ?? 0 })),
    )
    // All are waited for, so that nothing of a failed batch is still on its way when the next begins.
    const outcomes = await Promise.allSettled(sent)
    const failed = outcomes.find((outcome) => outcome.status === 'rejected')
    if (failed?.status === 'rejected') throw failureOf(failed.reason)
    return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
  }

  async close(): Promise<void> {
    this.closed = true
    const { client } = this
    this.client = null
    await client?.then((open) => open.end()).catch(() => undefined)
  }

  /** Drops the connection, whatever state it is in; the next statement gets a new one. */
  reset(): void {
    const { client } = this
    this.client = null
    void client?.then((open) => open.end()).catch(() => undefined)
  }

  private connect(): Promise<Client> {
    if (this.closed) return Promise.reject(new SqlFailure('unreachable', new Error('the connection is closed')))
    this.client ??= this.open()
    return this.client
  }

  private async open(): Promise<Client> {
    const client = new Client({ ...this.config(), pipeline: true })
    const opening = client.connect().then(() => client)
    const forget = (): void => {
      // A connection opened meanwhile is another one.
      void this.client?.then(
        (current) => {
          if (current === client) this.client = null
        },
        () => undefined,
      )
    }
    client.on('error', forget)
    client.on('end', forget)
    try {
      return await opening
    } catch (thrown) {
      this.client = null
      throw failureOf(thrown)
    }
  }
}
