import type { ErrorCode } from '@/contract'
import type { balanceOperations } from '@/contract/operations/balance'

import type { NotesOf } from './note'

const movement = {
  id: 'top-up-1',
  way: 'top-up',
  status: 'succeeded',
  failure: null,
  amountFen: 200_00,
  feeFen: 0,
  card: {
    cardId: 'card-1',
    bankName: { zh: '中国工商银行', en: 'Industrial and Commercial Bank of China' },
    brand: 'unionpay',
    kind: 'debit',
    last4: '0018',
  },
  createdAt: 1_795_000_000_000,
  settledAt: 1_795_000_000_200,
  arrivesBy: null,
} as const

const withdrawal = {
  ...movement,
  id: 'withdrawal-1',
  way: 'withdrawal',
  status: 'processing',
  settledAt: null,
  arrivesBy: 1_795_007_200_000,
} as const

const refusals: readonly ErrorCode[] = [
  'amount.too-large',
  'card.none',
  'card.not-found',
  'card.not-for-balance',
  'movement.over-limit',
  'risk.check-needed',
  'payment-password.not-set',
  'payment-password.wrong',
  'payment-password.locked',
]

export const balanceNotes: NotesOf<keyof typeof balanceOperations> = {
  getBalance: {
    summary: 'What is in the wallet, and what is on the way',
    description:
      'With the limits that hold for putting in and taking out, and what taking out costs: enough to say fee and arrival beforehand.',
    errors: [],
    input: {},
    output: {
      availableFen: 350_00,
      onTheWay: [withdrawal],
      mostFen: 50_000_00,
      limits: [
        {
          id: 'top-up-day-own',
          since: 1_420_041_600_000,
          strength: 'own',
          instruments: null,
          methods: ['top-up'],
          period: 'day',
          mostFen: 10_000_00,
          usedFen: 200_00,
          renewsAt: 1_795_017_600_000,
        },
      ],
      withdrawal: {
        arrivesWithinMs: 7_200_000,
        fee: {
          since: 1_476_201_600_000,
          strength: 'reported',
          freeFen: 20_000_00,
          freeUsedFen: 200_00,
          tenThousandths: 10,
          leastFen: 10,
        },
      },
    },
  },
  topUp: {
    summary: 'Put money into the balance from a card',
    description:
      'Free. `processing`: the bank has not answered; it is asked again without anybody’s doing, and the movement comes right by itself. Sent again with the same `movementId` it gives the movement as it now is.',
    errors: refusals,
    input: { movementId: 'top-up-1', cardId: 'card-1', amountFen: 200_00, paymentPassword: '739164' },
    output: movement,
  },
  withdraw: {
    summary: 'Take money out of the balance to a card',
    description:
      'Amount and fee leave the balance at once, and come back where the bank does not take the money. `feeFen` is the fee that the person saw.',
    errors: [...refusals, 'balance.not-enough', 'movement.fee-changed'],
    input: { movementId: 'withdrawal-1', cardId: 'card-1', amountFen: 200_00, feeFen: 0, paymentPassword: '739164' },
    output: withdrawal,
  },
  getMovement: {
    summary: 'What became of a top-up or a withdrawal',
    description: 'Where the bank’s answer did not come, the bank is asked again.',
    errors: ['movement.unknown'],
    input: { movementId: 'top-up-1' },
    output: movement,
  },
}
