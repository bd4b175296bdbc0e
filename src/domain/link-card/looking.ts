import { compactNumber } from '../core/digits'
import { err, ok, type Result } from '../core/result'
import { type Lookup, tailLength } from '../match/evidence'
import { parseHolderName } from '../name/holder-name'

/** Why a text is no answer to a look. */
export type LookProblem = 'empty' | 'not-a-name' | 'not-four'

/** Reads what somebody found: a name exactly as it is printed, or the last characters of a number. */
export function readLook(lookup: Lookup, raw: string): Result<string, LookProblem> {
  if (raw.trim() === '') return err('empty')
  if (lookup === 'name-on-slip') {
    const name = parseHolderName(raw)
    return name.ok ? name : err('not-a-name')
  }
  const tail = compactNumber(raw).toUpperCase()
  const pattern = lookup === 'phone-tail' ? /^[0-9]+$/ : /^[0-9A-Z]+$/
  return tail.length === tailLength && pattern.test(tail) ? ok(tail) : err('not-four')
}
