import type { LinkCodeSent, WalletError } from '@/contract'
import { identifyCard, unsupportedReason } from '@/domain/card/identity'
import { err, ok, type Result } from '@/domain/core/result'
import { nextShanghaiDay } from '@/domain/time/calendar'

import type { Tx } from '../ports'
import type { CardFace, LinkRow } from '../rows'
import { callerOf, type Context, inSteps } from '../use-case'
import { attemptsLeft, cardFingerprint, countAttempt, countAttemptOfAccount } from './attempts'
import { faceOf } from './card-view'
import { keepBankAnswer, linkKey, lostWhereFull, refusalError, viewCodeSent } from './links'
import { rememberedRefusal } from './remembered-refusals'
import { freeCard } from './revoke-unlinked'

/**
 * Asks the bank to link a card. The attempt is kept before the bank is asked, under the client's name for it: whatever is lost
 * on the way, `getLink` finds out and sending it again costs nothing. Cards of kinds that can't work, and cards without
 * attempts left today, are refused before the bank hears of them. That somebody else has linked the card is for the bank to say,
 * and it says so of matching details alone: whoever merely tries numbers hears of a mismatch, and has used an attempt. Details that
 * it has refused today, from another tab or device, are refused again without it.
 */
export const submitLink = inSteps<'submitLink'>(async ({ linkId, details }, context) => {
  const { bank, bins, policy, store } = context.ports
  const identity = identifyCard(bins(), details.cardNumber)
  const reason = unsupportedReason(identity, policy.cards.internationalBrands)
  if (reason !== null) return err({ code: 'card.unsupported', reason })
  const attempt: NewAttempt = {
    linkId,
    face: faceOf(identity, details.cardNumber),
    cardFingerprint: cardFingerprint(context, details.cardNumber),
    detailsFingerprint: context.ports.secrets.fingerprint('link details', JSON.stringify(details)),
    attemptsPerDay: await bank.attemptsPerDay(details.cardNumber),
    ...(details.idKind === 'resident-id' ? { mainlandHolder: true } : {}),
  }
  const begun = await store.unit((tx) => begin(tx, context, attempt))
  if (!begun.ok) return begun
  if (begun.value.answer !== null) return begun.value.answer
  const { row } = begun.value
  await freeCard(context.ports, row)
  const answer = await bank.link(row.id, details)
  if (answer.kind === 'no-answer') return err({ code: 'bank.no-answer' })
  const kept = await store.unit(async (tx) => {
    const current = (await tx.links.get(row.id)) ?? row
    // `getLink` may have asked the bank meanwhile: the first answer that was kept stands.
    const settled = current.state.status === 'asking' ? await keepBankAnswer(tx, context, current, answer) : current
    return answerOf(tx, context, settled)
  })
  return lostWhereFull(kept)
})

interface NewAttempt {
  readonly linkId: string
  readonly face: CardFace
  readonly cardFingerprint: string
  readonly detailsFingerprint: string
  readonly attemptsPerDay: number
  readonly mainlandHolder?: true
}

type Answer = Result<LinkCodeSent, WalletError>

async function begin(
  tx: Tx,
  context: Context,
  attempt: NewAttempt,
): Promise<Result<{ row: LinkRow; answer: Answer | null }, WalletError>> {
  const { accountId } = callerOf(context)
  const id = linkKey(accountId, attempt.linkId)
  const before = await tx.links.get(id)
  if (before !== null) {
    if (before.detailsFingerprint !== attempt.detailsFingerprint) return err({ code: 'request.key-reused' })
    return ok({ row: before, answer: before.state.status === 'asking' ? null : await answerOf(tx, context, before) })
  }
  const tooMany: WalletError = { code: 'bank.too-many-attempts', retryAt: nextShanghaiDay(context.now) }
  if (!(await countAttemptOfAccount(tx, context, accountId))) return err(tooMany)
  const same = (await tx.cards.byFingerprint(attempt.cardFingerprint)).filter((card) => card.unlinked === null)
  if (same.some((card) => card.accountId === accountId)) return err({ code: 'card.already-yours' })
  const row: LinkRow = { ...attempt, id, accountId, takesOver: false, state: { status: 'asking' }, createdAt: context.now }
  const refusal = await rememberedRefusal(tx, context, row)
  if (refusal !== null) {
    const refused: LinkRow = { ...row, state: { status: 'refused', refusal }, isStale: true }
    await tx.links.put(refused)
    return ok({ row: refused, answer: await answerOf(tx, context, refused) })
  }
  if ((await attemptsLeft(tx, context, row)) === 0) return err(tooMany)
  await countAttempt(tx, row, context.now, 1)
  await tx.links.put(row)
  return ok({ row, answer: null })
}

async function answerOf(tx: Tx, context: Context, row: LinkRow): Promise<Answer> {
  switch (row.state.status) {
    case 'code-sent':
      return ok(viewCodeSent(row.linkId, row.state))
    case 'refused':
      return err(await refusalError(tx, context, row, row.state.refusal))
    case 'linked':
      return err({ code: 'card.already-yours' })
    case 'asking':
      return err({ code: 'bank.no-answer' })
  }
}
