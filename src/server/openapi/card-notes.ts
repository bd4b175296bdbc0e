import type { Card, ErrorCode } from '@/contract'
import type { cardOperations } from '@/contract/operations/cards'

import { type NotesOf, samples } from './note'

const { cardId, linkId, now } = samples
const card: Card = {
  id: cardId,
  bankCode: 'ICBC',
  bankName: { zh: '中国工商银行', en: 'ICBC' },
  brand: 'unionpay',
  kind: 'debit',
  international: false,
  last4: '0018',
  limits: { perPaymentFen: 5_000_000, perDayFen: null },
  linkedAt: now,
}
const codeSent = {
  status: 'code-sent',
  linkId,
  maskedPhone: '+86 138 •••• 8000',
  expiresAt: now + 600_000,
  resendAt: now + 60_000,
} as const
const bankIsAway: readonly ErrorCode[] = ['bank.out-of-service', 'bank.no-answer']
const refusals: readonly ErrorCode[] = ['bank.unknown-card', 'bank.mismatch', 'bank.too-many-attempts', 'card.linked-by-other']

export const cardNotes: NotesOf<keyof typeof cardOperations> = {
  listCards: {
    summary: 'Lists the linked cards in the order in which they pay',
    description: '`balance` pays as well: after so many of them as its `place` says.',
    errors: [],
    input: {},
    output: { cards: [card], balance: { availableFen: 12_000, place: 1 } },
  },
  getLinkAttempts: {
    summary: 'Says how many attempts a card has left at its bank today',
    description: 'Costs none.',
    errors: [],
    input: { cardNumber: '6216261000000000018' },
    output: { attemptsLeft: 4, attemptsPerDay: 5 },
  },
  submitLink: {
    summary: 'Sends the details of a card to its bank',
    description:
      'Exactly as they are given: the bank compares to the character. Where they match, the bank sends its code to the phone that it has on file. `linkId` names the attempt: sent again, it costs no further one.',
    errors: [...refusals, ...bankIsAway, 'card.unsupported', 'card.already-yours'],
    input: {
      linkId,
      details: {
        cardNumber: '6216261000000000018',
        holderName: 'MARTIN ANNA',
        nationality: 'FRA',
        idKind: 'passport',
        idNumber: '12AB34567',
        phone: '+8613800138000',
      },
    },
    output: codeSent,
  },
  getLink: {
    summary: 'Says what became of an attempt',
    description: 'For attempts whose answer was lost. `link.unknown`: it never arrived, and sending it is safe.',
    errors: ['link.unknown'],
    input: { linkId },
    output: codeSent,
  },
  resendLinkCode: {
    summary: 'Has the bank send its code again',
    errors: [...bankIsAway, 'link.unknown', 'link.not-waiting-for-code', 'sms.resend-too-soon', 'sms.too-many'],
    input: { linkId },
    output: codeSent,
  },
  confirmLink: {
    summary: 'Links the card by the bank’s code',
    errors: [
      ...bankIsAway,
      'link.unknown',
      'link.not-waiting-for-code',
      'code.wrong',
      'code.expired',
      'code.too-many-attempts',
      'card.linked-by-other',
    ],
    input: { linkId, code: '123456' },
    output: { card },
  },
  takeOverCard: {
    summary: 'Takes over a card that another account has linked',
    description:
      'After `card.linked-by-other`, which is said of matching details alone: the bank’s code to the phone on file proves the holder.',
    errors: [...refusals, ...bankIsAway, 'link.unknown', 'card.already-yours', 'sms.too-many'],
    input: { linkId },
    output: codeSent,
  },
  acknowledgeTakeOver: {
    summary: 'Says that the person has read that a card of theirs was taken over',
    errors: ['card.not-found'],
    input: { cardId },
    output: {},
  },
  orderCards: {
    summary: 'Puts the cards into the order in which they are to pay',
    description: 'Every linked card once, and after how many of them the balance pays. The first that can pay is the default.',
    errors: ['card.not-found'],
    input: { cardIds: [cardId], balancePlace: 0 },
    output: { cards: [card], balance: { availableFen: 12_000, place: 0 } },
  },
  unlinkCard: {
    summary: 'Takes a card away',
    description: '`restoreCard` brings it back until `undoUntil`.',
    errors: ['card.not-found'],
    input: { cardId },
    output: { cards: [], balance: { availableFen: 12_000, place: 0 }, undoUntil: now + 30_000 },
  },
  restoreCard: {
    summary: 'Brings a card back that was unlinked a moment ago',
    errors: ['card.not-found', 'card.undo-over'],
    input: { cardId },
    output: { cards: [card], balance: { availableFen: 12_000, place: 1 } },
  },
}
