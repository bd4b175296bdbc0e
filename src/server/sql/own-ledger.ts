import type { TransferRow } from '@/service/rows'
import type { Ledger } from '@/service/store/unit'

/** The books as a unit of work sees them: with what it has added itself, which is written with the rest of it. */
export function withOwnTransfers(kept: Omit<Ledger, 'add'>, own: TransferRow[]): Ledger {
  const changeOf = (account: string): number =>
    own.reduce((sum, { amountFen, from, to }) => sum + (to === account ? amountFen : 0) - (from === account ? amountFen : 0), 0)
  return {
    add: (rows) => {
      own.push(...rows)
      return Promise.resolve()
    },
    ofMovement: async (movementId) => [
      ...(await kept.ofMovement(movementId)),
      ...own.filter((row) => row.movementId === movementId),
    ],
    balance: async (account) => (await kept.balance(account)) + changeOf(account),
    // What a transfer takes from one account it gives to another.
    total: () => kept.total(),
    accounts: async () => {
      const balances = new Map((await kept.accounts()).map(({ account, balanceFen }) => [account, balanceFen]))
      for (const account of new Set(own.flatMap(({ from, to }) => [from, to])))
        balances.set(account, (balances.get(account) ?? 0) + changeOf(account))
      return [...balances]
        .map(([account, balanceFen]) => ({ account, balanceFen }))
        .sort((a, b) => (a.account < b.account ? -1 : 1))
    },
    ofAccount: async (account, before, limit) => {
      const added = own.filter(
        (row) =>
          (row.from === account || row.to === account) && (before === null || compare(row, { ...before, at: before.order }) < 0),
      )
      return [...(await kept.ofAccount(account, before, limit)), ...added].sort((a, b) => compare(b, a)).slice(0, limit)
    },
  }
}

function compare(a: Pick<TransferRow, 'at' | 'id'>, b: Pick<TransferRow, 'at' | 'id'>): number {
  return a.at !== b.at ? a.at - b.at : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
