import type { TransferRow } from '../rows'
import type { Ledger } from '../store/unit'
import type { MemoryDatabase } from './database'
import { comparePlaces } from './table'

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
    accounts: () =>
      Promise.resolve(
        balances
          .all()
          .map(({ id, amountFen }) => ({ account: id, balanceFen: amountFen }))
          .sort((a, b) => (a.account < b.account ? -1 : 1)),
      ),
    ofAccount: (account, before, limit) =>
      Promise.resolve(
        transfers
          .all()
          .filter((row) => row.from === account || row.to === account)
          .map((row) => ({ row, place: { order: row.at, id: row.id } }))
          .filter(({ place }) => before === null || comparePlaces(place, before) < 0)
          .sort((a, b) => comparePlaces(b.place, a.place))
          .slice(0, limit)
          .map(({ row }) => row),
      ),
  }
}
