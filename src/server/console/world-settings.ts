import { ok, type Result } from '@/domain/core/result'
import { currentPolicy, type PolicyProfile, policyNamed } from '@/domain/policy/profiles'
import type { Clock } from '@/service/ports'
import type { AnyTableSpec, TableSpec } from '@/service/store/table-spec'
import type { Engine, EngineFailure } from '@/service/store/unit'

import type { MovableClock } from './movable-clock'

/** What a world of the sandbox runs by. One row, the same for all processes. */
interface WorldRow {
  readonly id: 'world'
  readonly aheadMs: number
  /** Null: the one that the server was started with. */
  readonly policyId: string | null
}

export const worldTable: TableSpec<WorldRow> = { name: 'sandbox/world', indexes: {}, unchecked: true }

/** The console's own tables: only a sandbox's server has them. */
export const consoleTables: readonly AnyTableSpec[] = [worldTable]

/** The clock and the rules of a sandbox's world, as they are chosen by hand. */
export interface WorldSettings {
  /** The rules that hold now. */
  policy(): PolicyProfile
  /** Reads what another process, or starting over, has made of them. */
  refresh(): Promise<Result<void, EngineFailure>>
  jumpForward(byMs: number): Promise<Result<void, EngineFailure>>
  /** `id` is one of the profiles. */
  choosePolicy(id: string): Promise<Result<void, EngineFailure>>
  /** Begins to look for changes of other processes, now and then, until `stop`. */
  watch(): { stop(): void }
}

/** How often a process looks whether another has moved the clock, ms. */
const lookEveryMs = 1_000
const nothingChosen: WorldRow = { id: 'world', aheadMs: 0, policyId: null }

/** `machine` is the clock that goes on by itself. */
export function createWorldSettings(parts: {
  readonly engine: Pick<Engine, 'run'>
  readonly clock: MovableClock
  readonly machine: Clock
  readonly policy?: PolicyProfile
}): WorldSettings {
  const { clock, engine, machine, policy = currentPolicy } = parts
  let row = nothingChosen
  const take = (kept: WorldRow): void => {
    row = kept
    clock.setAhead(kept.aheadMs)
  }
  const change = async (to: (before: WorldRow) => WorldRow): Promise<Result<void, EngineFailure>> => {
    const kept = await engine.run(async (unit) => {
      const rows = unit.table(worldTable)
      const next = to((await rows.get('world')) ?? nothingChosen)
      await rows.put(next)
      return next
    })
    if (kept.ok) take(kept.value)
    return kept.ok ? ok(undefined) : kept
  }
  const refresh = async (): Promise<Result<void, EngineFailure>> => {
    const read = await engine.run((unit) => unit.table(worldTable).get('world'))
    if (read.ok) take(read.value ?? nothingChosen)
    return read.ok ? ok(undefined) : read
  }
  return {
    policy: () => (row.policyId === null ? policy : (policyNamed(row.policyId) ?? policy)),
    refresh,
    jumpForward: (byMs) => change((before) => ({ ...before, aheadMs: before.aheadMs + byMs })),
    choosePolicy: (id) => change((before) => ({ ...before, policyId: id })),
    watch() {
      let stopped = false
      let cancel: () => void = () => undefined
      const next = (): void => {
        cancel = machine.after(lookEveryMs, () => {
          // Whether it could be read or not, it is looked at again.
          const goOn = (): void => {
            if (!stopped) next()
          }
          void refresh().then(goOn, goOn)
        })
      }
      next()
      return {
        stop() {
          stopped = true
          cancel()
        },
      }
    },
  }
}
