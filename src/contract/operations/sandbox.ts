import * as v from 'valibot'

import { policyProfiles } from '@/domain/policy/profiles'
import { riskDemands } from '@/domain/risk/risk-check'
import { debitFaults } from '@/domain/trade/debit-faults'
import { agreementRefusals } from '@/domain/agreement/refusals'
import { reviewReasons } from '@/domain/verification/pieces'

import { bankField } from '../errors'
import { group, operation } from '../operation'
import { bankDeskOperations } from './bank-desk'
import { codeLabel, declineCode, e164, fen, id, idKind, moment, order, payee, positiveFen, riskCheck } from '../values'

/** A failure that the person at the sandbox has switched on. */
export const faults = v.object({
  /** How the bank answers when a card is linked. */
  bankLink: v.picklist(['normal', 'out-of-service', 'slow', 'no-answer', 'linked-by-other', 'too-many-attempts']),
  /** How the bank answers when a card pays. */
  bankDebit: v.picklist(['normal', ...debitFaults]),
  sms: v.picklist(['normal', 'not-sent', 'late']),
  /** What those who check documents say the next time; `normal` approves. */
  review: v.picklist(['normal', 'slow', 'out-of-service', ...reviewReasons]),
  /** What happens to answers on the way to the app: `lost` does the work and loses the answer once. */
  network: v.picklist(['normal', 'slow', 'offline', 'lost', 'duplicate']),
})
export type Faults = v.InferOutput<typeof faults>

/** What makes linking hard for a person of the sandbox, each a complaint of the guide's readers. */
export const difficulty = v.picklist([
  'none',
  'number-of-17-digits',
  'number-of-19-digits',
  'letters-in-id',
  'padded-passport',
  'truncated-name',
  'phone-with-country-code',
  'linked-by-other',
  'unsupported-card',
  'rare-nationality',
  'surname-first',
  'joined-names',
  'accents',
  'chinese-name',
  'renewed-passport',
  'renewed-phone',
  'reveals-nothing',
  'international-card',
  'middle-initial',
  'machine-line-letters',
  'zeros-behind-passport',
  'dot-between-names',
  'forgotten-phone',
  'other-document',
])
export type Difficulty = v.InferOutput<typeof difficulty>

/** A person of the sandbox with what their bank has on file, made for one difficulty. */
export const sandboxPerson = v.object({
  id,
  /** Its text is in the app's languages. */
  difficulty,
  /** What the person knows and would type. */
  knows: v.object({
    name: v.string(),
    nationality: v.string(),
    idKind,
    idNumber: v.string(),
    phone: v.string(),
    /** What they tell when they are asked what else the bank may have. */
    chineseName: v.nullable(v.string()),
    earlierIdNumbers: v.array(v.string()),
    earlierPhones: v.array(v.string()),
  }),
  /** What they find on a slip or in the bank's app when they are asked to look; null where they find nothing. */
  canSee: v.object({
    'name-on-slip': v.nullable(v.string()),
    'id-tail': v.nullable(v.string()),
    'phone-tail': v.nullable(v.string()),
  }),
  bank: v.object({
    bankName: v.object({ zh: v.string(), en: v.nullable(v.string()) }),
    cardNumber: v.string(),
    name: v.string(),
    idKind,
    idNumber: v.string(),
    phone: v.string(),
    reveals: v.picklist(['nothing', 'field']),
    attemptsPerDay: v.pipe(v.number(), v.integer()),
    balanceFen: fen,
  }),
  /** Where the two differ. */
  differs: v.array(bankField),
})
export type SandboxPerson = v.InferOutput<typeof sandboxPerson>

/** Codes of a shop that the wallet has to tell apart, each made to try one thing. */
export const shopCodeKind = v.picklist([
  'unionpay-static',
  'unionpay-dynamic',
  'own-static',
  'own-dynamic',
  'tip-prompt',
  'tip-fixed',
  'tip-percent',
  'asks-for-details',
  'in-yen',
  'in-dollars',
  'in-baht',
  'unknown-rate',
  'other-network',
  'expired',
  'damaged',
  'sticker',
  'sticker-emv',
])
export type ShopCodeKind = v.InferOutput<typeof shopCodeKind>

export const sandboxShop = v.object({
  payee,
  staticCode: v.string(),
  /** What `makeShopCode` makes at this shop. */
  codes: v.array(shopCodeKind),
  offers: v.array(v.object({ goods: v.string(), amountFen: positiveFen })),
  /** Its app asks to charge without asking each time: `askAgreement`. */
  asksForAgreement: v.boolean(),
})
export type SandboxShop = v.InferOutput<typeof sandboxShop>

const policyId = v.picklist(policyProfiles.map(({ id: one }) => one))

/**
 * What the person at the sandbox can do with the world behind the wallet. Only mounted where there is a sandbox
 * (embedded, and a development server); elsewhere every one of them answers `sandbox.absent`.
 */
