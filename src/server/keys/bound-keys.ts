import { err, ok, type Result } from '@/domain/core/result'
import type { TableSpec } from '@/service/store/table-spec'
import type { Engine } from '@/service/store/unit'

import type { KeyFailure } from './key-file'
import { fingerprintOfRing } from './key-ring'
import type { Keys } from './keys'

interface BoundKeysRow {
  readonly id: 'ring'
  /** Tells which keys the stored data was made with, and nothing of them. */
  readonly fingerprint: string
}

export const boundKeysTable: TableSpec<BoundKeysRow, never> = { name: 'vault/bound-keys', indexes: {} }

/**
 * Binds a database to the keys that its data is made with: the first process that comes writes their fingerprint down, and one with
 * other keys is refused. It could find no session, no card and no password, and would mix in what the others can't read.
 */
export async function bindKeys(
  engine: Engine,
  keys: Keys,
): Promise<Result<void, KeyFailure | { readonly code: 'data-unwritable'; readonly reason: string }>> {
  const own = fingerprintOfRing(keys.current())
  const bound = await engine.run(async (unit) => {
    const rows = unit.table(boundKeysTable)
    const row = await rows.get('ring')
    if (row === null) await rows.put({ id: 'ring', fingerprint: own })
    return row?.fingerprint ?? own
  })
  if (!bound.ok) return err({ code: 'data-unwritable', reason: bound.error.code })
  return bound.value === own ? ok(undefined) : err({ code: 'keys-of-other-data', where: keys.where })
}
