import fc from 'fast-check'

import { headerLine, readLine } from '@/service/memory/lines'

import { expectAllMoneyAccountedFor, type Movement, stepsOf } from './support/money'
import { spentAtBank } from './support/trades'
import { openWorld, type TestWorld } from './support/wallet'

/** Every transfer that the journal has ever held: it is append-only, and read here without the code that wrote it. */
function transfersOf(test: TestWorld): readonly Movement[] {
  const chunks = Object.entries(test.storage.dump())
    .filter(([key]) => /journal\.[0-9]+\./.test(key))
    .sort(([a], [b]) => Number(a.split('.').pop()) - Number(b.split('.').pop()))
  const lines = chunks
    .map(([, chunk]) => chunk)
    .join('')
    .split('\n')
    .filter((line) => line !== '' && line !== headerLine)
  const transfers = new Map<string, Movement>()
  lines.forEach((line, index) => {
    const read = readLine(line, index + 1)
    if (!read.ok) throw new Error('the journal is damaged')
    for (const { table, id, row } of read.value) {
      if (table !== 'transfers') continue
      if (transfers.has(id)) throw new Error('a transfer was written twice')
      transfers.set(id, row as Movement)
    }
  })
  return [...transfers.values()]
}

test('whatever happens in whatever order: every success and every refund is booked once, no order and no code is paid twice', async () => {
  await fc.assert(
    fc.asyncProperty(stepsOf(25), fc.nat(1_000), async (steps, seed) => {
      const first = await openWorld({ seed: String(seed) })
      const shared = { clock: first.clock, storage: first.storage, lock: first.lock, seed: String(seed) }
      let second = await openWorld(shared)
      await expectAllMoneyAccountedFor(
        {
          door: (n) => (n === 0 ? first : second),
          reopen: async () => {
            second = await openWorld(shared)
          },
          wait: (ms) => first.clock.advance(ms),
          transfers: () => Promise.resolve(transfersOf(first)),
          spentAtBank: () => Promise.resolve(spentAtBank(first)),
        },
        steps,
      )
    }),
    { numRuns: 20 },
  )
})
