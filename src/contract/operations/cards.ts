import * as v from 'valibot'

import { group, operation } from '../operation'
import { card, cardNumber, fen, id, idKind, moment, nationality, smsCode } from '../values'

/** Exactly what the bank gets: it compares to the character, so nothing here is tidied on the way. */
export const linkDetails = v.object({
  cardNumber,
  holderName: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  nationality,
  idKind: idKind,
  idNumber: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  /** The phone as the bank has it: E.164, or the form that the person says the bank stored. */
  phone: v.pipe(v.string(), v.minLength(5), v.maxLength(32)),
})
export type LinkDetails = v.InferOutput<typeof linkDetails>

const codeSent = v.object({
  status: v.literal('code-sent'),
  linkId: id,
  maskedPhone: v.string(),
  expiresAt: moment,
  resendAt: moment,
})
export type LinkCodeSent = v.InferOutput<typeof codeSent>

export const linkState = v.variant('status', [
  codeSent,
  /** The bank has not said yet; ask again. */
  v.object({ status: v.literal('waiting-for-bank'), linkId: id }),
  v.object({ status: v.literal('refused'), linkId: id, errorCode: v.string() }),
  v.object({ status: v.literal('linked'), linkId: id, card }),
])
export type LinkState = v.InferOutput<typeof linkState>

/** Cards in the order in which they pay, and the balance among them. */
const payingOrder = v.object({
  cards: v.array(card),
  /** What is kept in the wallet, and how many cards pay before it. */
  balance: v.object({ availableFen: fen, place: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
})

export const cardOperations = group({
  /** In the order in which they pay: the first that can is the default. */
  listCards: operation({ input: v.object({}), output: payingOrder, session: 'required', effect: 'reads' }),
  /** How many attempts this card has left at its bank today; costs none. */
  getLinkAttempts: operation({
    input: v.object({ cardNumber }),
    output: v.object({ attemptsLeft: v.number(), attemptsPerDay: v.number() }),
    session: 'required',
    effect: 'reads',
  }),
  /**
   * Sends the details to the bank; a match makes the bank send its code to the phone that it has on file.
   * `linkId` names the attempt: sending it again gives the first answer again and costs no further attempt.
   */
  submitLink: operation({
    input: v.object({ linkId: id, details: linkDetails }),
    output: codeSent,
    session: 'required',
    effect: 'changes',
  }),
  /** What became of an attempt whose answer was lost. `link.unknown`: it never arrived, sending again is safe. */
  getLink: operation({ input: v.object({ linkId: id }), output: linkState, session: 'required', effect: 'reads' }),
  resendLinkCode: operation({ input: v.object({ linkId: id }), output: codeSent, session: 'required', effect: 'changes' }),
  confirmLink: operation({
    input: v.object({ linkId: id, code: smsCode }),
    output: v.object({ card }),
    session: 'required',
    effect: 'changes',
  }),
  /**
   * The rightful holder's way where an attempt was refused with `card.linked-by-other`, which the bank says of matching details
   * alone: it sends its code to the phone on file, and `confirmLink` with that code moves the card to this account. The former
   * holder loses it and is told. Sent again for the same attempt it gives the first answer again.
   */
  takeOverCard: operation({ input: v.object({ linkId: id }), output: codeSent, session: 'required', effect: 'changes' }),
  /** The person has read that this card of theirs was taken over: it is not told again. */
  acknowledgeTakeOver: operation({
    input: v.object({ cardId: id }),
    output: v.object({}),
    session: 'required',
    effect: 'changes',
  }),
  /** Every linked card once, in the order in which they are to pay, and how many of them pay before the balance. */
  orderCards: operation({
    input: v.object({
      cardIds: v.pipe(v.array(id), v.maxLength(50)),
      balancePlace: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)),
    }),
    output: payingOrder,
    session: 'required',
    effect: 'changes',
  }),
  /** Takes the card away at once; `restoreCard` brings it back until `undoUntil`. */
  unlinkCard: operation({
    input: v.object({ cardId: id }),
    output: v.object({ ...payingOrder.entries, undoUntil: moment }),
    session: 'required',
    effect: 'changes',
  }),
  restoreCard: operation({
    input: v.object({ cardId: id }),
    output: payingOrder,
    session: 'required',
    effect: 'changes',
  }),
})
