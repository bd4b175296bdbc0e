import type { TransferRow } from '../rows'
import type { Ledger } from '../store/unit'
import type { MemoryDatabase } from './database'

interface BalanceRow {
  readonly id: string
  readonly amountFen: number
}

/** Transfers in memory, with the balance of each account beside them. */
export function createMemoryLedger(database: MemoryDatabase): Ledger {
  const transfers = database.table({ name: 'transfers', indexes: { movement: (row: TransferRow) => row.movementId } })
  const balances = database.table<BalanceRow, never>({ name: 'balances', indexes: {} })
  const change = (id: string, byFen: number): void => {
    balances.put({ id, amountFen: (balances.get(id)?.amountFen ?? 0) + byFen })
  }
  return {
    add: (rows) => {
      for (const row of rows) {
        transfers.put(row)
        change(row.from, -row.amountFen)
        change(row.to, row.amountFen)
      }
      return Promise.resolve()
    },
    ofMovement: (movementId) => Promise.resolve(transfers.where('movement', movementId)),
    balance: (account) => Promise.resolve(balances.get(account)?.amountFen ?? 0),
    total: () => Promise.resolve(balances.all().reduce((sum, row) => sum + row.amountFen, 0)),
  }
}
