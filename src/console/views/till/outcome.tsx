import type { OutputOf } from '@/contract'

import { useWords } from '../../texts'
import { useOrders } from './use-orders'

export interface OutcomeProps {
  readonly shopId: string
  readonly charged: OutputOf<'chargePayCode'> & { readonly amountFen: number }
}

/** How a charge stands: what the till was answered, until the shop hears more. */
export function Outcome({ shopId, charged }: OutcomeProps) {
  const { texts, money, moment, errorTitle } = useWords()
  const { value } = useOrders(shopId)
  const order = value?.orders.find((each) => each.order.orderNumber === charged.orderNumber)
  const { till } = texts
  const paid = charged.result === 'paid' || order?.status === 'paid'
  const refused = charged.result === 'declined' || (!paid && order?.status === 'closed')
  const tone = paid ? 'ok' : refused ? 'danger' : 'warn'
  const title = paid ? till.outcome.paid : refused ? till.outcome.declined : till.outcome[charged.result]
  return (
    <div className={`bk-outcome bk-outcome--${tone}`} role="status">
      <p className="bk-outcome__amount">{money(charged.amountFen)}</p>
      <p className="bk-outcome__title">{title}</p>
      {charged.decline !== null && <p>{errorTitle({ code: 'payment.refused', reason: charged.decline })}</p>}
      {paid && order !== undefined && order.paidAt !== null && <p className="bk-quiet">{till.paidAt(moment(order.paidAt))}</p>}
      <p className="bk-quiet bk-mono">{charged.orderNumber}</p>
    </div>
  )
}
