import { type AmountProblem, parseAmount } from '../money/amount'
import { type AmountMarks, formatUnits, inTillMarks } from '../money/amount-text'
import type { AgreementCaps } from './agreement'

/** The person's limits; a `cycle` has no use for those of a day and a month. */
export const capFields = ['perChargeFen', 'perDayFen', 'perMonthFen'] as const satisfies readonly (keyof AgreementCaps)[]
export type CapField = (typeof capFields)[number]

/** The limits as they are typed; empty is no limit. */
export type CapsDraft = Readonly<Record<CapField, string>>

export type CapProblems = Readonly<Partial<Record<CapField, AmountProblem>>>

/** The limits as somebody would type them: "300", "36,40". */
export function draftOfCaps(caps: AgreementCaps, marks: AmountMarks): CapsDraft {
  const text = (fen: number | null) =>
    fen === null ? '' : fen % 100 === 0 ? String(fen / 100) : formatUnits(fen, 2, { ...marks, group: '' })
  return { perChargeFen: text(caps.perChargeFen), perDayFen: text(caps.perDayFen), perMonthFen: text(caps.perMonthFen) }
}

/** What was typed, or what is wrong with each of the fields; nothing is wrong with an empty one. */
export function readCaps(draft: CapsDraft, marks: AmountMarks): { readonly caps: AgreementCaps; readonly problems: CapProblems } {
  const caps: Record<CapField, number | null> = { perChargeFen: null, perDayFen: null, perMonthFen: null }
  const problems: Partial<Record<CapField, AmountProblem>> = {}
  for (const field of capFields) {
    if (draft[field].trim() === '') continue
    const parsed = parseAmount(inTillMarks(draft[field], marks))
    if (parsed.ok) caps[field] = parsed.value
    else problems[field] = parsed.error
  }
  return { caps, problems }
}
