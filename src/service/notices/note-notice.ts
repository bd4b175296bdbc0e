import type { NoticeKind } from '@/domain/trade/notices'
import { statusOf } from '@/domain/trade/states'

import type { Ports, Tx } from '../ports'
import type { NoticeContent, NoticeRow, TradeRow } from '../rows'
import { stateOfTrade } from '../trades/trade-facts'

/** Something that happened to a trade and of which its merchant is to hear. */
export interface Happened {
  readonly kind: NoticeKind
  /** As it is after it. */
  readonly trade: TradeRow
  readonly buyerId: string | null
  readonly refund: NoticeContent['refund']
  readonly at: number
}

/** Writes down, in the unit of work in which it happens, what the merchant is to be told. */
export async function noteNotice(tx: Tx, ports: Pick<Ports, 'ids' | 'policy'>, happened: Happened): Promise<void> {
  const { at, buyerId, kind, refund, trade } = happened
  if (!isTold(trade)) return
  const { terms } = trade
  const notice: NoticeRow = {
    id: await ports.ids.next('notice', tx.counters),
    kind,
    shopId: trade.payee.shopId,
    tradeId: trade.id,
    orderNumber: trade.orderNumber,
    ...referenceOf(trade),
    url: terms?.notifyUrl ?? null,
    content: {
      status: statusOf(stateOfTrade(trade, at, ports.policy)),
      amountFen: trade.amountFen,
      refundedFen: trade.refundedFen ?? 0,
      subject: trade.goods,
      body: terms?.body ?? null,
      passback: terms?.passback ?? null,
      appId: terms?.appId ?? null,
      buyerId,
      createdAt: trade.createdAt,
      paidAt: trade.paidAt ?? null,
      closedAt: trade.closedAt ?? null,
      refund,
    },
    createdAt: at,
    state: 'due',
    dueAt: at,
    fault: terms?.noticeFault ?? null,
    deliveries: 0,
    attempts: [],
  }
  await tx.notices.put(notice)
}

/** Who came through the gateway and named no address hears nothing, as in the field; a shop of the sandbox is always told. */
function isTold({ terms, untold }: TradeRow): boolean {
  if (untold === true) return false
  return terms === undefined || terms.appId === null || terms.notifyUrl !== null
}

/** A till that shows EMVCo codes knows its purchases by what it wrote into them, not by the wallet's numbers. */
function referenceOf({ breakdown }: TradeRow): { readonly reference?: string } {
  const labels = breakdown?.labels ?? []
  const named = labels.find(({ field }) => field === 'referenceLabel') ?? labels.find(({ field }) => field === 'billNumber')
  return named === undefined ? {} : { reference: named.text }
}
