import type { TransferRow } from '@/service/rows'
import type { Ledger } from '@/service/store/unit'

import type { SqlRow } from './connection'
import type { SqlDatabase } from './sql-database'

/** What is read of the books; what is added to them goes with the unit that adds it. */
export function ledgerOf(database: SqlDatabase): Omit<Ledger, 'add'> {
  const one = async (text: string, values: readonly unknown[]): Promise<readonly SqlRow[]> => {
    const [result] = await database.read([{ text, values }])
    return result?.rows ?? []
  }
  const sum = async (text: string, values: readonly unknown[]): Promise<number> =>
    Number((await one(text, values))[0]?.['fen'] ?? 0)
  return {
    ofMovement: async (movementId) =>
      (await one('select * from transfers where movement_id = $1 order by id', [movementId])).map(transferOf),
    balance: (account) =>
      sum(
        `select coalesce((select sum(amount_fen) from transfers where to_account = $1), 0)
          - coalesce((select sum(amount_fen) from transfers where from_account = $1), 0) as fen`,
        [account],
      ),
    total: () =>
      sum(
        `select coalesce(sum(fen), 0) as fen from (select amount_fen as fen from transfers
          union all select -amount_fen from transfers) as postings`,
        [],
      ),
    accounts: async () =>
      (
        await one(
          `select account, sum(fen) as fen from (select to_account as account, amount_fen as fen from transfers
            union all select from_account, -amount_fen from transfers) as postings group by account order by account`,
          [],
        )
      ).map((row) => ({ account: row['account'] as string, balanceFen: Number(row['fen']) })),
    ofAccount: async (account, before, limit) =>
      (
        await one(
          `select * from transfers where (from_account = $1 or to_account = $1)
            and ($2::bigint is null or (at, id) < ($2::bigint, $3::text)) order by at desc, id desc limit $4`,
          [account, before?.order ?? null, before?.id ?? null, limit],
        )
      ).map(transferOf),
  }
}

function transferOf(row: SqlRow): TransferRow {
  const { id, movement_id: movementId, from_account: from, to_account: to, amount_fen: amountFen, at } = row
  // The table's own columns; a bigint comes as a text.
  return {
    id: id as string,
    movementId: movementId as string,
    from: from as string,
    to: to as string,
    amountFen: Number(amountFen),
    at: Number(at),
  }
}