export const sandboxOperations = group({
  ...bankDeskOperations,
  sandboxState: operation({
    input: v.object({}),
    output: v.object({
      seed: v.string(),
      faults,
      /** The profile of policy that holds, and all that there are, the oldest first. */
      policy: v.object({ id: policyId, all: v.array(v.object({ id: policyId, since: v.string() })) }),
      people: v.array(sandboxPerson),
      shops: v.array(sandboxShop),
    }),
    session: 'none',
    effect: 'reads',
  }),
  /** The SMS that any phone of the sandbox got, newest first. Kept in memory alone: they hold codes. */
  sandboxMessages: operation({
    input: v.object({}),
    output: v.object({
      messages: v.array(v.object({ id, to: v.string(), text: v.string(), code: v.nullable(v.string()), sentAt: moment })),
    }),
    session: 'none',
    effect: 'reads',
  }),
  /** Chooses the profile of policy; what was counted before stays counted. */
  choosePolicy: operation({ input: v.object({ policyId }), output: v.object({}), session: 'none', effect: 'changes' }),
  /** Asks an account for a risk check, or calls it off (null). What is open afterwards: nothing where the holder passes it already. */
  askRiskCheck: operation({
    input: v.object({ phone: e164, demand: v.nullable(v.picklist(riskDemands)) }),
    output: v.object({ riskCheck: v.nullable(riskCheck) }),
    session: 'none',
    effect: 'changes',
  }),
  setFaults: operation({ input: v.object({ faults }), output: v.object({ faults }), session: 'none', effect: 'changes' }),
  /** A shop makes an order; its code is what the wallet scans. */
  createOrder: operation({
    input: v.object({ shopId: id, goods: v.pipe(v.string(), v.minLength(1), v.maxLength(100)), amountFen: positiveFen }),
    output: v.object({ order, code: v.string() }),
    session: 'none',
    effect: 'changes',
  }),
  /** A code to try: as a till, a sign on the counter, or somebody with a sticker makes it. */
  makeShopCode: operation({
    input: v.object({ shopId: id, kind: shopCodeKind }),
    output: v.object({ code: v.string() }),
    session: 'none',
    effect: 'changes',
  }),
  /** What a shop knows of its orders: it hears of each payment. */
  listShopOrders: operation({
    input: v.object({ shopId: id }),
    output: v.object({
      orders: v.array(
        v.object({
          order,
          status: v.picklist(['open', 'paid', 'closed']),
          paidAt: v.nullable(moment),
          /** What has gone back to the customer. */
          refundedFen: fen,
          /** What the customer was asked for by the code. */
          answers: v.array(codeLabel),
        }),
      ),
    }),
    session: 'none',
    effect: 'reads',
  }),
  /** A shop's till charges a pay code. */
  chargePayCode: operation({
    input: v.object({ shopId: id, payCode: v.pipe(v.string(), v.minLength(1), v.maxLength(64)), amountFen: positiveFen }),
    output: v.object({
      result: v.picklist(['paid', 'waiting-for-password', 'processing', 'declined']),
      decline: v.nullable(declineCode),
      orderNumber: v.string(),
    }),
    session: 'none',
    effect: 'changes',
  }),
  /** A shop gives money back, in parts where it likes. `refundNumber` names the refund: sent again it gives nothing twice. */
  refundShopOrder: operation({
    input: v.object({ shopId: id, orderNumber: id, refundNumber: id, amountFen: positiveFen }),
    output: v.object({ refundedFen: fen }),
    session: 'none',
    effect: 'changes',
  }),
  /** A shop undoes an order: one that is not paid is closed, one that is paid goes back. `retry`: the bank has not said yet. */
  cancelShopOrder: operation({
    input: v.object({ shopId: id, orderNumber: id }),
    output: v.object({ action: v.picklist(['none', 'close', 'refund']), retry: v.boolean() }),
    session: 'none',
    effect: 'changes',
  }),
  /** A shop's app asks to charge without asking each time; the code leads the wallet to what is to be signed. */
  askAgreement: operation({
    input: v.object({ shopId: id }),
    output: v.object({ number: id, agreementNo: id, code: v.string() }),
    session: 'none',
    effect: 'changes',
  }),
  /** What a shop knows of its agreements, the newest first: it hears when one is signed, and when it is ended. */
  listShopAgreements: operation({
    input: v.object({ shopId: id }),
    output: v.object({
      agreements: v.array(
        v.object({ number: id, agreementNo: id, status: v.picklist(['asked', 'signed', 'ended']), askedAt: moment }),
      ),
    }),
    session: 'none',
    effect: 'reads',
  }),
  /** A shop charges by an agreement; `orderNumber` null takes a new one. `refused`: there was no payment. */
  chargeByAgreement: operation({
    input: v.object({ shopId: id, number: id, amountFen: positiveFen, orderNumber: v.nullable(id) }),
    output: v.object({
      result: v.picklist(['paid', 'processing', 'declined', 'refused']),
      decline: v.nullable(declineCode),
      refusal: v.nullable(v.picklist(agreementRefusals)),
      orderNumber: v.nullable(id),
    }),
    session: 'none',
    effect: 'changes',
  }),
  /** A shop ends an agreement by its own doing. */
  endShopAgreement: operation({
    input: v.object({ shopId: id, number: id }),
    output: v.object({}),
    session: 'none',
    effect: 'changes',
  }),
  /** Everything as it was at the start, from this seed. */
  resetSandbox: operation({
    input: v.object({ seed: v.pipe(v.string(), v.minLength(1), v.maxLength(64)) }),
    output: v.object({}),
    session: 'none',
    effect: 'changes',
  }),
})
