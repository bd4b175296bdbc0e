import { type AskedOfBank, nextAskAt } from '../payments/ask-times'
import type {
  AccountRow,
  AgreementChargeRow,
  AgreementRow,
  CardRow,
  ChargeRow,
  EventRow,
  IdempotencyRow,
  LinkRow,
  NoticeRow,
  PayCodeRow,
  RefundRow,
  SessionRow,
  TradeRow,
  TradeTimeoutRow,
} from '../rows'
import type { Rows, Tx } from '../ports'
import { accountHome, idempotencyMs, tables } from './tables'
import type { TableAccess, Unit } from './unit'

/** A table with the questions of its own. Classes and no closures: units are many, and each payment's asks eight tables. */
class Table<Row extends { readonly id: string }, Index extends string> implements Rows<Row> {
  constructor(protected readonly table: TableAccess<Row, Index>) {}

  get(id: string): Promise<Row | null> {
    return this.table.get(id)
  }

  getUnlikely(id: string): Promise<Row | null> {
    return this.table.getUnlikely(id)
  }

  put(row: Row): Promise<void> {
    return this.table.put(row)
  }

  remove(id: string): Promise<void> {
    return this.table.remove(id)
  }

  /** The first rows under a key. */
  protected first(index: Index, key: string, limit: number): Promise<readonly Row[]> {
    return this.table.range(index, key, { after: null, direction: 'ascending', limit })
  }

  /** The row under a key that has one at most. */
  protected async only(index: Index, key: string): Promise<Row | null> {
    return (await this.table.where(index, key))[0] ?? null
  }
}

class Counters {
  constructor(private readonly unit: Unit) {}

  async next(name: string): Promise<number> {
    const counters = this.unit.table(tables.counters)
    const value = ((await counters.get(name))?.value ?? 0) + 1
    await counters.put({ id: name, value })
    return value
  }
}

class Accounts extends Table<AccountRow, 'phone'> {
  byPhone(phone: string): Promise<AccountRow | null> {
    return this.only('phone', phone)
  }
}

class Sessions extends Table<SessionRow, 'token' | 'account'> {
  byToken(tokenFingerprint: string): Promise<SessionRow | null> {
    return this.only('token', tokenFingerprint)
  }

  ofAccount(accountId: string): Promise<readonly SessionRow[]> {
    return this.table.where('account', accountId)
  }
}

class Links extends Table<LinkRow, 'details' | 'card'> {
  byDetails(accountId: string, detailsFingerprint: string): Promise<readonly LinkRow[]> {
    return this.table.where('details', `${accountId}/${detailsFingerprint}`)
  }

  byCard(cardFingerprint: string): Promise<readonly LinkRow[]> {
    return this.table.where('card', cardFingerprint)
  }
}

class Cards extends Table<CardRow, 'account' | 'fingerprint'> {
  ofAccount(accountId: string): Promise<readonly CardRow[]> {
    return this.table.where('account', accountId)
  }

  byFingerprint(cardFingerprint: string): Promise<readonly CardRow[]> {
    return this.table.where('fingerprint', cardFingerprint)
  }
}

class PayCodes extends Table<PayCodeRow, 'fingerprint' | 'open-of-account'> {
  byFingerprint(fingerprint: string): Promise<PayCodeRow | null> {
    return this.only('fingerprint', fingerprint)
  }

  openOfAccount(accountId: string): Promise<readonly PayCodeRow[]> {
    return this.table.where('open-of-account', accountId)
  }
}

class Trades extends Table<TradeRow, 'order-number' | 'live-of-code'> {
  byOrderNumber(shopId: string, orderNumber: string): Promise<TradeRow | null> {
    return this.only('order-number', `${shopId}/${orderNumber}`)
  }

  liveOfCode(fingerprint: string): Promise<TradeRow | null> {
    return this.only('live-of-code', fingerprint)
  }
}

class TradeTimeouts extends Table<TradeTimeoutRow, 'all'> {
  async over(now: number, limit: number): Promise<readonly TradeTimeoutRow[]> {
    return (await this.first('all', 'all', limit)).filter(({ endsAt }) => endsAt <= now)
  }
}

