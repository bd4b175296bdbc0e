import type { Card, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'

import type { BankConfirmAnswer, Tx } from '../ports'
import type { LinkRow } from '../rows'
import { callerOf, type Context, inSteps } from '../use-case'
import { viewCard } from './card-view'
import { linkKey, lostWhereFull, makeCard } from './links'

/** Gives the bank its code; when it agrees, the card is the account's. Asked again after a lost answer it gives the same card. */
export const confirmLink = inSteps<'confirmLink'>(async ({ linkId, code }, context) => {
  const { bank, store } = context.ports
  const id = linkKey(callerOf(context).accountId, linkId)
  const begun = await store.unit(async (tx): Promise<Result<{ row: LinkRow; card: Card | null }, WalletError>> => {
    const row = await tx.links.get(id)
    if (row === null) return err({ code: 'link.unknown' })
    if (row.state.status === 'linked') return ok({ row, card: await linkedCard(tx, row.state.cardId) })
    if (row.state.status !== 'code-sent') return err({ code: 'link.not-waiting-for-code' })
    // Kept before the bank is asked: if its answer is lost, `getLink` knows that there is something to find out.
    await tx.links.put({ ...row, state: { ...row.state, confirming: true } })
    return ok({ row, card: null })
  })
  if (!begun.ok) return begun
  if (begun.value.card !== null) return ok({ card: begun.value.card })
  const answer = await bank.confirm(id, code)
  const kept = lostWhereFull(await store.unit((tx) => keepConfirmation(tx, context, id, answer)))
  if (!kept.ok) return kept
  const { card, spareToken } = kept.value
  if (spareToken !== null) await bank.revoke(spareToken)
  return card === null ? err({ code: 'card.linked-by-other' }) : ok({ card })
})

/** `card` is null where somebody else has linked it meanwhile, and keeps it. */
interface Kept {
  readonly card: Card | null
  readonly spareToken: string | null
}

async function keepConfirmation(
  tx: Tx,
  context: Context,
  id: string,
  answer: BankConfirmAnswer,
): Promise<Result<Kept, WalletError>> {
  const row = await tx.links.get(id)
  if (row === null) return err({ code: 'link.unknown' })
  if (row.state.status === 'linked') return ok({ card: await linkedCard(tx, row.state.cardId), spareToken: null })
  if (row.state.status !== 'code-sent') return err({ code: 'link.not-waiting-for-code' })
  if (answer.kind === 'linked') {
    const { card, spareToken } = await makeCard(tx, context, row, answer.linked)
    return ok({ card: card === null ? null : viewCard(card), spareToken })
  }
  if (answer.kind === 'no-answer') {
    // Again, for `getLink` may have heard meanwhile that the bank had not seen the code yet.
    await tx.links.put({ ...row, state: { ...row.state, confirming: true } })
    return err({ code: 'bank.no-answer' })
  }
  if (answer.kind === 'too-many-attempts') {
    await tx.links.put({ ...row, state: { status: 'refused', refusal: { code: 'code.too-many-attempts' } } })
    return err({ code: 'code.too-many-attempts' })
  }
  await tx.links.put({ ...row, state: { ...row.state, confirming: false } })
  return err(errorOf(answer))
}

function errorOf(
  answer: Extract<BankConfirmAnswer, { kind: 'wrong-code' | 'expired' | 'unknown' | 'out-of-service' }>,
): WalletError {
  switch (answer.kind) {
    case 'wrong-code':
      return { code: 'code.wrong', attemptsLeft: answer.attemptsLeft }
    case 'expired':
      return { code: 'code.expired' }
    case 'unknown':
      return { code: 'link.unknown' }
    case 'out-of-service':
      return { code: 'bank.out-of-service' }
  }
}

async function linkedCard(tx: Tx, cardId: string): Promise<Card> {
  const card = await tx.cards.get(cardId)
  if (card === null) throw new Error('a link without its card')
  return viewCard(card)
}
