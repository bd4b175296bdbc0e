import type { WalletClient } from '@/client/types'
import type { OperationName, WalletError } from '@/contract'
import type { Random } from '@/platform/types'

/** Errors after which the service may have done the work all the same. */
const unanswered: readonly WalletError['code'][] = ['network.lost-answer', 'network.bad-answer', 'request.still-running']

/**
 * A client for one form: what is sent again because its answer was lost keeps its idempotency key, so that the service does it
 * once and gives the first answer again. Another input, or the same after an answer, is a new intent with a new key.
 */
export function resendableClient(client: WalletClient, random: Random): WalletClient {
  const open = new Map<OperationName, { readonly input: string; readonly key: string }>()
  return {
    async call(operation, input, options = {}) {
      const { name } = operation
      const sent = JSON.stringify(input)
      const known = open.get(name)
      const key = options.idempotencyKey ?? (known?.input === sent ? known.key : random.id())
      open.set(name, { input: sent, key })
      const answer = await client.call(operation, input, { ...options, idempotencyKey: key })
      if (answer.ok || unanswered.indexOf(answer.error.code) < 0) open.delete(name)
      return answer
    },
  }
}
