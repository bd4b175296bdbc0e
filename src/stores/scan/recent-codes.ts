import { isRecent, type RecentCode, withLook, withTaken } from '@/domain/scan/recent-codes'
import type { Clock } from '@/platform/clock/types'

import type { Flow } from '../flows'
import type { Stores } from '../root'

/** Codes that were acted on a moment ago. Outlives the scan screen, which the checkout replaces; is kept in memory alone. */
export class RecentCodes implements Flow {
  private codes: readonly RecentCode[] = []
  private lastLookAt: number | null = null

  constructor(private readonly clock: Clock) {}

  /** A code was acted on. */
  took(text: string): void {
    this.codes = withTaken(this.codes, text, this.clock.now())
  }

  /** The camera shows these now. */
  look(texts: readonly string[]): void {
    const now = this.clock.now()
    this.codes = withLook(this.codes, texts, now, this.lastLookAt)
    this.lastLookAt = now
  }

  has(text: string): boolean {
    return isRecent(this.codes, text, this.clock.now())
  }

  dispose(): void {
    this.codes = []
    this.lastLookAt = null
  }
}

/** Those of this person: another one who logs in has none. */
export const recentCodes = (stores: Stores): RecentCodes => new RecentCodes(stores.deps.platform.clock)
