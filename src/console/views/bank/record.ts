import type { OutputOf } from '@/contract'

/** What the bank has on file of one card; its number is masked. */
export type BankRecord = OutputOf<'bankRecords'>['records'][number]
