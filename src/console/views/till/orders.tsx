import type { SandboxShop } from '@/contract'

import { useWords } from '../../texts'
import { Badge, Panel, type Tone } from '../../ui/panel'
import { Empty, Shown } from '../../ui/shown'
import { Table } from '../../ui/table'
import { type ShopOrder, useOrders } from './use-orders'

const tones: Readonly<Record<ShopOrder['status'], Tone>> = { open: 'warn', paid: 'ok', closed: 'quiet' }

/** What a shop was paid and waits for, newest first. */
export function Orders({ shop }: { readonly shop: SandboxShop }) {
  const { texts, money, moment } = useWords()
  const { till, common } = texts
  const live = useOrders(shop.payee.shopId)
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
                  cell: ({ order, answers }) => (
                    <>
                      <span className="bk-mono">{order.orderNumber}</span>
                      <span className="bk-under">{order.goods}</span>
                      {answers.map(({ field, text }) => (
                        <span key={field} className="bk-under">
                          {till.answers}: {text}
                        </span>
                      ))}
                    </>
                  ),
                },
                { title: till.status.open, cell: ({ status }) => <Badge tone={tones[status]}>{till.status[status]}</Badge> },
                { title: common.when, cell: ({ paidAt }) => (paidAt === null ? '' : moment(paidAt)), wide: true },
                { title: till.amount, cell: ({ order }) => money(order.amountFen), end: true },
              ]}
            />
          )
        }
      </Shown>
    </Panel>
  )
}
