import type { BankRecord } from '@/sandbox/bank-records'
import { personHome } from '@/sandbox/state'
import type { TableSpec } from '@/service/store/table-spec'

type Terms = Omit<BankRecord['bank'], 'cardNumber' | 'name' | 'idNumber' | 'phone'>

/** What the sandbox's bank has on file: who it is about is sealed, and found by a keyed fingerprint of the card's number. */
export interface BankRecordRow extends Terms {
  readonly id: string
  readonly lookup: string
  /** The vault key that it is sealed with. */
  readonly keyId: string
  /** Card number, name, ID number and phone. */
  readonly sealed: string
  /** The people of the sandbox come first. */
  readonly order: number
}

/** With what its card has spent: a payment reads both. */
export const bankRecordTable: TableSpec<BankRecordRow, 'lookup' | 'key' | 'all'> = {
  name: 'vault/bank-records',
  indexes: { lookup: (row) => row.lookup, key: (row) => row.keyId, all: () => 'all' },
  unique: ['lookup'],
  orders: { all: (row) => row.order },
  home: (row) => personHome(row.id),
  homeOfId: personHome,
}