class Charges extends Table<ChargeRow, 'waiting-of-account'> {
  waitingOfAccount(accountId: string): Promise<readonly ChargeRow[]> {
    return this.table.where('waiting-of-account', accountId)
  }
}

/** Payments and movements: an account's own in pages, and what a bank has not said of yet. */
class AskedTable<Row extends AskedOfBank & { readonly id: string }> extends Table<
  Row,
  'account' | 'processing-of-account' | 'processing'
> {
  page(
    accountId: string,
    before: { readonly createdAt: number; readonly id: string } | null,
    limit: number,
  ): Promise<readonly Row[]> {
    const after = before === null ? null : { order: before.createdAt, id: before.id }
    return this.table.range('account', accountId, { after, direction: 'descending', limit })
  }

  processingOfAccount(accountId: string): Promise<readonly Row[]> {
    return this.table.where('processing-of-account', accountId)
  }

  async toAskAbout(now: number, limit: number): Promise<readonly Row[]> {
    return (await this.first('processing', 'all', limit)).filter((row) => nextAskAt(row) <= now)
  }
}

function eventId(accountId: string, seq: number): string {
  return `${accountId}/${seq}`
}

class Events {
  constructor(private readonly unit: Unit) {}

  async add(accountId: string, what: EventRow['what'], at: number): Promise<void> {
    const seq = await this.unit.tick(accountHome(accountId))
    await this.unit.table(tables.events).put({ id: eventId(accountId, seq), accountId, seq, at, what })
  }

  since(accountId: string, seq: number): Promise<readonly EventRow[]> {
    // No id is greater than this: all of the next number on.
    const after = { order: seq, id: '~' }
    return this.unit.table(tables.events).range('account', accountId, { after, direction: 'ascending', limit: mostEvents })
  }

  before(accountId: string, seq: number | null, limit: number): Promise<readonly EventRow[]> {
    // Every id is greater than this: all of the numbers before.
    const after = seq === null ? null : { order: seq, id: '' }
    return this.unit.table(tables.events).range('account', accountId, { after, direction: 'descending', limit })
  }

  get(accountId: string, seq: number): Promise<EventRow | null> {
    return this.unit.table(tables.events).get(eventId(accountId, seq))
  }

  put(row: EventRow): Promise<void> {
    return this.unit.table(tables.events).put(row)
  }

  newest(accountId: string): Promise<number> {
    return this.unit.latestTick(accountHome(accountId))
  }
}

class Refunds extends Table<RefundRow, 'trade' | 'processing-of-account' | 'processing'> {
  ofTrade(tradeId: string): Promise<readonly RefundRow[]> {
    return this.table.where('trade', tradeId)
  }

  processingOfAccount(accountId: string): Promise<readonly RefundRow[]> {
    return this.table.where('processing-of-account', accountId)
  }

  processing(limit: number): Promise<readonly RefundRow[]> {
    return this.first('processing', 'all', limit)
  }
}

class Notices extends Table<NoticeRow, 'due' | 'due-of-trade' | 'held' | 'shop'> {
  async due(now: number, limit: number, behind: NoticeRow | null = null): Promise<readonly NoticeRow[]> {
    const after = behind === null ? null : { order: behind.dueAt, id: behind.id }
    const due = await this.table.range('due', 'all', { after, direction: 'ascending', limit })
    return due.filter(({ dueAt }) => dueAt <= now)
  }

  dueOfTrade(tradeId: string): Promise<readonly NoticeRow[]> {
    return this.table.where('due-of-trade', tradeId)
  }

  heldOfShop(shopId: string): Promise<readonly NoticeRow[]> {
    return this.table.where('held', shopId)
  }

  ofShop(shopId: string, limit: number): Promise<readonly NoticeRow[]> {
    return this.table.range('shop', shopId, { after: null, direction: 'descending', limit })
  }
}

class Agreements extends Table<AgreementRow, 'external' | 'account'> {
  byExternalNo(shopId: string, externalNo: string): Promise<AgreementRow | null> {
    return this.only('external', `${shopId}/${externalNo}`)
  }

