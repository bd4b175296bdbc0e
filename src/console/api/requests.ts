import type { LoggedRequest } from '@/server/request-log'

import { type Answer, change, read } from './request'

export type { LoggedRequest }

/** The newest requests, newest first. */
export const readRequests = (): Promise<Answer<{ readonly requests: readonly LoggedRequest[] }>> =>
  read('sandbox/requests?limit=200')

/** What came of a request that was sent again. */
export interface Replayed {
  /** The name of the new request in the log. */
  readonly id?: string
  readonly status: number
}

export const replayRequest = (id: string): Promise<Answer<Replayed>> =>
  change(`sandbox/requests/${encodeURIComponent(id)}/replay`, {})
