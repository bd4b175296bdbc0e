import type { Breakdown, CodeOffer, InputOf, WalletError } from '@/contract'
import { answersTo } from '@/domain/code-order/answers'
import type { CodeLabel } from '@/domain/code-order/fields'
import { type Quote, quoteOf, type QuoteProblem } from '@/domain/code-order/quote'
import { err, ok, type Result } from '@/domain/core/result'

import { type EmvCode, readEmvCode } from '../codes/read-emv-code'
import type { Tx } from '../ports'
import type { TradeRow } from '../rows'
import { type Context, inSteps } from '../use-case'
import { viewOrder } from './payment-view'

type Input = InputOf<'openCodeOrder'>

/** What the person has agreed to by their answers. */
interface Agreed {
  readonly code: EmvCode
  readonly quote: Quote
  readonly answers: readonly CodeLabel[]
}

/**
 * Makes an order of an EMVCo code: the amount and the tip by the code's own rules, at the rate of now, which then holds until the
 * order expires. The checkout pays it as any order.
 */
export const openCodeOrder = inSteps<'openCodeOrder'>(async (input, context) => {
  const code = await readEmvCode(input.text.trim(), context)
  if (!code.ok) return code
  const quote = quoteBy(code.value.offer, input, context)
  if (!quote.ok) return quote
  const answers = answersTo(code.value.offer.prompts, input.answers)
  if (!answers.ok) return err({ code: 'code.answer-missing', field: answers.error })
  const agreed = { code: code.value, quote: quote.value, answers: answers.value }
  const trade = await context.ports.store.unit((tx) => findOrMake(tx, context, agreed))
  return trade.ok ? ok(viewOrder(trade.value)) : trade
})

/** The amount is the code's where it has one: another one is no wish of a person, but a mistake of whoever asks. */
function quoteBy(offer: CodeOffer, { amountMinor, tipMinor }: Input, { ports }: Context): Result<Quote, WalletError> {
  if (offer.amountMinor !== null && amountMinor !== null && amountMinor !== offer.amountMinor)
    return err({ code: 'request.invalid', field: 'amountMinor' })
  const amount = offer.amountMinor ?? amountMinor
  if (amount === null) return err({ code: 'amount.invalid' })
  const { maxFen } = ports.policy.payment
  const quote = quoteOf(amount, offer.tip, tipMinor, offer.rate)
  if (!quote.ok) return err(refusals(quote.error, maxFen, ports.policy.codes.tipMostPercent))
  return quote.value.totalFen > maxFen ? err({ code: 'amount.too-large', limitFen: maxFen }) : quote
}

function refusals(problem: QuoteProblem, limitFen: number, mostPercent: number): WalletError {
  switch (problem) {
    case 'tip-not-asked':
      return { code: 'request.invalid', field: 'tipMinor' }
    case 'tip-too-large':
      return { code: 'tip.too-large', mostPercent }
    case 'too-large':
      return { code: 'amount.too-large', limitFen }
  }
}

/**
 * The order of a dynamic code for these answers while it can be paid. Other answers, or a rate that has run out, make a new
 * order, and the one before it is closed: of all orders of such a code one is paid.
 */
async function findOrMake(tx: Tx, context: Context, agreed: Agreed): Promise<Result<TradeRow, WalletError>> {
  const { fingerprint } = agreed.code
  const before = fingerprint === null ? null : await tx.trades.liveOfCode(fingerprint)
  if (before === null) return ok(await makeTrade(tx, context, agreed))
  if (before.status === 'paid') return err({ code: 'order.paid' })
  if (before.status === 'open' && isFor(before, agreed) && (before.reservedBy !== null || context.now < before.expiresAt))
    return ok(before)
  if (before.reservedBy !== null) return err({ code: 'request.still-running' })
  if (before.status === 'open') await tx.trades.put({ ...before, status: 'closed', closedAt: context.now })
  return ok(await makeTrade(tx, context, agreed))
}

function isFor({ breakdown, code }: TradeRow, { answers, quote }: Agreed): boolean {
  return (
    breakdown?.amountMinor === quote.amountMinor &&
    breakdown.tipMinor === quote.tipMinor &&
    JSON.stringify(code?.answers) === JSON.stringify(answers)
  )
}

async function makeTrade(tx: Tx, { now, ports }: Context, { answers, code, quote }: Agreed): Promise<TradeRow> {
  const { ids, policy } = ports
  const { payee, rate } = code.offer
  const trade: TradeRow = {
    id: await ids.next('trade', tx.counters),
    method: 'order-code',
    payee,
    goods: '',
    amountFen: quote.totalFen,
    breakdown: breakdownOf(code.offer, quote),
    code: { fingerprint: code.fingerprint, answers },
    orderNumber: await ids.next('order-number', tx.counters),
    status: 'open',
    reservedBy: null,
    createdAt: now,
    expiresAt: now + (rate === null ? policy.payment.orderLivesMs : policy.codes.quoteLivesMs),
  }
  await tx.trades.put(trade)
  return trade
}

function breakdownOf({ currency, labels, rate, tip }: CodeOffer, { amountMinor, tipMinor }: Quote): Breakdown {
  return { currency, amountMinor, tipMinor, tip: tip?.kind ?? null, rate, labels }
}
