import type { FieldFrameProps } from './types'

/** The ids of what describes the input, for `aria-describedby`; undefined where nothing does. */
export function describedBy({ id, help, error, notice, fact }: FieldFrameProps): { readonly describedBy?: string } {
  const ids = [
    error !== undefined && `${id}-error`,
    fact !== undefined && `${id}-fact`,
    notice !== undefined && `${id}-notice`,
    help !== undefined && `${id}-help`,
  ]
  const there = ids.filter((part): part is string => part !== false)
  return there.length === 0 ? {} : { describedBy: there.join(' ') }
}
