import type { BankField, OutputOf, SandboxOperationName, SandboxPerson, WalletError } from '@/contract'
import { sandboxOperations } from '@/contract'
import { identifyCard } from '@/domain/card/identity'
import { type Lookup, tailLength } from '@/domain/match/evidence'
import { err, ok, type Result } from '@/domain/core/result'
import type { Executor } from '@/service/execute'
import type { Ports } from '@/service/ports'
import type { TradeRow } from '@/service/rows'
import type { CodeDesk, TradeDesk } from '@/service/service'
import { inSteps, type UseCase } from '@/service/use-case'

import { peopleRecords, type PersonRecord } from './people'
import type { SandboxPhone } from './phone'
import { makeShopCode } from './shop-codes'
import { shopById, type ShopRecord, shopRecords } from './shops'
import type { SandboxState, ShopOrderRow } from './state'

export interface SandboxDeskParts {
  readonly state: SandboxState
  readonly phone: SandboxPhone
  /** What the shops ask of the wallet. */
  readonly trades: TradeDesk
  /** What the shops print. */
  readonly codes: CodeDesk
  readonly ports: Pick<Ports, 'bins'>
  readonly currentSeed: () => string
  /** Everything as it was at the start, from this seed; false where it can't be kept. */
  readonly reset: (seed: string) => Promise<boolean>
}

/** The sandbox's own operations: the hand that switches faults, holds the phone and stands at the till. */
export function createSandboxExecutor(parts: SandboxDeskParts): Executor {
  const { codes, state, phone, trades } = parts
  const useCases: { readonly [Name in SandboxOperationName]: UseCase<Name> } = {
    sandboxState: inSteps<'sandboxState'>(async () => {
      const faults = await state.run((tx) => tx.currentFaults())
      return faults === null
        ? full
        : ok({ seed: parts.currentSeed(), faults, people: peopleRecords.map(viewPersonWith(parts)), shops: viewShops(codes) })
    }),
    sandboxMessages: inSteps<'sandboxMessages'>(async () => {
      const messages = await phone.messages()
      return messages === null ? full : ok({ messages: [...messages] })
    }),
    setFaults: inSteps<'setFaults'>(async ({ faults }) => {
      const kept = await state.run(async (tx) => {
        await tx.faults.put({ id: 'faults', faults })
        return true
      })
      return kept === null ? full : ok({ faults })
    }),
    createOrder: inSteps<'createOrder'>(async ({ shopId, goods, amountFen }) => {
      const shop = shopById(shopId)
      if (shop === null) return err({ code: 'shop.not-found' })
      const opened = await trades.openTrade({ payee: shop.payee, goods, amountFen, orderNumber: null })
      if (!opened.ok) return opened
      const noted = await noteOrder(state, opened.value)
      const { id, payee, orderNumber, expiresAt } = opened.value
      const order = { id, payee, goods, amountFen, breakdown: null, orderNumber, expiresAt }
      return noted ? ok({ order, code: codes.own('order', id) }) : full
    }),
    makeShopCode: inSteps<'makeShopCode'>(async ({ shopId, kind }) => {
      const shop = shopById(shopId)
      if (shop === null) return err({ code: 'shop.not-found' })
      if (kind === 'expired') return expiredCode(parts, shop)
      const reference = await nextReference(state, shop)
      return reference === null ? full : ok({ code: makeShopCode(codes, shop, kind, reference) })
    }),
    listShopOrders: inSteps<'listShopOrders'>(async ({ shopId }) => {
      if (shopById(shopId) === null) return err({ code: 'shop.not-found' })
      const newestFirst = { after: null, direction: 'descending', limit: listedOrders } as const
      const rows = await state.run((tx) => tx.orders.range('shop', shopId, newestFirst))
      if (rows === null) return full
      const orders: OutputOf<'listShopOrders'>['orders'] = []
      for (const row of rows) orders.push(await viewShopOrder(state, trades, row))
      return ok({ orders })
    }),
    chargePayCode: inSteps<'chargePayCode'>(async ({ shopId, payCode, amountFen }) => {
      const shop = shopById(shopId)
      if (shop === null) return err({ code: 'shop.not-found' })
      const goods = shop.offers.find((offer) => offer.amountFen === amountFen)?.goods ?? ''
      const charged = await trades.chargePayCode({ payee: shop.payee, goods, amountFen, orderNumber: null, payCode })
      if (!charged.ok) return charged
      const { result, decline, trade } = charged.value
      await noteOrder(state, trade)
      return ok({ result, decline, orderNumber: trade.orderNumber })
    }),
    resetSandbox: inSteps<'resetSandbox'>(async ({ seed }) => {
      return (await parts.reset(seed)) ? ok({}) : full
    }),
  }
  return { operations: sandboxOperations, useCases }
}

