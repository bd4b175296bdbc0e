import { fen } from '@/domain/money/fen'
import { balanceAccount, cardClearing, transfer } from '@/domain/ledger/transfer'
import { ok } from '@/domain/core/result'
import { changeBalance } from '@/service/balance/balance'
import type { Ports } from '@/service/ports'

import { type AnsweringWorld, valueOf } from './wallet'

/** Puts money into somebody's balance as if a card of theirs had paid it in, books and all. */
export async function putIntoBalance({ store, clock, ids }: Ports, accountId: string, amountFen: number): Promise<void> {
  valueOf(
    await store.unit(async (tx) => {
      await changeBalance(tx, accountId, amountFen)
      const id = await ids.next('transfer', tx.counters)
      const moved = transfer(fen(amountFen), cardClearing('ICBC'), balanceAccount(accountId))
      await tx.ledger.add([{ ...moved, id, movementId: `paid-in/${id}`, at: clock.now() }])
      return ok(null)
    }),
  )
}

/** What the account has, by its row and by the books, which must agree. */
export async function balanceIn({ store }: Pick<Ports, 'store'>, accountId: string): Promise<number> {
  const { books, row, total } = valueOf(
    await store.unit(async (tx) =>
      ok({
        row: (await tx.balances.get(accountId))?.availableFen ?? 0,
        books: await tx.ledger.balance(balanceAccount(accountId)),
        total: await tx.ledger.total(),
      }),
    ),
  )
  if (row !== books) throw new Error(`the row says ${row}, the books say ${books}`)
  if (total !== 0) throw new Error('the books are out of balance')
  return row
}

/** The id of whoever is logged in. */
export async function accountIdOf(app: AnsweringWorld, session: string): Promise<string> {
  return valueOf(await app.send('getAccount', {}, { session })).id
}
