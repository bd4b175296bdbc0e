import type { TradeRefusal } from './refusals'
import type { TradeState } from './states'

/** What a merchant can ask of a trade. `order` stands for all that makes a trade without charging anybody. */
export const tradeCommands = ['pay', 'order', 'query', 'cancel', 'close', 'refund', 'queryRefund'] as const

export type TradeCommand = (typeof tradeCommands)[number]

/**
 * What a command leads to. `ask-bank`: a payment is on its way, and only when the bank has said how it ended can the command be
 * decided, from the state that follows. `done`: an earlier request did it already.
 */
export type TradeStep =
  | { readonly step: 'begin' | 'continue' | 'tell' | 'ask-bank' | 'nothing' | 'close' | 'refund' | 'done' }
  | { readonly step: 'refuse'; readonly refusal: TradeRefusal }

/** What the command leads to in this state; there is an answer for every pair. */
export function stepOf(command: TradeCommand, state: TradeState): TradeStep {
  return steps[command][state]
}

const begin = { step: 'begin' } as const
const goOn = { step: 'continue' } as const
const tell = { step: 'tell' } as const
const askBank = { step: 'ask-bank' } as const
const nothing = { step: 'nothing' } as const
const close = { step: 'close' } as const
const refund = { step: 'refund' } as const
const done = { step: 'done' } as const
const notFound = refuse('not-found')
const paid = refuse('already-paid')
const closed = refuse('already-closed')
const finished = refuse('already-finished')

const steps: Readonly<Record<TradeCommand, Readonly<Record<TradeState, TradeStep>>>> = {
  pay: {
    absent: begin,
    unmet: goOn,
    waiting: goOn,
    paying: askBank,
    paid,
    finished: paid,
    refunded: closed,
    closed,
    lapsed: closed,
  },
  order: {
    absent: begin,
    unmet: goOn,
    waiting: goOn,
    // Its code leads to the same trade, which the bank may yet decline.
    paying: goOn,
    paid,
    finished: paid,
    refunded: closed,
    closed,
    lapsed: closed,
  },
  query: {
    absent: notFound,
    unmet: notFound,
    waiting: tell,
    paying: askBank,
    paid: tell,
    finished: tell,
    refunded: tell,
    closed: tell,
    lapsed: notFound,
  },
  cancel: {
    absent: nothing,
    // Nobody is to pay it by a code that still hangs somewhere.
    unmet: close,
    waiting: close,
    paying: askBank,
    paid: refund,
    finished,
    refunded: done,
    closed: done,
    lapsed: done,
  },
  close: {
    absent: notFound,
    unmet: notFound,
    waiting: close,
    paying: askBank,
    paid,
    finished: paid,
    refunded: closed,
    closed,
    lapsed: notFound,
  },
  refund: {
    absent: notFound,
    unmet: notFound,
    waiting: refuse('wrong-state'),
    paying: askBank,
    paid: refund,
    // A refund of before is told again; another one is refused by the refund's own rules or because the trade is over.
    finished: refund,
    refunded: refund,
    closed,
    lapsed: notFound,
  },
  queryRefund: {
    absent: notFound,
    unmet: notFound,
    waiting: tell,
    paying: tell,
    paid: tell,
    finished: tell,
    refunded: tell,
    closed: tell,
    lapsed: notFound,
  },
}

function refuse(refusal: TradeRefusal): TradeStep {
  return { step: 'refuse', refusal }
}
