import type { EventRow } from '../rows'

/** Whether there can be a notice of an event: such events are kept long, the others only until every open app has heard them. */
export function mayBeNews(what: EventRow['what']): boolean {
  switch (what.kind) {
    case 'payment-updated':
    case 'movement-updated':
    case 'charge-waiting':
    case 'charge-closed':
    case 'card-taken-over':
    case 'risk-check-changed':
      return true
    case 'verification-changed':
      return what.answeredReview !== undefined
    case 'cards-changed':
    case 'pay-code-used':
      return false
  }
}
