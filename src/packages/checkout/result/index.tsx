import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'

import { CheckoutFlow } from '@/stores/checkout/checkout-flow'
import { useFlow } from '@/stores/context'

import { CheckoutScreen } from '../parts/checkout-screen'

/** What became of a payment that a till began, or that a restart cut short. */
export default observer(function ResultPage() {
  const { params } = useRouter()
  const flow = useFlow((stores) => new CheckoutFlow(stores))
  const { payment } = params

  useEffect(() => {
    if (payment !== undefined && flow.state.at === 'closed') flow.resume(payment)
  }, [flow, payment])

  return <CheckoutScreen flow={flow} />
})
