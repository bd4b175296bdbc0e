import * as v from 'valibot'

import { instruments, levels, periods, strengths } from '@/domain/policy/limits'

import { group, operation } from '../operation'
import { fen, moment, positiveFen } from '../values'

const limitLevel = v.picklist(levels)

/** A limit of policy as it stands for the account now. */
export const limit = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  /** When the first day began on which it holds. */
  since: moment,
  /** How well it is known: the wallet's own, stated by its maker, or told by pages and people. */
  strength: v.picklist(strengths),
  /** What it is for; null: whatever pays. */
  instruments: v.nullable(v.array(v.picklist(instruments))),
  /** How payments come about that it is for; null: however they do. */
  methods: v.nullable(v.array(v.string())),
  period: v.picklist(periods),
  mostFen: fen,
  usedFen: fen,
  /** When counting starts anew; null: never, or nothing is counted. */
  renewsAt: v.nullable(moment),
})
export type Limit = v.InferOutput<typeof limit>

export const limitOperations = group({
  /** What policy lets the account pay, what of that is used, and what would let it pay more. */
  getLimits: operation({
    input: v.object({}),
    output: v.object({
      level: limitLevel,
      /** The largest single payment, whoever pays. */
      paymentMostFen: positiveFen,
      limits: v.array(limit),
      /** The next level with other limits, and what is missing for it: further banks, or documents; null where there is none. */
      next: v.nullable(
        v.object({
          level: limitLevel,
          banks: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
          documents: v.boolean(),
          limits: v.array(limit),
        }),
      ),
    }),
    session: 'required',
    effect: 'reads',
  }),
})
