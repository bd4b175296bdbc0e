/** A flow's store: `dispose` wipes what it holds and drops every late answer. */
export interface Flow {
  dispose(): void
}

/**
 * Flows that several screens of one subpackage share (the steps of a wizard). They are made when the first screen asks and live
 * until `drop`, so that their code stays in the subpackage whose screens import the maker.
 */
export class Flows<Owner> {
  private readonly running = new Map<unknown, Flow>()

  /** The flow that `make` makes, made once. The maker itself is the key: declare it once, at the top of its module. */
  of<Made extends Flow>(make: (owner: Owner) => Made, owner: Owner): Made {
    const known = this.running.get(make)
    // The map holds under each maker what that very maker made.
    if (known !== undefined) return known as Made
    const made = make(owner)
    this.running.set(make, made)
    return made
  }

  /** Ends a flow: the next `of` starts a fresh one. */
  drop(make: (owner: Owner) => Flow): void {
    const known = this.running.get(make)
    this.running.delete(make)
    known?.dispose()
  }

  /** Ends them all: nothing of one person is left for the next who logs in. */
  dropAll(): void {
    const ending = [...this.running.values()]
    this.running.clear()
    ending.forEach((flow) => flow.dispose())
  }
}
