import { useState } from 'react'

import type { SandboxShop } from '@/contract'

import { call } from '../../api/request'
import { useWords } from '../../texts'
import { Confirm } from '../../ui/dialog'
import { Panel } from '../../ui/panel'
import { Empty, Shown } from '../../ui/shown'
import { useDoing } from '../../ui/toasts'
import { OrderLine } from './order-line'
import { RefundDialog } from './refund-dialog'
import { type ShopOrder, useOrders } from './use-orders'

/** What a shop was paid and waits for, newest first; it can be paid back, or cancelled. */
export function Orders({ shop }: { readonly shop: SandboxShop }) {
  const { till } = useWords().texts
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
            <ul className="bk-orders" aria-label={till.orders}>
              {orders.map((each) => (
                <OrderLine
                  key={each.order.id}
                  order={each}
                  busy={doing.busy}
                  onRefund={() => setRefunding(each)}
                  onCancel={() => setCancelling(each)}
                />
              ))}
            </ul>
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
