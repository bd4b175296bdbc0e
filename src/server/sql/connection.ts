import { Socket } from 'node:net'
import type { Duplex } from 'node:stream'

import { Client, type ClientConfig } from 'pg'

import { nodeErrorCode } from '../node-error'
import { type PreparedStatements, StatementGroup } from './statement-group'

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
  /** No room on the database's disk, or in its memory. */
  | 'full'
  /** The database can't be reached, was shut down or took too long. Whether a transaction that was being committed is kept, nobody knows. */
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
  [/^(53100|53200)$/, 'full'],
  // 40003: the end of the transaction is unknown. 26000: what was prepared on this connection is gone. 55P03: a lock took too long.
  // 25006, 0A000: it takes no writes now (a standby says the latter of a transaction that is to write).
  [/^(08|53|57|58|40003|26000|55P03|25006|0A000)/, 'unreachable'],
]

export function failureOf(thrown: unknown): SqlFailure {
  if (thrown instanceof SqlFailure) return thrown
  const code = nodeErrorCode(thrown)
  if (isMistake(thrown)) return new SqlFailure('broken', thrown)
  // Without a code of the database's own the connection itself broke. Those have a digit; EPIPE has none.
  if (code === null || !/^[0-9A-Z]{5}$/.test(code) || !/\d/.test(code)) return new SqlFailure('unreachable', thrown)
  return new SqlFailure(kindByCode.find(([pattern]) => pattern.test(code))?.[1] ?? 'broken', thrown)
}

/** A mistake of this program. Told by its name: in tests it may be of another realm. */
function isMistake(thrown: unknown): boolean {
  const { name } = thrown as { readonly name?: unknown }
  return typeof name === 'string' && /^(Type|Range|Reference|Syntax)Error$/.test(name)
}

/** What a transaction goes on with after its first results; null ends it without keeping anything. */
export type GoOn = (results: readonly SqlResult[]) => readonly Statement[] | null

const begin: Statement = { name: 'begin to write', text: 'begin read write', values: [] }
const commit: Statement = { name: 'commit', text: 'commit', values: [] }
const rollback: Statement = { name: 'rollback', text: 'rollback', values: [] }

/**
 * What every new connection begins with. Outside of transactions that say otherwise nothing can be written: should one have ended without
 * our knowing, what follows it is not kept by itself.
 */
const firstStatements: readonly string[] = [
  'set session characteristics as transaction read only',
  // Rows are found by their keys, whatever the planner thinks: a plan that was made while a table was small is kept with its
  // statement, and one that reads whole tables would cost more with every row that comes. Databases that have no such setting lack none.
  `select set_config(s.name, x.value, false) from pg_settings s join (values ('plan_cache_mode', 'force_generic_plan'),
    ('enable_seqscan', 'off'), ('enable_hashjoin', 'off'), ('enable_mergejoin', 'off')) as x(name, value) on x.name = s.name`,
]

/** An open connection with its wire. */
interface Opened {
  readonly client: Client
  readonly wire: Duplex
  readonly prepared: PreparedStatements
}

/**
 * One connection that comes back: what runs on it when it breaks fails, and the next statement connects anew. Statements are sent
 * together, without waiting for each other's answers.
 */
export class SqlConnection {
  private opened: Promise<Opened> | null = null
  private closed = false

  /** `first`: what a new connection begins with, beside what all begin with. */
  constructor(
    private readonly config: () => ClientConfig,
    private readonly first: readonly string[] = [],
  ) {}

  /** The rows of each statement; where one fails, those after it are not begun, and what was begun is rolled back. One at a time. */
  async send(statements: readonly Statement[]): Promise<readonly SqlResult[]> {
    const opened = await this.open()
    try {
      return await sendOn(opened, statements)
    } catch (thrown) {
      throw await this.rolledBack(opened, thrown)
    }
  }

  /**
   * One transaction: it begins with `first`, and when their results are there, goes on with what `goOn` makes of them (null: it is
   * rolled back). `meanwhile` is called while they are on their way. All of it goes over one and the same connection: where that
   * breaks, no later one takes the rest for a transaction of its own.
   */
  async transact(first: readonly Statement[], meanwhile: () => GoOn): Promise<void> {
    const opened = await this.open()
    try {
      const taking = sendOn(opened, [begin, ...first])
      // Should what follows throw, nobody waits for it any more.
      taking.catch(() => undefined)
      const goOn = meanwhile()
      const [, ...results] = await taking
      const rest = goOn(results)
      await sendOn(opened, rest === null ? [rollback] : [...rest, commit])
    } catch (thrown) {
      throw await this.rolledBack(opened, thrown)
    }
  }

  /** What lives on is rolled back; of what may not live, nothing is left to be kept. */
  private async rolledBack(opened: Opened, thrown: unknown): Promise<SqlFailure> {
    const failure = failureOf(thrown)
    const isBack = failure.kind !== 'unreachable' && (await sendOn(opened, [rollback]).then(yes, no))
    if (!isBack) this.drop(opened)
    return failure
  }

  /** A transaction of statements that need nothing of each other. */
  async transactAll(statements: readonly Statement[]): Promise<void> {
    await this.transact(statements, () => () => [])
  }

  /** Ends the connection when what was sent has been answered. */
  async close(): Promise<void> {
    this.closed = true
    const { opened } = this
    this.opened = null
    await opened?.then(({ client }) => client.end()).catch(() => undefined)
  }

  /** Ends the connection, whatever state it is in; the next statement gets a new one. */
  private drop({ client, wire }: Opened): void {
    this.forget(client)
    wire.destroy()
  }

  private open(): Promise<Opened> {
    if (this.closed) return Promise.reject(new SqlFailure('unreachable', new Error('the connection is closed')))
    if (this.opened !== null) return this.opened
    const opening = this.connect()
    this.opened = opening
    opening.catch(() => {
      if (this.opened === opening) this.opened = null
    })
    return opening
  }

  private async connect(): Promise<Opened> {
    try {
      const { stream, ...config } = this.config()
      const wire = stream?.() ?? new Socket()
      const client = new Client({ ...config, stream: () => wire })
      client.on('error', () => {
        this.forget(client)
      })
      client.on('end', () => {
        this.forget(client)
      })
      await client.connect()
      const opened = { client, wire, prepared: new Map() }
      await sendOn(
        opened,
        [...this.first, ...firstStatements].map((text) => ({ text, values: [] })),
      )
      return opened
    } catch (thrown) {
      // Whatever it is (no such database, a wrong password): nothing can be asked.
      throw new SqlFailure('unreachable', thrown instanceof SqlFailure ? thrown.cause : thrown)
    }
  }

  private forget(client: Client): void {
    const { opened } = this
    // One that was opened meanwhile is another one.
    void opened?.then(
      (current) => {
        if (current.client === client && this.opened === opened) this.opened = null
      },
      () => undefined,
    )
  }
}

function sendOn({ client, prepared }: Opened, statements: readonly Statement[]): Promise<readonly SqlResult[]> {
  return new Promise((resolve, reject) => {
    client.query(
      new StatementGroup(statements, prepared, (failure, results) => {
        if (results === undefined) reject(failureOf(failure))
        else resolve(results)
      }),
    )
  })
}

const yes = (): boolean => true
const no = (): boolean => false
