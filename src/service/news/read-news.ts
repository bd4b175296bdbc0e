import { ok } from '@/domain/core/result'

import { noteTakeOverRead } from '../cards/acknowledge-take-over'
import type { Tx } from '../ports'
import { callerOf, inOneUnit } from '../use-case'
import { countUnread, markRead, markReadWhere } from './read-marks'

/** Keeps what the person has read: for the account, so that it is read on each of their devices. */
export const readNews = inOneUnit<'readNews'>(async (tx, { what: read }, context) => {
  const { accountId } = callerOf(context)
  switch (read.which) {
    case 'one':
      await readOne(tx, accountId, Number(read.id))
      break
    case 'all':
      await readAll(tx, accountId, Number(read.upTo))
      break
    case 'payment':
      await markReadWhere(tx, accountId, (what) => what.kind === 'payment-updated' && what.paymentId === read.paymentId)
      break
  }
  return ok({ unread: await countUnread(tx, accountId) })
})

async function readOne(tx: Tx, accountId: string, seq: number): Promise<void> {
  const event = await tx.events.get(accountId, seq)
  if (event === null) return
  await markRead(tx, event)
  if (event.what.kind === 'card-taken-over') await noteTakeOverRead(tx, event.what.cardId)
}

async function readAll(tx: Tx, accountId: string, upTo: number): Promise<void> {
  const account = await tx.accounts.get(accountId)
  const newest = await tx.events.newest(accountId)
  // A number from before a reset of the world would hide what is still to come.
  if (account !== null && upTo > (account.newsReadTo ?? 0))
    await tx.accounts.put({ ...account, newsReadTo: Math.min(upTo, newest) })
}
