import { err, ok, type Result } from '@/domain/core/result'

import type { Parameters } from './signed-text'

/** A parameter came twice with different values: which of them was signed can't be told. */
export interface AmbiguousParameter {
  readonly code: 'ambiguous'
  readonly name: string
}

/** The most parameters that a request is read with; the API has some twenty. */
const mostParameters = 100

/** The parameters of a `gateway.do` request: those of the query string and those of the form, decoded. */
export function readParameters(query: string, form: string): Result<Parameters, AmbiguousParameter> {
  const found = new Map<string, string>()
  let count = 0
  for (const part of [query, form]) {
    for (const [name, value] of new URLSearchParams(part)) {
      count += 1
      const before = found.get(name)
      if ((before !== undefined && before !== value) || count > mostParameters) return err({ code: 'ambiguous', name })
      found.set(name, value)
    }
  }
  return ok(Object.fromEntries(found))
}

/** What stands behind the question mark of a request target. */
export function queryOf(target: string): string {
  const mark = target.indexOf('?')
  return mark < 0 ? '' : target.slice(mark + 1)
}
