import type { Result } from '@/domain/core/result'

import type { Rows } from '../ports'
import type { TransferRow } from '../rows'
import type { Place, Range, TableSpec } from './table-spec'

/**
 * `full`: no room; nothing was kept. `unavailable`: what keeps the rows can't be reached, or did not get the unit done in time. Where it
 * went away while the unit was being kept nobody knows whether it was: whoever asks again must find out by what is there.
 */
export interface EngineFailure {
  readonly code: 'full' | 'unavailable'
}

/** One table inside a unit of work. */
export interface TableAccess<Row extends { readonly id: string }, Index extends string> extends Rows<Row> {
  /** All rows under a key, in the index's order. */
  where(index: Index, key: string): Promise<readonly Row[]>
  /** Some of the rows under a key. */
  range(index: Index, key: string, range: Range): Promise<readonly Row[]>
}

/** The money that has moved. Append-only: nothing of it is ever changed. */
export interface Ledger {
  add(transfers: readonly TransferRow[]): Promise<void>
  ofMovement(movementId: string): Promise<readonly TransferRow[]>
  /** What came into the account less what went out, fen. */
  balance(account: string): Promise<number>
  /** The sum of all balances: zero, always. */
  total(): Promise<number>
  /** Every account with its balance, by name. For whoever looks at the books: no rule reads it. */
  accounts(): Promise<readonly LedgerBalance[]>
  /** The newest transfers from or to an account, strictly before a place (`order` is `at`). For whoever looks at the books. */
  ofAccount(account: string, before: Place | null, limit: number): Promise<readonly TransferRow[]>
}

export interface LedgerBalance {
  readonly account: string
  /** Below zero where more went out than came in. */
  readonly balanceFen: number
}

/** What one unit of work may read and write. */
export interface Unit {
  table<Row extends { readonly id: string }, Index extends string>(spec: TableSpec<Row, Index>): TableAccess<Row, Index>
  readonly ledger: Ledger
  /** A number greater than all that `tick` has given for this home in units that were kept. The unit must write something of the home. */
  tick(home: string): Promise<number>
  /** At least the last number that `tick` gave, 0 where it gave none. */
  latestTick(home: string): Promise<number>
}

/**
 * What keeps rows: in memory over a journal, or in a database. A unit is kept whole or not at all, durable before `run` answers,
 * and units that are kept are as if they had run one after another. Work may be run more than once and must do nothing but read and
 * write its unit. A throw undoes it and goes on to the caller.
 */
export interface Engine {
  run<T>(work: (unit: Unit) => Promise<T>): Promise<Result<T, EngineFailure>>
  /** Calls back after units that wrote something of this home, whoever ran them; returns what stops that. */
  onChange(home: string, listener: () => void): () => void
}
