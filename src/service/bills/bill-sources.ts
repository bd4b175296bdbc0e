import type { Bill } from '@/contract'
import { type BillKind, isOfKind } from '@/domain/bills/bill-kinds'
import type { SearchedBill } from '@/domain/bills/bill-search'
import { balanceSource, type PaySource } from '@/domain/checkout/pay-source'
import { type SpendingGroup, spendingGroupOf } from '@/domain/bills/spending'

import { viewMovement } from '../balance/movement-view'
import { viewPayment } from '../payments/payment-view'
import type { Tx } from '../ports'
import type { MovementRow, PaymentRow } from '../rows'

/** Where a bill stands among all bills of its account: by time, then by the id of its row. */
export interface BillPlace {
  readonly createdAt: number
  readonly id: string
}

/** A row of any table that is a bill, with what filters and sums ask of it. */
export interface BillEntry {
  readonly place: BillPlace
  readonly isOfKind: (kind: BillKind) => boolean
  /** What paid or was to pay; null where nothing did. */
  readonly source: PaySource | null
  /** What it was spent on; null for what is no spending. */
  readonly group: SpendingGroup | null
  /** What has gone for it, and what of that has come back. */
  readonly paidFen: number
  readonly refundedFen: number
  readonly searched: () => SearchedBill
  readonly view: () => Bill
}

/** Reads rows of one table, newest first, after a place in that order. */
type BillSource = (tx: Tx, accountId: string, before: BillPlace | null, limit: number) => Promise<readonly BillEntry[]>

/** Every table whose rows are bills. */
const sources: readonly BillSource[] = [
  async (tx, accountId, before, limit) => (await tx.payments.page(accountId, before, limit)).map(paymentEntry),
  async (tx, accountId, before, limit) => (await tx.movements.page(accountId, before, limit)).map(movementEntry),
]

/** The account's bills over all tables, newest first, after a place in that order. */
export async function readBills(
  tx: Tx,
  accountId: string,
  before: BillPlace | null,
  limit: number,
): Promise<readonly BillEntry[]> {
  // Each table gives as many as are wanted at most: whatever lies beyond lies beyond in all of them.
  const read: BillEntry[] = []
  for (const source of sources) read.push(...(await source(tx, accountId, before, limit)))
  return read.sort((a, b) => newestFirst(a.place, b.place)).slice(0, limit)
}

function newestFirst(a: BillPlace, b: BillPlace): number {
  return b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1)
}

function paymentEntry(row: PaymentRow): BillEntry {
  const { amountFen, cardId, createdAt, goods, id, orderNumber, payee, paymentId, refundedFen = 0, status } = row
  return {
    place: { createdAt, id },
    isOfKind: (kind) => isOfKind({ status, refundedFen }, kind),
    source: cardId === null ? balanceSource : { kind: 'card', cardId },
    group: spendingGroupOf(payee.category),
    paidFen: status === 'succeeded' ? amountFen : 0,
    refundedFen,
    searched: () => ({
      texts: [payee.name.zh, payee.name.en, goods, orderNumber, paymentId],
      amountsFen: [amountFen, refundedFen],
    }),
    view: () => ({ kind: 'payment', ...viewPayment(row) }),
  }
}

/** Money that stays the person's own: it is a bill, and no spending. */
function movementEntry(row: MovementRow): BillEntry {
  const { amountFen, cardId, createdAt, face, feeFen, id, movementId, way } = row
  return {
    place: { createdAt, id },
    isOfKind: (kind) => kind === way,
    source: { kind: 'card', cardId },
    group: null,
    paidFen: 0,
    refundedFen: 0,
    searched: () => ({
      texts: [face.bankName?.zh ?? '', face.bankName?.en ?? '', face.last4, movementId],
      amountsFen: [amountFen, feeFen],
    }),
    view: () => ({ kind: 'movement', ...viewMovement(row) }),
  }
}
