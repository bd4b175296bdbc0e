import type { Merchants } from '@/service/ports'

import { shopByAccount, shopById } from './shops'
import type { SandboxState } from './state'

/** The shops of the sandbox, as the wallet service reaches them: each keeps its own list of orders, and hears of payments. */
export function createSandboxShops(state: SandboxState): Merchants {
  return {
    payee: (shopId) => Promise.resolve(shopById(shopId)?.payee ?? null),
    payeeOfAccount: (network, account) => Promise.resolve(shopByAccount(network, account)?.payee ?? null),
    tell: async ({ shopId, tradeId, orderNumber, amountFen, paidAt }) => {
      if (shopById(shopId) === null) return false
      const heard = await state.run(async (tx) => {
        const id = `${shopId}/${orderNumber}`
        const known = await tx.orders.get(id)
        // Told twice is heard once.
        if (known !== null && known.paidAt !== null) return true
        // Paid by the shop's static code: the shop hears of it only now.
        const order = known ?? { id, shopId, tradeId, goods: '', amountFen, orderNumber, createdAt: paidAt, expiresAt: paidAt }
        await tx.orders.put({ ...order, paidAt })
        return true
      })
      return heard ?? false
    },
  }
}
