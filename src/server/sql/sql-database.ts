import type { Lane } from './committer'
import type { SqlResult, Statement } from './connection'

/** A database that speaks PostgreSQL's SQL, as the engine uses it. */
export interface SqlDatabase {
  /** Statements that only read. They may begin and end a transaction of their own. */
  read(statements: readonly Statement[]): Promise<readonly SqlResult[]>
  /** Each takes one writing transaction at a time. */
  readonly lanes: readonly Lane[]
  /** Empties every table. */
  wipe(): Promise<void>
  close(): Promise<void>
}
