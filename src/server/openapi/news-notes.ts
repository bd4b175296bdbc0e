import type { newsOperations } from '@/contract/operations/news'

import { type NotesOf, samples } from './note'

const { cardId, now, shopId } = samples

export const newsNotes: NotesOf<keyof typeof newsOperations> = {
  listNews: {
    summary: 'Lists what happened while nobody looked, the newest first',
    description:
      'Payments, money that came back, charges that wait or are over, cards that somebody took over, the reviewers’ answers: of the last 90 days, each thing once, as it now is. What the account’s holder did with the app open is read from the start. `unread` counts to 100.',
    errors: [],
    input: { before: null, limit: 20 },
    output: {
      news: [
        {
          id: '23',
          at: now,
          unread: true,
          about: {
            kind: 'charge-over',
            chargeId: 'Jx2n7cQe5oTg9yVb4kLm0w',
            payee: { shopId, name: { zh: '兰州拉面馆', en: 'Lanzhou Noodle House' }, category: 'restaurant' },
            amountFen: 27_000,
            reason: 'expired',
          },
        },
        {
          id: '19',
          at: now - 86_400_000,
          unread: false,
          about: {
            kind: 'card-taken-over',
            card: {
              id: cardId,
              bankCode: 'ICBC',
              bankName: { zh: '中国工商银行', en: 'ICBC' },
              brand: 'unionpay',
              kind: 'debit',
              international: false,
              last4: '0018',
              limits: { perPaymentFen: null, perDayFen: null },
              linkedAt: now - 9 * 86_400_000,
            },
          },
        },
      ],
      next: null,
      unread: 1,
    },
  },
  readNews: {
    summary: 'Says that notices were read',
    description:
      'For the account, on all of its devices: `one`, `all` up to the newest that was shown, or what is about a `payment` whose result stands on the screen. What is read already stays so.',
    errors: [],
    input: { what: { which: 'all', upTo: '23' } },
    output: { unread: 0 },
  },
}
