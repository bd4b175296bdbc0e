import type { Place } from '@/domain/link-card/steps'
import type { Navigation } from '@/platform/types'

import { type Route, routes } from '../routes'

const routeOf: Readonly<Record<Place, Route>> = {
  'payment-password': routes.paymentPassword,
  number: routes.linkNumber,
  name: routes.linkName,
  identity: routes.linkIdentity,
  phone: routes.linkPhone,
  summary: routes.linkSummary,
  code: routes.linkCode,
  done: routes.linkDone,
}

/** The screens of linking that are open, one above the other, and the ways between them. */
export class Trail {
  /** From the lowest to the one on top. */
  private readonly open: { readonly place: Place }[] = []
  /** The screen that the person is looking at; null while they are elsewhere. */
  private visible: Place | null = null
  /** On the way from the visible screen to another: a second event of the same moment must not go a second way. */
  private leaving = false

  constructor(private readonly navigation: Navigation) {}

  /** A screen was opened; returns what to call when it is closed. */
  opened(place: Place): () => void {
    const screen = { place }
    this.open.push(screen)
    return () => {
      this.open.splice(this.open.indexOf(screen), 1)
    }
  }

  /**
   * A screen comes to the front; false where it is there already, or not yet opened: the platform may say "shown" of a screen
   * before the screen itself says "opened", and comes to it again with that.
   */
  shown(place: Place): boolean {
    if (this.visible === place || !this.open.some((screen) => screen.place === place)) return false
    this.visible = place
    this.leaving = false
    return true
  }

  hidden(place: Place): void {
    if (this.visible === place) this.visible = null
  }

  /** Goes from the screen in front to another one; does nothing where the person is elsewhere. */
  follow(from: Place, to: Place): void {
    if (from !== to && this.visible === from && !this.leaving) this.go(to, goesOn(from, to) ? 'push' : 'replace')
  }

  /** Puts the right screen in the place of one that has no business here. */
  correct(from: Place, to: Place): void {
    if (from !== to) this.go(to, 'replace')
  }

  private go(to: Place, how: 'push' | 'replace'): void {
    const below = this.indexBelow(to)
    this.leaving = true
    if (to === 'done') {
      // The card is linked: there is nothing to go back to.
      this.navigation.restartAt(routes.linkDone)
    } else if (to === 'payment-password') {
      this.navigation.replace(routes.paymentPassword, { mode: 'set', then: 'link-card' })
    } else if (below !== null) {
      this.navigation.back(this.open.length - 1 - below)
    } else if (how === 'push') {
      this.navigation.push(routeOf[to])
    } else {
      this.navigation.replace(routeOf[to])
    }
  }

  private indexBelow(place: Place): number | null {
    for (let index = this.open.length - 2; index >= 0; index -= 1) if (this.open[index]?.place === place) return index
    return null
  }
}

const order: readonly Place[] = ['payment-password', 'number', 'name', 'identity', 'phone', 'summary', 'code', 'done']

/** Whether a screen comes on top of the other: everything but the way back from the code, whose time is over. */
function goesOn(from: Place, to: Place): boolean {
  return from !== 'code' || order.indexOf(to) > order.indexOf(from)
}
