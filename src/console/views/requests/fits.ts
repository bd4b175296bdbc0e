import type { LoggedRequest } from '../../api/requests'
import { refusalOf } from './refusal'

/** Whether a request has every word of the filter in its route, operation, merchant, status, refusal or id. */
export function fits(logged: LoggedRequest, filter: string): boolean {
  const { id, direction, channel, method, route, operation, merchant, status } = logged
  const text = [id, direction, channel, method, route, operation, merchant, status, refusalOf(logged)].join(' ').toLowerCase()
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** What a request is called: the operation where it has one, else its route. */
export function titleOf({ method, route, operation }: LoggedRequest): string {
  return operation ?? `${method} ${route}`
}
