import { randomBytes } from 'node:crypto'
import { link, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

import { err, ok, type Result } from '@/domain/core/result'

import { nodeErrorCode } from '../node-error'
import { readText } from '../read-text'
import { type KeyRing, newKeyRing, readKeyRing, writeKeyRing } from './key-ring'

/** Why there are no keys to work with. Nothing here holds anything of a key. */
export type KeyFailure =
  | { readonly code: 'keys-absent'; readonly where: string }
  /** Others than its owner may read the file. */
  | { readonly code: 'keys-exposed'; readonly where: string; readonly mode: string }
  | { readonly code: 'keys-damaged'; readonly where: string; readonly reason: string }
  | { readonly code: 'keys-unwritable'; readonly where: string; readonly reason: string }
  /** The stored data was made with other keys. */
  | { readonly code: 'keys-of-other-data'; readonly where: string }

/** The ring in a file; a new one where there is none and `mayMake`. Processes that begin together end up with the same one. */
export async function readKeyFile(path: string, mayMake: boolean): Promise<Result<KeyRing, KeyFailure>> {
  try {
    if (mayMake) await makeKeyFile(path)
    const { mode } = await stat(path)
    // Windows has no such modes; there the folder is the user's own.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      return err({ code: 'keys-exposed', where: path, mode: (mode & 0o777).toString(8) })
    const ring = readKeyRing(await readText(path))
    return ring.ok ? ring : err({ code: 'keys-damaged', where: path, reason: ring.error })
  } catch (thrown) {
    const reason = nodeErrorCode(thrown) ?? 'unknown'
    return err(reason === 'ENOENT' ? { code: 'keys-absent', where: path } : { code: 'keys-unwritable', where: path, reason })
  }
}

/** Puts another ring in the file's place: there is always a whole one. */
export async function replaceKeyFile(path: string, ring: KeyRing): Promise<Result<void, KeyFailure>> {
  const beside = besideOf(path)
  try {
    await writeBeside(beside, ring)
    await rename(beside, path)
    return ok(undefined)
  } catch (thrown) {
    await rm(beside, { force: true })
    return err({ code: 'keys-unwritable', where: path, reason: nodeErrorCode(thrown) ?? 'unknown' })
  }
}

/** Written beside and linked into its place, which only the first of several can do. */
async function makeKeyFile(path: string): Promise<void> {
  if ((await readText(path)) !== '') return
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const beside = besideOf(path)
  await writeBeside(beside, newKeyRing(new Date()))
  try {
    await link(beside, path)
  } catch (thrown) {
    if (nodeErrorCode(thrown) !== 'EEXIST') throw thrown
  } finally {
    await rm(beside, { force: true })
  }
}

async function writeBeside(beside: string, ring: KeyRing): Promise<void> {
  const file = await open(beside, 'wx', 0o600)
  try {
    await file.writeFile(writeKeyRing(ring))
    await file.datasync()
  } finally {
    await file.close()
  }
}

function besideOf(path: string): string {
  return `${path}.${randomBytes(6).toString('hex')}`
}
