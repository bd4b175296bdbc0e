import { type Ask, type Found, foundOf, homeOfAsk, nameOf, type RowAsk, shapeOf, statementOf } from './asks'
import { failureOf, type SqlResult, type Statement } from './connection'
import { wipedHome } from './schema'
import { textArray } from './text-array'

/** What was read: the rows, and the versions that must still hold when the unit is kept. */
export interface Answer {
  readonly found: readonly Found[]
  readonly versions: ReadonlyMap<string, number>
}

interface Waiting<Asked extends Ask = Ask> {
  readonly ask: Asked
  readonly promise: Promise<Answer>
  readonly resolve: (answer: Answer) => void
  readonly reject: (failure: unknown) => void
}

const begin: Statement = { name: 'begin to read', text: 'begin isolation level repeatable read read only', values: [] }
const commit: Statement = { name: 'commit', text: 'commit', values: [] }

/**
 * Reads for all units at once: what is asked while one round is on its way goes into the next, one statement for each kind of
 * question. A round sees one moment of the database.
 */
export class Reader {
  private waiting = new Map<string, Waiting>()
  private busy = false

  /** `onWiped` hears with each round how often everything has been taken away. */
  constructor(
    private readonly send: (statements: readonly Statement[]) => Promise<readonly SqlResult[]>,
    private readonly onWiped: (times: number) => void,
  ) {}

  read(ask: Ask): Promise<Answer> {
    const name = nameOf(ask)
    const same = this.waiting.get(name)
    if (same !== undefined) return same.promise
    let settle: Pick<Waiting, 'resolve' | 'reject'> = { resolve: nothing, reject: nothing }
    const promise = new Promise<Answer>((resolve, reject) => {
      settle = { resolve, reject }
    })
    this.waiting.set(name, { ask, promise, ...settle })
    // After all that asks in this turn has asked.
    if (!this.busy) {
      this.busy = true
      queueMicrotask(() => void this.rounds())
    }
    return promise
  }

  private async rounds(): Promise<void> {
    while (this.waiting.size > 0) {
      const round = [...this.waiting.values()]
      this.waiting = new Map()
      await this.tryRound(round)
    }
    this.busy = false
  }

  private async tryRound(round: readonly Waiting[]): Promise<void> {
    try {
      await this.round(round)
    } catch (thrown) {
      const failure = failureOf(thrown)
      // What one asked can't be asked at all: each goes alone, so that nobody pays for another.
      if (failure.kind === 'broken' && round.length > 1) for (const waiting of round) await this.tryRound([waiting])
      else for (const { reject } of round) reject(failure)
    }
  }

  private async round(round: readonly Waiting[]): Promise<void> {
    const shapes = new Map<string, Waiting<RowAsk>[]>()
    const homes = new Set<string>([wipedHome])
    for (const waiting of round) {
      const home = homeOfAsk(waiting.ask)
      if (home !== null) homes.add(home)
      if (!asksForRows(waiting)) continue
      const shape = shapeOf(waiting.ask)
      const others = shapes.get(shape)
      if (others === undefined) shapes.set(shape, [waiting])
      else others.push(waiting)
    }
    const groups = [...shapes.values()]
    const statements = groups.map((group) => statementOf(group.map(({ ask }) => ask)))
    const results = await this.send([begin, versionsOf(homes), ...statements, commit])
    const versions = new Map((results[1]?.rows ?? []).map((row) => [row['id'] as string, row['version'] as number]))
    this.onWiped(versions.get(wipedHome) ?? 0)
    groups.forEach((group, i) => {
      answer(group, (results[i + 2]?.rows ?? []).map(foundOf), versions)
    })
    for (const { ask, resolve } of round)
      if (ask.kind === 'home') resolve({ found: [], versions: new Map([[ask.home, versions.get(ask.home) ?? 0]]) })
  }
}

/** Until the promise has begun, which it does at once. */
function nothing(): void {
  throw new Error('a promise did not begin')
}

function asksForRows(waiting: Waiting): waiting is Waiting<RowAsk> {
  return waiting.ask.kind !== 'home'
}

function versionsOf(homes: ReadonlySet<string>): Statement {
  return {
    name: 'versions',
    text: 'select id, version::int as version from homes where id = any($1::text[])',
    values: [textArray([...homes])],
  }
}

function answer(
  group: readonly Waiting<RowAsk>[],
  rows: readonly (Found & { readonly key: string })[],
  known: ReadonlyMap<string, number>,
): void {
  const byKey = new Map<string, Found[]>()
  for (const found of rows) {
    const others = byKey.get(found.key)
    if (others === undefined) byKey.set(found.key, [found])
    else others.push(found)
  }
  for (const { ask, resolve } of group) {
    const found = byKey.get(ask.kind === 'get' ? ask.id : ask.key) ?? []
    const versions = new Map<string, number>()
    if (ask.spec.unchecked !== true) {
      const home = homeOfAsk(ask)
      // A row that is its own home and is not there needs no check: whoever makes it is found out by its key.
      const isOwnAndMissing = ask.spec.home === undefined && ask.kind === 'get' && found.length === 0
      if (home !== null && !isOwnAndMissing) versions.set(home, known.get(home) ?? 0)
      for (const row of found) if (row.home !== null) versions.set(row.home, row.version)
    }
    resolve({ found, versions })
  }
}
