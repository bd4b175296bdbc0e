import type { DeclineCode, Faults, SmsPurpose } from '@/contract'
import type { ReviewReason } from '@/domain/verification/pieces'
import type { BankLinkAnswer } from '@/service/ports'
import type { AnyTableSpec, TableSpec } from '@/service/store/table-spec'
import type { Engine, Unit } from '@/service/store/unit'

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

/** Money that went back, by the key under which the wallet asked for it. */
export interface BankRefundRow {
  readonly id: string
  readonly amountFen: number
  readonly silentUntil: number
}

/** Money that was put on a card, by the key under which the wallet asked for it. */
export interface BankCreditRow {
  readonly id: string
  readonly answer: { readonly kind: 'credited' } | { readonly kind: 'refused'; readonly reason: DeclineCode }
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
  /** When it was paid, as the shop heard. */
  readonly paidAt: number | null
  /** What it has given back, as it heard; absent where nothing. */
  readonly refundedFen?: number
}

/** An agreement as its shop knows it: by its own number, and once it has heard of it by the wallet's. */
export interface ShopAgreementRow {
  /** `<shop>/<the shop's number>`. */
  readonly id: string
  readonly shopId: string
  readonly externalNo: string
  readonly agreementNo: string
  /** As it heard last. */
  readonly status: 'asked' | 'signed' | 'ended'
  readonly askedAt: number
}

interface FaultsRow {
  readonly id: 'faults'
  readonly faults: Faults
}

export interface SeedRow {
  readonly id: 'seed'
  readonly seed: string
}

/** Which profile of policy holds in a world inside the app. */
export interface PolicyRow {
  readonly id: 'policy'
  readonly policyId: string
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
  /** How many agreements it has asked for; absent where none. */
  readonly agreements?: number
}

/** An SMS. Its code is not kept: it follows from what it was sent for. */
export interface MessageRow {
  readonly id: string
  readonly to: string
  readonly about:
    | { readonly kind: 'wallet'; readonly purpose: SmsPurpose; readonly challengeId: string; readonly digits: number }
    | { readonly kind: 'bank'; readonly reference: string; readonly codesSent: number }
  /** Counts the messages up. */
  readonly seq: number
  readonly sentAt: number
}

interface SpentRow {
  readonly id: string
  readonly fen: number
  /** What came onto the card from the wallet's balance; absent where nothing did. */
  readonly creditedFen?: number
}

export const noFaults: Faults = { bankLink: 'normal', bankDebit: 'normal', sms: 'normal', review: 'normal', network: 'normal' }

/** How long a phone of the sandbox shows a message, ms. */
export const messageLivesMs = 3_600_000

/** Gives a spec its types; the sandbox's tables stand beside the service's. */
function table<Row extends { readonly id: string }, Index extends string = never>(
  spec: TableSpec<Row, Index>,
): TableSpec<Row, Index> {
  return { ...spec, name: `sandbox/${spec.name}` }
}

/** Of all messages: they are few, and stand in one line. */
export const messagesHome = 'sandbox/messages'

/** The home of what belongs to one person, or one test card. */
export const personHome = (personId: string) => `sandbox/person/${personId}`

/** The sandbox's own tables: the world behind the wallet survives a restart with it. */
export const sandboxTables = {
  faults: table<FaultsRow>({ name: 'faults', indexes: {}, unchecked: true }),
  links: table<BankLinkRow>({ name: 'links', indexes: {} }),
  tokens: table<BankTokenRow, 'person'>({
    name: 'tokens',
    indexes: { person: (row) => row.personId },
    home: (row) => personHome(row.personId),
    homeOfKey: { person: personHome },
  }),
  spent: table<SpentRow>({ name: 'spent', indexes: {}, home: (row) => personHome(row.id), homeOfId: personHome }),
  tills: table<TillRow>({ name: 'tills', indexes: {} }),
  silences: table<SilenceRow>({ name: 'silences', indexes: {} }),
  reviews: table<ReviewRow>({ name: 'reviews', indexes: {} }),
  debits: table<BankDebitRow>({ name: 'debits', indexes: {} }),
  refunds: table<BankRefundRow>({ name: 'refunds', indexes: {} }),
  credits: table<BankCreditRow>({ name: 'credits', indexes: {} }),
  orders: table<ShopOrderRow, 'shop'>({
    name: 'orders',
    indexes: { shop: (row) => row.shopId },
    orders: { shop: (row) => row.createdAt },
  }),
  agreements: table<ShopAgreementRow, 'shop'>({
    name: 'agreements',
    indexes: { shop: (row) => row.shopId },
    orders: { shop: (row) => row.askedAt },
  }),
  messages: table<MessageRow, 'all'>({
    name: 'messages',
    indexes: { all: () => 'all' },
    orders: { all: (row) => row.seq },
    home: () => messagesHome,
    homeOfId: () => messagesHome,
    forgetAt: (row) => row.sentAt + messageLivesMs,
  }),
}

