import type { LinkCodeSent, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'
import { nextShanghaiDay } from '@/domain/time/calendar'

import type { BankTakeOverAnswer, Tx } from '../ports'
import type { LinkRow } from '../rows'
import { callerOf, type Context, inSteps } from '../use-case'
import { countCode, mayAskForCode } from './attempts'
import { keepBankAnswer, linkedByOther, linkKey, lostWhereFull, viewCodeSent } from './links'

/**
 * Has the bank send its code to the phone on file for a card that is linked elsewhere. Only an attempt whose details the bank has
 * found to match comes this far, and each such code is counted with those of the card: neither can be used to try things out.
 */
export const takeOverCard = inSteps<'takeOverCard'>(async ({ linkId }, context) => {
  const { bank, store } = context.ports
  const id = linkKey(callerOf(context).accountId, linkId)
  const begun = await store.unit((tx) => begin(tx, context, id))
  if (!begun.ok) return begun
  if (begun.value !== null) return ok(begun.value)
  const answer = await bank.takeOver(id)
  if (answer.kind === 'no-answer') return err({ code: 'bank.no-answer' })
  return lostWhereFull(await store.unit((tx) => keep(tx, context, id, answer)))
})

/** The first answer where there is one already; null where the bank is to be asked. */
async function begin(tx: Tx, context: Context, id: string): Promise<Result<LinkCodeSent | null, WalletError>> {
  const row = await tx.links.get(id)
  if (row === null) return err({ code: 'link.unknown' })
  const { state } = row
  if (state.status === 'linked') return err({ code: 'card.already-yours' })
  if (row.takesOver && state.status === 'code-sent') return ok(viewCodeSent(row.linkId, state))
  if (row.takesOver && state.status === 'asking') return ok(null)
  if (state.status !== 'refused' || state.refusal.code !== 'card.linked-by-other')
    return err({ code: 'request.invalid', field: 'linkId' })
  if (!(await mayAskForCode(tx, context, row.cardFingerprint)))
    return err({ code: 'sms.too-many', retryAt: nextShanghaiDay(context.now) })
  await countCode(tx, row.cardFingerprint, context.now, 1)
  await tx.links.put({ ...row, takesOver: true, state: { status: 'asking' } })
  return ok(null)
}

async function keep(
  tx: Tx,
  context: Context,
  id: string,
  answer: Exclude<BankTakeOverAnswer, { kind: 'no-answer' }>,
): Promise<Result<LinkCodeSent, WalletError>> {
  const row = await tx.links.get(id)
  if (row === null) return err({ code: 'link.unknown' })
  // `getLink` may have asked the bank meanwhile, and kept the same answer.
  const settled =
    row.state.status === 'asking' && answer.kind === 'code-sent' ? await keepBankAnswer(tx, context, row, answer) : row
  if (settled.state.status === 'code-sent') return ok(viewCodeSent(row.linkId, settled.state))
  if (settled.state.status === 'asking') await refuseAgain(tx, context, row)
  switch (answer.kind) {
    case 'too-many-attempts':
      return err({ code: 'bank.too-many-attempts', retryAt: answer.retryAt })
    case 'out-of-service':
      return err({ code: 'bank.out-of-service' })
    case 'code-sent':
    case 'unknown':
      return err({ code: 'link.unknown' })
  }
}

/** No code went out: the attempt stands where it stood. */
async function refuseAgain(tx: Tx, { now }: Context, row: LinkRow): Promise<void> {
  await countCode(tx, row.cardFingerprint, now, -1)
  await tx.links.put({ ...row, takesOver: false, state: linkedByOther })
}
