import { createQueue } from '@/domain/core/queue'
import { createFakeStorage } from '@/platform/storage/fake'
import { MemoryDatabase } from '@/service/memory/database'
import { createMemoryEngine } from '@/service/memory/engine'
import { KeyValueJournal } from '@/service/memory/key-value-journal'

import { engineSuite, type SuiteEngine, suiteTables } from './engine.suite'
import { serialSuite } from './serial.suite'

async function open(): Promise<SuiteEngine> {
  const journal = new KeyValueJournal(createFakeStorage())
  const database = new MemoryDatabase({ journal, lock: createQueue(), now: () => 0, maxBytes: Infinity })
  const engine = createMemoryEngine(database, suiteTables)
  await database.open()
  return { engine, wipe: () => database.wipe(), close: () => Promise.resolve() }
}

describe('memory', () => {
  engineSuite(open)
  describe('one after another', () => {
    serialSuite(async () => [await open()], 60)
  })
})
