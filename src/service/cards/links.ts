import type { LinkCodeSent, WalletError } from '@/contract'
import { err, type Result } from '@/domain/core/result'
import { unreachable } from '@/domain/core/unreachable'

import type { BankLinkAnswer, BankLinked, Tx } from '../ports'
import type { CardRow, LinkRefusal, LinkRow, LinkStatus } from '../rows'
import { endPassedCheck } from '../risk/risk-check'
import type { Context } from '../use-case'
import { attemptsLeft, countAttempt, countCode } from './attempts'

/** The row of an attempt, and the bank's name for it. */
export function linkKey(accountId: string, linkId: string): string {
  return `${accountId}/${linkId}`
}

/** What the bank's answer makes of an attempt; null while there is none. */
function statusAfter(answer: BankLinkAnswer): LinkStatus | null {
  switch (answer.kind) {
    case 'code-sent':
      return {
        status: 'code-sent',
        maskedPhone: answer.maskedPhone,
        expiresAt: answer.expiresAt,
        resendAt: answer.resendAt,
        confirming: false,
      }
    case 'unknown-card':
      return refused({ code: 'bank.unknown-card' })
    case 'mismatch':
      return refused({ code: 'bank.mismatch', fields: answer.fields })
    case 'linked-by-other':
      return linkedByOther
    case 'too-many-attempts':
      return refused({ code: 'bank.too-many-attempts', retryAt: answer.retryAt })
    case 'out-of-service':
      return refused({ code: 'bank.out-of-service' })
    case 'no-answer':
      return null
    default:
      return unreachable(answer)
  }
}

/**
 * Keeps the bank's answer. A bank that was out of service looked at nothing: that attempt is given back, as is the code of a
 * takeover that turns out never to have reached it.
 */
export async function keepBankAnswer(tx: Tx, context: Context, row: LinkRow, answer: BankLinkAnswer): Promise<LinkRow> {
  const state = statusAfter(answer)
  if (state === null) return row
  const isRefusedAnew = answer.kind === 'linked-by-other' && row.takesOver
  if (isRefusedAnew && row.state.status === 'asking') await countCode(tx, row.cardFingerprint, context.now, -1)
  const settled = { ...row, takesOver: row.takesOver && !isRefusedAnew, state }
  await tx.links.put(settled)
  if (answer.kind === 'out-of-service') await countAttempt(tx, row, row.createdAt, -1)
  return settled
}

/** The refusal as it is said: with the attempts that are left now. */
export async function refusalError(tx: Tx, context: Context, row: LinkRow, refusal: LinkRefusal): Promise<WalletError> {
  if (refusal.code !== 'bank.unknown-card' && refusal.code !== 'bank.mismatch') return refusal
  const left = await attemptsLeft(tx, context, row)
  if (refusal.code === 'bank.unknown-card') return { code: refusal.code, attemptsLeft: left }
  return { code: refusal.code, fields: refusal.fields === null ? null : [...refusal.fields], attemptsLeft: left }
}

/** The code that is on its way, as the app sees it. */
export function viewCodeSent(linkId: string, state: Extract<LinkStatus, { status: 'code-sent' }>): LinkCodeSent {
  const { maskedPhone, expiresAt, resendAt } = state
  return { status: 'code-sent', linkId, maskedPhone, expiresAt, resendAt }
}

/** What came of a token that the bank has handed out. */
export interface MadeCard {
  /** Null where another account has linked the card and the attempt takes nothing over: it is refused. */
  readonly card: CardRow | null
  /** A token that is of no use (any more), to be given back to the bank. */
  readonly spareToken: string | null
}

/**
 * Makes the attempt's card, last in the order in which cards pay. Where the account has linked it by another attempt meanwhile,
 * that card goes on with the newer token: the bank may have revoked the one before.
 */
export async function makeCard(tx: Tx, context: Context, row: LinkRow, linked: BankLinked): Promise<MadeCard> {
  const all = await tx.cards.byFingerprint(row.cardFingerprint)
  const same = all.filter((card) => card.unlinked === null)
  const mine = same.find((card) => card.accountId === row.accountId)
  if (mine === undefined && same.length > 0 && !row.takesOver) {
    await tx.links.put({ ...row, state: linkedByOther })
    return { card: null, spareToken: linked.token }
  }
  if (mine === undefined) for (const other of same) await takeAway(tx, context, other)
  if (row.takesOver) for (const card of all) await endUndo(tx, context, card)
  const card =
    mine === undefined
      ? await newCard(tx, context, row, linked)
      : { ...mine, bankToken: linked.token, limits: linked.limits, ...holderOf(row) }
  if (mine !== undefined) await tx.cards.put(card)
  await tx.links.put({ ...row, state: { status: 'linked', cardId: card.id } })
  return { card, spareToken: mine === undefined || mine.bankToken === linked.token ? null : mine.bankToken }
}

/** What payments it is making stay as they are: the bank knows each by its key, not by the token. */
async function takeAway(tx: Tx, context: Context, card: CardRow): Promise<void> {
  const { now } = context
  await tx.cards.put({ ...card, unlinked: { at: now, undoUntil: now, revoked: false, toTell: true } })
  await tx.events.add(card.accountId, { kind: 'cards-changed' }, now)
  await tx.events.add(card.accountId, { kind: 'card-taken-over', cardId: card.id }, now)
}

/** A takeover has revoked the token of a card that was unlinked a moment ago: bringing it back would bring back a card that can't pay. */
async function endUndo(tx: Tx, { now }: Context, card: CardRow): Promise<void> {
  if (card.unlinked !== null && card.unlinked.undoUntil > now)
    await tx.cards.put({ ...card, unlinked: { ...card.unlinked, undoUntil: now } })
}

async function newCard(tx: Tx, context: Context, row: LinkRow, linked: BankLinked): Promise<CardRow> {
  const others = await tx.cards.ofAccount(row.accountId)
  const card: CardRow = {
    id: await context.ports.ids.next('card', tx.counters),
    accountId: row.accountId,
    cardFingerprint: row.cardFingerprint,
    bankToken: linked.token,
    face: row.face,
    limits: linked.limits,
    ...holderOf(row),
    position: others.reduce((last, other) => Math.max(last, other.position), 0) + 1,
    linkedAt: context.now,
    unlinked: null,
  }
  await tx.cards.put(card)
  // Whoever has taken their card back need not be told that it was gone.
  for (const { unlinked, ...other } of others.filter((before) => before.cardFingerprint === row.cardFingerprint))
    if (unlinked !== null) await tx.cards.put({ ...other, unlinked: { ...unlinked, toTell: false } })
  await tx.events.add(row.accountId, { kind: 'cards-changed' }, context.now)
  await endPassedCheck(tx, row.accountId, context.now)
  return card
}

function holderOf({ mainlandHolder }: LinkRow): Pick<CardRow, 'mainlandHolder'> {
  return mainlandHolder === undefined ? {} : { mainlandHolder }
}

/** The attempt of an account whose card somebody else has. */
export const linkedByOther: LinkStatus = refused({ code: 'card.linked-by-other' })

function refused(refusal: LinkRefusal): LinkStatus {
  return { status: 'refused', refusal }
}

/**
 * What was kept of the bank's answer. Where there was no room for it the answer counts as lost: the bank has acted on it, and
 * `getLink` asks it again. An error of the storage would read as if nothing had been done.
 */
export function lostWhereFull<T>(kept: Result<T, WalletError>): Result<T, WalletError> {
  return !kept.ok && kept.error.code === 'storage.full' ? err({ code: 'bank.no-answer' }) : kept
}