  ofAccount(accountId: string): Promise<readonly AgreementRow[]> {
    return this.table.range('account', accountId, { after: null, direction: 'descending', limit: mostAgreements })
  }
}

class AgreementCharges extends Table<AgreementChargeRow, 'agreement'> {
  ofAgreement(agreementId: string, limit: number): Promise<readonly AgreementChargeRow[]> {
    return this.table.range('agreement', agreementId, { after: null, direction: 'descending', limit })
  }
}

class Idempotency {
  constructor(
    private readonly table: TableAccess<IdempotencyRow, never>,
    private readonly now: () => number,
  ) {}

  /** An answer that is due to be forgotten is forgotten, whenever it is taken away. */
  async getUnlikely(id: string): Promise<IdempotencyRow | null> {
    const row = await this.table.getUnlikely(id)
    return row !== null && this.now() - row.at < idempotencyMs ? row : null
  }

  put(row: IdempotencyRow): Promise<void> {
    return this.table.put(row)
  }

  remove(id: string): Promise<void> {
    return this.table.remove(id)
  }
}

/** What a unit of work has of the service's tables, each made when it is first asked for: few units need many. */
const views: { readonly [Name in Viewed]: (unit: Unit, now: () => number) => Tx[Name] } = {
  counters: (unit) => new Counters(unit),
  accounts: (unit) => new Accounts(unit.table(tables.accounts)),
  sessions: (unit) => new Sessions(unit.table(tables.sessions)),
  challenges: (unit) => unit.table(tables.challenges),
  throttles: (unit) => unit.table(tables.throttles),
  links: (unit) => new Links(unit.table(tables.links)),
  cards: (unit) => new Cards(unit.table(tables.cards)),
  balances: (unit) => unit.table(tables.balances),
  movements: (unit) => new AskedTable(unit.table(tables.movements)),
  cardDays: (unit) => unit.table(tables.cardDays),
  limitCounts: (unit) => unit.table(tables.limitCounts),
  payCodes: (unit) => new PayCodes(unit.table(tables.payCodes)),
  trades: (unit) => new Trades(unit.table(tables.trades)),
  tradeTimeouts: (unit) => new TradeTimeouts(unit.table(tables.tradeTimeouts)),
  charges: (unit) => new Charges(unit.table(tables.charges)),
  payments: (unit) => new AskedTable(unit.table(tables.payments)),
  events: (unit) => new Events(unit),
  verifications: (unit) => unit.table(tables.verifications),
  refunds: (unit) => new Refunds(unit.table(tables.refunds)),
  notices: (unit) => new Notices(unit.table(tables.notices)),
  agreements: (unit) => new Agreements(unit.table(tables.agreements)),
  agreementCounts: (unit) => unit.table(tables.agreementCounts),
  agreementCharges: (unit) => new AgreementCharges(unit.table(tables.agreementCharges)),
  noticeSwitches: (unit) => unit.table(tables.noticeSwitches),
  idempotency: (unit, now) => new Idempotency(unit.table(tables.idempotency), now),
}

type Viewed = Exclude<keyof Tx, 'unit' | 'ledger'>

/** The service's tables over one unit of work of any engine. */
export function createTx(unit: Unit, now: () => number): Tx {
  // Its prototype has a getter for each name of `Viewed`.
  return new LazyTx(unit, now) as unknown as Tx
}

class LazyTx {
  readonly ledger: Unit['ledger']
  private readonly made = new Map<Viewed, unknown>()

  constructor(
    readonly unit: Unit,
    private readonly now: () => number,
  ) {
    this.ledger = unit.ledger
  }

  view(name: Viewed): unknown {
    let made = this.made.get(name)
    if (made === undefined) {
      made = views[name](this.unit, this.now)
      this.made.set(name, made)
    }
    return made
  }
}

// `Object.keys` forgets the names' type.
for (const name of Object.keys(views) as Viewed[])
  Object.defineProperty(LazyTx.prototype, name, {
    get(this: LazyTx): unknown {
      return this.view(name)
    },
  })

/** Events that one answer of `watch` tells at most; they are few, or the app starts anew. */
const mostEvents = 500

/** Agreements of one account that are listed; nobody has near as many. */
const mostAgreements = 100
