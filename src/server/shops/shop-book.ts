import type { WalletError } from '@/contract'
import { ok, type Result } from '@/domain/core/result'
import { afterNotice } from '@/sandbox/shop-desk'
import { sandboxTables, type ShopAgreementRow, type ShopOrderRow } from '@/sandbox/state'
import type { Store } from '@/service/ports'

/** What a shop of the sandbox writes down of its orders, and what it has heard of them. */
export interface ShopBook {
  /** Before anybody can pay: a notice that overtakes this is kept. */
  note(order: Omit<ShopOrderRow, 'id' | 'paidAt' | 'refundedFen'>): Promise<Result<void, WalletError>>
  /** What it heard. Told twice is heard once, and what comes late takes nothing back. */
  hear(heard: Heard): Promise<Result<void, WalletError>>
  noteAgreement(agreement: Omit<ShopAgreementRow, 'id'>): Promise<Result<void, WalletError>>
  /** What has ended stays ended, in whatever order it hears. */
  hearAgreement(shopId: string, number: string, told: 'signed' | 'ended'): Promise<Result<void, WalletError>>
  findAgreement(shopId: string, number: string): Promise<Result<ShopAgreementRow | null, WalletError>>
  find(shopId: string, orderNumber: string): Promise<Result<ShopOrderRow | null, WalletError>>
}

/** What a notice says that matters to the shop. */
export interface Heard {
  readonly shopId: string
  readonly orderNumber: string
  readonly tradeId: string
  readonly goods: string
  readonly amountFen: number
  readonly createdAt: number
  readonly paidAt: number | null
  readonly refundedFen: number
}

export function createShopBook(store: Pick<Store, 'unit'>): ShopBook {
  const idOf = (shopId: string, orderNumber: string) => `${shopId}/${orderNumber}`
  return {
    note: (order) =>
      store.unit(async ({ unit }) => {
        const orders = unit.table(sandboxTables.orders)
        const id = idOf(order.shopId, order.orderNumber)
        const known = await orders.get(id)
        await orders.put({ ...order, id, paidAt: known?.paidAt ?? null, refundedFen: known?.refundedFen ?? 0 })
        return ok(undefined)
      }),
    hear: ({ paidAt, refundedFen, ...said }) =>
      store.unit(async ({ unit }) => {
        const orders = unit.table(sandboxTables.orders)
        const id = idOf(said.shopId, said.orderNumber)
        // Paid by the sign on the counter: the shop hears of it only now.
        const known = (await orders.get(id)) ?? { ...said, id, expiresAt: said.createdAt, paidAt: null, refundedFen: 0 }
        const after = { ...known, paidAt: known.paidAt ?? paidAt, refundedFen: Math.max(known.refundedFen ?? 0, refundedFen) }
        await orders.put(after)
        return ok(undefined)
      }),
    noteAgreement: (agreement) =>
      store.unit(async ({ unit }) => {
        const id = idOf(agreement.shopId, agreement.externalNo)
        const known = await unit.table(sandboxTables.agreements).get(id)
        // A notice that was quicker is kept.
        await unit.table(sandboxTables.agreements).put({ ...agreement, id, status: known?.status ?? agreement.status })
        return ok(undefined)
      }),
    hearAgreement: (shopId, number, told) =>
      store.unit(async ({ unit }) => {
        const agreements = unit.table(sandboxTables.agreements)
        const known = await agreements.get(idOf(shopId, number))
        if (known !== null) await agreements.put({ ...known, status: afterNotice(known.status, told) })
        return ok(undefined)
      }),
    findAgreement: (shopId, number) =>
      store.unit(async ({ unit }) => ok(await unit.table(sandboxTables.agreements).get(idOf(shopId, number)))),
    find: (shopId, orderNumber) =>
      store.unit(async ({ unit }) => ok(await unit.table(sandboxTables.orders).get(idOf(shopId, orderNumber)))),
  }
}
