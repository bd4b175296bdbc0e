import * as v from 'valibot'

import type { BankRecord, BankRecords } from '@/sandbox/bank-records'
import { peopleRecords } from '@/sandbox/people'
import type { SandboxTx } from '@/sandbox/state'

import { type BankRecordRow, bankRecordTable } from './bank-record-table'
import type { Vault } from './vault'

const sealedPart = v.object({ cardNumber: v.string(), name: v.string(), idNumber: v.string(), phone: v.string() })

/** The files of the sandbox's bank on a server: rows whose card number, name, ID number and phone are sealed. */
export function createVaultRecords(vault: Vault): BankRecords {
  const rows = (tx: SandboxTx) => tx.unit.table(bankRecordTable)
  const lookupOf = (cardNumber: string): string => vault.lookup('card number', cardNumber)

  function open(row: BankRecordRow): BankRecord {
    const text = vault.open(placeOf(row.id), row.sealed)
    if (text === null) throw new Error(`bank record ${row.id} does not open: its key ${row.keyId} is missing, or it was changed`)
    const { id, attemptsPerDay, balanceFen, idKind, limits, linkedByOther, locked, reveals } = row
    const terms = { attemptsPerDay, balanceFen, idKind, limits, linkedByOther, locked, reveals }
    return { id, bank: { ...terms, ...v.parse(sealedPart, JSON.parse(text)) } }
  }

  function seal({ id, bank }: BankRecord, order: number): BankRecordRow {
    const { cardNumber, name, idNumber, phone, ...terms } = bank
    const sealed = vault.seal(placeOf(id), JSON.stringify({ cardNumber, name, idNumber, phone }))
    return { ...terms, id, lookup: lookupOf(cardNumber), keyId: vault.keyOf(sealed), sealed, order }
  }

  return {
    async ofCard(tx, cardNumber) {
      const [row] = await rows(tx).where('lookup', lookupOf(cardNumber))
      return row === undefined ? null : open(row)
    },
    async get(tx, id) {
      const row = await rows(tx).get(id)
      return row === null ? null : open(row)
    },
    terms: (tx, id) => rows(tx).get(id),
    async list(tx, limit) {
      const some = await rows(tx).range('all', 'all', { after: null, direction: 'ascending', limit })
      return some.map(open)
    },
    async put(tx, record) {
      const before = await rows(tx).get(record.id)
      await rows(tx).put(seal(record, before?.order ?? peopleRecords.length))
    },
    async begin(tx) {
      for (const [order, { id, bank }] of peopleRecords.entries())
        if ((await rows(tx).get(id)) === null) await rows(tx).put(seal({ id, bank }, order))
    },
    forget: () => undefined,
  }
}

/** Where a record is sealed for. */
function placeOf(id: string): { readonly table: string; readonly id: string } {
  return { table: bankRecordTable.name, id }
}
