/** Words about linked cards; `card-name.ts` puts a card's name together from them. */
export const en = {
  kinds: { debit: 'Debit', credit: 'Credit', 'semi-credit': 'Semi-credit', prepaid: 'Prepaid', unknown: 'Card' },
  brands: {
    unionpay: 'UnionPay',
    visa: 'Visa',
    mastercard: 'Mastercard',
    amex: 'American Express',
    jcb: 'JCB',
    diners: 'Diners Club',
    discover: 'Discover',
    maestro: 'Maestro',
    unknown: 'Bank card',
  },
  international: (kind: string) => `International ${kind.toLowerCase()}`,
  short: (bank: string, kind: string, last4: string) => `${bank} ${kind.toLowerCase()} ··\u00a0${last4}`,
  spoken: (bank: string, kind: string, last4: string) => `${bank}, ${kind.toLowerCase()}, ending in ${last4.split('').join(' ')}`,

  title: 'My Cards',
  addCard: 'Add a card',
  empty: 'No cards yet. Link one, and you can pay in shops with a code.',
  loading: 'Loading your cards',
  isDefault: 'Default',
  balance: 'Balance',
  tooShort: (amount: string) => `${amount}: not enough`,
  balanceHere: 'The money that you keep in this wallet',
  order: 'Order of payment',
  orderLead:
    'The first that can pays: a card, or your balance where there is enough in it. You can choose another one at each payment.',
  moveUp: (card: string) => `Move ${card} up`,
  moveDown: (card: string) => `Move ${card} down`,
  manage: 'Manage',
  manageCard: (card: string) => `Manage ${card}`,
  limits: (perPayment: string | null, perDay: string | null) =>
    perPayment === null
      ? perDay === null
        ? 'No limit set by the bank'
        : `Up to ${perDay} a day`
      : perDay === null
        ? `Up to ${perPayment} a payment`
        : `Up to ${perPayment} a payment, ${perDay} a day`,
  limitPerPayment: 'Most per payment',
  limitPerDay: 'Most per day',
  noLimit: 'None set by the bank',
  linkedOn: 'Linked',
  internationalUse: 'Issued outside mainland China: some shops and services in China can’t take it.',
  makeDefault: 'Pay with this card first',
  unlink: 'Unlink this card',
  unlinkTitle: 'Unlink this card?',
  unlinkExplained: (card: string) =>
    `${card} can no longer pay here. Your account at the bank stays as it is, and payments that you have made stay in Bills.`,
  unlinkLast: 'It is your only card: without it you can’t pay until you link another one.',
  unlinkNow: 'Unlink',
  keep: 'Keep it',
  unlinked: (card: string) => `${card} is unlinked.`,
  restored: (card: string) => `${card} is back.`,
} as const
