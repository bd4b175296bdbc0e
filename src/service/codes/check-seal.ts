import type { WalletError } from '@/contract'
import { err, ok, type Result } from '@/domain/core/result'

import { tryOnce } from '../throttle'
import { callerOf, type Context } from '../use-case'

/** Refuses a code that the service did not make; codes can't be found by trying. */
export function checkSeal(context: Context, isGenuine: () => boolean): Promise<Result<undefined, WalletError>> {
  const { policy, store } = context.ports
  return store.unit(async (tx) => {
    const id = `code-seal/${callerOf(context).accountId}`
    const outcome = await tryOnce(tx, id, policy.codes.sealLock, context.now, () => Promise.resolve(isGenuine()))
    switch (outcome.kind) {
      case 'right':
        return ok(undefined)
      case 'wrong':
        return err({ code: 'code.tampered' })
      case 'locked':
        return err({ code: 'request.too-many', retryAt: outcome.until })
    }
  })
}
