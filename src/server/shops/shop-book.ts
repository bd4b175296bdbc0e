import type { WalletError } from '@/contract'
import { ok, type Result } from '@/domain/core/result'
import { sandboxTables, type ShopOrderRow } from '@/sandbox/state'
import type { Store } from '@/service/ports'

/** What a shop of the sandbox writes down of its orders, and what it has heard of them. */
export interface ShopBook {
  /** Before anybody can pay: a notice that overtakes this is kept. */
  note(order: Omit<ShopOrderRow, 'id' | 'paidAt' | 'refundedFen'>): Promise<Result<void, WalletError>>
  /** What it heard. Told twice is heard once, and what comes late takes nothing back. */
  hear(heard: Heard): Promise<Result<void, WalletError>>
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
    find: (shopId, orderNumber) =>
      store.unit(async ({ unit }) => ok(await unit.table(sandboxTables.orders).get(idOf(shopId, orderNumber)))),
  }
}
