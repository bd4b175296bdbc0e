import { createQueue } from '@/domain/core/queue'
import { createFakeStorage } from '@/platform/storage/fake'
import { MemoryDatabase } from '@/service/memory/database'
import { createMemoryEngine } from '@/service/memory/engine'
import { KeyValueJournal } from '@/service/memory/key-value-journal'

import { engineSuite, kept, note, notes, type SuiteEngine, suiteTables } from './engine.suite'
import { serialSuite } from './serial.suite'

async function open(): Promise<SuiteEngine> {
  const journal = new KeyValueJournal(createFakeStorage())
  let now = 0
  const database = new MemoryDatabase({
    journal,
    lock: createQueue(),
    now: () => now,
    compactAfterBytes: 1_000,
    maxBytes: Infinity,
  })
  const engine = createMemoryEngine(database, suiteTables)
  await database.open()
  return {
    engine,
    wipe: () => database.wipe(),
    // It forgets whenever it writes its journal anew, which it does once that has grown enough.
    forget: async (at) => {
      now = at
      const text = 'x'.repeat(journal.size() + 2_000)
      for (const id of ['a', 'b', 'c']) await kept(engine, (unit) => unit.table(notes).put(note(`filling/${id}`, { text })))
      await kept(engine, async (unit) => {
        for (const id of ['a', 'b', 'c']) await unit.table(notes).remove(`filling/${id}`)
      })
    },
    close: () => Promise.resolve(),
  }
}

describe('memory', () => {
  engineSuite(open)
  describe('one after another', () => {
    serialSuite(async () => [await open()], 60)
  })
})
