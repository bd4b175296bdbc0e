import { createQueue } from '@/domain/core/queue'
import { createFakeStorage, type FakeStorage } from '@/platform/storage/fake'
import { MemoryDatabase } from '@/service/memory/database'
import { KeyValueJournal } from '@/service/memory/key-value-journal'

interface Note {
  readonly id: string
  readonly owner: string
  readonly text: string
  readonly until: number
}

function openNotes(
  storage: FakeStorage,
  options: { lock?: ReturnType<typeof createQueue>; now?: () => number; maxBytes?: number; compactAfterBytes?: number } = {},
) {
  const { lock = createQueue(), now = () => 0, maxBytes = 3_000_000, ...limits } = options
  const database = new MemoryDatabase({ journal: new KeyValueJournal(storage), lock, now, maxBytes, ...limits })
  const notes = database.table({
    name: 'notes',
    indexes: { owner: (note: Note) => note.owner },
    forgetAt: (note) => note.until,
  })
  const put = (id: string, text = id, until = Infinity) =>
    database.run(() => {
      notes.put({ id, owner: 'me', text, until })
      return Promise.resolve()
    })
  const read = async () => {
    const outcome = await database.run(() => Promise.resolve(notes.where('owner', 'me').map((note) => note.id)))
    return outcome.ok ? outcome.value : outcome.error.code
  }
  return { database, notes, put, read }
}

test('what was kept is there after a restart, found by its index', async () => {
  const storage = createFakeStorage()
  const first = openNotes(storage)
  expect(await first.database.open()).toEqual({ ok: true, value: 'new' })
  await first.put('a', '中文 é 😀')
  await first.put('b')
  await first.database.run(() => {
    first.notes.remove('b')
    return Promise.resolve()
  })
  const second = openNotes(storage)
  expect(await second.database.open()).toEqual({ ok: true, value: 'restored' })
  expect(await second.read()).toEqual(['a'])
  expect(second.notes.get('a')?.text).toBe('中文 é 😀')
})

test('a unit that throws leaves nothing, in memory or in the journal', async () => {
  const storage = createFakeStorage()
  const { database, notes, put, read } = openNotes(storage)
  await database.open()
  await put('a', 'before')
  const before = storage.dump()
  const failing = database.run(() => {
    notes.put({ id: 'a', owner: 'you', text: 'after', until: 1 })
    notes.put({ id: 'b', owner: 'me', text: 'after', until: 1 })
    return Promise.reject(new Error('broken'))
  })
  await expect(failing).rejects.toThrow('broken')
  expect(notes.get('a')?.text).toBe('before')
  expect(await read()).toEqual(['a'])
  expect(storage.dump()).toEqual(before)
})

test('a full storage refuses the unit, and nothing is half done', async () => {
  const storage = createFakeStorage()
  const { database, put, read } = openNotes(storage)
  await database.open()
  await put('a')
  storage.failWith('full')
  expect(await put('b')).toEqual({ ok: false, error: { code: 'full' } })
  expect(await read()).toEqual(['a'])
  storage.failWith(null)
  await put('c')
  const again = openNotes(storage)
  await again.database.open()
  expect(await again.read()).toEqual(['a', 'c'])
})

test('storage that can’t be read is an answer, not a crash', async () => {
  const storage = createFakeStorage()
  storage.failWith('unavailable')
  expect(await openNotes(storage).database.open()).toEqual({ ok: false, error: { code: 'unavailable' } })
})

test('a row can be changed in a unit of work alone', async () => {
  const { database, notes } = openNotes(createFakeStorage())
  await database.open()
  expect(() => notes.put({ id: 'a', owner: 'me', text: '', until: 1 })).toThrow('outside a unit')
})

test('two tabs see what the other wrote, in the order in which it was written', async () => {
  const storage = createFakeStorage()
  const lock = createQueue()
  const one = openNotes(storage, { lock })
  const two = openNotes(storage, { lock })
  await one.database.open()
  await two.database.open()
  let woken = 0
  two.database.onChange(() => (woken += 1))
  await Promise.all([one.put('a'), two.put('b'), one.put('c')])
  await two.put('d')
  expect(await one.read()).toEqual(['a', 'b', 'c', 'd'])
  expect(await two.read()).toEqual(['a', 'b', 'c', 'd'])
  expect(woken).toBeGreaterThan(0)
  // Also when the other one has compacted, or started over, meanwhile.
  await one.database.wipe()
  await one.put('e')
  expect(await two.read()).toEqual(['e'])
})

