import { useEffect } from 'react'

import { useStores } from '@/stores/context'

import { useShown } from './use-shown'

/** This screen shows what became of the payment: a notice of it is read while the screen is in front. */
export function usePaymentLookedAt(paymentId: string): void {
  const { news } = useStores()
  const shown = useShown()
  useEffect(() => (shown && paymentId !== '' ? news.lookAtPayment(paymentId) : undefined), [shown, news, paymentId])
}
