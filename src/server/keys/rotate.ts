import { err, ok, type Result } from '@/domain/core/result'
import type { Engine } from '@/service/store/unit'

import { resealSome, rowsSealedWith } from '../vault/rotation'
import { createVault } from '../vault/vault'
import { type KeyFailure, replaceKeyFile } from './key-file'
import { type KeyRing, withNewVaultKey, withoutVaultKeys } from './key-ring'

/** What a vault key is there for now. */
export interface VaultKeyState {
  readonly id: string
  readonly madeAt: string
  readonly seals: boolean
  /** Rows that can be read with it alone. */
  readonly rows: number
}

type Outcome<T> = Promise<Result<T, KeyFailure | { readonly code: 'data-unwritable'; readonly reason: string }>>

/** A server that runs seals with the key that it knows, and reads its keys again within this time (ms): no key goes sooner. */
const heardOfWithinMs = 24 * 3_600_000

/** The vault's keys and how many rows need each. */
export async function vaultKeyStates(engine: Engine, ring: KeyRing): Outcome<readonly VaultKeyState[]> {
  const vault = createVault(() => ring)
  const states = await engine.run(async (unit) => {
    const found: VaultKeyState[] = []
    for (const { id, madeAt } of ring.vault)
      found.push({ id, madeAt, seals: id === vault.sealsWith(), rows: await rowsSealedWith(unit, vault, id) })
    return found
  })
  return states.ok ? states : err({ code: 'data-unwritable', reason: states.error.code })
}

/** Adds a key to the file, which seals from now on, and seals every row anew. */
export async function rotate(engine: Engine, file: string, ring: KeyRing, now: Date): Outcome<KeyRing> {
  const rotated = withNewVaultKey(ring, now)
  const kept = await replaceKeyFile(file, rotated)
  return kept.ok ? reseal(engine, file, rotated, now) : kept
}

/**
 * Seals anew what older keys still hold, some rows at a time, and takes the keys out that nothing needs. A key that was the newest
 * within the last day stays: a server that has not read its keys since may still seal with it. Cut off at any point, it goes on
 * where it was when it is called again.
 */
export async function reseal(engine: Engine, file: string, ring: KeyRing, now: Date): Outcome<KeyRing> {
  const vault = createVault(() => ring)
  const older = ring.vault.slice(0, -1).map(({ id }) => id)
  for (;;) {
    const done = await engine.run((unit) => resealSome(unit, vault, older))
    if (!done.ok) return err({ code: 'data-unwritable', reason: done.error.code })
    if (done.value === 0) break
  }
  const states = await vaultKeyStates(engine, ring)
  if (!states.ok) return states
  const inUse = new Set(states.value.filter(({ rows }) => rows > 0).map(({ id }) => id))
  const since = now.getTime() - heardOfWithinMs
  const remaining = withoutVaultKeys(ring, (id) => inUse.has(id) || supersededAt(ring, id) > since)
  if (remaining.vault.length < ring.vault.length) {
    const kept = await replaceKeyFile(file, remaining)
    if (!kept.ok) return kept
  }
  return ok(remaining)
}

/** When the next key took over from this one. */
function supersededAt({ vault }: KeyRing, id: string): number {
  const next = vault[vault.findIndex((key) => key.id === id) + 1]
  return next === undefined ? Infinity : Date.parse(next.madeAt)
}
