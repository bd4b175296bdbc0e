import { ok } from '@/domain/core/result'

import { inOneUnit } from '../use-case'
import { meetOrder } from './pay-target'
import { viewOrder } from './payment-view'

/** The order while it can be paid, or why it can't. */
export const getOrder = inOneUnit<'getOrder'>(async (tx, { orderId }, context) => {
  const order = await meetOrder(tx, orderId, context)
  return order.ok ? ok(viewOrder(order.value)) : order
})
