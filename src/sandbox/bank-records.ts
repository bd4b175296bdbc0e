import { peopleRecords, type PersonRecord } from './people'
import type { SandboxTx } from './state'

/** What the bank has on file of one card. Those of the sandbox's people bear the person's id. */
export interface BankRecord {
  readonly id: string
  readonly bank: PersonRecord['bank']
}

/** The bank's files: the only place with whole card numbers. */
export interface BankRecords {
  /** The number is compared to the digit. */
  ofCard(tx: SandboxTx, cardNumber: string): Promise<BankRecord | null>
  get(tx: SandboxTx, id: string): Promise<BankRecord | null>
  /** What a payment asks of a record, without anything that names the person. */
  terms(tx: SandboxTx, id: string): Promise<Pick<BankRecord['bank'], 'balanceFen' | 'locked'> | null>
  /** At most `limit`, those of the sandbox's people first. */
  list(tx: SandboxTx, limit: number): Promise<readonly BankRecord[]>
  put(tx: SandboxTx, record: BankRecord): Promise<void>
  /** Puts the records of the sandbox's people there as they are in a new world, where they are not there yet. */
  begin(tx: SandboxTx): Promise<void>
  /** The world begins anew. */
  forget(): void
}

/**
 * The files inside the app: the people's records are in its code, for there is no place on a phone to keep a card number. What the
 * person at the sandbox changes is kept in memory, and is as it was after a restart.
 */
export function createBuiltInRecords(): BankRecords {
  const changed = new Map<string, BankRecord>()
  const find = (id: string): BankRecord | null => changed.get(id) ?? peopleRecords.find((person) => person.id === id) ?? null
  const all = (): readonly BankRecord[] => {
    const people = peopleRecords.map(({ id }) => find(id)).filter((record) => record !== null)
    return [...people, ...[...changed.values()].filter(({ id }) => !peopleRecords.some((person) => person.id === id))]
  }
  return {
    ofCard: (_tx, cardNumber) => Promise.resolve(all().find(({ bank }) => bank.cardNumber === cardNumber) ?? null),
    get: (_tx, id) => Promise.resolve(find(id)),
    terms: (_tx, id) => Promise.resolve(find(id)?.bank ?? null),
    list: (_tx, limit) => Promise.resolve(all().slice(0, limit)),
    put: (_tx, record) => {
      changed.set(record.id, record)
      return Promise.resolve()
    },
    begin: () => Promise.resolve(),
    forget: () => {
      changed.clear()
    },
  }
}
