import * as v from 'valibot'

import { group, operation } from '../operation'
import { cardNumber, fen, id, idKind } from '../values'

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const idNumber = v.pipe(v.string(), v.minLength(1), v.maxLength(40))
/** As the bank wrote it down, in whatever form. */
const phone = v.pipe(v.string(), v.minLength(5), v.maxLength(32))
const reveals = v.picklist(['nothing', 'field'])
const attemptsPerDay = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))

/** What the sandbox's bank has on file of one card. The number is masked here: `revealCardNumber` tells it. */
export const bankRecord = v.object({
  /** That of the sandbox's person, where it is one's. */
  id,
  bankName: v.object({ zh: v.string(), en: v.nullable(v.string()) }),
  /** "622202•••••••••0123" */
  maskedCardNumber: v.string(),
  name,
  idKind,
  idNumber,
  phone,
  reveals,
  attemptsPerDay,
  /** What the card can spend in all, and what it has spent, fen. */
  balanceFen: fen,
  spentFen: fen,
  /** The card pays nothing and can't be linked until it is unlocked. */
  locked: v.boolean(),
})

/** The desk of the sandbox's bank: what it has on file is changed there, as a clerk would. */
export const bankDeskOperations = group({
  /** The first 500, those of the sandbox's people before others. */
  bankRecords: operation({
    input: v.object({}),
    output: v.object({ records: v.array(bankRecord) }),
    session: 'none',
    effect: 'reads',
  }),
  /** The whole number of a test card: whoever tries something out has to type it. */
  revealCardNumber: operation({
    input: v.object({ recordId: id }),
    output: v.object({ cardNumber }),
    session: 'none',
    effect: 'reads',
  }),
  /**
   * Changes what is given and leaves the rest; the wallet hears that the record has changed. Its answer names the record and no more:
   * answers of what changes something are kept for a while, and what the bank has on file is kept in its vault alone.
   */
  editBankRecord: operation({
    input: v.object({
      recordId: id,
      change: v.object({
        name: v.exactOptional(name),
        idKind: v.exactOptional(idKind),
        idNumber: v.exactOptional(idNumber),
        phone: v.exactOptional(phone),
        reveals: v.exactOptional(reveals),
        attemptsPerDay: v.exactOptional(attemptsPerDay),
        balanceFen: v.exactOptional(fen),
        locked: v.exactOptional(v.boolean()),
      }),
    }),
    output: v.object({ recordId: id }),
    session: 'none',
    effect: 'changes',
  }),
  /** A new test card of the bank that the first digits are of, with a number of the usual length and a right check digit. */
  addBankRecord: operation({
    input: v.object({
      /** The card's first digits (its BIN). */
      bin: v.pipe(v.string(), v.regex(/^\d{4,10}$/)),
      name,
      idKind,
      idNumber,
      phone,
    }),
    output: v.object({ recordId: id }),
    session: 'none',
    effect: 'changes',
  }),
})
