import type { MerchantNotice, Merchants } from '@/service/ports'
import type { NoticeContent } from '@/service/rows'

import { shopByAccount, shopById } from './shops'
import type { SandboxState, ShopAgreementRow, ShopOrderRow } from './state'

/** The shops of the sandbox, as the wallet service reaches them: each keeps its own list of orders, and hears of payments. */
export function createSandboxShops(state: SandboxState): Merchants {
  return {
    payee: (shopId) => Promise.resolve(shopById(shopId)?.payee ?? null),
    payeeOfAccount: (network, account) => Promise.resolve(shopByAccount(network, account)?.payee ?? null),
    tell: async (notice) => {
      const { content, orderNumber, shopId } = notice
      if (shopById(shopId) === null) return 'unknown-merchant'
      const id = `${shopId}/${orderNumber}`
      const heard = await state.run(async (tx) => {
        if ('agreement' in content) {
          const agreement = await tx.agreements.get(id)
          if (agreement !== null)
            await tx.agreements.put({ ...agreement, status: afterNotice(agreement.status, content.agreement) })
          return true
        }
        const known = await tx.orders.get(id)
        const after = afterHearing(known ?? orderOf(id, notice, content), content)
        if (after !== known) await tx.orders.put(after)
        return true
      })
      return heard === null ? 'error-status' : 'success'
    },
  }
}

/** What has ended stays ended, in whatever order notices come. */
export function afterNotice(before: ShopAgreementRow['status'], told: 'signed' | 'ended'): ShopAgreementRow['status'] {
  return before === 'ended' ? 'ended' : told
}

/** Told twice is heard once, and what comes late takes nothing back. */
function afterHearing(order: ShopOrderRow, content: NoticeContent): ShopOrderRow {
  const paidAt = order.paidAt ?? content.paidAt
  const refundedFen = Math.max(order.refundedFen ?? 0, content.refundedFen)
  return paidAt === order.paidAt && refundedFen === (order.refundedFen ?? 0) ? order : { ...order, paidAt, refundedFen }
}

/** Paid by the shop's static code: the shop hears of it only now. */
function orderOf(id: string, { orderNumber, shopId, tradeId }: MerchantNotice, content: NoticeContent): ShopOrderRow {
  const { amountFen, createdAt, subject } = content
  return { id, shopId, tradeId, goods: subject, amountFen, orderNumber, createdAt, expiresAt: createdAt, paidAt: null }
}
