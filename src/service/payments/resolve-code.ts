import { err, ok } from '@/domain/core/result'
import { readLink } from '@/domain/code/payload-link'

import { maskE164 } from '../accounts/mask-phone'
import { inSteps } from '../use-case'
import { payableOrder } from './pay-target'
import { viewOrder } from './payment-view'

/** Leads from a code of this wallet to who gets the money; what the code itself says of them counts for nothing. */
export const resolveCode = inSteps<'resolveCode'>(async ({ text }, context) => {
  const { merchants, store } = context.ports
  const code = readLink(text.trim())
  if (code === null || code.kind !== 'bangka' || !code.valid) return err({ code: 'code.not-ours' })
  const { id, what } = code.fields
  switch (what) {
    case 'order':
      return store.unit(async (tx) => {
        const order = await payableOrder(tx, id, context.now)
        return order.ok ? ok({ kind: 'order' as const, order: viewOrder(order.value) }) : order
      })
    case 'shop': {
      const payee = await merchants.payee(id)
      return payee === null ? err({ code: 'shop.not-found' }) : ok({ kind: 'shop', payee })
    }
    case 'friend':
      return store.unit(async (tx) => {
        const account = await tx.accounts.get(id)
        // The wallet keeps no names of people: a phone that is mostly hidden tells who it is to whoever knows it.
        return account === null
          ? err({ code: 'code.not-ours' })
          : ok({ kind: 'friend' as const, maskedName: maskE164(account.phone) })
      })
    case 'unknown':
      return err({ code: 'code.not-ours' })
  }
})
