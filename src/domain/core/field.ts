/**
 * What a form knows of a field while it is typed in. `incomplete` means "not wrong yet": nothing is said about it before
 * the person leaves the field. `Problem` is a union of string codes; their texts are in the languages.
 */
export type FieldCheck<T, Problem extends string> =
  | { readonly state: 'incomplete' }
  | { readonly state: 'valid'; readonly value: T }
  | { readonly state: 'invalid'; readonly problem: Problem }

/** Narrows a parser's result to a field's state: the problems in `unfinished` are cured by typing on. */
export function fieldCheck<T, Problem extends string>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Problem },
  unfinished: readonly Problem[],
): FieldCheck<T, Problem> {
  if (result.ok) return { state: 'valid', value: result.value }
  return unfinished.indexOf(result.error) >= 0 ? { state: 'incomplete' } : { state: 'invalid', problem: result.error }
}
