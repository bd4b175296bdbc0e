import { err, ok } from '@/domain/core/result'

import type { PaymentRow } from '../rows'
import { callerOf, inOneUnit } from '../use-case'
import { paymentKey, viewPayment } from './payment-view'

/** The account's payments, newest first, page by page. */
export const listBills = inOneUnit<'listBills'>(async (tx, { before, limit }, context) => {
  const { accountId } = callerOf(context)
  const after = before === null ? null : readCursor(before, accountId)
  if (before !== null && after === null) return err({ code: 'request.invalid', field: 'before' })
  // One more than asked for tells whether there is a next page.
  const rows = await tx.payments.page(accountId, after, limit + 1)
  const page = rows.slice(0, limit)
  const last = page[page.length - 1]
  return ok({ bills: page.map(viewPayment), next: rows.length > limit && last !== undefined ? writeCursor(last) : null })
})

function writeCursor(row: PaymentRow): string {
  return `${row.createdAt}.${row.paymentId}`
}

function readCursor(cursor: string, accountId: string): { readonly createdAt: number; readonly id: string } | null {
  const parts = /^([0-9]{1,15})\.([A-Za-z0-9_-]{1,64})$/.exec(cursor)
  const [, createdAt, paymentId] = parts ?? []
  if (createdAt === undefined || paymentId === undefined) return null
  return { createdAt: Number(createdAt), id: paymentKey(accountId, paymentId) }
}
