import { ok } from '@/domain/core/result'

import { manyAtOnce } from '../many-at-once'
import { deliverOfTrade } from '../notices/deliver'
import type { Ports, Tx } from '../ports'
import { closeTimedOut } from './end-trade'

/** Trades that are taken up at a time, and how many of them at once. */
const takenAtATime = 50
const atOnce = 8

/** A trade with a payment on its way is looked at again after this long, ms. */
const againMs = 5_000

/**
 * Closes trades whose time is over and whose merchants hear of that: nobody may come any more who would notice. How many it saw to.
 *
 * Which products tell of it is Alipay's default ("triggers of asynchronous notices"): payments on pages for browsers and phones do, codes at
 * tills tell of payments alone.
 */
export async function closeAllTimedOut(ports: Ports): Promise<number> {
  const over = await ports.store.unit(async (tx) => ok(await tx.tradeTimeouts.over(ports.clock.now(), takenAtATime)))
  if (!over.ok) return 0
  const seen = await manyAtOnce(over.value, atOnce, async ({ id }) => {
    const done = await ports.store.unit(async (tx) => ok(await seeTo(tx, ports, id)))
    if (done.ok && done.value) await deliverOfTrade(ports, id)
    return done.ok
  })
  return seen.filter((isSeen) => isSeen).length
}

/** Whether it was closed. */
async function seeTo(tx: Tx, ports: Ports, tradeId: string): Promise<boolean> {
  const now = ports.clock.now()
  const timeout = await tx.tradeTimeouts.get(tradeId)
  if (timeout === null || timeout.endsAt > now) return false
  const trade = await tx.trades.get(tradeId)
  // While the bank thinks, its time does not end it: the money may have moved.
  const isPaying = trade?.status === 'open' && trade.reservedBy !== null
  if (isPaying) await tx.tradeTimeouts.put({ id: tradeId, endsAt: now + againMs })
  else await tx.tradeTimeouts.remove(tradeId)
  if (trade?.status !== 'open' || isPaying) return false
  await closeTimedOut(tx, ports, trade)
  return true
}
