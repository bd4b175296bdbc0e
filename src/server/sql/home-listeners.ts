/** How often homes that somebody listens for are looked at for what other processes wrote, ms. */
const lookMs = 400

/**
 * Tells of changes of homes: at once of those that this process keeps, and soon of those of others, which it asks for in one question for
 * all. That works on every database that speaks SQL, and costs commits nothing (LISTEN and NOTIFY do).
 */
export class HomeListeners {
  private readonly listeners = new Map<string, Set<() => void>>()
  private readonly known = new Map<string, number>()
  private timer: ReturnType<typeof setTimeout> | null = null
  private closed = false

  constructor(private readonly versionsNow: (homes: readonly string[]) => Promise<ReadonlyMap<string, number>>) {}

  add(home: string, listener: () => void): () => void {
    const others = this.listeners.get(home)
    if (others === undefined) this.listeners.set(home, new Set([listener]))
    else others.add(listener)
    this.lookSoon()
    return () => {
      const left = this.listeners.get(home)
      left?.delete(listener)
      if (left?.size === 0) {
        this.listeners.delete(home)
        this.known.delete(home)
      }
    }
  }

  /** This process has written these homes. */
  changed(homes: ReadonlyMap<string, number>): void {
    if (this.listeners.size === 0) return
    for (const [home, version] of homes) {
      if (!this.listeners.has(home)) continue
      this.known.set(home, Math.max(version, this.known.get(home) ?? 0))
      this.tell(home)
    }
  }

  /** Everything may be other than before. */
  allChanged(): void {
    this.known.clear()
    for (const home of [...this.listeners.keys()]) this.tell(home)
  }

  close(): void {
    this.closed = true
    if (this.timer !== null) clearTimeout(this.timer)
  }

  private tell(home: string): void {
    for (const listener of [...(this.listeners.get(home) ?? [])]) listener()
  }

  private lookSoon(): void {
    if (this.timer !== null || this.closed) return
    this.timer = setTimeout(() => void this.look(), lookMs)
  }

  private async look(): Promise<void> {
    const asked = [...this.listeners.keys()]
    // A database that can't be reached now is asked again at the next look.
    const versions = await this.versionsNow(asked).catch(() => null)
    this.timer = null
    if (versions !== null)
      for (const home of asked) {
        const version = versions.get(home) ?? 0
        // Also where it is smaller: then everything was taken away. And at the first look, as nobody knows what was before it.
        if (!this.listeners.has(home) || this.known.get(home) === version) continue
        this.known.set(home, version)
        this.tell(home)
      }
    if (this.listeners.size > 0) this.lookSoon()
  }
}