/** Of worlds inside the app, whose secrets follow from it; a server has keys of its own. */
export const seedTable = table<SeedRow>({ name: 'seed', indexes: {} })
/** Likewise: a server has it with its clock. */
export const policyTable = table<PolicyRow>({ name: 'policy', indexes: {} })

/** All of them, for engines. */
export const allSandboxTables: readonly AnyTableSpec[] = Object.values(sandboxTables)

/** Failures of one request, over those that are switched. */
export type FaultsOfRequest = () => Partial<Faults>

const noFaultsOfRequest: FaultsOfRequest = () => ({})

/** The sandbox's tables over one unit of work of any engine, its own or one of the service's; each is there when it is asked for. */
export class SandboxTx {
  constructor(
    readonly unit: Unit,
    private readonly ofRequest: FaultsOfRequest,
  ) {}

  get faults() {
    return this.unit.table(sandboxTables.faults)
  }

  get links() {
    return this.unit.table(sandboxTables.links)
  }

  get tokens() {
    return this.unit.table(sandboxTables.tokens)
  }

  get spent() {
    return this.unit.table(sandboxTables.spent)
  }

  get tills() {
    return this.unit.table(sandboxTables.tills)
  }

  get silences() {
    return this.unit.table(sandboxTables.silences)
  }

  get reviews() {
    return this.unit.table(sandboxTables.reviews)
  }

  get debits() {
    return this.unit.table(sandboxTables.debits)
  }

  get refunds() {
    return this.unit.table(sandboxTables.refunds)
  }

  get credits() {
    return this.unit.table(sandboxTables.credits)
  }

  get orders() {
    return this.unit.table(sandboxTables.orders)
  }

  get agreements() {
    return this.unit.table(sandboxTables.agreements)
  }

  get messages() {
    return this.unit.table(sandboxTables.messages)
  }

  /** A world from before a switch existed has it at `normal`. */
  async switchedFaults(): Promise<Faults> {
    return { ...noFaults, ...(await this.faults.get('faults'))?.faults }
  }

  /** What the request that is being worked on meets. */
  async currentFaults(): Promise<Faults> {
    return { ...(await this.switchedFaults()), ...this.ofRequest() }
  }
}

export function sandboxTx(unit: Unit, ofRequest: FaultsOfRequest = noFaultsOfRequest): SandboxTx {
  return new SandboxTx(unit, ofRequest)
}

/** What the sandbox keeps. */
export interface SandboxState {
  /** One unit of work over the sandbox's tables; null where it is not known to be kept: it may be all the same. */
  run<T>(work: (tx: SandboxTx) => Promise<T>): Promise<T | null>
  /** The same tables inside a unit of work of the service's. */
  within(unit: Unit): SandboxTx
  currentFaults(): Promise<Faults>
}

export function createSandboxState(engine: Engine, ofRequest: FaultsOfRequest = noFaultsOfRequest): SandboxState {
  const within = (unit: Unit): SandboxTx => sandboxTx(unit, ofRequest)
  const run: SandboxState['run'] = async (work) => {
    const done = await engine.run((unit) => work(within(unit)))
    return done.ok ? done.value : null
  }
  return { run, within, currentFaults: async () => (await run((tx) => tx.currentFaults())) ?? noFaults }
}
