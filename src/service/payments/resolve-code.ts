import type { ResolvedCode, WalletError } from '@/contract'
import { readOwnCode } from '@/domain/code/own-code'
import type { BangkaPayload } from '@/domain/code/payload-types'
import { err, ok, type Result } from '@/domain/core/result'

import { agreementFor } from '../agreements/agreement-rows'
import { maskE164 } from '../accounts/mask-phone'
import { checkSeal } from '../codes/check-seal'
import { isGenuine } from '../codes/own-codes'
import { type EmvCode, readEmvCode } from '../codes/read-emv-code'
import { type Context, inSteps } from '../use-case'
import { meetOrder } from './pay-target'
import { viewOrder } from './payment-view'

type Answer = Promise<Result<ResolvedCode, WalletError>>

/** Leads from a scanned code to who gets the money; what the code itself says of them counts for nothing. */
export const resolveCode = inSteps<'resolveCode'>(async (input, context) => {
  const text = input.text.trim()
  const own = readOwnCode(text)
  if (own !== null) return resolveOwn(own, context)
  const code = await readEmvCode(text, context)
  return code.ok ? offerUnlessPaid(code.value, context) : code
})

async function resolveOwn({ fields, valid }: BangkaPayload, context: Context): Answer {
  const { merchants, secrets, store } = context.ports
  const { id, what } = fields
  if (what === 'unknown') return err({ code: 'code.not-ours' })
  if (!valid) return err({ code: 'code.damaged' })
  const sealed = await checkSeal(context, () => isGenuine(secrets, fields))
  if (!sealed.ok) return sealed
  switch (what) {
    case 'order':
      return store.unit(async (tx) => {
        const order = await meetOrder(tx, id, context)
        return order.ok ? ok({ kind: 'order' as const, order: viewOrder(order.value) }) : order
      })
    case 'shop': {
      const payee = await merchants.payee(id)
      return payee === null ? err({ code: 'shop.not-found' }) : ok({ kind: 'shop', payee })
    }
    case 'agreement':
      return store.unit(async (tx) => {
        const agreement = await agreementFor(tx, id, context)
        return agreement.ok ? ok({ kind: 'agreement' as const, agreementId: id }) : agreement
      })
    case 'friend':
      return store.unit(async (tx) => {
        const account = await tx.accounts.get(id)
        // The wallet keeps no names of people: a phone that is mostly hidden tells who it is to whoever knows it.
        return account === null
          ? err({ code: 'code.not-ours' })
          : ok({ kind: 'friend' as const, maskedName: maskE164(account.phone) })
      })
  }
}

/** Who scans a code that was made for one purchase and has been paid is told so before anything is asked. */
function offerUnlessPaid({ fingerprint, offer }: EmvCode, { ports }: Context): Answer {
  return ports.store.unit(async (tx) => {
    const trade = fingerprint === null ? null : await tx.trades.liveOfCode(fingerprint)
    return trade?.status === 'paid' ? err({ code: 'order.paid' }) : ok(offer)
  })
}
