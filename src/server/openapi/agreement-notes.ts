import type { Agreement, ErrorCode } from '@/contract'
import type { agreementOperations } from '@/contract/operations/agreements'

import { type NotesOf, samples } from './note'

const { cardId, now } = samples
const agreementId = 'Qk3nT8wYb0cRz5uVhP2mEg'
const caps = { perChargeFen: 30_000, perDayFen: 60_000, perMonthFen: 300_000 }
const signed: Agreement = {
  id: agreementId,
  state: 'signed',
  payee: { shopId: 'taxi', name: { zh: '快到出租', en: 'Kuaidao Taxi' }, category: 'transport' },
  purpose: 'ride',
  rule: null,
  logonAtMerchant: null,
  caps,
  source: null,
  askedUntil: now + 1_800_000,
  validUntil: null,
  signedAt: now,
  endedAt: null,
  endedBy: null,
  taken: { todayFen: 3_640, thisMonthFen: 3_640, totalFen: 3_640, payments: 1 },
}
const isNone: readonly ErrorCode[] = ['agreement.not-found']
const cannotBeChosen: readonly ErrorCode[] = [
  ...isNone,
  'agreement.closed',
  'card.none',
  'card.not-found',
  'payment-password.not-set',
  'payment-password.wrong',
  'payment-password.locked',
]
const choice = { agreementId, caps, source: null, paymentPassword: '274951' }

export const agreementNotes: NotesOf<keyof typeof agreementOperations> = {
  getAgreement: {
    summary: 'Tells an agreement, with its newest charges',
    description: 'One that waits to be signed is there for whoever has its code; one that is signed for who signed it alone.',
    errors: isNone,
    input: { agreementId },
    output: { agreement: signed, charges: [] },
  },
  listAgreements: {
    summary: 'Lists what the account has signed',
    description: 'The newest first; what has ended is there too.',
    errors: [],
    input: {},
    output: { agreements: [signed] },
  },
  signAgreement: {
    summary: 'Lets a merchant charge, up to these caps',
    description:
      'The merchant’s own rule holds as well; whichever is less counts. `source` null: the first that can pay of the order set by `orderCards`.',
    errors: cannotBeChosen,
    input: choice,
    output: signed,
  },
  changeAgreement: {
    summary: 'Changes the caps of an agreement, or what pays',
    description: 'They hold from the next charge on.',
    errors: cannotBeChosen,
    input: { ...choice, source: { kind: 'card', cardId } },
    output: { ...signed, source: { kind: 'card', cardId } },
  },
  endAgreement: {
    summary: 'Ends an agreement, at once and for good',
    description: 'A charge that is with the bank already goes on.',
    errors: isNone,
    input: { agreementId },
    output: { ...signed, state: 'ended', endedAt: now + 60_000, endedBy: 'person' },
  },
}
