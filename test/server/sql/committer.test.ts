import { homeOfAsk } from '@/server/sql/asks'
import { Committer, type CommitterOptions } from '@/server/sql/committer'
import type { SqlResult } from '@/server/sql/connection'
import { SqlUnit, type UnitReads } from '@/server/sql/sql-unit'

import { note, notes } from '../../service/store/engine.suite'

/** Every home was read at this version. */
const readAt = 3

const reads: UnitReads = {
  findRow: () => null,
  find: () => null,
  ask: (ask) => Promise.resolve({ found: [], versions: new Map([[homeOfAsk(ask) ?? '', readAt]]) }),
  ledger: {
    ofMovement: () => Promise.resolve([]),
    balance: () => Promise.resolve(0),
    total: () => Promise.resolve(0),
    accounts: () => Promise.resolve([]),
    ofAccount: () => Promise.resolve([]),
  },
}

/** A unit that has written a note of this home. */
async function unitOf(owner: string): Promise<SqlUnit> {
  const unit = new SqlUnit(reads, true)
  await unit.table(notes).put(note(`${owner}/1`))
  return unit
}

test('of a batch, what somebody else was quicker with is not told as written', async () => {
  const [mine, theirs] = [await unitOf('mine'), await unitOf('theirs')]
  const [staleHome] = [...theirs.touched()]
  const [keptHome] = [...mine.touched()]
  const told: Parameters<CommitterOptions['onKept']>[0][] = []
  const stale: string[] = []
  const committer = new Committer({
    lanes: [
      {
        transact(first, meanwhile) {
          const goOn = meanwhile()
          // Whatever is checked, one home alone is as it was read.
          goOn(first.map((): SqlResult => ({ rows: [{ id: keptHome ?? '', version: readAt }], count: 1 })))
          return Promise.resolve()
        },
      },
    ],
    onKept: (batch) => told.push(batch),
    onStale: (homes) => stale.push(...homes),
  })
  expect(await Promise.all([committer.commit(mine), committer.commit(theirs)])).toEqual(['kept', 'overtaken'])
  expect(stale).toEqual([staleHome])
  expect(told.map(({ units }) => units)).toEqual([[mine]])
  expect(told.map(({ written }) => [...written])).toEqual([[[keptHome, { seen: readAt, next: readAt + 1 }]]])
})
