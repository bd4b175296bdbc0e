import type { Clock } from '../clock/types'
import { addressOf } from './address'
import type { Navigation } from './types'

/** What the platform's router can do. Each promise ends when the router has taken the order. */
export interface Router {
  /** The open screens' paths, with a leading slash and no parameters; the one in front is last. */
  stack(): readonly string[]
  navigateTo(url: string): Promise<unknown>
  redirectTo(url: string): Promise<unknown>
  navigateBack(steps: number): Promise<unknown>
  switchTab(path: string): Promise<unknown>
  reLaunch(path: string): Promise<unknown>
}

export interface NavigationOptions {
  /** The tabs' paths; the first is the home screen. */
  readonly tabs: readonly [string, ...string[]]
  readonly clock: Clock
}

/** Alipay refuses an eleventh screen. */
const deepestStack = 10
/** Two taps on one button come within this time (ms). */
const doubleTap = 500
/** A router that has not moved after this time (ms) is not going to. */
const patience = 2_000
const glance = 20

/**
 * Navigation over a router, one movement after the other: a router that gets its second order before it has opened the
 * first screen loses one of them. The same order twice in a row is a double tap, and is carried out once.
 */
export function createQueuedNavigation(router: Router, { tabs, clock }: NavigationOptions): Navigation {
  const home = tabs[0]
  let tail: Promise<void> = Promise.resolve()
  let last = { order: '', at: -Infinity }

  function enqueue(order: string, move: () => Promise<unknown>, target: string | null): void {
    const now = clock.now()
    const repeated = order === last.order && now - last.at < doubleTap
    last = { order, at: now }
    if (repeated) return
    tail = tail.then(async () => {
      const before = router.stack().join()
      // A refused movement leaves the person where they are: nothing to mend, and the next tap tries again.
      await move().catch(() => undefined)
      await waitFor(clock, () => (target === null ? router.stack().join() !== before : topOf(router) === target))
    })
  }

  function open(kind: 'push' | 'replace', path: string, params: Readonly<Record<string, string>> = {}): void {
    if (tabs.includes(path)) {
      enqueue(`tab ${path}`, () => router.switchTab(path), path)
      return
    }
    const url = addressOf(path, params)
    enqueue(
      `${kind} ${url}`,
      () => (kind === 'replace' || router.stack().length >= deepestStack ? router.redirectTo(url) : router.navigateTo(url)),
      path,
    )
  }

  return {
    push: (path, params) => open('push', path, params),
    replace: (path, params) => open('replace', path, params),
    back(steps = 1) {
      enqueue(`back ${steps}`, () => (router.stack().length > 1 ? router.navigateBack(steps) : router.switchTab(home)), null)
    },
    toTab(path) {
      enqueue(`tab ${path}`, () => router.switchTab(path), path)
    },
    restartAt(path) {
      enqueue(`restart ${path}`, () => router.reLaunch(path), path)
    },
  }
}

function topOf(router: Router): string | null {
  const stack = router.stack()
  return stack[stack.length - 1] ?? null
}

/** Looks every few ms; ends without a word when `patience` is over. */
async function waitFor(clock: Clock, arrived: () => boolean): Promise<void> {
  const until = clock.now() + patience
  while (!arrived() && clock.now() < until) {
    await new Promise<void>((resolve) => {
      clock.after(glance, resolve)
    })
  }
}
