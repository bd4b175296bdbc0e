/** Looks at values that come from the app's realm: they are checked, never believed. */

/** What a template writes for a value: nothing for what is no text, number or boolean. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

export function isCallable(value: unknown): value is (...args: readonly unknown[]) => unknown {
  return typeof value === 'function'
}
