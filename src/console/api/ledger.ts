import type { Hint, LedgerView, MovementView, PostingsPage } from '@/contract/console'

import { type Answer, read } from './request'

/** What may change the books. */
export const ledgerHints: readonly Hint[] = ['payments', 'time']

export const readLedger = (): Promise<Answer<LedgerView>> => read('sandbox/ledger')

/** A page of an account's postings: the newest, or those before a place. */
export const readPostings = (account: string, before: string | null): Promise<Answer<PostingsPage>> =>
  read(`sandbox/ledger/postings?${new URLSearchParams({ account, ...(before === null ? {} : { before }) }).toString()}`)

export const readMovement = (id: string): Promise<Answer<MovementView>> =>
  read(`sandbox/ledger/movements/${encodeURIComponent(id)}`)