test('the journal is compacted: chunks stay small, the past and what is due to be forgotten go', async () => {
  const storage = createFakeStorage()
  let now = 0
  const { database, put, read } = openNotes(storage, { now: () => now, compactAfterBytes: 60_000 })
  await database.open()
  await put('old', 'x', 10)
  now = 20
  for (let n = 0; n < 1_000; n += 1) await put('a', `${n} ${'x'.repeat(300)}`)
  const chunks = Object.values(storage.dump())
  expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThanOrEqual(100_000)
  expect(chunks.join('').length).toBeLessThan(100_000)
  expect(await read()).toEqual(['a'])
  const again = openNotes(storage, { now: () => now })
  expect(await again.database.open()).toEqual({ ok: true, value: 'restored' })
  expect(again.notes.get('a')?.text).toMatch(/^999 /)
})

test('the journal never grows beyond its limit', async () => {
  const storage = createFakeStorage()
  const { database, put, read } = openNotes(storage, { maxBytes: 20_000, compactAfterBytes: 5_000 })
  await database.open()
  let kept = 0
  for (;;) {
    const done = await put(`n${kept}`, 'x'.repeat(500))
    if (!done.ok) break
    kept += 1
  }
  expect(kept).toBeGreaterThan(20)
  expect(Object.values(storage.dump()).join('').length).toBeLessThanOrEqual(20_100)
  expect(await read()).toHaveLength(kept)
})

test('a storage that is full beside the old journal keeps the old one', async () => {
  const storage = createFakeStorage()
  const { database, put } = openNotes(storage, { compactAfterBytes: 2_000 })
  await database.open()
  await put('a', 'x'.repeat(1_500))
  const write = storage.write.bind(storage)
  // Room for the journal's own chunk, none for a second generation.
  const tight: FakeStorage = {
    ...storage,
    write: (key, value) => (/journal\.1\./.test(key) ? write(key, value) : { ok: false, error: { code: 'full' } }),
  }
  const again = openNotes(tight, { compactAfterBytes: 1 })
  await again.database.open()
  expect((await again.put('b')).ok).toBe(true)
  const last = openNotes(storage)
  await last.database.open()
  expect(await last.read()).toEqual(['a', 'b'])
})

describe('damaged data', () => {
  async function filled(): Promise<Record<string, string>> {
    const storage = createFakeStorage()
    const { database, put } = openNotes(storage)
    await database.open()
    for (const id of ['a', 'b', 'c']) await put(id)
    return { ...storage.dump() }
  }

  const damages: Record<string, (values: Record<string, string>) => void> = {
    'a changed character': (values) =>
      (values['bangka.journal.1.0'] = (values['bangka.journal.1.0'] ?? '').replace('"b"', '"x"')),
    'a line taken out': (values) =>
      (values['bangka.journal.1.0'] = (values['bangka.journal.1.0'] ?? '')
        .split('\n')
        .filter((_, at) => at !== 2)
        .join('\n')),
    'a cut end': (values) => (values['bangka.journal.1.0'] = (values['bangka.journal.1.0'] ?? '').slice(0, -20)),
    'a lost chunk': (values) => delete values['bangka.journal.1.0'],
    'another head': (values) => (values['bangka.journal'] = 'noise'),
    'no header': (values) =>
      (values['bangka.journal.1.0'] = (values['bangka.journal.1.0'] ?? '').split('\n').slice(1).join('\n')),
  }

  test.each(Object.keys(damages))('%s: starts clean, says so, and works from there', async (name) => {
    const values = await filled()
    damages[name]?.(values)
    const storage = createFakeStorage(values)
    const { database, put, read } = openNotes(storage)
    expect(await database.open()).toEqual({ ok: true, value: 'started-clean-after-corruption' })
    expect(await read()).toEqual([])
    await put('d')
    const again = openNotes(storage)
    expect(await again.database.open()).toEqual({ ok: true, value: 'restored' })
    expect(await again.read()).toEqual(['d'])
  })
})
