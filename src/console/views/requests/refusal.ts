import type { LoggedRequest } from '../../api/requests'

/** What an answer of the gateway's first version says of success. */
const done = '10000'

/**
 * Why an answer of HTTP 200 is a no all the same, as the gateway's first version answers: its sub-code ("ACQ.TRADE_NOT_EXIST"), or its
 * code where it has none ("10003": the buyer is waited for). Null for a yes, and for whatever answers otherwise.
 */
export function refusalOf({ answer }: Pick<LoggedRequest, 'answer'>): string | null {
  if (!isRecord(answer)) return null
  const response = Object.entries(answer).find(([name]) => name.endsWith('_response'))?.[1]
  if (!isRecord(response)) return null
  const { code, sub_code: subCode } = response
  if (typeof code !== 'string' || code === done) return null
  return typeof subCode === 'string' ? subCode : code
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
