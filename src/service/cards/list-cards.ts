import type { OutputOf } from '@/contract'
import { ok } from '@/domain/core/result'

import { accountOf } from '../accounts/account-view'
import { balanceOf } from '../balance/balance'
import { balancePlace } from '../payments/paying-order'
import type { Tx } from '../ports'
import type { AccountRow } from '../rows'
import { inOneUnit } from '../use-case'
import { linkedCards, viewCard } from './card-view'

/** The linked cards in the order in which they pay, and the balance in its place among them. */
export const listCards = inOneUnit<'listCards'>(async (tx, _input, context) =>
  ok(await viewPayingOrder(tx, await accountOf(tx, context))),
)

/** All that an account can pay from, as the app sees it. */
export async function viewPayingOrder(tx: Tx, account: AccountRow): Promise<OutputOf<'listCards'>> {
  const cards = await linkedCards(tx, account.id)
  const balance = { availableFen: await balanceOf(tx, account.id), place: balancePlace(account, cards) }
  return { cards: cards.map(viewCard), balance }
}
