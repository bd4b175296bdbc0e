import { err, ok } from '@/domain/core/result'

import { inSteps } from '../use-case'

/** Who gets the money at a shop's counter, as the directory of merchants has it. */
export const getShop = inSteps<'getShop'>(async ({ shopId }, context) => {
  const payee = await context.ports.merchants.payee(shopId)
  return payee === null ? err({ code: 'shop.not-found' }) : ok(payee)
})
