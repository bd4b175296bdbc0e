import type { TradeRefusal } from '@/domain/trade/refusals'
import type { TradeError } from '@/service/trades/desk'

import type { Failure } from './failures'

const business = (subCode: string, text: string): Failure => ({ code: '40004', subCode: `ACQ.${subCode}`, text, status: 400 })

/** What each refusal of a trade is called on the wire, and what to do about it. */
export const tradeFailures = {
  'pay-code-invalid': business(
    'PAYMENT_AUTH_CODE_INVALID',
    'The pay code is none, is used up, or was shown too long ago. Scan the one that the customer’s screen shows now.',
  ),
  'balance-short': business('BUYER_BALANCE_NOT_ENOUGH', 'The balance is too small. Ask the customer to pay in another way.'),
  'card-balance-short': business(
    'BUYER_BANKCARD_BALANCE_NOT_ENOUGH',
    'The card’s account holds too little. Ask the customer to pay by another card, with a new pay code.',
  ),
  'over-day-limit': business(
    'BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR',
    'The payment is over what the customer’s card, or the customer themselves for this agreement, lets be paid in a day. Ask for another card, or for less.',
  ),
  'over-month-limit': business(
    'BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR',
    'The payment is over what the customer may pay, or lets this agreement take, in a month. Ask for another way to pay.',
  ),
  'buyer-not-mainland': business('BUYER_NOT_MAINLAND_CERT', 'The customer has no mainland identity, which this payment needs.'),
  'buyer-not-verified': business('NOT_CERTIFIED_USER', 'The customer is not verified. The wallet shows how to become so.'),
  'buyer-verification-too-weak': business(
    'ERROR_BUYER_CERTIFY_LEVEL_LIMIT',
    'The customer’s verification does not reach for this payment. The wallet shows what is missing.',
  ),
  'no-instrument': business(
    'NO_PAYMENT_INSTRUMENTS_AVAILABLE',
    'The customer has no card that could pay. The wallet asks for one.',
  ),
  'instrument-not-supported': business('NOT_SUPPORT_PAYMENT_INST', 'The customer’s card cannot pay here. Ask for another one.'),
  'agreement-unknown': business(
    'AGREEMENT_NOT_EXIST',
    'There is no such agreement with this merchant. Check agreement_no, or ask the customer to sign one.',
  ),
  'agreement-ended': business(
    'AGREEMENT_INVALID',
    'The agreement was ended, or has run out. Ask the customer to sign a new one, or to pay in another way.',
  ),
  'agreement-not-signed': business(
    'AGREEMENT_STATUS_NOT_NORMAL',
    'Nobody has signed this agreement. Lead the customer to it, and wait for the notice that it is signed.',
  ),
  'agreement-not-due': business(
    'CYCLE_PAY_DATE_NOT_MATCH',
    'The agreement charges once in each period, from its first day on. Charge again when the next period has begun.',
  ),
  'over-agreement-charge': business(
    'CYCLE_PAY_SINGLE_FEE_EXCEED',
    'total_amount is more than the agreement, or the customer, lets one charge take. Charge less, or ask the customer to pay this one.',
  ),
  'over-agreement-total': business(
    'CYCLE_PAY_TOTAL_FEE_EXCEED',
    'All charges together would be more than was agreed. Ask the customer to sign a new agreement.',
  ),
  'over-agreement-times': business(
    'CYCLE_PAY_TOTAL_TIMES_EXCEED',
    'The agreement has charged as often as was agreed. Ask the customer to sign a new one.',
  ),
  'buyer-mismatch': business('TRADE_BUYER_NOT_MATCH', 'buyer_id: the agreement is another customer’s. Check agreement_no.'),
  'buyer-is-seller': business('BUYER_SELLER_EQUAL', 'Buyer and seller are the same. Nobody can pay themselves.'),
  'buyer-unknown': business('INVALID_PARAMETER', 'buyer_id: there is no such buyer.'),
  'context-inconsistent': business(
    'CONTEXT_INCONSISTENT',
    'This out_trade_no was used before with another amount or subject. Take a new one for another order.',
  ),
  'already-paid': business('TRADE_HAS_SUCCESS', 'The trade has been paid. Query it; for another order take a new out_trade_no.'),
  'already-closed': business('TRADE_HAS_CLOSE', 'The trade is closed. Take a new out_trade_no.'),
  'already-finished': business('TRADE_HAS_FINISHED', 'The trade is finished: the time for refunds is over.'),
  'not-found': business('TRADE_NOT_EXIST', 'There is no such trade, or nobody has scanned its code yet. Check the number.'),
  'wrong-state': business('TRADE_STATUS_ERROR', 'The trade is in a state in which this cannot be done. Query it first.'),
  'amount-over-limit': business('TOTAL_FEE_EXCEED', 'total_amount is over the largest single payment. Ask for less.'),
  'refund-over-total': business(
    'REASON_TRADE_REFUND_FEE_ERR',
    'refund_amount is more than what is left of the trade. Ask for less.',
  ),
  'refund-number-missing': business(
    'REFUND_AMT_NOT_EQUAL_TOTAL',
    'A part can be refunded only with an out_request_no. Send one.',
  ),
  'refund-number-reused': business(
    'DISCORDANT_REPEAT_REQUEST',
    'This out_request_no was used for another amount. Take a new one for each refund, and the same to repeat one.',
  ),
  'refund-refused': business('TRADE_NOT_ALLOW_REFUND', 'The bank does not give this payment back. Refund it in another way.'),
  'payment-at-risk': business(
    'PAYMENT_REQUEST_HAS_RISK',
    'The bank declined the payment. Ask the customer to pay in another way.',
  ),
  'bank-unavailable': business('SYSTEM_ERROR', 'The bank could not be asked, and nothing was moved. Query, then try again.'),
  unknown: {
    code: '20000',
    subCode: 'ACQ.SYSTEM_ERROR',
    text: 'What became of this is not known yet. Query before anything else; repeat a refund with the same out_request_no.',
    status: 500,
  },
} as const satisfies Record<TradeRefusal, Failure>

/** What a refusal is on the wire. */
export function failureOf({ code }: TradeError): Failure {
  return tradeFailures[code]
}
