import type { LinkState, WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'

import type { BankLinkStatus, Tx } from '../ports'
import type { LinkRow } from '../rows'
import { callerOf, type Context, inSteps } from '../use-case'
import { viewCard } from './card-view'
import { keepBankAnswer, linkKey, makeCard, viewCodeSent } from './links'

/** What became of an attempt. Where the bank's answer did not come, the bank is asked again by the attempt's name. */
export const getLink = inSteps<'getLink'>(async ({ linkId }, context) => {
  const { bank, store } = context.ports
  const id = linkKey(callerOf(context).accountId, linkId)
  const found = await store.unit(async (tx): Promise<Result<{ row: LinkRow; view: LinkState }, WalletError>> => {
    const row = await tx.links.get(id)
    return row === null ? err({ code: 'link.unknown' }) : ok({ row, view: await viewLink(tx, row) })
  })
  if (!found.ok) return found
  const { state } = found.value.row
  const isOpen = state.status === 'asking' || (state.status === 'code-sent' && state.confirming)
  if (!isOpen) return ok(found.value.view)
  const said = await bank.linkStatus(id)
  if (said.kind === 'no-answer') return ok(found.value.view)
  const kept = await store.unit((tx) => keepStatus(tx, context, found.value.row, said))
  if (!kept.ok) return kept
  const { view, spareToken } = kept.value
  if (spareToken !== null) await bank.revoke(spareToken)
  return ok(view)
})

interface Kept {
  readonly view: LinkState
  readonly spareToken: string | null
}

async function keepStatus(tx: Tx, context: Context, seen: LinkRow, said: BankLinkStatus): Promise<Result<Kept, WalletError>> {
  const row = (await tx.links.get(seen.id)) ?? seen
  if (row.state.status !== seen.state.status) return ok({ view: await viewLink(tx, row), spareToken: null })
  if (said.kind === 'unknown') {
    // The request never reached the bank, and no code was sent: the attempt stays open to be sent again.
    return row.state.status === 'asking' ? err({ code: 'link.unknown' }) : ok({ view: await viewLink(tx, row), spareToken: null })
  }
  if (said.kind === 'linked') {
    const { spareToken } = await makeCard(tx, context, row, said.linked)
    return ok({ view: await viewLink(tx, (await tx.links.get(row.id)) ?? row), spareToken })
  }
  return ok({ view: await viewLink(tx, await keepBankAnswer(tx, context, row, said)), spareToken: null })
}

async function viewLink(tx: Tx, row: LinkRow): Promise<LinkState> {
  const { linkId, state } = row
  switch (state.status) {
    case 'asking':
      return { status: 'waiting-for-bank', linkId }
    case 'code-sent':
      return viewCodeSent(linkId, state)
    case 'refused':
      return { status: 'refused', linkId, errorCode: state.refusal.code }
    case 'linked': {
      const card = await tx.cards.get(state.cardId)
      if (card === null) throw new Error('a link without its card')
      return { status: 'linked', linkId, card: viewCard(card) }
    }
  }
}
