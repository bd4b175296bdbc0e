import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { err, ok, type Result } from '@/domain/core/result'

import { type KeyFailure, readKeyFile } from './key-file'
import { type KeyRing, newKeyRing, readKeyRing } from './key-ring'

/** The keys of a running process. */
export interface Keys {
  /** The ring as it was read last. */
  current(): KeyRing
  /** Reads it again, where it may have changed (another process has rotated); an unreadable one leaves things as they are. */
  refresh(): void
  /** The file that they are kept in; null where they came as text, follow from a seed or are kept nowhere: those can't be rotated by command. */
  readonly file: string | null
  /** Where they come from, for people. */
  readonly where: string
}

export interface KeySource {
  /** Null where nothing is kept: the keys are forgotten with everything else. */
  readonly dataFolder: string | null
  /** `BANGKA_KEYS`: a ring as JSON, or the path of a file that holds one. Where it is absent the data folder has a file. */
  readonly given: string | undefined
  /** Names a world whose codes are the same in every run; its keys follow from it and protect nothing. */
  readonly seed: string | null
}

/** Finds the keys: those that were given, those of the seed, or the data folder's own, made at the first start. */
export async function openKeys({ dataFolder, given, seed }: KeySource): Promise<Result<Keys, KeyFailure>> {
  if (seed !== null) return ok(fixed(ringOfSeed(seed), 'the seed'))
  const text = given?.trim() ?? ''
  if (text.startsWith('{')) {
    const ring = readKeyRing(text)
    return ring.ok
      ? ok(fixed(ring.value, 'BANGKA_KEYS'))
      : err({ code: 'keys-damaged', where: 'BANGKA_KEYS', reason: ring.error })
  }
  if (text === '' && dataFolder === null) return ok(fixed(newKeyRing(new Date()), 'this process'))
  // A file that was named must be there: a new ring in its place would be the wrong one.
  const file = text === '' ? join(dataFolder ?? '', 'keys.json') : text
  const read = await readKeyFile(file, text === '')
  if (!read.ok) return read
  let ring = read.value
  return ok({
    file,
    where: file,
    current: () => ring,
    refresh: () => {
      const again = readAgain(file)
      if (again !== null) ring = again
    },
  })
}

function fixed(ring: KeyRing, where: string): Keys {
  return { file: null, where, current: () => ring, refresh: () => undefined }
}

function readAgain(file: string): KeyRing | null {
  try {
    const ring = readKeyRing(readFileSync(file, 'utf8'))
    return ring.ok ? ring.value : null
  } catch {
    // Gone, or being put there: the next time will tell.
    return null
  }
}

function ringOfSeed(seed: string): KeyRing {
  const derive = (purpose: string): string => createHmac('sha256', `seed\n${seed}`).update(purpose).digest('base64url')
  return {
    format: 1,
    service: derive('service'),
    pepper: derive('pepper'),
    vaultLookup: derive('vault look-up'),
    vault: [{ id: 'seed', key: derive('vault'), madeAt: '2026-01-01T00:00:00.000Z' }],
  }
}
