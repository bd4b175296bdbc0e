import { useState } from 'react'

import { useWorldState } from '../../live/use-world-state'
import { useWords } from '../../texts'
import { Choices } from '../../ui/choices'
import { SelectField } from '../../ui/field'
import { Panel } from '../../ui/panel'
import { Shown } from '../../ui/shown'
import { ChargeForm } from './charge-form'
import { OrderForm } from './order-form'
import { Orders } from './orders'
import { Sign } from './sign'

const ways = ['charge', 'order', 'sign'] as const
type Way = (typeof ways)[number]

/** A shop's till: what it charges and shows, and its orders as they stand. */
export function TillView() {
  const { texts, named } = useWords()
  const live = useWorldState()
  const [shopId, setShopId] = useState('')
  const [way, setWay] = useState<Way>('charge')
  return (
    <Shown live={live}>
      {({ shops }) => {
        const shop = shops.find(({ payee }) => payee.shopId === shopId) ?? shops[0]
        if (shop === undefined) return null
        return (
          <div className="bk-split">
            <Panel>
              <SelectField
                label={texts.till.shop}
                value={shop.payee.shopId}
                options={shops.map(({ payee }) => ({ value: payee.shopId, text: named(payee.name) }))}
                onChange={setShopId}
              />
              <Choices
                name={texts.till.way}
                value={way}
                options={ways.map((each) => ({ value: each, text: texts.till.ways[each] }))}
                onChange={setWay}
              />
              {way === 'charge' && <ChargeForm key={shop.payee.shopId} shop={shop} />}
              {way === 'order' && <OrderForm key={shop.payee.shopId} shop={shop} />}
              {way === 'sign' && <Sign key={shop.payee.shopId} shop={shop} />}
            </Panel>
            <Orders shop={shop} />
          </div>
        )
      }}
    </Shown>
  )
}
