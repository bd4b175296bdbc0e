import type { Navigation } from './types'

/** One call of the navigation, as it was made. */
export type NavigationCall =
  | { readonly kind: 'push' | 'replace'; readonly path: string; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: 'back'; readonly steps: number }
  | { readonly kind: 'toTab' | 'restartAt'; readonly path: string }

/** Navigation that goes nowhere and writes down where it was sent. */
export interface FakeNavigation extends Navigation {
  readonly calls: readonly NavigationCall[]
  /** The last call; null before the first. */
  last(): NavigationCall | null
}

export function createFakeNavigation(): FakeNavigation {
  const calls: NavigationCall[] = []
  return {
    calls,
    last: () => calls[calls.length - 1] ?? null,
    push(path, params = {}) {
      calls.push({ kind: 'push', path, params })
    },
    replace(path, params = {}) {
      calls.push({ kind: 'replace', path, params })
    },
    back(steps = 1) {
      calls.push({ kind: 'back', steps })
    },
    toTab(path) {
      calls.push({ kind: 'toTab', path })
    },
    restartAt(path) {
      calls.push({ kind: 'restartAt', path })
    },
  }
}
