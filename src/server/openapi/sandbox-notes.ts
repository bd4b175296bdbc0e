import type { SandboxOperationName } from '@/contract'

import { type NotesOf, samples } from './note'

const { shopId } = samples

export const sandboxNotes: NotesOf<SandboxOperationName> = {
  bankRecords: {
    summary: 'Lists what the sandbox’s bank has on file, card numbers masked',
    errors: [],
    input: {},
  },
  revealCardNumber: {
    summary: 'Tells the whole number of a test card',
    errors: ['card.not-found'],
    input: { recordId: 'anna' },
    output: { cardNumber: '6222021234567890123' },
  },
  editBankRecord: {
    summary: 'Changes what the bank has on file; locks and unlocks a card',
    errors: ['card.not-found'],
    input: { recordId: 'anna', change: { name: 'SCHMIDT ANNA', locked: false } },
  },
  addBankRecord: {
    summary: 'Adds a test card of any bank, with a number made for it',
    errors: [],
    input: { bin: '622202', name: 'ANNA SCHMIDT', idKind: 'passport', idNumber: 'C01X00T47', phone: '13800138001' },
  },
  sandboxState: {
    summary: 'Gives the sandbox’s people, shops and failures',
    errors: [],
    input: {},
  },
  sandboxMessages: {
    summary: 'Lists the SMS that any phone of the sandbox got, the newest first',
    errors: [],
    input: {},
  },
  setFaults: {
    summary: 'Switches failures on and off',
    errors: [],
    input: {
      faults: { bankLink: 'normal', bankDebit: 'insufficient-funds', sms: 'normal', review: 'normal', network: 'normal' },
    },
  },
  choosePolicy: {
    summary: 'Lets another dated profile of limits and times hold',
    errors: [],
    input: { policyId: 'classes-2018' },
    output: {},
  },
  askRiskCheck: {
    summary: 'Asks an account for a risk check before it may pay again, or calls it off',
    description: '`demand` null calls it off. `riskCheck` is null where what is known of the holder answers the demand already.',
    errors: ['account.unknown'],
    input: { phone: '+8613800138001', demand: 'second-card' },
    output: { riskCheck: { demand: 'second-card', askedAt: 1_763_600_000_000 } },
  },
  createOrder: {
    summary: 'A shop makes an order; its code is what the wallet scans',
    errors: ['shop.not-found', 'amount.too-large'],
    input: { shopId, goods: 'Beef noodles', amountFen: 2_800 },
  },
  makeShopCode: {
    summary: 'Makes a code to try: as a till, a sign on the counter, or somebody with a sticker makes it',
    errors: ['shop.not-found', 'amount.too-large'],
    input: { shopId: 'duty-free', kind: 'in-yen' },
  },
  listShopOrders: {
    summary: 'Says what a shop knows of its orders',
    errors: ['shop.not-found'],
    input: { shopId },
  },
  chargePayCode: {
    summary: 'A shop’s till charges the pay code that a person shows',
    description: 'The shop asks the gateway, and is told what any merchant is: a code that is used up or too old is none.',
    errors: ['shop.not-found', 'amount.too-large', 'pay-code.invalid', 'bank.no-answer'],
    input: { shopId, payCode: '281234567890123456', amountFen: 1_200 },
    output: { result: 'paid', decline: null, orderNumber: '20261101123456789012' },
  },
  refundShopOrder: {
    summary: 'A shop gives money back, in parts where it likes',
    description: '`refundNumber` names the refund: sent again it gives nothing twice.',
    errors: ['shop.not-found', 'order.not-found', 'amount.too-large', 'bank.no-answer'],
    input: { shopId, orderNumber: '20261101123456789012', refundNumber: 'refund-1', amountFen: 500 },
    output: { refundedFen: 500 },
  },
  cancelShopOrder: {
    summary: 'A shop undoes an order',
    description: 'One that is not paid is closed, one that is paid goes back. `retry`: the bank has not said yet, ask again.',
    errors: ['shop.not-found', 'order.not-found', 'bank.no-answer'],
    input: { shopId, orderNumber: '20261101123456789012' },
    output: { action: 'close', retry: false },
  },
  askAgreement: {
    summary: 'A shop’s app asks to charge without asking each time',
    errors: ['shop.not-found'],
    input: { shopId: 'taxi' },
  },
  listShopAgreements: {
    summary: 'Lists what a shop knows of its agreements',
    errors: ['shop.not-found'],
    input: { shopId: 'taxi' },
  },
  chargeByAgreement: {
    summary: 'A shop charges by an agreement',
    description: '`refused`: it was over what was agreed, and there was no payment. The same `orderNumber` pays nothing twice.',
    errors: ['shop.not-found', 'agreement.not-found', 'order.paid', 'amount.changed', 'bank.no-answer'],
    input: { shopId: 'taxi', number: 'A000001', amountFen: 3_640, orderNumber: null },
    output: { result: 'paid', decline: null, refusal: null, orderNumber: '20261101123456789012' },
  },
  endShopAgreement: {
    summary: 'A shop ends an agreement',
    errors: ['shop.not-found', 'agreement.not-found'],
    input: { shopId: 'taxi', number: 'A000001' },
    output: {},
  },
  resetSandbox: {
    summary: 'Makes everything as it was at the start, from a seed',
    errors: [],
    input: { seed: 'monday' },
    output: {},
  },
}
