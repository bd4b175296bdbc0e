/** The views, in the order of the tabs; the digits 1 to 9 open them. */
export const viewNames = ['till', 'merchants', 'phone', 'bank', 'books', 'requests', 'notices', 'failures', 'world'] as const
export type ViewName = (typeof viewNames)[number]

/** The view that an address names ("#/books"); the till where it names none. */
export function viewOf(hash: string): ViewName {
  const name = hash.replace(/^#\/?/, '')
  return viewNames.find((view) => view === name) ?? 'till'
}

/** The address of a view. */
export function addressOf(view: ViewName): string {
  return `#/${view}`
}

/** The view that a key opens: "1" the first. */
export function viewOfKey(key: string): ViewName | null {
  return /^[1-9]$/.test(key) ? (viewNames[Number(key) - 1] ?? null) : null
}
