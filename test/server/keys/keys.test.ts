import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { replaceKeyFile } from '@/server/keys/key-file'
import {
  fingerprintOfRing,
  newKeyRing,
  readKeyRing,
  withNewVaultKey,
  withoutVaultKeys,
  writeKeyRing,
} from '@/server/keys/key-ring'
import { type Keys, openKeys } from '@/server/keys/keys'
import { explainKeyFailure } from '@/server/keys/explain'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bangka-keys-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

const now = new Date('2026-03-01T00:00:00Z')

async function opened(given?: string, dataFolder = folder): Promise<Keys> {
  const keys = await openKeys({ dataFolder, given, seed: null })
  if (!keys.ok) throw new Error(keys.error.code)
  return keys.value
}

async function refusal(given?: string): Promise<string> {
  const keys = await openKeys({ dataFolder: folder, given, seed: null })
  if (keys.ok) throw new Error('these keys were to be refused')
  // Every refusal has its words.
  expect(explainKeyFailure(keys.error)).toContain(keys.error.where)
  return keys.error.code
}

test('the first start makes a file that its owner alone can read, and every later one finds the same keys', async () => {
  const first = await opened()
  expect((await stat(first.file ?? '')).mode & 0o777).toBe(0o600)
  expect((await opened()).current()).toEqual(first.current())
})

test('a folder that is not there yet is made', async () => {
  const inside = join(folder, 'a', 'b')
  expect((await opened(undefined, inside)).file).toBe(join(inside, 'keys.json'))
})

test('ten that start together have one ring, and leave nothing else behind', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => opened()))
  expect(new Set(all.map((keys) => writeKeyRing(keys.current()))).size).toBe(1)
  expect(await readdir(folder)).toEqual(['keys.json'])
})

test.each([0o640, 0o604, 0o660, 0o644])('a file of mode %o, which others can read or write, is refused', async (mode) => {
  await opened()
  await chmod(join(folder, 'keys.json'), mode)
  expect(await refusal()).toBe('keys-exposed')
})

test('keys come from the environment as text or as the path of a file', async () => {
  const ring = newKeyRing(now)
  const asText = await opened(writeKeyRing(ring))
  expect(asText.current()).toEqual(ring)
  expect(asText.file).toBeNull()
  const path = join(folder, 'mine.json')
  await writeFile(path, writeKeyRing(ring), { mode: 0o600 })
  expect((await opened(path)).current()).toEqual(ring)
  expect(await readdir(folder)).toEqual(['mine.json'])
})

test('a file that was named is never made: other keys than those meant would read nothing', async () => {
  expect(await refusal(join(folder, 'elsewhere.json'))).toBe('keys-absent')
  expect(await readdir(folder)).toEqual([])
})

describe('a damaged ring is refused in words that hold nothing of it', () => {
  const whole = newKeyRing(now)
  const [vaultKey] = whole.vault
  const cases: [string, unknown][] = [
    ['no JSON', '{"service": "cana'],
    ['another shape', { keys: [] }],
    ['a missing key', { ...whole, pepper: undefined }],
    ['a short key', { ...whole, service: 'canary-that-is-short' }],
    ['no vault key', { ...whole, vault: [] }],
    ['an id twice', { ...whole, vault: [vaultKey, vaultKey] }],
    ['a format of the future', { ...whole, format: 2 }],
  ]
  test.each(cases)('%s', (_name, ring) => {
    const text = typeof ring === 'string' ? ring : JSON.stringify(ring)
    const read = readKeyRing(text)
    if (read.ok) throw new Error('this ring was to be refused')
    expect(read.error).not.toContain('cana')
    expect(read.error).not.toContain(whole.service)
  })

  test('and the file says which it is', async () => {
    await writeFile(join(folder, 'keys.json'), '{}', { mode: 0o600 })
    expect(await refusal()).toBe('keys-damaged')
    expect(await refusal('{"format":1}')).toBe('keys-damaged')
  })
})

test('a key that another process has added is there after reading again', async () => {
  const keys = await opened()
  const rotated = withNewVaultKey(keys.current(), now)
  await replaceKeyFile(join(folder, 'keys.json'), rotated)
  expect(keys.current().vault).toHaveLength(1)
  keys.refresh()
  expect(keys.current()).toEqual(rotated)
  expect((await stat(join(folder, 'keys.json'))).mode & 0o777).toBe(0o600)
})

test('a file that became unreadable leaves the keys of before', async () => {
  const keys = await opened()
  const before = keys.current()
  await writeFile(join(folder, 'keys.json'), 'no ring')
  keys.refresh()
  expect(keys.current()).toEqual(before)
})

test('rotating keeps what is in use and what seals, and the rest of the ring', () => {
  const rotated = withNewVaultKey(withNewVaultKey(newKeyRing(now), now), now)
  const ids = rotated.vault.map(({ id }) => id)
  expect(withoutVaultKeys(rotated, (id) => id === ids[0]).vault.map(({ id }) => id)).toEqual([ids[0], ids[2]])
  expect(withoutVaultKeys(rotated, () => false).vault.map(({ id }) => id)).toEqual([ids[2]])
  expect(fingerprintOfRing(rotated)).toBe(fingerprintOfRing(withoutVaultKeys(rotated, () => false)))
})

test('another ring has another fingerprint, whichever of its lasting keys differs', () => {
  const ring = newKeyRing(now)
  const other = newKeyRing(now)
  const prints = [
    ring,
    { ...ring, service: other.service },
    { ...ring, pepper: other.pepper },
    { ...ring, vaultLookup: other.vaultLookup },
  ].map(fingerprintOfRing)
  expect(new Set(prints).size).toBe(4)
})

test('the keys of a seed are the same in every run, and others for another seed', async () => {
  const of = async (seed: string) => openKeys({ dataFolder: folder, given: undefined, seed })
  const [first, again, other] = [await of('one'), await of('one'), await of('two')]
  if (!first.ok || !again.ok || !other.ok) throw new Error('a seed always has keys')
  expect(again.value.current()).toEqual(first.value.current())
  expect(other.value.current().pepper).not.toBe(first.value.current().pepper)
  expect(readKeyRing(writeKeyRing(first.value.current())).ok).toBe(true)
  expect(await readdir(folder)).toEqual([])
})

test('what stands in the file is a ring, and nothing of it is in its name', async () => {
  const keys = await opened()
  expect(readKeyRing(await readFile(keys.file ?? '', 'utf8'))).toEqual({ ok: true, value: keys.current() })
})
