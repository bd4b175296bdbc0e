import type { DeclineCode, Faults } from '@/contract'
import type { ReviewReason } from '@/domain/verification/pieces'
import type { MemoryDatabase } from '@/service/memory/database'
import type { BankLinkAnswer } from '@/service/ports'

/** A link that the bank was asked for. Of the card it names the person alone. */
export interface BankLinkRow {
  readonly id: string
  readonly personId: string | null
  readonly answer: BankLinkAnswer
  /** How many codes went out, and how many tries the newest has left. */
  readonly codesSent: number
  readonly triesLeft: number
  readonly token: string | null
  /** Its code takes the card over from whoever has linked it. */
  readonly takesOver: boolean
  /** Until then the bank says nothing of it: its answer was lost. */
  readonly silentUntil: number
}

export interface BankTokenRow {
  readonly id: string
  readonly personId: string
  readonly revoked: boolean
}

/** A debit by its key; `void` was asked after before it arrived and does not count any more. */
export interface BankDebitRow {
  readonly id: string
  readonly answer:
    { readonly kind: 'approved' } | { readonly kind: 'declined'; readonly reason: DeclineCode } | { readonly kind: 'void' }
  readonly silentUntil: number
}

/** The last review of somebody; of their pictures and their name nothing is kept. */
export interface ReviewRow {
  readonly id: string
  readonly reviewId: string
  /** What the reviewers will say at `decidedAt`; null approves. */
  readonly says: ReviewReason | null
  /** What they have said already. */
  readonly given: readonly ReviewReason[]
  readonly decidedAt: number
}

/** An order as its shop knows it. */
export interface ShopOrderRow {
  readonly id: string
  readonly shopId: string
  readonly tradeId: string
  readonly goods: string
  readonly amountFen: number
  readonly orderNumber: string
  readonly createdAt: number
  readonly expiresAt: number
  /** When the shop heard that it was paid. */
  readonly paidAt: number | null
}

interface FaultsRow {
  readonly id: 'faults'
  readonly faults: Faults
}

interface SeedRow {
  readonly id: 'seed'
  readonly seed: string
}

/** How often the bank has been silent about a kind of request. */
interface SilenceRow {
  readonly id: string
  readonly count: number
}

/** How many codes a shop's till has made. */
interface TillRow {
  readonly id: string
  readonly codes: number
}

interface SpentRow {
  readonly id: string
  readonly fen: number
}

export const noFaults: Faults = { bankLink: 'normal', bankDebit: 'normal', sms: 'normal', review: 'normal', network: 'normal' }

/** The sandbox's own tables, in the journal of the service's: the world behind the wallet survives a restart with it. */
export function createSandboxState(database: MemoryDatabase) {
  const faults = database.table<FaultsRow, never>({ name: 'sandbox/faults', indexes: {} })
  const seed = database.table<SeedRow, never>({ name: 'sandbox/seed', indexes: {} })
  return {
    faults,
    seed,
    links: database.table<BankLinkRow, never>({ name: 'sandbox/links', indexes: {} }),
    tokens: database.table({ name: 'sandbox/tokens', indexes: { person: (row: BankTokenRow) => row.personId } }),
    spent: database.table<SpentRow, never>({ name: 'sandbox/spent', indexes: {} }),
    tills: database.table<TillRow, never>({ name: 'sandbox/tills', indexes: {} }),
    silences: database.table<SilenceRow, never>({ name: 'sandbox/silences', indexes: {} }),
    reviews: database.table<ReviewRow, never>({ name: 'sandbox/reviews', indexes: {} }),
    debits: database.table<BankDebitRow, never>({ name: 'sandbox/debits', indexes: {} }),
    orders: database.table({ name: 'sandbox/orders', indexes: { shop: (row: ShopOrderRow) => row.shopId } }),
    /** One unit of work over these tables; null where nothing can be kept any more, and then nothing was. */
    run: async <T>(work: () => T): Promise<T | null> => {
      const done = await database.run(() => Promise.resolve().then(work))
      return done.ok ? done.value : null
    },
    /** A world from before a switch existed has it at `normal`. */
    currentFaults: (): Faults => ({ ...noFaults, ...faults.get('faults')?.faults }),
  }
}

export type SandboxState = ReturnType<typeof createSandboxState>
