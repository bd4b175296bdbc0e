import * as v from 'valibot'

import { riskDemands } from '@/domain/risk/risk-check'

import { group, operation } from '../operation'
import { card, charge, fen, id, moment, movement, payee, payment, positiveFen } from '../values'

/** What a notice is about, as it now is. Nothing in it is more than the bill, the card or the verification itself shows. */
const newsAbout = v.variant('kind', [
  /** Paid, declined, or still being found out: `status` says it. */
  v.object({ kind: v.literal('payment'), payment }),
  /** A merchant gave money back; it goes to the card that paid. One notice a refund. */
  v.object({ kind: v.literal('money-back'), payment, amountFen: positiveFen }),
  /** A top-up or a withdrawal: done, failed, or still being found out. */
  v.object({ kind: v.literal('movement'), movement }),
  /** A till waits for the payment password. */
  v.object({ kind: v.literal('charge-waiting'), charge }),
  /** It waited in vain, or the merchant took it back: nothing was paid. Told as long as the service knows of the trade, a week. */
  v.object({ kind: v.literal('charge-over'), chargeId: id, payee, amountFen: fen, reason: v.picklist(['expired', 'withdrawn']) }),
  /** Another account has proved the card to be its own. */
  v.object({ kind: v.literal('card-taken-over'), card }),
  /** The reviewers have spoken: all is well, or something is missing. */
  /** A risk check was asked for, and is still open; or was passed. */
  v.object({ kind: v.literal('risk-check'), demand: v.nullable(v.picklist(riskDemands)) }),
  v.object({ kind: v.literal('verification'), status: v.picklist(['verified', 'answered']) }),
])
export type NewsAbout = v.InferOutput<typeof newsAbout>

/** A notice's name, in ascending order of what happened. */
const newsId = v.pipe(v.string(), v.regex(/^[0-9]{1,15}$/))

const news = v.object({ id: newsId, at: moment, unread: v.boolean(), about: newsAbout })
export type News = v.InferOutput<typeof news>

/** How many notices are unread; 100 stands for more than 99. */
const unread = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))

export const newsOperations = group({
  /**
   * What happened to the account's money, cards and verification in the last 90 days, newest first, each thing once. `before` is
   * the `next` of the page before; a page may be shorter than `limit` and still have a next one.
   */
  listNews: operation({
    input: v.object({ before: v.nullable(newsId), limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)) }),
    output: v.object({ news: v.array(news), next: v.nullable(newsId), unread }),
    session: 'required',
    effect: 'reads',
  }),
  /** The person has read it: one notice, all up to one (the newest that they were shown), or what is about a payment. */
  readNews: operation({
    input: v.object({
      what: v.variant('which', [
        v.object({ which: v.literal('one'), id: newsId }),
        v.object({ which: v.literal('all'), upTo: newsId }),
        v.object({ which: v.literal('payment'), paymentId: id }),
      ]),
    }),
    output: v.object({ unread }),
    session: 'required',
    effect: 'changes',
  }),
})
