import * as v from 'valibot'

import { billKinds } from '@/domain/bills/bill-kinds'
import { spendingGroups } from '@/domain/bills/spending'

import { group, operation } from '../operation'
import { fen, moment, movement, payment, paySource } from '../values'

/** One entry of the bills, by its kind. Each has an `id` and a `createdAt`, by which bills are in order. */
const bill = v.variant('kind', [
  v.object({ kind: v.literal('payment'), ...payment.entries }),
  v.object({ kind: v.literal('movement'), ...movement.entries }),
])
export type Bill = v.InferOutput<typeof bill>

/** Which bills are wanted; null: whatever it is. */
const billFilter = v.object({
  /** As typed: payee, goods, order number, or the whole amount ("45.00"). */
  search: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  kind: v.nullable(v.picklist(billKinds)),
  /** What paid or was to pay. */
  source: v.nullable(paySource),
  group: v.nullable(v.picklist(spendingGroups)),
  /** From this moment on. */
  from: v.nullable(moment),
  /** Before this moment. */
  until: v.nullable(moment),
})
export type BillFilter = v.InferOutput<typeof billFilter>

const cursor = v.nullable(v.pipe(v.string(), v.maxLength(128)))

export const billOperations = group({
  /**
   * Newest first; `before` is the `next` of the page before. With a filter a request looks at so many bills only: `next` is
   * there also after a page without any, and `lookedBackTo` says how far back it has looked.
   */
  listBills: operation({
    input: v.object({
      before: cursor,
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
      filter: v.optional(billFilter),
    }),
    output: v.object({ bills: v.array(bill), next: v.nullable(v.string()), lookedBackTo: v.nullable(moment) }),
    session: 'required',
    effect: 'reads',
  }),
  /**
   * What was spent from one moment until before another, by what it went for. A request adds up so many bills only: the sums of all
   * pages together are the answer. Payments count once the bank has agreed.
   */
  sumSpending: operation({
    input: v.object({ from: moment, until: moment, before: cursor }),
    output: v.object({
      sums: v.array(
        v.object({
          group: v.picklist(spendingGroups),
          paidFen: fen,
          refundedFen: fen,
          count: v.pipe(v.number(), v.integer(), v.minValue(1)),
        }),
      ),
      next: v.nullable(v.string()),
      lookedBackTo: v.nullable(moment),
    }),
    session: 'required',
    effect: 'reads',
  }),
})
