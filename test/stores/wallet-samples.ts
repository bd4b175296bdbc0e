import type { Account, Bill, Card, Charge, Movement, Order, Payee, Payment } from '@/contract'

/** Things of a wallet as the service tells them, for tests of stores. */
export const shop: Payee = { shopId: 'familymart', name: { zh: '全家便利店', en: 'FamilyMart Jing’an' }, category: 'convenience' }

export const icbc: Card = {
  id: 'card-icbc',
  bankCode: 'ICBC',
  bankName: { zh: '工商银行', en: 'ICBC' },
  brand: 'unionpay',
  kind: 'debit',
  international: false,
  last4: '0018',
  limits: { perPaymentFen: null, perDayFen: null },
  linkedAt: 0,
}

export const visa: Card = {
  ...icbc,
  id: 'card-visa',
  bankCode: null,
  bankName: null,
  brand: 'visa',
  kind: 'credit',
  international: true,
  last4: '4242',
}

export const account: Account = {
  id: 'account-1',
  phone: '+8613800138000',
  hasPaymentPassword: true,
  cardCount: 2,
  verification: 'none',
  riskCheck: null,
}

export const order: Order = {
  id: 'order-1',
  payee: shop,
  goods: 'Tea',
  amountFen: 26_800,
  breakdown: null,
  orderNumber: '2026030100001',
  expiresAt: 9e12,
}

export const charge: Charge = {
  id: 'charge-1',
  payee: shop,
  goods: 'Rice cooker',
  amountFen: 45_000,
  source: { kind: 'card', cardId: icbc.id },
  expiresAt: 9e12,
}

/** A payment to the shop; two payments at one moment are told apart by their ids. */
export function payment(id: string, change: Partial<Payment> = {}): Payment {
  return {
    id,
    status: 'succeeded',
    decline: null,
    method: 'order-code',
    payee: shop,
    goods: 'Tea',
    amountFen: 26_800,
    refundedFen: 0,
    breakdown: null,
    source: {
      kind: 'card',
      card: { cardId: icbc.id, bankName: icbc.bankName, brand: icbc.brand, kind: icbc.kind, last4: icbc.last4 },
    },
    orderNumber: '2026030100001',
    createdAt: Date.UTC(2026, 2, 1, 4),
    settledAt: Date.UTC(2026, 2, 1, 4),
    ...change,
  }
}

/** A payment as an entry of the bills. */
export function bill(id: string, change: Partial<Payment> = {}): Extract<Bill, { kind: 'payment' }> {
  return { kind: 'payment', ...payment(id, change) }
}

/** A top-up from the first card. */
export function movement(id: string, change: Partial<Movement> = {}): Movement {
  return {
    id,
    way: 'top-up',
    status: 'succeeded',
    failure: null,
    amountFen: 20_000,
    feeFen: 0,
    card: { cardId: icbc.id, bankName: icbc.bankName, brand: icbc.brand, kind: icbc.kind, last4: icbc.last4 },
    createdAt: Date.UTC(2026, 2, 1, 5),
    settledAt: Date.UTC(2026, 2, 1, 5),
    arrivesBy: null,
    ...change,
  }
}
