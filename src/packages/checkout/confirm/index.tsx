import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import type { CheckoutTarget } from '@/domain/checkout/checkout'
import { useShown } from '@/frame/use-shown'
import { CheckoutFlow } from '@/stores/checkout/checkout-flow'
import { useFlow } from '@/stores/context'

import { CheckoutScreen } from '../parts/checkout-screen'

/** Pays an order, a shop, or a charge of the pay code: from what is to be paid to what became of it. */
export default observer(function ConfirmPage() {
  const { params } = useRouter()
  const flow = useFlow((stores) => new CheckoutFlow(stores))
  const shown = useShown()
  const { order, shop, charge } = params

  useEffect(() => {
    const target = targetOf(order, shop, charge)
    if (target !== null && flow.state.at === 'closed') flow.open(target)
  }, [flow, order, shop, charge])
  useEffect(() => {
    if (shown) flow.returned()
    else flow.covered()
  }, [flow, shown])

  return <CheckoutScreen flow={flow} isFormBelow={params['form'] === 'below'} />
})

function targetOf(order: string | undefined, shop: string | undefined, charge: string | undefined): CheckoutTarget | null {
  if (order !== undefined) return { kind: 'order', orderId: order }
  if (shop !== undefined) return { kind: 'shop', shopId: shop }
  return charge === undefined ? null : { kind: 'charge', chargeId: charge }
}
