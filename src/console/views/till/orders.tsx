import { useState } from 'react'

import type { SandboxShop } from '@/contract'

import { call } from '../../api/request'
import { useWords } from '../../texts'
import { Button } from '../../ui/button'
import { Confirm } from '../../ui/dialog'
import { Badge, Panel, type Tone } from '../../ui/panel'
import { Empty, Shown } from '../../ui/shown'
import { Table } from '../../ui/table'
import { useDoing } from '../../ui/toasts'
import { type OrderState, refundable, stateOf } from './order-state'
import { RefundDialog } from './refund-dialog'
import { type ShopOrder, useOrders } from './use-orders'

const tones: Readonly<Record<OrderState, Tone>> = {
  open: 'warn',
  paid: 'ok',
  closed: 'quiet',
  refunded: 'quiet',
  'part-refunded': 'brand',
}

/** What a shop was paid and waits for, newest first; it can be paid back, or cancelled. */
export function Orders({ shop }: { readonly shop: SandboxShop }) {
  const { texts, money, moment } = useWords()
  const { till } = texts
  const live = useOrders(shop.payee.shopId)
  const [refunding, setRefunding] = useState<ShopOrder | null>(null)
  const [cancelling, setCancelling] = useState<ShopOrder | null>(null)
  const doing = useDoing()
  const cancel = ({ order }: ShopOrder): void => {
    doing.run(
      () => call('cancelShopOrder', { shopId: shop.payee.shopId, orderNumber: order.orderNumber }),
      ({ action, retry }) => {
        doing.say.done(retry ? till.cancelUnknown : till.cancelDone[action])
        live.refresh()
      },
    )
  }
  return (
    <Panel title={till.orders} flush>
      <Shown live={live}>
        {({ orders }) =>
          orders.length === 0 ? (
            <Empty>{till.noOrders}</Empty>
          ) : (
            <Table
              name={till.orders}
              rows={orders}
              keyOf={({ order }) => order.id}
              columns={[
                {
                  title: till.number,
                  cell: ({ order, answers, paidAt }) => (
                    <>
                      <span className="bk-mono">{order.orderNumber}</span>
                      <span className="bk-under">{order.goods}</span>
                      {paidAt !== null && <span className="bk-under">{moment(paidAt)}</span>}
                      {answers.map(({ field, text }) => (
                        <span key={field} className="bk-under">
                          {till.answers}: {text}
                        </span>
                      ))}
                    </>
                  ),
                },
                {
                  title: texts.notices.state,
                  cell: (each) => <Badge tone={tones[stateOf(each)]}>{till.status[stateOf(each)]}</Badge>,
                },
                {
                  title: texts.books.amount,
                  cell: ({ order, refundedFen }) => (
                    <>
                      {money(order.amountFen)}
                      {refundedFen > 0 && <span className="bk-under">{till.refunded(money(refundedFen))}</span>}
                    </>
                  ),
                  end: true,
                },
                {
                  title: till.actions,
                  cell: (each) => (
                    <span className="bk-row-actions">
                      {refundable(each) > 0 && (
                        <Button look="plain" label={till.refundOf(each.order.orderNumber)} onPress={() => setRefunding(each)}>
                          {till.refund}
                        </Button>
                      )}
                      {each.status !== 'closed' && each.refundedFen === 0 && (
                        <Button
                          look="plain"
                          disabled={doing.busy}
                          label={till.cancelOf(each.order.orderNumber)}
                          onPress={() => setCancelling(each)}
                        >
                          {till.cancelOrder}
                        </Button>
                      )}
                    </span>
                  ),
                },
              ]}
            />
          )
        }
      </Shown>
      {refunding !== null && (
        <RefundDialog
          shopId={shop.payee.shopId}
          refunding={refunding}
          onClose={() => {
            setRefunding(null)
            live.refresh()
          }}
        />
      )}
      {cancelling !== null && (
        <Confirm
          title={till.cancelTitle}
          explain={till.cancelExplain}
          action={till.cancelOf(cancelling.order.orderNumber)}
          danger
          onClose={() => setCancelling(null)}
          onConfirm={() => cancel(cancelling)}
        />
      )}
    </Panel>
  )
}
