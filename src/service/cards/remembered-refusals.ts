import { startOfShanghaiDay } from '@/domain/time/calendar'

import type { Ports, Tx } from '../ports'
import type { LinkRefusal, LinkRow } from '../rows'
import type { Context } from '../use-case'
import { cardFingerprint } from './attempts'

/**
 * The bank's refusal of the very same details by the same account today, which it would give again and count: the attempt is saved. It holds
 * for the Shanghai day, as the bank's count does, or until the bank says that its record has changed (`forgetRefusals`): whoever had it
 * corrected at the counter tries again at once.
 */
export async function rememberedRefusal(tx: Tx, context: Context, row: LinkRow): Promise<LinkRefusal | null> {
  const since = startOfShanghaiDay(context.now)
  const same = await tx.links.byDetails(row.accountId, row.detailsFingerprint)
  // What was answered from memory is no news of the bank: otherwise a refusal would hold for as long as somebody asks.
  const said = same.filter(({ createdAt, isStale = false }) => !isStale && createdAt >= since)
  for (const { state } of said) if (state.status === 'refused' && isOfDetails(state.refusal)) return state.refusal
  return null
}

/** The bank says that its record of a card has changed: what it refused may fit now. */
export async function forgetRefusals(ports: Ports, cardNumber: string): Promise<void> {
  const fingerprint = cardFingerprint({ ports, now: ports.clock.now(), caller: null }, cardNumber)
  await ports.store.unit(async (tx) => {
    for (const row of await tx.links.byCard(fingerprint)) await tx.links.put({ ...row, isStale: true })
    return { ok: true, value: undefined }
  })
}

function isOfDetails({ code }: LinkRefusal): boolean {
  return code === 'bank.mismatch' || code === 'bank.unknown-card'
}
