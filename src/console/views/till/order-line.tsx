import { useWords } from '../../texts'
import { Button } from '../../ui/button'
import { Badge, type Tone } from '../../ui/panel'
import { type OrderState, refundable, stateOf } from './order-state'
import type { ShopOrder } from './use-orders'

const tones: Readonly<Record<OrderState, Tone>> = {
  open: 'warn',
  paid: 'ok',
  closed: 'quiet',
  refunded: 'quiet',
  'part-refunded': 'brand',
}

export interface OrderLineProps {
  readonly order: ShopOrder
  /** Something is being done already. */
  readonly busy: boolean
  readonly onRefund: () => void
  readonly onCancel: () => void
}

/** One order: what, how much, how it stands, and what can be done with it. */
export function OrderLine({ order: shown, busy, onRefund, onCancel }: OrderLineProps) {
  const { texts, money, when } = useWords()
  const { till } = texts
  const { answers, order, paidAt, refundedFen, status } = shown
  const state = stateOf(shown)
  return (
    <li className="bk-orders__one">
      <div className="bk-orders__what">
        <span>{order.goods === '' ? till.byPayCode : order.goods}</span>
        <span className="bk-under">
          <span className="bk-mono">{order.orderNumber}</span>
          {paidAt !== null && ` · ${when(paidAt)}`}
        </span>
        {answers.map(({ field, text }) => (
          <span key={field} className="bk-under">
            {till.answers}: {text}
          </span>
        ))}
      </div>
      <div className="bk-orders__amount">
        <span className="bk-figures">{money(order.amountFen)}</span>
        {refundedFen > 0 && <span className="bk-under">{till.refunded(money(refundedFen))}</span>}
      </div>
      <Badge tone={tones[state]}>{till.status[state]}</Badge>
      <div className="bk-row-actions">
        {refundable(shown) > 0 && (
          <Button look="plain" label={till.refundOf(order.orderNumber)} onPress={onRefund}>
            {till.refund}
          </Button>
        )}
        {status !== 'closed' && refundedFen === 0 && (
          <Button look="plain" disabled={busy} label={till.cancelOf(order.orderNumber)} onPress={onCancel}>
            {till.cancelOrder}
          </Button>
        )}
      </div>
    </li>
  )
}
