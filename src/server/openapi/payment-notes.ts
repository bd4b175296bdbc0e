import type { ErrorCode, Order, Payment } from '@/contract'
import type { paymentOperations } from '@/contract/operations/payments'

import { type NotesOf, samples } from './note'

const { cardId, now, orderId, shopId } = samples
const payee = { shopId, name: { zh: '兰州拉面馆', en: 'Lanzhou Noodle House' }, category: 'restaurant' }
const order: Order = {
  id: orderId,
  payee,
  goods: 'Beef noodles',
  amountFen: 2_800,
  breakdown: null,
  orderNumber: '20261101123456789012',
  expiresAt: now + 900_000,
}
export const paid: Payment = {
  id: 'payment-1',
  status: 'succeeded',
  decline: null,
  method: 'order-code',
  payee,
  goods: 'Beef noodles',
  amountFen: 2_800,
  refundedFen: 0,
  breakdown: null,
  source: {
    kind: 'card',
    card: { cardId, bankName: { zh: '中国工商银行', en: 'ICBC' }, brand: 'unionpay', kind: 'debit', last4: '0018' },
  },
  orderNumber: '20261101123456789012',
  createdAt: now,
  settledAt: now + 40,
}
const orderIsOver: readonly ErrorCode[] = [
  'order.not-found',
  'order.expired',
  'order.paid',
  'order.closed',
  'order.quote-expired',
]
const codeIsNone: readonly ErrorCode[] = [
  'code.not-ours',
  'code.damaged',
  'code.tampered',
  'code.network-not-served',
  'code.currency-not-served',
  'shop.not-found',
]
const chargeIsOver: readonly ErrorCode[] = ['charge.not-found', 'charge.closed']

export const paymentNotes: NotesOf<keyof typeof paymentOperations> = {
  issuePayCode: {
    summary: 'Gives a fresh pay code, which a till reads from the screen',
    description:
      '18 digits that begin with 28. The one before it stops working. `source` null: the first that can pay of the order set by `orderCards`; a card, or the balance.',
    errors: ['payment-password.not-set', 'card.none', 'card.not-found'],
    input: { source: null },
    output: { code: '281234567890123456', issuedAt: now, expiresAt: now + 60_000, source: { kind: 'card', cardId } },
  },
  resolveCode: {
    summary: 'Says what a scanned code leads to',
    description: 'The payee always comes from the service, never from the code.',
    errors: [...codeIsNone, ...orderIsOver],
    input: { text: 'https://qr.bangka.example/o/…' },
    output: { kind: 'order', order },
  },
  openCodeOrder: {
    summary: 'Makes an order of an EMVCo code',
    description:
      '`amountMinor` (in the smallest units of the code’s currency) and `tipMinor` are null where the code says them itself.',
    errors: [...codeIsNone, 'code.answer-missing', 'tip.too-large', 'amount.invalid', 'amount.too-large', 'order.paid'],
    input: { text: '000201…', amountMinor: 1_480, tipMinor: null, answers: [] },
    output: order,
  },
  getOrder: {
    summary: 'Gives an order while it can be paid',
    errors: orderIsOver,
    input: { orderId },
    output: order,
  },
  getShop: { summary: 'Says who a shop is', errors: ['shop.not-found'], input: { shopId }, output: payee },
  getCharge: {
    summary: 'Gives a charge that waits for the payment password',
    errors: chargeIsOver,
    input: { chargeId: orderId },
    output: {
      id: orderId,
      payee,
      goods: 'Beef noodles',
      amountFen: 27_000,
      source: { kind: 'card', cardId },
      expiresAt: now + 180_000,
    },
  },
  pay: {
    summary: 'Pays an order, a shop or a charge',
    description:
      '`paymentId` is yours and names the payment for ever: sent again, it pays nothing twice. `amountFen` is what the person saw. `source` is a card, or `{ "kind": "balance" }`: that is paid at once, without a bank. A payment that was declined is an answer (`status`), no error.',
    errors: [
      ...orderIsOver,
      ...chargeIsOver,
      'shop.not-found',
      'amount.too-large',
      'amount.changed',
      'card.none',
      'card.not-found',
      'payment-password.not-set',
      'payment-password.wrong',
      'payment-password.locked',
      'payment.refused',
      'bank.no-answer',
    ],
    input: {
      paymentId: 'payment-1',
      target: { kind: 'order', orderId },
      amountFen: 2_800,
      source: { kind: 'card', cardId },
      paymentPassword: '274951',
    },
    output: paid,
  },
  refuseCharge: { summary: 'Refuses a charge', errors: chargeIsOver, input: { chargeId: orderId }, output: {} },
  getPayment: {
    summary: 'Gives a payment as it now is',
    description: 'For payments whose answer was lost. `payment.unknown`: it never arrived, and paying is safe.',
    errors: ['payment.unknown'],
    input: { paymentId: 'payment-1' },
    output: paid,
  },
  watch: {
    summary: 'Waits for what happens elsewhere',
    description:
      'A long poll: answers as soon as something has happened after `cursor`, or after `waitMs` (20 s at most) with nothing. `cursor` null starts from now.',
    errors: [],
    input: { cursor: '17', waitMs: 20_000 },
    output: { cursor: '18', events: [{ kind: 'payment-updated', payment: paid }] },
  },
}
