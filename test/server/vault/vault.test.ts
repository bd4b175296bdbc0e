import fc from 'fast-check'

import { newKeyRing, withNewVaultKey, withoutVaultKeys } from '@/server/keys/key-ring'
import { createVault } from '@/server/vault/vault'

const now = new Date('2026-03-01T00:00:00Z')
const ring = newKeyRing(now)
const vault = createVault(() => ring)
const place = { table: 'cards', id: 'anna' }

test('what was sealed opens in its row, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (text, table, id) => {
      const sealed = vault.seal({ table, id }, text)
      // A half of a surrogate pair alone is no text; UTF-8 has none.
      expect(vault.open({ table, id }, sealed)).toBe(Buffer.from(text, 'utf8').toString('utf8'))
    }),
  )
})

test('it opens nowhere else: not in another row, nor in another table', () => {
  const sealed = vault.seal(place, '6222021234567890123')
  expect(vault.open({ ...place, id: 'tom' }, sealed)).toBeNull()
  expect(vault.open({ ...place, table: 'people' }, sealed)).toBeNull()
  expect(vault.open({ table: 'card', id: 'sanna' }, sealed)).toBeNull()
})

test('a change of any one character is found out', () => {
  const sealed = vault.seal(place, '6222021234567890123')
  for (let at = 0; at < sealed.length; at += 1) {
    const other = sealed.charAt(at) === 'A' ? 'B' : 'A'
    const changed = sealed.slice(0, at) + other + sealed.slice(at + 1)
    // The last character of base64url may carry bits that count for nothing.
    const bytes = (text: string) => Buffer.from(text.slice(text.indexOf('.') + 1), 'base64url')
    if (at === sealed.length - 1 && bytes(changed).equals(bytes(sealed))) continue
    expect(vault.open(place, changed)).toBeNull()
  }
})

test.each([
  '',
  '.',
  'x',
  `${ring.vault[0]?.id ?? ''}.`,
  `${ring.vault[0]?.id ?? ''}.AAAA`,
  'nobody.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
])('what nobody sealed does not open: "%s"', (sealed) => {
  expect(vault.open(place, sealed)).toBeNull()
})

test('the same text is sealed differently each time, and shows nothing of itself', () => {
  const sealed = Array.from({ length: 50 }, () => vault.seal(place, '6222021234567890123'))
  expect(new Set(sealed).size).toBe(50)
  expect(sealed.join()).not.toContain('62220212')
})

test('after rotating, the new key seals and the old one still opens; without it its rows are lost', () => {
  let current = ring
  const turning = createVault(() => current)
  const old = turning.seal(place, 'text')
  current = withNewVaultKey(ring, now)
  expect(turning.open(place, old)).toBe('text')
  const anew = turning.seal(place, 'text')
  expect(turning.keyOf(anew)).toBe(turning.sealsWith())
  expect(turning.keyOf(old)).not.toBe(turning.sealsWith())
  current = withoutVaultKeys(current, () => false)
  expect(turning.open(place, old)).toBeNull()
  expect(turning.open(place, anew)).toBe('text')
})

test('a look-up is the same for the same text and purpose, and stays when keys are rotated', () => {
  const rotated = createVault(() => withNewVaultKey(ring, now))
  expect(rotated.lookup('card', '6222')).toBe(vault.lookup('card', '6222'))
  expect(vault.lookup('card', '6223')).not.toBe(vault.lookup('card', '6222'))
  expect(vault.lookup('phone', '6222')).not.toBe(vault.lookup('card', '6222'))
  expect(createVault(() => newKeyRing(now)).lookup('card', '6222')).not.toBe(vault.lookup('card', '6222'))
})

test('a text of a key that this process has not heard of opens once the keys were read again', () => {
  let current = ring
  const rotated = withNewVaultKey(ring, now)
  const sealed = createVault(() => rotated).seal(place, 'text')
  expect(createVault(() => current).open(place, sealed)).toBeNull()
  const vaultOfAnother = createVault(
    () => current,
    () => {
      current = rotated
    },
  )
  expect(vaultOfAnother.open(place, sealed)).toBe('text')
})

test.each([
  ['ten minutes later', 1],
  ['as soon as the clock has been put back by more', -86_400_000],
])('a process that never met a newer key hears of it %s, and seals with it then', (_when, later) => {
  let current = ring
  let time = 86_400_000
  const rotated = withNewVaultKey(ring, now)
  const running = createVault(
    () => current,
    () => {
      current = rotated
    },
    () => time,
  )
  const keyNow = () => running.keyOf(running.seal(place, 'text'))
  time += 10 * 60_000 - 1
  expect(keyNow()).toBe(ring.vault[0]?.id)
  time += later
  expect(keyNow()).toBe(rotated.vault[1]?.id)
})
