import * as v from 'valibot'

import { strengths } from '@/domain/policy/limits'

import { group, operation } from '../operation'
import { fen, id, moment, movement, paymentPassword, positiveFen } from '../values'
import { limit } from './limits'

/** `movementId` is the client's and names the movement for ever: sent again it gives it as it now is, and nothing moves twice. */
const wish = { movementId: id, cardId: id, amountFen: positiveFen, paymentPassword }

export const balanceOperations = group({
  /** What is there, what is on the way, what may still be moved, and what taking it out costs. */
  getBalance: operation({
    input: v.object({}),
    output: v.object({
      availableFen: fen,
      /** Of whose end the banks have not said yet, newest first. What is being taken out is not in `availableFen` any more. */
      onTheWay: v.array(movement),
      /** The largest amount at once. */
      mostFen: positiveFen,
      /** By method `top-up` or `withdrawal`, as they stand for the account. */
      limits: v.array(limit),
      withdrawal: v.object({
        /** How long a bank may take until the money is there. */
        arrivesWithinMs: moment,
        /** Null: it is free. */
        fee: v.nullable(
          v.object({
            since: moment,
            strength: v.picklist(strengths),
            /** What is free once in a lifetime, and what of that was taken out. */
            freeFen: fen,
            freeUsedFen: fen,
            /** Of what lies above it, and the least that is asked then. */
            tenThousandths: fen,
            leastFen: fen,
          }),
        ),
      }),
    }),
    session: 'required',
    effect: 'reads',
  }),
  /** Puts money into the balance from a linked card of a Chinese bank. It is free. */
  topUp: operation({ input: v.object(wish), output: movement, session: 'required', effect: 'changes' }),
  /**
   * Takes money out to such a card: `amountFen` reaches it whole, the fee comes out of the balance beside it. `feeFen` is what the
   * person saw; another fee is refused (`movement.fee-changed`). Where the bank does not take it, all of it comes back.
   */
  withdraw: operation({
    input: v.object({ ...wish, feeFen: fen }),
    output: movement,
    session: 'required',
    effect: 'changes',
  }),
  /** The movement as it now is. `movement.unknown`: it never arrived, asking for it again is safe. */
  getMovement: operation({ input: v.object({ movementId: id }), output: movement, session: 'required', effect: 'reads' }),
})
