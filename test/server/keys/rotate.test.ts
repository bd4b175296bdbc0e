import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createClosingClock } from '@/server/closing-clock'
import { openDatabase, type OpenDatabase } from '@/server/databases'
import { bindKeys } from '@/server/keys/bound-keys'
import { newKeyRing, readKeyRing, type KeyRing, writeKeyRing } from '@/server/keys/key-ring'
import { type Keys, openKeys } from '@/server/keys/keys'
import { reseal, rotate, vaultKeyStates } from '@/server/keys/rotate'
import { resealSome, rowsAtOnce } from '@/server/vault/rotation'
import { createVault } from '@/server/vault/vault'
import { createVaultRecords } from '@/server/vault/vault-records'
import { usualBank } from '@/sandbox/people'
import { createSandboxState } from '@/sandbox/state'

const hour = 3_600_000
const start = Date.parse('2026-03-01T00:00:00Z')
const at = (ms: number) => new Date(start + ms)

let folder: string
let database: OpenDatabase
let keys: Keys

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bangka-rotate-'))
  const opened = await openDatabase({ kind: 'memory' }, folder, createClosingClock())
  const found = await openKeys({ dataFolder: folder, given: undefined, seed: null })
  if (!opened.ok || !found.ok) throw new Error('nothing could be opened')
  database = opened.value
  keys = found.value
})

afterEach(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

const file = () => join(folder, 'keys.json')
const ringOnDisk = async (): Promise<KeyRing> => {
  const ring = readKeyRing(await readFile(file(), 'utf8'))
  if (!ring.ok) throw new Error(ring.error)
  return ring.value
}
const recordsUnder = (ring: () => KeyRing) => createVaultRecords(createVault(ring))
const state = () => createSandboxState(database.engine)

/** So many cards, all readable with these keys. */
async function fill(count: number): Promise<void> {
  const records = recordsUnder(() => keys.current())
  await state().run(async (tx) => {
    for (let n = 0; n < count; n += 1) {
      const identity = { name: `PERSON ${n}`, idKind: 'passport' as const, idNumber: `X${n}`, phone: '13800138000' }
      await records.put(tx, { id: `card-${n}`, bank: { ...usualBank, ...identity, cardNumber: String(6222021000000000 + n) } })
    }
  })
}

async function namesUnder(ring: KeyRing, count: number): Promise<readonly string[]> {
  const records = recordsUnder(() => ring)
  const found = await state().run((tx) => records.list(tx, count))
  return (found ?? []).map(({ bank }) => bank.name).sort()
}

async function states() {
  const found = await vaultKeyStates(database.engine, await ringOnDisk())
  if (!found.ok) throw new Error(found.error.code)
  return found.value.map(({ rows, seals }) => ({ rows, seals }))
}

test('rotating seals every row with the new key alone, and the file alone has changed', async () => {
  const count = rowsAtOnce * 2 + 1
  await fill(count)
  const before = keys.current()
  const names = await namesUnder(before, count)
  const rotated = await rotate(database.engine, file(), before, at(0))
  if (!rotated.ok) throw new Error(rotated.error.code)
  expect(await ringOnDisk()).toEqual(rotated.value)
  expect(await states()).toEqual([
    { rows: 0, seals: false },
    { rows: count, seals: true },
  ])
  const newKeyAlone = { ...rotated.value, vault: rotated.value.vault.slice(-1) }
  expect(await namesUnder(newKeyAlone, count)).toEqual(names)
  expect(names).toHaveLength(count)
})

test('a card is found by its number after rotating', async () => {
  await fill(3)
  await rotate(database.engine, file(), keys.current(), at(0))
  const ring = await ringOnDisk()
  const records = recordsUnder(() => ring)
  expect((await state().run((tx) => records.ofCard(tx, '6222021000000002')))?.bank.name).toBe('PERSON 2')
})

test('an old key goes when nothing needs it, a day after the next one came', async () => {
  await fill(3)
  await rotate(database.engine, file(), keys.current(), at(0))
  await reseal(database.engine, file(), await ringOnDisk(), at(23 * hour))
  expect((await ringOnDisk()).vault).toHaveLength(2)
  await reseal(database.engine, file(), await ringOnDisk(), at(25 * hour))
  expect(await states()).toEqual([{ rows: 3, seals: true }])
})

test('a rotation that was cut off goes on: rows of a key are never lost with it', async () => {
  await fill(rowsAtOnce + 5)
  const { value: rotated } = (await rotate(database.engine, file(), keys.current(), at(0))) as { value: KeyRing }
  // A server that had not heard of it yet has sealed more with the old key.
  await fill(7)
  expect(await states()).toEqual([
    { rows: 7, seals: false },
    { rows: rowsAtOnce - 2, seals: true },
  ])
  const older = rotated.vault.slice(0, -1).map(({ id }) => id)
  const vault = createVault(() => rotated)
  expect(await database.engine.run((unit) => resealSome(unit, vault, older))).toEqual({ ok: true, value: 7 })
  expect(await database.engine.run((unit) => resealSome(unit, vault, older))).toEqual({ ok: true, value: 0 })
  await reseal(database.engine, file(), rotated, at(48 * hour))
  expect(await states()).toEqual([{ rows: rowsAtOnce + 5, seals: true }])
})

test('a server that runs reads rows of the new key without being told', async () => {
  await fill(2)
  const running = createVaultRecords(
    createVault(
      () => keys.current(),
      () => keys.refresh(),
    ),
  )
  await rotate(database.engine, file(), keys.current(), at(0))
  const found = await state().run((tx) => running.list(tx, 10))
  expect(found?.map(({ bank }) => bank.name)).toEqual(['PERSON 0', 'PERSON 1'])
})

test('a database is its keys’ own: others are refused, rotated ones are not', async () => {
  expect((await bindKeys(database.engine, keys)).ok).toBe(true)
  await rotate(database.engine, file(), keys.current(), at(0))
  const again = await openKeys({ dataFolder: folder, given: undefined, seed: null })
  const others = await openKeys({ dataFolder: folder, given: writeKeyRing(newKeyRing(at(0))), seed: null })
  const seeded = await openKeys({ dataFolder: folder, given: undefined, seed: 'test' })
  if (!again.ok || !others.ok || !seeded.ok) throw new Error('these are all rings')
  expect((await bindKeys(database.engine, again.value)).ok).toBe(true)
  expect(await bindKeys(database.engine, others.value)).toEqual({
    ok: false,
    error: { code: 'keys-of-other-data', where: 'BANGKA_KEYS' },
  })
  expect(await bindKeys(database.engine, seeded.value)).toMatchObject({ ok: false, error: { code: 'keys-of-other-data' } })
})