const full = err({ code: 'storage.full' as const })

/** The newest orders of a shop that its list shows. */
const listedOrders = 100

/** What a till prints under a purchase; no two of its codes are the same. */
async function nextReference(state: SandboxState, { payee }: ShopRecord): Promise<string | null> {
  const count = await state.run(async (tx) => {
    const codes = ((await tx.tills.get(payee.shopId))?.codes ?? 0) + 1
    await tx.tills.put({ id: payee.shopId, codes })
    return codes
  })
  return count === null ? null : `T${String(count).padStart(6, '0')}`
}

/** The code of an order whose time is over. */
async function expiredCode(
  { codes, trades }: SandboxDeskParts,
  shop: ShopRecord,
): Promise<Result<{ code: string }, WalletError>> {
  const [offer] = shop.offers
  const goods = offer?.goods ?? ''
  const amountFen = offer?.amountFen ?? 1
  const opened = await trades.openTrade({ payee: shop.payee, goods, amountFen, orderNumber: null, livesMs: 0 })
  return opened.ok ? ok({ code: codes.own('order', opened.value.id) }) : opened
}

/** The shop writes down what it has asked to be paid; a notice that overtook this is left as it is. */
async function noteOrder(state: SandboxState, trade: TradeRow): Promise<boolean> {
  const { id: tradeId, payee, goods, amountFen, orderNumber, createdAt, expiresAt } = trade
  const noted = await state.run(async (tx) => {
    const id = `${payee.shopId}/${orderNumber}`
    const known = await tx.orders.get(id)
    await tx.orders.put({
      id,
      shopId: payee.shopId,
      tradeId,
      goods,
      amountFen,
      orderNumber,
      createdAt,
      expiresAt,
      paidAt: known?.paidAt ?? null,
    })
    return true
  })
  return noted ?? false
}

type ListedOrder = OutputOf<'listShopOrders'>['orders'][number]

/** Paid is what the shop heard was paid; whether the rest is still open, it asks, and may hear of its payment by that. */
async function viewShopOrder(state: SandboxState, trades: TradeDesk, row: ShopOrderRow): Promise<ListedOrder> {
  const { shopId, tradeId: id, goods, amountFen, orderNumber, expiresAt } = row
  const payee = shopById(shopId)?.payee
  if (payee === undefined) throw new Error('an order without its shop')
  const asked = await trades.queryTrade(shopId, orderNumber)
  const { breakdown = null, code = null } = asked.ok ? asked.value : {}
  const order = { id, payee, goods, amountFen, breakdown, orderNumber, expiresAt }
  const answers = [...(code?.answers ?? [])]
  const paidAt = row.paidAt ?? (await state.run(async (tx) => (await tx.orders.get(row.id))?.paidAt ?? null))
  if (paidAt !== null) return { order, status: 'paid', paidAt, answers }
  return { order, status: asked.ok && asked.value.status !== 'closed' ? 'open' : 'closed', paidAt, answers }
}

function viewShops(desk: CodeDesk): OutputOf<'sandboxState'>['shops'] {
  return shopRecords.map(({ payee, codes, offers }) => ({
    payee,
    staticCode: desk.own('shop', payee.shopId),
    codes: [...codes],
    offers: [...offers],
  }))
}

function viewPersonWith({ ports }: SandboxDeskParts): (record: PersonRecord) => SandboxPerson {
  const bins = ports.bins()
  return ({ id, difficulty, knows, sees, bank }) => {
    const { cardNumber, name, idKind, idNumber, phone, reveals, attemptsPerDay, balanceFen } = bank
    const issuer = identifyCard(bins, cardNumber).bank
    const bankName = issuer === null ? { zh: '境外银行', en: 'A bank abroad' } : { zh: issuer.nameZh, en: issuer.nameEn }
    const seen = (lookup: Lookup, text: string) => (sees.indexOf(lookup) >= 0 ? text : null)
    const fields: readonly BankField[] = ['name', 'idKind', 'idNumber', 'phone']
    return {
      id,
      difficulty,
      knows: { ...knows, earlierIdNumbers: [...knows.earlierIdNumbers], earlierPhones: [...knows.earlierPhones] },
      canSee: {
        'name-on-slip': seen('name-on-slip', name),
        'id-tail': seen('id-tail', idNumber.slice(-tailLength)),
        'phone-tail': seen('phone-tail', phone.slice(-tailLength)),
      },
      bank: { bankName, cardNumber, name, idKind, idNumber, phone, reveals, attemptsPerDay, balanceFen },
      differs: fields.filter((field) => knows[field] !== bank[field]),
    }
  }
}
