import type { WalletClient } from '@/client/types'

/** What the guard needs of the session store. */
export interface SessionGuard {
  readonly token: string | null
  endedByService(token: string): void
}

/**
 * The client as the stores get it: an answer that says that the session is over ends it here, once, so that no store and no page
 * has to. A late answer to a request of an earlier session ends nothing.
 */
export function guardedClient(client: WalletClient, session: () => SessionGuard): WalletClient {
  return {
    async call(operation, input, options) {
      const token = session().token
      const answer = await client.call(operation, input, options)
      if (!answer.ok && token !== null && (answer.error.code === 'session.ended' || answer.error.code === 'session.missing'))
        session().endedByService(token)
      return answer
    },
  }
}
