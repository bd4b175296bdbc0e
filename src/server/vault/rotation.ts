import type { Unit } from '@/service/store/unit'

import { merchantTable } from '../gateway/merchants/merchant-table'
import { bankRecordTable } from './bank-record-table'
import type { Vault, VaultPlace } from './vault'

/** Rows that are sealed anew in one unit of work: payments go on meanwhile. */
export const rowsAtOnce = 50

/** A table with sealed texts. */
interface SealedTable {
  /** How many rows need this key. */
  count(unit: Unit, vault: Vault, keyId: string): Promise<number>
  /** Seals at most so many rows anew that need this key; how many it did. */
  reseal(unit: Unit, vault: Vault, keyId: string, limit: number): Promise<number>
}

const bankRecords: SealedTable = {
  count: async (unit, _vault, keyId) => (await unit.table(bankRecordTable).where('key', keyId)).length,
  async reseal(unit, vault, keyId, limit) {
    const rows = unit.table(bankRecordTable)
    const some = await rows.range('key', keyId, { after: null, direction: 'ascending', limit })
    for (const row of some) {
      const sealed = anew(vault, { table: bankRecordTable.name, id: row.id }, row.sealed)
      await rows.put({ ...row, sealed, keyId: vault.keyOf(sealed) })
    }
    return some.length
  },
}

/** Merchants are few: all of them are looked at. */
const merchants: SealedTable = {
  count: async (unit, vault, keyId) =>
    (await unit.table(merchantTable).where('all', 'all')).filter((row) => needs(vault, keyId, row)).length,
  async reseal(unit, vault, keyId, limit) {
    const rows = unit.table(merchantTable)
    const some = (await rows.where('all', 'all')).filter((row) => needs(vault, keyId, row)).slice(0, limit)
    for (const row of some) {
      const place = { table: merchantTable.name, id: row.id }
      const sealedAppKey = row.sealedAppKey === null ? null : anew(vault, place, row.sealedAppKey)
      await rows.put({ ...row, sealedKey: anew(vault, place, row.sealedKey), sealedAppKey })
    }
    return some.length
  },
}

const sealedTables: readonly SealedTable[] = [bankRecords, merchants]

/** How many rows can be read with this key alone. */
export async function rowsSealedWith(unit: Unit, vault: Vault, keyId: string): Promise<number> {
  let count = 0
  for (const table of sealedTables) count += await table.count(unit, vault, keyId)
  return count
}

/** Seals some rows anew that an older key sealed; 0 when none is left. To be called in a unit of work of its own until then. */
export async function resealSome(unit: Unit, vault: Vault, olderKeys: readonly string[]): Promise<number> {
  for (const keyId of olderKeys)
    for (const table of sealedTables) {
      const done = await table.reseal(unit, vault, keyId, rowsAtOnce)
      if (done > 0) return done
    }
  return 0
}

function needs(vault: Vault, keyId: string, row: { readonly sealedKey: string; readonly sealedAppKey: string | null }): boolean {
  return [row.sealedKey, row.sealedAppKey].some((sealed) => sealed !== null && vault.keyOf(sealed) === keyId)
}

function anew(vault: Vault, place: VaultPlace, sealed: string): string {
  const text = vault.open(place, sealed)
  if (text === null) throw new Error(`a row of ${place.table} does not open with its key ${vault.keyOf(sealed)}`)
  return vault.seal(place, text)
}
