/** Where a part of the page is. */
export interface Seen {
  /** On the screen, or so close that it must be there when the person gets to it. */
  readonly near: boolean
  /** In CSS pixels. */
  readonly heightPx: number
}

/** Says what of a long page is near the screen. */
export interface Sight {
  /**
   * Tells of the element with this id, at once and whenever it comes near or goes; never while the page itself is not shown.
   * Returns what ends it. Where the device can't tell, nothing is ever told: draw everything then.
   */
  readonly watch: (id: string, listener: (seen: Seen) => void) => () => void
}

/** How far beyond the screen is still near, in CSS pixels: two screens of a phone. */
export const nearPx = 1_200
